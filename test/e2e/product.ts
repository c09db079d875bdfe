// The product as a person meets it in a browser: the painted passages, the card, and the messages of its own pages. Waits for conditions. It must not
// know one browser from the other.
import { fileURLToPath } from 'node:url';
import { kinds } from '../../lib/categories.ts';
import type { FromOwnPage } from '../../lib/messages/calls.ts';
import { type CallName, type Input, type Output, toEnvelope } from '../../lib/messages/wire.ts';
import type { Kind } from '../../lib/model/directive.ts';
import type { Result } from '../../lib/model/result.ts';
import { launchChromium } from './chromium.ts';
import type { BrowserName, Driver, Json, LaunchOptions, Place, Tab } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { countColor } from './pixels.ts';
import { until } from './until.ts';

export const CARD = '[data-detaljlupen="card"]';

/** The browser that this run is about. */
export const browserName: BrowserName = process.env.E2E_BROWSER === 'firefox' ? 'firefox' : 'chromium';

const output = fileURLToPath(new URL('../../.output/', import.meta.url));

export const extensionOf = (browser: BrowserName): string => `${output}${browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3'}`;

export function launch(options: Omit<LaunchOptions, 'extension'> = {}, browser = browserName): Promise<Driver> {
  const all = { ...options, extension: extensionOf(browser) };
  return browser === 'chromium' ? launchChromium(all) : launchFirefox(all);
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where words stand in the window, scrolled there: the box of their first line. `path` leads to the element, ` >>> ` into an open shadow root or a
 * same-origin frame.
 */
export async function boxOf(tab: Place, path: string, words: string): Promise<Box> {
  const box = await tab.evaluate(
    async (steps, wanted) => {
      let root: Document | ShadowRoot = document;
      let element: Element | null = null;
      let [dx, dy] = [0, 0];
      for (const step of steps.split(' >>> ')) {
        if (element?.shadowRoot) root = element.shadowRoot;
        else if (element) {
          root = (element as HTMLIFrameElement).contentDocument!;
          const frame = element.getBoundingClientRect();
          [dx, dy] = [frame.left + element.clientLeft, frame.top + element.clientTop];
        }
        element = root.querySelector(step);
      }
      const walker = element?.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker?.nextNode(); node; node = walker!.nextNode()) {
        const at = node.textContent!.indexOf(wanted);
        if (at < 0) continue;
        node.parentElement!.scrollIntoView({ block: 'center' });
        if (dx || dy) {
          const frame = node.ownerDocument!.defaultView!.frameElement!;
          frame.scrollIntoView({ block: 'center' });
          const moved = frame.getBoundingClientRect();
          [dx, dy] = [moved.left + frame.clientLeft, moved.top + frame.clientTop];
        }
        // The scroll is drawn before anybody looks.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const range = node.ownerDocument!.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const rect = range.getClientRects()[0]!;
        return { x: rect.left + dx, y: rect.top + dy, width: rect.width, height: rect.height };
      }
      return null;
    },
    path,
    words,
  );
  if (!box) throw new Error(`"${words}" does not stand in ${path}`);
  return box;
}

/** How many pixels at the words have the kind's line colour. */
export async function countPainted(tab: Tab, path: string, words: string, kind: Kind, tone: 'light' | 'dark' = 'light'): Promise<number> {
  const box = await boxOf(tab, path, words);
  return countColor(await tab.screenshot(), grow(box), kinds[kind].color[tone]);
}

/** Where words stand in the window that stand in a frame of another origin: `selector` finds the frame in the page. */
export async function boxInFrame(tab: Tab, selector: string, frame: Place, path: string, words: string): Promise<Box> {
  const around = () =>
    tab.evaluate(async (wanted) => {
      const element = document.querySelector<HTMLElement>(wanted)!;
      const { x, y } = element.getBoundingClientRect();
      return { x: x + element.clientLeft, y: y + element.clientTop };
    }, selector);
  await tab.evaluate(async (wanted) => {
    document.querySelector(wanted)!.scrollIntoView({ block: 'center' });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }, selector);
  const inner = await boxOf(frame, path, words);
  // Showing the words may have moved the page too.
  const outer = await around();
  return { ...inner, x: inner.x + outer.x, y: inner.y + outer.y };
}

export const waitForPaintAt = (tab: Tab, box: () => Promise<Box>, kind: Kind, tone: 'light' | 'dark' = 'light'): Promise<unknown> =>
  until(`it is painted as ${kind}`, async () => {
    const area = grow(await box());
    const count = countColor(await tab.screenshot(), area, kinds[kind].color[tone]);
    return count >= MIN_LINE ? true : Promise.reject(new Error(`${count} pixels of its colour`));
  });

