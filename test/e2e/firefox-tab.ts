// One tab of Firefox by WebDriver BiDi. It must not know the browser's inner scope or the product's interface.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { Bidi, RemoteValue } from './bidi.ts';
import type { Json, Key, Tab } from './driver.ts';
import { until } from './until.ts';

/** WebDriver's code points of keys (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const KEYS: Record<Key, string> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Escape: '\ue00c',
  Space: ' ',
  End: '\ue010',
  Home: '\ue011',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  F3: '\ue033',
  F4: '\ue034',
  f: 'f',
  p: 'p',
};
const SHIFT = '\ue008';
const CONTROL = '\ue009';

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };
const stroke = (value: string): KeyAction[] => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

interface NodeValue extends RemoteValue {
  readonly value: { readonly shadowRoot: RemoteValue | null };
}

export class FirefoxTab implements Tab {
  private readonly wire: Bidi;
  private readonly context: string;
  private readonly downloads: string;

  constructor(wire: Bidi, context: string, downloads: string) {
    this.wire = wire;
    this.context = context;
    this.downloads = downloads;
  }

  async goto(url: string) {
    await this.wire.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async reload() {
    await this.wire.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  async activate() {
    await this.wire.send('browsingContext.activate', { context: this.context });
  }

  async frame(part: string) {
    interface Tree {
      readonly context: string;
      readonly url: string;
      readonly children: readonly Tree[] | null;
    }
    const find = (trees: readonly Tree[]): string | null => {
      for (const { context, url, children } of trees) {
        const found = context !== this.context && url.includes(part) ? context : find(children ?? []);
        if (found) return found;
      }
      return null;
    };
    const context = await until(`a frame shows ${part}`, async () => {
      const { contexts } = await this.wire.send<{ contexts: Tree[] }>('browsingContext.getTree', { root: this.context });
      return find(contexts);
    });
    return new FirefoxTab(this.wire, context, this.downloads);
  }

  async evaluate<T, A extends readonly Json[]>(run: (...args: A) => T | Promise<T>, ...args: A) {
    return (await this.wire.call(this.context, run.toString(), args)) as T;
  }

  private async locate(selector: string): Promise<NodeValue | null> {
    const { nodes } = await this.wire.send<{ nodes: NodeValue[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    return nodes[0] ?? null;
  }

  async inClosedRoot<T, A extends readonly Json[]>(selector: string, run: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A) {
    const sharedId = (await this.locate(selector))?.value.shadowRoot?.sharedId;
    return sharedId ? ((await this.wire.call(this.context, run.toString(), args, [{ sharedId }])) as T) : null;
  }

  async resize(width: number, height: number) {
    await this.wire.send('browsingContext.setViewport', { context: this.context, viewport: { width, height }, devicePixelRatio: 1 });
  }

  async screenshot() {
    const { data } = await this.wire.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.context });
    return PNG.sync.read(Buffer.from(data, 'base64'));
  }

  async print({ grounds = false } = {}) {
    const none = { top: 0, bottom: 0, left: 0, right: 0 };
    // In centimetres: the protocol wants a paper, and takes it for all pages.
    const a4 = { width: 21, height: 29.7 };
    const how = { context: this.context, background: grounds, margin: none, page: a4, shrinkToFit: false };
    const { data } = await this.wire.send<{ data: string }>('browsingContext.print', how);
    return Buffer.from(data, 'base64');
  }

  private async perform(source: object) {
    await this.wire.send('input.performActions', { context: this.context, actions: [source] });
  }

  async click(x: number, y: number) {
    const at = { x: Math.round(x), y: Math.round(y) };
    await this.perform({
      type: 'pointer',
      id: 'mouse',
      actions: [
        { type: 'pointerMove', ...at },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
  }

  async press(key: Key, { shift = false, ctrl = false } = {}) {
    const held = [...(shift ? [SHIFT] : []), ...(ctrl ? [CONTROL] : [])];
    const all = (type: KeyAction['type']): KeyAction[] => held.map((value) => ({ type, value }));
    const actions = [...all('keyDown'), ...stroke(KEYS[key]), ...all('keyUp')];
    await this.perform({ type: 'key', id: 'keys', actions });
  }

  async type(text: string) {
    await this.perform({ type: 'key', id: 'keys', actions: [...text].flatMap((letter) => stroke(letter === '\n' ? KEYS.Enter : letter)) });
  }

  async chooseFiles(selector: string, paths: readonly string[]) {
    const element = await this.locate(selector);
    if (!element?.sharedId) throw new Error(`No ${selector} on the page`);
    await this.wire.send('input.setFiles', { context: this.context, element: { sharedId: element.sharedId }, files: paths });
  }

  async download(action: () => Promise<void>) {
    const before = new Set(readdirSync(this.downloads));
    await action();
    const fileName = await until('a file was saved', () => {
      const names = readdirSync(this.downloads);
      // A .part file beside it, or no bytes yet, means that it is still being written.
      if (names.some((name) => name.endsWith('.part'))) return null;
      return names.find((name) => !before.has(name) && statSync(join(this.downloads, name)).size > 0);
    });
    return { fileName, content: readFileSync(join(this.downloads, fileName)) };
  }

  async close() {
    await this.wire.send('browsingContext.close', { context: this.context });
  }
}
