// Pages that live: closed shadow trees and such as come late, views that are drawn anew, addresses that change by script, sections and items that are fetched.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { clickOn, openPanel } from './panel.ts';
import {
  ask,
  type Box,
  browserName,
  clickWords,
  launch,
  readCard,
  waitForCard,
  waitForNoCard,
  waitForPaint,
  waitForPaintAt,
} from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

describe(`pages that live in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;
  let panel: Tab;
  let tabId: number;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function read(path: string): Promise<void> {
    tab = await driver.openTab(`${server.origin}/pages/${path}`);
    tabId = await driver.tabIdOf(tab);
    await driver.clickToolbar(tab);
    panel = await openPanel(driver, tab);
    await tab.activate();
  }

  const view = async () => (await ask(panel, 'viewTab', { tabId })).view;
  const quotes = async () => (await view())?.analysis.proposals.flatMap(({ directives }) => directives.map(({ quote }) => quote)) ?? [];
  const waitForQuote = (words: string) => until(`"${words}" is found`, async () => (await quotes()).some((quote) => quote.includes(words)));

  /** The page's own script has the way in. */
  const boxInClosed = async (words: string): Promise<Box> => {
    const box = await tab.evaluate(
      (wanted) =>
        (
          globalThis as unknown as { boxInClosed(words: string): { x: number; y: number; width: number; height: number } | null }
        ).boxInClosed(wanted),
      words,
    );
    if (!box) throw new Error(`"${words}" does not stand in the closed tree`);
    return box;
  };

  describe('shadow trees', () => {
    it('are read and painted when they are closed', async () => {
      await read('closed.html');
      await waitForPaintAt(tab, () => boxInClosed('ta fram en gestaltningsplan'), 'plan');
      expect((await view())?.analysis.proposals[0]?.item).toBe('§ 71');
    });

    it('give the card on a press, and leave a link in them to the page', async () => {
      const words = await boxInClosed('gestaltningsplan');
      await tab.click(words.x + words.width / 2, words.y + words.height / 2);
      await waitForCard(tab);
      await tab.press('Escape');
      await waitForNoCard(tab);
      const link = await boxInClosed('se handlingen');
      await tab.click(link.x + link.width / 2, link.y + link.height / 2);
      await until('the link was followed', () => tab.evaluate(() => location.hash === '#handling'));
      await waitForNoCard(tab);
    });

    it('are watched when they are closed', async () => {
      await clickOn(tab, '#change');
      await waitForPaintAt(tab, () => boxInClosed('utreda kvarterets dagvatten'), 'inquiry');
    });

    it('are found when they come long after the page', async () => {
      // By the page's own script: a press would have us look for itself.
      await tab.evaluate(() => document.querySelector<HTMLElement>('#define')!.click());
      await waitForPaint(tab, '#late >>> #in-late', 'ta fram en torgplan', 'plan');
    });
  });

  describe('single-page portals', () => {
    it('are read anew when the hash leads to another view', async () => {
      await read('living.html');
      await waitForPaint(tab, '#view-a', 'ta fram en bullerplan', 'plan');
      await clickOn(tab, '#to-b');
      await waitForPaint(tab, '#view-b', 'ta fram en åtgärdsplan', 'plan');
      await until('it is another document', async () => (await view())?.id.endsWith('living.html#/arende/b'));
      expect((await quotes()).some((quote) => quote.includes('bullerplan'))).toBe(false);
    });

    it('are read anew after pushState, and after back', async () => {
      await clickOn(tab, '#push');
      await waitForPaint(tab, '#view-8', 'utreda avfallstaxans', 'inquiry');
      await until('it is another document', async () => (await view())?.id.endsWith('?mote=8'));
      await tab.evaluate(() => history.back());
      await waitForPaint(tab, '#view-b', 'ta fram en åtgärdsplan', 'plan');
      await until('it is the document before', async () => (await view())?.id.endsWith('living.html#/arende/b'));
    });

    it('show what an accordion fetches when it is opened', async () => {
      await clickOn(tab, '#fold');
      await waitForPaint(tab, '#in-fold', 'ta fram en dagvattenplan', 'plan');
      expect((await view())?.analysis.proposals.some(({ item }) => item === '§ 43')).toBe(true);
    });

    it('show what comes as one scrolls', async () => {
      await until('all has come', async () => {
        await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        return tab.evaluate(() => document.querySelectorAll('#list article').length === 6);
      });
      await waitForQuote('park 6');
      await waitForPaint(tab, '#item-6', 'skötselplan för park 6', 'plan');
      await waitForPaint(tab, '#item-2', 'skötselplan för park 2', 'plan');
    });

    it('keep their findings though the view is drawn anew again and again', async () => {
      await tab.evaluate(() => (globalThis as unknown as { startClock(): number }).startClock());
      const ticks = () => tab.evaluate(() => Number(document.getElementById('clock')!.textContent));
      for (let turn = 1; turn <= 3; turn += 1) {
        await until('it was drawn anew', async () => (await ticks()) > turn * 10);
        await waitForPaint(tab, '#view-b', 'ta fram en åtgärdsplan', 'plan');
      }
      // A press may meet the very moment in which the words are exchanged.
      const card = await until('a press opens the card', async () => {
        await clickWords(tab, '#view-b', 'ta fram en åtgärdsplan');
        return readCard(tab);
      });
      expect(card.text).toContain('§ 42');
    });
  });

  it('are not read anew for what says nothing of their text', async () => {
    await read('rerender.html');
    await waitForPaint(tab, '#target', 'ta fram en anhörigstrategi', 'plan');
    const before = (await view())!.openedMs;
    await tab.evaluate(async () => {
      const picture = document.createElement('img');
      for (let turn = 0; turn < 30; turn += 1) {
        picture.src = `data:image/gif;base64,R0lGODlhAQABAAAAACw=#${turn}`;
        document.body.dataset.turn = String(turn);
        document.body.setAttribute('title', String(turn));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    });
    expect((await view())!.openedMs).toBe(before);
  });
});
