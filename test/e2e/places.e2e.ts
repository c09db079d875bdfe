// Pages that make it hard: dark, shadow roots, frames, folded parts, strict policies, style sheets replaced, everything drawn anew; and pages that hold
// nothing for us and must not be touched.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { clickOn, openPanel, waitForWords, words } from './panel.ts';
import { ask, browserName, clickWords, launch, serialise, waitForCard, waitForNoCard, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

describe(`pages that make it hard in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function read(path: string): Promise<Tab> {
    tab = await driver.openTab(`${server.origin}/pages/${path}`);
    await driver.clickToolbar(tab);
    return tab;
  }

  it('paints in the tone of a dark page', async () => {
    await read('places.html');
    await waitForPaint(tab, '#in-page', 'ta fram en belysningsplan', 'plan', 'dark');
  });

  it('paints in an open shadow root', async () => {
    await waitForPaint(tab, '#host >>> #in-shadow', 'ta fram en lekplatsplan', 'plan', 'dark');
    await clickWords(tab, '#host >>> #in-shadow', 'lekplatsplan');
    expect((await waitForCard(tab)).text).toContain(words('card.agree'));
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('paints in a frame of the same origin, and opens its card beside it', async () => {
    await waitForPaint(tab, '#frame >>> #in-frame', 'plan för vinterväghållning', 'plan', 'dark');
    await clickWords(tab, '#frame >>> #in-frame', 'plan för vinterväghållning');
    await waitForCard(tab);
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('paints what is unfolded, and reads it while it is folded', async () => {
    await tab.evaluate(() => document.querySelector('details')!.setAttribute('open', ''));
    await waitForPaint(tab, '#folded', 'ta fram en skötselplan', 'plan', 'dark');
  });

  it('leaves out what is hidden', async () => {
    const panel = await openPanel(driver, tab);
    const { view } = await ask(panel, 'viewTab', { tabId: await driver.tabIdOf(tab) });
    const quotes = view!.analysis.proposals.flatMap(({ directives }) => directives.map(({ quote }) => quote));
    expect(quotes.length).toBeGreaterThanOrEqual(4);
    expect(quotes.filter((quote) => quote.includes('dold'))).toEqual([]);
    await panel.close();
  });

  it('paints under the strictest content security policy', async () => {
    await read('strict.html');
    await waitForPaint(tab, '#target', 'ta fram en måltidspolicy', 'plan');
    await clickWords(tab, '#target', 'måltidspolicy');
    await waitForCard(tab);
  });

  it('puts its style sheet back when the page has replaced them all', async () => {
    await read('sheets.html');
    await waitForPaint(tab, '#target', 'ta fram en biblioteksplan', 'plan');
    const count = () => tab.evaluate(() => document.adoptedStyleSheets.length);
    await clickOn(tab, '#replace');
    await until('our sheet is beside the page’s own', async () => (await count()) === 2);
    await waitForPaint(tab, '#target', 'ta fram en biblioteksplan', 'plan');
  });

  it('paints again when the page has drawn itself anew', async () => {
    await read('rerender.html');
    await waitForPaint(tab, '#target', 'ta fram en anhörigstrategi', 'plan');
    await clickOn(tab, '#again');
    await clickOn(tab, '#again');
    expect(await tab.evaluate(() => document.body.dataset.times)).toBe('3');
    await waitForPaint(tab, '#target', 'ta fram en anhörigstrategi', 'plan');
  });

  it('does not touch a page that is no agenda', async () => {
    tab = await driver.openTab(`${server.origin}/pages/shop.html`);
    const before = await serialise(tab);
    const sheets = () => tab.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size]);
    await driver.clickToolbar(tab);
    const panel = await openPanel(driver, tab);
    await waitForWords(panel, words('empty.nothingTitle'));
    await panel.close();
    await tab.activate();
    expect(await serialise(tab)).toBe(before);
    expect(await sheets()).toEqual([0, 0]);
  });

  it('reads an English page', async () => {
    tab = await driver.openTab(`${server.origin}/resolution.html`);
    await driver.clickToolbar(tab);
    await waitForPaint(tab, 'main', 'bring forward a library strategy', 'plan');
    await waitForPaint(tab, 'main', 'report back to this Council', 'report');
  });
});
