// Firefox through its own WebDriver BiDi, with the browser's inner scope for what no protocol offers (the toolbar button, the event page's end). It must
// not know the product's interface.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../tools/lib/find-browser.mjs';
import { Bidi, findAddress } from './bidi.ts';
import { type Driver, type LaunchOptions, type MenuInfo, type Tab, VIEWPORT } from './driver.ts';
import { toUserJs } from './firefox-prefs.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { until } from './until.ts';
import { packFolder } from './zip.ts';

const UUID = '11111111-2222-4333-8444-555555555555';

/** In the browser's own scope; all of them are sent as text. */
const inBrowser = {
  clickAction: (addonId: string) => {
    // @ts-expect-error the browser's own global
    const { extension } = WebExtensionPolicy.getByID(addonId);
    return extension.apiManager.global.browserActionFor(extension).triggerAction(window);
  },
  numberOfFrontTab: (addonId: string) => {
    // @ts-expect-error the browser's own globals
    return WebExtensionPolicy.getByID(addonId).extension.apiManager.global.tabTracker.getId(gBrowser.selectedTab);
  },
  isReady: (addonId: string) => {
    // @ts-expect-error the browser's own global
    return Boolean(WebExtensionPolicy.getByID(addonId)?.extension?.apiManager?.global?.browserActionFor);
  },
  grant: async (addonId: string, origin: string) => {
    // @ts-expect-error the browser's own globals
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    // @ts-expect-error the browser's own global
    const { extension } = WebExtensionPolicy.getByID(addonId);
    await ExtensionPermissions.add(addonId, { permissions: [], origins: [origin], data_collection: [] }, extension);
  },
  endBackground: async (addonId: string) => {
    // @ts-expect-error the browser's own global
    const { extension } = WebExtensionPolicy.getByID(addonId);
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    return extension.backgroundState;
  },
  command: (addonId: string, name: string) => {
    // @ts-expect-error the browser's own global
    WebExtensionPolicy.getByID(addonId).extension.shortcuts.onCommand(name);
  },
  chooseMenu: async (addonId: string, info: Record<string, string | number>) => {
    // @ts-expect-error the browser's own global
    const { extension } = WebExtensionPolicy.getByID(addonId);
    // Firefox opens the real sidebar at installation, and again on the person's choice: it would take a selection before the panel that can be looked into.
    // @ts-expect-error the browser's own global
    SidebarController.show = async () => false;
    // @ts-expect-error the browser's own global
    SidebarController.hide();
    const isSidebar = ({ viewType }: { viewType: string }): boolean => viewType === 'sidebar';
    while ([...extension.views].some(isSidebar)) await new Promise((resolve) => setTimeout(resolve, 20));
    // @ts-expect-error the browser's own global
    extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
  },
  preferDark: (dark: boolean) => {
    // @ts-expect-error the browser's own global: 0 is dark, 1 is light
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
  },
} as const;

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  private readonly folder = mkdtempSync(join(tmpdir(), 'detaljlupen-firefox-'));
  private readonly profile = join(this.folder, 'profile');
  private readonly downloads = join(this.folder, 'downloads');
  private readonly extension = join(this.folder, 'extension');
  private readonly options: LaunchOptions;
  private readonly addonId: string;
  private child: ChildProcess | null = null;
  private bidi: Bidi | null = null;
  private installed = false;
  private tellClosed: () => void = () => {};

  constructor(options: LaunchOptions) {
    this.options = options;
    for (const folder of [this.profile, this.downloads]) mkdirSync(folder);
    cpSync(options.extension, this.extension, { recursive: true });
    this.addonId = JSON.parse(readFileSync(join(this.extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id;
    const locale = options.language === 'en' ? 'en-US' : 'sv-SE';
    const asks = options.headless === false;
    const userJs = toUserJs({ addonId: this.addonId, uuid: UUID, downloads: this.downloads, locale, asks });
    writeFileSync(join(this.profile, 'user.js'), userJs);
    this.closed = new Promise((resolve) => {
      this.tellClosed = resolve;
    });
  }

  private get wire(): Bidi {
    if (!this.bidi) throw new Error('Firefox is not running');
    return this.bidi;
  }

  async start() {
    const { headless = true } = this.options;
    const child = spawn(
      findBrowser('firefox') ?? 'firefox',
      [
        ...['--remote-debugging-port=0', '--remote-allow-system-access', '--no-remote', '--profile', this.profile],
        ...(headless ? ['--headless'] : []),
        'about:blank',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' } },
    );
    this.child = child;
    child.once('exit', () => {
      if (this.child === child) this.tellClosed();
    });
    this.bidi = await Bidi.connect(await findAddress(child));
    if (!this.installed) {
      const archive = join(this.folder, 'extension.xpi');
      writeFileSync(archive, packFolder(this.extension));
      await this.bidi.send('webExtension.install', { extensionData: { type: 'archivePath', path: archive }, 'moz:permanent': true });
      this.installed = true;
    }
    await until('the add-on is ready', () => this.ask(inBrowser.isReady, this.addonId));
  }

  /** Runs in the browser's own window. */
  private async ask<T, A extends readonly unknown[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const { contexts } = await this.wire.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (!window) throw new Error('Firefox has no window');
    return (await this.wire.call(window.context, run.toString(), args)) as T;
  }

  extensionUrl(path: string) {
    return `moz-extension://${UUID}/${path}`;
  }

  async openTab(url: string) {
    const { context } = await this.wire.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const tab = await this.toTab(context);
    await tab.goto(url);
    return tab;
  }

  private async toTab(context: string) {
    if (this.options.headless !== false)
      await this.wire.send('browsingContext.setViewport', { context, viewport: VIEWPORT, devicePixelRatio: 1 });
    return new FirefoxTab(this.wire, context, this.downloads);
  }

  private async listTabs() {
    const { contexts } = await this.wire.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', { maxDepth: 0 });
    return contexts;
  }

  async tabOpenedBy(action: () => Promise<void>) {
    const before = new Set((await this.listTabs()).map(({ context }) => context));
    await action();
    const opened = await until('a tab was opened', async () =>
      (await this.listTabs()).find(({ context, url }) => !before.has(context) && url !== 'about:blank'),
    );
    return this.toTab(opened.context);
  }

  async tabIdOf(tab: Tab) {
    await tab.activate();
    return this.ask(inBrowser.numberOfFrontTab, this.addonId);
  }

  async clickToolbar(tab: Tab) {
    await tab.activate();
    await this.ask(inBrowser.clickAction, this.addonId);
  }

  async command(tab: Tab, name: string) {
    await tab.activate();
    await this.ask(inBrowser.command, this.addonId, name);
  }

  async chooseMenu(tab: Tab, id: string, info: MenuInfo) {
    await tab.activate();
    await this.ask(inBrowser.chooseMenu, this.addonId, { menuItemId: id, frameId: 0, ...info });
  }

  grantOrigin(pattern: string) {
    return this.ask(inBrowser.grant, this.addonId, pattern);
  }

  async killBackground() {
    await until('the event page has ended', async () => (await this.ask(inBrowser.endBackground, this.addonId)) === 'stopped');
  }

  preferDark(dark: boolean) {
    return this.ask(inBrowser.preferDark, dark);
  }

  private async stop() {
    const { child, bidi } = this;
    this.child = null;
    this.bidi = null;
    if (!child) return;
    const ended = child.exitCode === null && child.signalCode === null ? new Promise((resolve) => child.once('exit', resolve)) : null;
    // The connection may be gone before the answer is there: closing is what was asked.
    await bidi?.send('browser.close').catch(() => child.kill('SIGTERM'));
    const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(timer);
  }

  async restart() {
    await this.stop();
    await this.start();
  }

  async close() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    this.tellClosed();
  }
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new FirefoxDriver(options);
  try {
    await driver.start();
  } catch (error) {
    await driver.close();
    throw error;
  }
  return driver;
}
