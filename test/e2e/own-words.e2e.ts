// The municipality's own words: entered in the settings, they count at once on a page that is open, in its panel, in an open PDF and in a draft; taken
// away, they no longer do.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lines, makePdf } from '../fixtures/documents/make-pdf.ts';
import type { Driver, Tab } from './driver.ts';
import { clickButton, clickOn, openPanel, waitForWords, words } from './panel.ts';
import { browserName, launch, waitForNoPaint, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const WORD = 'trygghetslöfte';
const DEMAND = 'Kommunstyrelsen ger nämnden i uppdrag att ta fram ett trygghetslöfte för centrum.';
const ON_PAGE = ['main', 'ta fram ett trygghetslöfte'] as const;
const IN_PDF = ['#viewer', 'ta fram ett trygghetslöfte'] as const;
const FIELD = '[data-own-words="documents"]';
const page = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Kommunstyrelsen</title></head><body><main>
<h1>Kommunstyrelsen</h1><h2>§ 7 Trygghet i centrum</h2><h3>Förslag till beslut</h3><p>${DEMAND}</p></main></body></html>`;

describe(`own words in ${browserName}`, () => {
  let folder: string;
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;
  let panel: Tab;
  let reader: Tab;
  let options: Tab;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'detaljlupen-own-words-'));
    await writeFile(
      join(folder, 'forslag.pdf'),
      await makePdf([[...lines(80, ['Förslag till beslut'], { bold: true }), ...lines(110, [DEMAND])]]),
    );
    server = await startSampleServer();
    server.replace('/', page);
    driver = await launch();
    tab = await driver.openTab(`${server.origin}/`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Of the findings that are shown, in order. */
  const readKinds = (): Promise<string[]> =>
    panel.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('.finding')].filter((row) => row.checkVisibility());
      return rows.map(({ dataset }) => dataset.kind ?? '');
    });
  const waitForKind = (kind: string) =>
    until(`the one finding is ${kind}`, async () => {
      const found = (await readKinds()).join();
      return found === kind ? true : Promise.reject(new Error(found));
    });
  const waitForState = (state: string) =>
    until(`the field is ${state}`, () =>
      options.evaluate((field, wanted) => document.querySelector<HTMLElement>(field)!.dataset.state === wanted, FIELD, state),
    );

  it('are none to begin with: an invented document is a measure', async () => {
    await driver.clickToolbar(tab);
    panel = await openPanel(driver, tab);
    await waitForKind('measure');
    await tab.activate();
    await waitForNoPaint(tab, ...ON_PAGE, 'plan');
    reader = await driver.openTab(driver.extensionUrl('reader.html'));
    await until('the reader is ready', () => reader.evaluate(() => document.body.dataset.phase === 'start'));
    await reader.chooseFiles('#start input[type="file"]', [join(folder, 'forslag.pdf')]);
    await waitForWords(reader, words('reader.findings.0'));
    await waitForNoPaint(reader, ...IN_PDF, 'plan');
  });

  it('count as soon as they are entered, without a reload', async () => {
    options = await driver.openTab(driver.extensionUrl('options.html'));
    await clickOn(options, `${FIELD} textarea`);
    await options.type(WORD);
    await options.press('Tab');
    await waitForState('saved');
    await panel.activate();
    await waitForKind('plan');
    await tab.activate();
    await waitForPaint(tab, ...ON_PAGE, 'plan');
    await reader.activate();
    await waitForPaint(reader, ...IN_PDF, 'plan');
  });

  it('count in a draft as well, in another form', async () => {
    await panel.activate();
    await clickOn(panel, '[data-tab="try"]');
    await clickOn(panel, '#app textarea');
    await panel.type('Förslag till beslut\nNämnden får i uppdrag att ta fram trygghetslöften i hela kommunen.');
    await waitForKind('plan');
  });

  it('are still there when the settings are opened again, and say what they do not take', async () => {
    await options.activate();
    await options.reload();
    await clickOn(options, `${FIELD} textarea`);
    expect(await options.evaluate((field) => document.querySelector<HTMLTextAreaElement>(`${field} textarea`)!.value, FIELD)).toBe(WORD);
    await options.press('End');
    await options.type('\n(.*)');
    await options.press('Tab');
    await waitForState('refused');
    await waitForWords(options, words('options.ownWords.signs', '”(.*)”'));
  });

  it('no longer count when they are taken away', async () => {
    await clickOn(options, `${FIELD} textarea`);
    for (let left = `${WORD}\n(.*)`.length; left > 0; left -= 1) await options.press('Backspace');
    await options.press('Tab');
    await waitForState('saved');
    await panel.activate();
    await waitForKind('measure');
    await clickOn(panel, '[data-tab="document"]');
    await waitForKind('measure');
    await tab.activate();
    await waitForNoPaint(tab, ...ON_PAGE, 'plan');
    await reader.activate();
    await waitForNoPaint(reader, ...IN_PDF, 'plan');
  });

  it('are gone with everything else, also what was refused and still stood in its field', async () => {
    await options.activate();
    await clickOn(options, `${FIELD} textarea`);
    await options.type(`${WORD}\n(.*)`);
    await options.press('Tab');
    await waitForState('refused');
    for (const key of ['deleteAll', 'deleteYes', 'deleteYesAgain']) await clickButton(options, `panel.${key}`);
    await waitForWords(options, words('panel.deleted'));
    await waitForState('idle');
    expect(await options.evaluate((field) => document.querySelector<HTMLTextAreaElement>(`${field} textarea`)!.value, FIELD)).toBe('');
  });
});
