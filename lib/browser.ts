// The one import of the WebExtensions API (webextension-polyfill, by WXT's module). Everything else that needs `browser` imports it from here,
// and only entrypoints, lib/messages and lib/storage/settings.ts may. Typed by the polyfill, since that is what runs: WXT's own types know Chromium only.
import type { Browser } from 'webextension-polyfill';
import { browser as api } from 'wxt/browser';

export const browser = api as unknown as Browser;
