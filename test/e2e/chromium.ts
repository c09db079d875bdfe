// Chromium through Playwright's protocol pipe, on Debian's or the system's own build. What Playwright has no call for (the toolbar button, the worker's
// end, closed shadow roots) goes by CDP. It must not know the product's interface.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { findBrowser } from '../../tools/lib/find-browser.mjs';
import { extensionIdOf } from './chromium-id.ts';
import { ChromiumPlace } from './chromium-place.ts';
import { printToPdf } from './chromium-print.ts';
import { type Driver, type Key, type LaunchOptions, type MenuInfo, type Tab, VIEWPORT } from './driver.ts';
import { until } from './until.ts';

const KEYS: Partial<Record<Key, string>> = { Space: ' ' };

class ChromiumTab extends ChromiumPlace implements Tab {
  async goto(url: string) {
    await this.page.goto(url);
  }

  reload = async () => void (await this.page.reload());

  activate = () => this.page.bringToFront();

  async frame(part: string) {
    return new ChromiumPlace(await until(`a frame shows ${part}`, () => this.page.frames().find((frame) => frame.url().includes(part))));
  }

  resize(width: number, height: number) {
    return this.page.setViewportSize({ width, height });
  }

  async screenshot() {
    return PNG.sync.read(await this.page.screenshot({ scale: 'css', animations: 'disabled', caret: 'hide' }));
  }

  print({ grounds = false } = {}) {
    return printToPdf(this.page, grounds);
  }

  click(x: number, y: number) {
    return this.page.mouse.click(x, y);
  }

  press(key: Key, { shift = false, ctrl = false } = {}) {
    return this.page.keyboard.press(`${ctrl ? 'Control+' : ''}${shift ? 'Shift+' : ''}${KEYS[key] ?? key}`);
  }

  chooseFiles(selector: string, paths: readonly string[]) {
    return this.page.setInputFiles(selector, [...paths]);
  }

  async download(action: () => Promise<void>) {
    const [download] = await Promise.all([this.page.waitForEvent('download', { timeout: 15_000 }), action()]);
    return { fileName: download.suggestedFilename(), content: readFileSync(await download.path()) };
  }

