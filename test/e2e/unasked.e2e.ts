// An allowed site: what is an agenda or one of its matters is read by itself; a listing, a calendar, a shop and the news are left alone until the user asks.
// Each page holds a sentence that would be painted.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { allowAlways, openPanel, readWords } from './panel.ts';
import { ask, browserName, CARD, clickWords, launch, waitForCard, waitForNoPaint, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const PLAN = ['#target', 'tar fram en handlingsplan', 'plan'] as const;
const LEFT_ALONE = ['listing', 'calendar', 'shop', 'news'] as const;

describe(`pages of an allowed site in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let panel: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    const tab = await allowAlways(driver, `${server.origin}/`);
    panel = await openPanel(driver, tab);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const viewOf = async (tab: Tab) => ask(panel, 'viewTab', { tabId: await driver.tabIdOf(tab) });

  /** The page as it stands, and as its source makes it, but for our one element. */
  const written = (tab: Tab): Promise<{ now: string; source: string }> =>
    tab.evaluate(async (card) => {
      const source = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      const now = document.documentElement.cloneNode(true) as Element;
      for (const element of now.querySelectorAll(card)) element.remove();
      return { now: now.outerHTML, source: source.documentElement.outerHTML };
    }, CARD);

  const paintedNames = (tab: Tab): Promise<number[]> => tab.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length]);

  it.each(LEFT_ALONE)('leaves the %s alone, and names its documents', async (name) => {
    const tab = await driver.openTab(`${server.origin}/pages/unasked/${name}.html`);
    // The script has looked at the page and said what it links to.
    const view = await until('the page was looked at', async () => {
      const seen = await viewOf(tab);
      return seen.links.length > 0 ? seen : null;
    });
    expect(view).toMatchObject({ state: 'unread', view: null, always: true });
    expect(await paintedNames(tab)).toEqual([0, 0]);
    await waitForNoPaint(tab, ...PLAN);
    const { now, source } = await written(tab);
    expect(now).toBe(source);
    // It would have been painted: the user's own press reads any page.
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN);
    await tab.close();
  });

  it.each(['agenda', 'item'])('paints the %s by itself, and changes nothing but its own element', async (name) => {
    const tab = await driver.openTab(`${server.origin}/pages/unasked/${name}.html`);
    await waitForPaint(tab, ...PLAN);
    await clickWords(tab, PLAN[0], PLAN[1]);
    await waitForCard(tab);
    const { now, source } = await written(tab);
    expect(now).toBe(source);
    expect(await tab.evaluate((card) => document.querySelectorAll(card).length, CARD)).toBe(1);
    await tab.close();
  });

  it('reads what it left alone after the button was pressed, until the page is loaded anew', async () => {
    const tab = await driver.openTab(`${server.origin}/pages/unasked/news.html`);
    await until('the page was looked at', async () => (await viewOf(tab)).links.length > 0);
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN);
    expect((await viewOf(tab)).state).toBe('read');
    await tab.reload();
    await until('the page was looked at again', async () => {
      const { state, links } = await viewOf(tab);
      return state === 'unread' && links.length > 0;
    });
    await waitForNoPaint(tab, ...PLAN);
    await tab.close();
  });

  it('takes its paint away when an agenda becomes another page, and paints when it is one again', async () => {
    const tab = await driver.openTab(`${server.origin}/pages/unasked/agenda.html`);
    await waitForPaint(tab, ...PLAN);
    const turnInto = (path: string) =>
      tab.evaluate(async (address) => {
        const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        document.querySelector('main')!.replaceWith(document.adoptNode(next.querySelector('main')!));
        document.title = next.title;
        history.pushState(null, '', address);
      }, path);
    await turnInto('/pages/unasked/shop.html');
    await until('nothing is painted', async () => (await viewOf(tab)).state === 'unread');
    await waitForNoPaint(tab, ...PLAN);
    await turnInto('/pages/unasked/agenda.html');
    await waitForPaint(tab, ...PLAN);
    await tab.close();
  });

  it('names the documents of an agenda with the matter that each belongs to', async () => {
    const tab = await driver.openTab(`${server.origin}/`);
    const view = await until('the page is read', async () => {
      const seen = await viewOf(tab);
      return seen.state === 'read' ? seen : null;
    });
    expect(view.links.map(({ item }) => item)).toEqual(Array(2).fill('§ 144 Svar på motion om ofrivillig ensamhet'));
    const its = await openPanel(driver, tab);
    const words = await until('the panel shows the documents', async () => {
      const all = await readWords(its);
      return all.includes('Tjänsteskrivelse, svar på motion') ? all : null;
    });
    expect(words.split('§ 144 Svar på motion om ofrivillig ensamhet').length).toBeGreaterThanOrEqual(3);
    await its.close();
  });
});