/** An underline may lie just under the line's own box. */
const grow = ({ x, y, width, height }: Box): Box => ({ x, y, width, height: height + 3 });

/** A line under words of some length is at least this many pixels. */
const MIN_LINE = 15;

export const isPainted = async (...where: Parameters<typeof countPainted>): Promise<boolean> => (await countPainted(...where)) >= MIN_LINE;

export const waitForPaint = (...where: Parameters<typeof countPainted>): Promise<unknown> =>
  until(`"${where[2]}" is painted as ${where[3]}`, async () => {
    const count = await countPainted(...where);
    return count >= MIN_LINE ? true : Promise.reject(new Error(`${count} pixels of its colour`));
  });

export const waitForNoPaint = (...where: Parameters<typeof countPainted>): Promise<unknown> =>
  until(`"${where[2]}" is not painted`, async () => (await countPainted(...where)) === 0);

/** A real click in the middle of the words. */
export async function clickWords(tab: Tab, path: string, words: string): Promise<void> {
  const { x, y, width, height } = await boxOf(tab, path, words);
  await tab.click(x + width / 2, y + height / 2);
}

export interface CardState {
  readonly directiveId: string;
  readonly text: string;
  readonly comment: string;
  readonly agreed: boolean;
  readonly dismissed: boolean;
  readonly status: string;
  readonly focus: string | null;
  readonly box: Box;
}

/** What the card shows; null where none is open. */
export function readCard(tab: Place): Promise<CardState | null> {
  return tab.inClosedRoot(CARD, (root) => {
    const card = root.querySelector<HTMLElement>('[data-card]')!;
    const { x, y, width, height } = card.getBoundingClientRect();
    const pressed = (decision: string) => card.querySelector(`[data-decide="${decision}"]`)?.getAttribute('aria-pressed') === 'true';
    return {
      directiveId: card.dataset.directive ?? '',
      text: card.innerText,
      comment: card.querySelector('textarea')!.value,
      agreed: pressed('agreed'),
      dismissed: pressed('dismissed'),
      status: card.querySelector('.status')?.textContent ?? '',
      focus: root.activeElement?.localName ?? null,
      box: { x, y, width, height },
    };
  });
}

export const waitForCard = (tab: Place, is: (card: CardState) => boolean = () => true): Promise<CardState> =>
  until('the card is open', async () => {
    const card = await readCard(tab);
    if (!card) return null;
    return is(card) ? card : Promise.reject(new Error(JSON.stringify(card)));
  }) as Promise<CardState>;

export const waitForNoCard = (tab: Place): Promise<unknown> => until('the card is closed', async () => (await readCard(tab)) === null);

/** A real click on something in the card. */
export async function clickInCard(tab: Tab, selector: string): Promise<void> {
  const at = await tab.inClosedRoot(
    CARD,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest' });
      const rect = element?.getBoundingClientRect();
      return rect ? { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 } : null;
    },
    selector,
  );
  if (!at) throw new Error(`The card has no ${selector}`);
  await tab.click(at.x, at.y);
}

/** Asks the background from a page of the extension, as the panel does. */
export async function ask<Name extends CallName<FromOwnPage>>(
  page: Tab,
  name: Name,
  input: Input<FromOwnPage, Name>,
): Promise<Output<FromOwnPage, Name>> {
  const reply = (await page.evaluate(
    (envelope) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's own world, of either browser
      const { browser, chrome } = globalThis as any;
      return (browser ?? chrome).runtime.sendMessage(envelope);
    },
    toEnvelope('from-own-page', name, input) as unknown as Json,
  )) as Result<Output<FromOwnPage, Name>>;
  if (!reply?.ok) throw new Error(`${name} was answered with ${JSON.stringify(reply)}`);
  return reply.value;
}

/** The page as it is written out, what the page's own scripts can tell. */
export const serialise = (tab: Tab): Promise<string> => tab.evaluate(() => document.documentElement.outerHTML);

/** In the open card: *Agree*, a comment, and closed by its key, which saves. */
export async function agreeAndWrite(tab: Tab, comment: string): Promise<void> {
  await clickInCard(tab, '[data-decide="agreed"]');
  await waitForCard(tab, ({ agreed }) => agreed);
  await clickInCard(tab, 'textarea');
  await tab.type(comment);
  await tab.press('Escape');
  await waitForNoCard(tab);
}