  close() {
    return this.page.close();
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  private readonly folder = mkdtempSync(join(tmpdir(), 'detaljlupen-chromium-'));
  private readonly extension = join(this.folder, 'extension');
  private readonly id: string;
  private readonly options: LaunchOptions;
  private context: BrowserContext | null = null;
  private isInstalled = false;
  /** A page of the extension's origin that does nothing: it answers which tab is which. */
  private watcher: Page | null = null;
  private tellClosed: () => void = () => {};

  constructor(options: LaunchOptions) {
    this.options = options;
    cpSync(options.extension, this.extension, { recursive: true });
    this.id = extensionIdOf(this.extension);
    this.closed = new Promise((resolve) => {
      this.tellClosed = resolve;
    });
  }

  private get running(): BrowserContext {
    if (!this.context) throw new Error('Chromium is not running');
    return this.context;
  }

  async start() {
    const { headless = true, language = 'sv' } = this.options;
    const context = await chromium.launchPersistentContext(join(this.folder, 'profile'), {
      executablePath: findBrowser('chromium') ?? 'chromium',
      headless: false,
      acceptDownloads: true,
      // On Linux the language comes from the environment; elsewhere from the switch below. Where the locale is not UTF-8, Chromium calls every file with
      // an å in its name "download".
      env: { ...process.env, LANGUAGE: language, LC_ALL: 'C.UTF-8' },
      // A window keeps its own size; without one, all screenshots have the same.
      viewport: headless ? VIEWPORT : null,
      args: [
        ...(headless ? ['--headless=new'] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${this.extension}`,
        `--load-extension=${this.extension}`,
        `--lang=${language === 'sv' ? 'sv' : 'en-US'}`,
        ...'--enable-unsafe-extension-debugging --disable-quic --disable-background-networking --disable-component-update'.split(' '),
        ...'--disable-sync --no-first-run --disable-search-engine-choice-screen'.split(' '),
      ],
    });
    this.context = context;
    context.on('close', () => {
      if (this.context === context) this.tellClosed();
    });
    const [page] = context.pages();
    this.watcher = headless ? (page ?? (await context.newPage())) : null;
    await until('the extension is loaded', async () => {
      await (this.watcher ?? page!).goto(this.extensionUrl('manifest.json'));
      return true;
    });
    if (!this.isInstalled) await this.waitForFirstRun(context);
    this.isInstalled = true;
  }

  /** Until the worker has run once, the browser knows none of its listeners, and a press of the button goes nowhere. */
  private async waitForFirstRun(context: BrowserContext) {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
    await until('the service worker listens', () => worker.evaluate('chrome.action.onClicked.hasListeners()'));
  }

  extensionUrl(path: string) {
    return `chrome-extension://${this.id}/${path}`;
  }

  async openTab(url: string) {
    const page = await this.running.newPage();
    await page.goto(url);
    return new ChromiumTab(page);
  }

  async tabOpenedBy(action: () => Promise<void>) {
    const [page] = await Promise.all([this.running.waitForEvent('page', { timeout: 15_000 }), action()]);
    await page.waitForLoadState('domcontentloaded');
    return new ChromiumTab(page);
  }

  async tabIdOf(tab: Tab) {
    await tab.activate();
    return until(
      'the tab has a number',
      () =>
        this.watcher!.evaluate(
          `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then((tabs) => tabs[0]?.id)`,
        ) as Promise<number>,
    );
  }

  private async browserSession<T>(use: (session: CDPSession) => Promise<T>): Promise<T> {
    const session = await this.running.browser()!.newBrowserCDPSession();
    try {
      return await use(session);
    } finally {
      await session.detach();
    }
  }

  async clickToolbar(tab: Tab) {
    await tab.activate();
    const url = (tab as ChromiumTab).page.url();
    await this.browserSession(async (session) => {
      const targetId = await until(`a tab shows ${url}`, async () => {
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
        return targetInfos.find((target) => target.url === url)?.targetId;
      });
      // Younger than Playwright's list of commands.
      await session.send('Extensions.triggerAction' as 'Target.closeTarget', { id: this.id, targetId } as { targetId: string });
    });
  }

  /** Tells the worker of an event, as the browser would; the tab in front is its tab. */
  private async tell(tab: Tab, event: 'commands.onCommand' | 'contextMenus.onClicked', first: unknown) {
    await tab.activate();
    const worker = this.running.serviceWorkers().at(-1);
    if (!worker) throw new Error('the service worker is not running');
    await worker.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.${event}.dispatch(${JSON.stringify(first)}, tab))`,
    );
  }

  command(tab: Tab, name: string) {
    return this.tell(tab, 'commands.onCommand', name);
  }

  chooseMenu(tab: Tab, id: string, info: MenuInfo) {
    return this.tell(tab, 'contextMenus.onClicked', { menuItemId: id, frameId: 0, ...info });
  }

  /** The prompt cannot be answered without a window: the profile learns of the grant from a manifest that requires it, at the same path. */
  async grantOrigin(pattern: string) {
    const path = join(this.extension, 'manifest.json');
    const real = readFileSync(path, 'utf8');
    await this.stop();
    const { optional_host_permissions: _, ...manifest } = JSON.parse(real);
    writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: [pattern] }));
    await this.start();
    await this.stop();
    writeFileSync(path, real);
    await this.start();
    await until(`${pattern} is granted`, () =>
      this.watcher!.evaluate(`chrome.permissions.contains({ origins: [${JSON.stringify(pattern)}] })`),
    );
  }

  async killBackground() {
    await this.browserSession(async (session) => {
      const workers = async (): Promise<string[]> => {
        const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
        return targetInfos.filter(({ url }) => url.includes(this.id)).map(({ targetId }) => targetId);
      };
      const killed = await workers();
      // Asked again: a worker that is just being woken does not hear it. An event may have woken another one by then.
      await until('the service worker is gone', async () => {
        const left = (await workers()).filter((one) => killed.includes(one));
        for (const targetId of left) await session.send('Target.closeTarget', { targetId });
        return left.length === 0;
      });
    });
  }

  async preferDark(dark: boolean) {
    for (const page of this.running.pages()) await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  }

  private async stop() {
    const context = this.running;
    this.context = null;
    await context.close();
  }

  async restart() {
    await this.stop();
    await this.start();
  }

  async close() {
    const context = this.context;
    this.context = null;
    try {
      await context?.close();
    } finally {
      // Also where the browser had gone by itself.
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      this.tellClosed();
    }
  }
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new ChromiumDriver(options);
  await driver.start();
  return driver;
}
