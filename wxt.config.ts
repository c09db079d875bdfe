// The build: manifests for both browsers. Permissions are few on purpose; each is explained in lib/README.md.
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { addPdfAssets } from './tools/wxt-pdf-assets.ts';

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  i18n: { localesDir: 'lib/locales' },
  imports: false,
  hooks: { 'build:publicAssets': addPdfAssets },
  // The oldest browsers of the manifests below.
  vite: () => ({ plugins: [preact()], build: { target: ['chrome128', 'firefox149'] } }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
      ...(browser === 'chrome' ? ['sidePanel', 'declarativeNetRequestWithHostAccess'] : ['webRequest', 'webRequestBlocking']),
    ],
    optional_host_permissions: ['*://*/*'],
    // For *Open PDFs of this site here*: the browser follows a redirect into an extension only where its page is named here. In Chromium, the address that
    // web pages would need for it is another one in each session; in Firefox, each installation has its own: none can tell by it that we are here.
    // All addresses, not all sites: what a person types comes from none, and Chromium would block it.
    web_accessible_resources: [
      { resources: ['redirected.html'], matches: ['<all_urls>'], ...(browser === 'chrome' ? { use_dynamic_url: true } : {}) },
    ],
    incognito: 'not_allowed',
    action: { default_title: '__MSG_actionTitle__' },
    // Alt+Shift with letters that neither browser uses; changeable in both. Other keys work only inside card and panel.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+D' } },
      'next-finding': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src 'self' blob: data:; style-src 'self'; font-src 'self' blob: data:; connect-src 'self' http: https: blob:",
    },
    ...(browser === 'chrome'
      ? { minimum_chrome_version: '128' }
      : {
          browser_specific_settings: {
            gecko: { id: 'detaljlupen@detaljlupen.se', strict_min_version: '149.0', data_collection_permissions: { required: ['none'] } },
          },
        }),
  }),
});
