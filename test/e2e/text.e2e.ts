// The browser and Node read the same text from the same page: else a rule that is right in a test could be wrong on a page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/documents/html.ts';
import type { Driver } from './driver.ts';
import { openPanel } from './panel.ts';
import { ask, browserName, launch, serialise } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

/** All but those with a shadow root or a frame, which are no part of a page as it is written out; the paint in them is tested elsewhere. */
const PAGES = [
  '/',
  '/resolution.html',
  '/pages/shop.html',
  '/pages/strict.html',
  '/pages/sheets.html',
  '/pages/rerender.html',
  '/pages/links.html',
  '/pages/clobbered.html',
];

/** Only documents with proposals are kept, and what is kept is what can be compared: pages without any get one at their end. */
const WITHOUT_PROPOSALS = ['/pages/shop.html', '/pages/links.html'];
const PROPOSAL = '<h2>Förslag till beslut</h2><p>Nämnden ger förvaltningen i uppdrag att ta fram en plan för lokalerna.</p>';

const readFixture = (path: string): string => readFileSync(fileURLToPath(new URL(`../fixtures${path}`, import.meta.url)), 'utf8');

describe(`the text of a page in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    for (const path of WITHOUT_PROPOSALS) server.replace(path, readFixture(path).replace('</body>', `${PROPOSAL}</body>`));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it.each(PAGES)('%s is what Node reads', async (path) => {
    const tab = await driver.openTab(server.origin + path);
    const html = `<!doctype html>${await serialise(tab)}`;
    await driver.clickToolbar(tab);
    const panel = await openPanel(driver, tab);
    const tabId = await driver.tabIdOf(tab);
    await panel.activate();
    const view = await until('the page is read', async () => (await ask(panel, 'viewTab', { tabId })).view);
    const kept = await ask(panel, 'viewDocument', { documentId: view.id, tabId: null });
    const { document } = parseHTML(html);
    const { reading } = readHtml(document as unknown as Document, { baseUrl: server.origin + path });
    expect(kept!.reading.text).toBe(reading.text);
    expect(kept!.reading.text.length).toBeGreaterThan(60);
    expect(kept!.reading.blocks.map(({ role }) => role)).toEqual(reading.blocks.map(({ role }) => role));
    await panel.close();
  });
});
