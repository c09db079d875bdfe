// A portal in a frame from another origin: asked about, allowed, read, stepped through and withdrawn, all from one panel; and framesets, which are read in place.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Place, Tab } from './driver.ts';
import { clickOn, openPanel, waitForWords, words } from './panel.ts';
import {
  ask,
  boxInFrame,
  browserName,
  clickWords,
  launch,
  readCard,
  serialise,
  waitForCard,
  waitForNoCard,
  waitForNoPaint,
  waitForPaint,
  waitForPaintAt,
} from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const PATTERN = 'http://localhost/*';
/** Other hosts show the same, in frames that are not asked about. */
const NEXT = '//localhost';
const IN_PAGE = ['#in-page', 'ta fram en simhallsplan', 'plan'] as const;
const IN_FRAME = ['#last', 'plan för spontanidrott'] as const;

describe(`frames from another origin in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;
  let panel: Tab;
  let tabId: number;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    await open();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function open(): Promise<void> {
    tab = await driver.openTab(`${server.origin}/pages/frames.html`);
    await tab.frame('frames-portal');
    tabId = await driver.tabIdOf(tab);
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...IN_PAGE);
    panel = await openPanel(driver, tab);
  }

  const view = () => ask(panel, 'viewTab', { tabId });
  const portal = () => tab.frame('frames-portal');
  const highlightsIn = (place: Place) => place.evaluate(() => CSS.highlights.size);
  const titles = async () => (await view()).frames.map((frame) => frame.view.title);
  const waitForFrame = (title: string) => until(`the panel lists ${title}`, async () => (await titles()).includes(title));
  const badge = () =>
    panel.evaluate(async (id) => {
      // biome-ignore lint/suspicious/noExplicitAny: the extension's own world, of either browser
      const { browser, chrome } = globalThis as any;
      return (browser ?? chrome).action.getBadgeText({ tabId: id }) as Promise<string>;
    }, tabId);

  it('are not read with the page, but asked about: those that are seen, and none that is small or hidden', async () => {
    await until('the frame is asked about', async () => (await view()).shutFrames.length > 0);
    const { shutFrames, frames } = await view();
    expect(shutFrames).toEqual([{ host: 'localhost', originPattern: PATTERN }]);
    expect(frames).toEqual([]);
    await waitForWords(panel, words('panel.frameAsk', 'localhost'));
    expect(await highlightsIn(await portal())).toBe(0);
    expect(await until('the button counts', badge)).toBe('1');
  });

  it('are read once they are allowed, and listed under their host in the same panel', async () => {
    const before = await (await portal()).evaluate(() => document.documentElement.outerHTML);
    // Chromium's question cannot be answered without a window.
    if (driver.name === 'chromium') {
      await driver.grantOrigin(PATTERN);
      await open();
    } else {
      await panel.activate();
      await clickOn(panel, `[data-shut-frame="${PATTERN}"] button`);
    }
    await waitForFrame('Handlingar – Fritidsnämnden');
    await waitForWords(panel, words('panel.frameOf', `localhost:${new URL(server.origin).port}`));
    expect((await view()).shutFrames).toEqual([]);
    await tab.activate();
    const frame = await portal();
    await waitForPaintAt(tab, () => boxInFrame(tab, '#portal', frame, ...IN_FRAME), 'plan');
    await until('the button counts all', async () => (await badge()) === '3');
    expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('a press in the panel shows the place in the frame, with the card there', async () => {
    await tab.evaluate(() => scrollTo(0, 0));
    await panel.activate();
    await clickOn(panel, '.frame .finding[data-kind="plan"] button.go');
    await tab.activate();
    const frame = await portal();
    expect((await waitForCard(frame)).text).toContain('§ 33');
    expect(await readCard(tab)).toBe(null);
    await until('the frame and the place in it are in sight', async () => {
      const { top, bottom } = await tab.evaluate(() => {
        const rect = document.getElementById('portal')!.getBoundingClientRect();
        return { top: rect.top, bottom: innerHeight - rect.top };
      });
      const inner = await frame.evaluate(() => document.getElementById('last')!.getBoundingClientRect().top);
      return top + inner > 0 && inner > 0 && inner < 400 && bottom - inner > 0;
    });
  });

  it('a card that is opened elsewhere in the tab closes the one in the frame', async () => {
    await clickWords(tab, IN_PAGE[0], IN_PAGE[1]);
    await waitForCard(tab);
    await waitForNoCard(await portal());
  });

  it('next and previous go from the page into the frame and back', async () => {
    const frame = await portal();
    await driver.command(tab, 'next-finding');
    await waitForCard(frame, ({ text }) => text.includes('§ 32'));
    await waitForNoCard(tab);
    await driver.command(tab, 'next-finding');
    await waitForCard(frame, ({ text }) => text.includes('§ 33'));
    await driver.command(tab, 'next-finding');
    await waitForCard(tab, ({ text }) => text.includes('§ 31'));
    await waitForNoCard(frame);
    await driver.command(tab, 'previous-finding');
    await waitForCard(frame, ({ text }) => text.includes('§ 33'));
  });

  it('the key in the card does the same', async () => {
    const frame = await portal();
    await frame.evaluate(() => focus());
    await until('the card has the focus', async () => (await readCard(frame))?.focus !== null);
    await frame.type('n');
    await waitForCard(tab, ({ text }) => text.includes('§ 31'));
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('a frame that is given another document is followed', async () => {
    await clickOn(tab, '#byt');
    await waitForFrame('Nästa handling – Fritidsnämnden');
    expect(await titles()).toHaveLength(1);
    const frame = await tab.frame(NEXT);
    await waitForPaintAt(tab, () => boxInFrame(tab, '#portal', frame, '#first', 'riktlinje för föreningsstöd'), 'plan');
  });

  it('a frame that goes leaves the panel, and one that comes late enters it', async () => {
    await clickOn(tab, '#ta-bort');
    await until('the panel lists no frame', async () => (await titles()).length === 0);
    await clickOn(tab, '#sent');
    await waitForFrame('Nästa handling – Fritidsnämnden');
  });

  it('can be withdrawn in the settings, and is left at once', async () => {
    const frame = await tab.frame(NEXT);
    expect(await highlightsIn(frame)).toBeGreaterThan(0);
    const options = await driver.openTab(driver.extensionUrl('options.html'));
    await clickOn(options, `[data-site="${PATTERN}"] button`);
    await until('the frame is asked about again', async () => {
      const { shutFrames, frames } = await view();
      return frames.length === 0 && shutFrames.length === 1;
    });
    await options.close();
    await tab.activate();
    await until('nothing of ours is in the frame', async () => (await highlightsIn(frame)) === 0);
    await waitForPaint(tab, ...IN_PAGE);
  });
});

describe(`framesets in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    tab = await driver.openTab(`${server.origin}/pages/frameset.html`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('are read in place', async () => {
    const before = await serialise(tab);
    await driver.clickToolbar(tab);
    await waitForPaint(tab, '#arende >>> #target', 'ta fram en museiplan', 'plan');
    expect(await serialise(tab)).toBe(before);
  });

  it('open the card where it is seen', async () => {
    await clickWords(tab, '#arende >>> #target', 'ta fram en museiplan');
    const { box } = await waitForCard(tab);
    expect(box.height).toBeGreaterThan(100);
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('are followed when a link in one shows another document in the other', async () => {
    await clickWords(tab, '#meny >>> #nasta', 'Föreningsstöd');
    await waitForPaint(tab, '#arende >>> #first', 'riktlinje för föreningsstöd', 'plan');
    await waitForNoPaint(tab, '#meny >>> #nasta', 'Föreningsstöd', 'plan');
  });
});
