// What the browser itself offers beside the button: the two shortcuts and the context menu.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { openPanel, waitForWords, words } from './panel.ts';
import { browserName, launch, waitForCard, waitForNoCard, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const DRAFT = 'Kulturnämnden får i uppdrag att ta fram en läsplan senast den 1 mars 2027.';

describe(`shortcuts and menus in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    tab = await driver.openTab(`${server.origin}/`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const position = async (): Promise<string> => /(\d+) av \d+/.exec((await waitForCard(tab)).text)?.[1] ?? '';

  // First, while no real panel is open: a selection is taken once, by the panel of its window.
  it('take a selection to the panel, where it is read as a draft', async () => {
    await tab.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('h1')!);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    });
    const heading = await tab.evaluate(() => document.querySelector('h1')!.innerText);
    await driver.chooseMenu(tab, 'analyse-selection', { selectionText: heading });
    const panel = await openPanel(driver, tab);
    const draft = () => panel.evaluate(() => document.querySelector('textarea')?.value ?? '');
    await until('the selection stands in the draft', async () => (await draft()) === heading);
    await panel.close();
  });

  it('tell at once how a selection reads, in a panel that is open', async () => {
    const panel = await openPanel(driver, tab);
    // What the browser says of the press counts where nothing is selected any more.
    await tab.evaluate(() => getSelection()!.removeAllRanges());
    await driver.chooseMenu(tab, 'analyse-selection', { selectionText: DRAFT });
    await panel.activate();
    await waitForWords(panel, words('try.result'));
    await until('the draft has a level', () => panel.evaluate(() => document.querySelector('.draft [data-level="3"]') !== null));
    await panel.close();
  });

  it('step through the findings, one after the other and back', async () => {
    await driver.clickToolbar(tab);
    await waitForPaint(tab, 'main', 'handlingsplan mot ofrivillig', 'plan');
    await driver.command(tab, 'next-finding');
    const first = await until('a card is open', position);
    await driver.command(tab, 'next-finding');
    await until('the card is the next one', async () => (await position()) === String(Number(first) + 1));
    await driver.command(tab, 'previous-finding');
    await until('the card is the first one again', async () => (await position()) === first);
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('open a link in the reader', async () => {
    const linkUrl = `${server.origin}/handlingar/motion-ensamhet.pdf`;
    const reader = await driver.tabOpenedBy(() => driver.chooseMenu(tab, 'open-link', { linkUrl }));
    await until('the reader is there', () => reader.evaluate((url) => location.search.includes(encodeURIComponent(url)), linkUrl));
    expect(await reader.evaluate(() => document.querySelector('#bar') !== null)).toBe(true);
    await reader.close();
  });
});
