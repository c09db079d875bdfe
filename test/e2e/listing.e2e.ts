// A page that only links documents: the panel guesses what each is, reads the ones that are picked one after the other, says what was found, and opens them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDocx, paragraph } from '../fixtures/documents/make-docx.ts';
import type { Driver, Tab } from './driver.ts';
import { clickOn, openPanel, waitForWords, words } from './panel.ts';
import { browserName, launch, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const MOTION = '/handlingar/motion-ensamhet.pdf';
const CLAIM = '/handlingar/yrkande-torget.docx';
/** Another host than the page's: what the toolbar button allows there says nothing of it. */
const makePage = (
  host: string,
): string => `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Möteshandlingar</title><main><h1>Möteshandlingar</h1><ul>
<li><a href="${host}${MOTION}">Motion om ensamhet, kommunfullmäktige 2026-03-09</a></li>
<li><a href="${host}${CLAIM}">Yrkande om torget</a></li>
<li><a href="${host}/handlingar/finns-inte.pdf">Protokoll 2026-02-02</a></li>
<li><a href="${host}/handlingar/ovald.pdf">Bilaga 1</a></li>
</ul></main></html>`;

describe(`a listing in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let page: Tab;
  let panel: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    server.replace('/', makePage(server.origin.replace('127.0.0.1', 'localhost')));
    server.replace(
      CLAIM,
      makeDocx({
        body: ['Yrkande', 'Vi yrkar', 'att nämnden får i uppdrag att ta fram en plan för torget'].map((line) => paragraph(line)).join(''),
      }),
    );
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const rowOf = (name: string) =>
    panel.evaluate((wanted) => {
      const row = [...document.querySelectorAll<HTMLElement>('[data-listing] li')].find((one) => one.innerText.includes(wanted));
      return row ? { state: row.dataset.row ?? '', level: row.dataset.level ?? null, text: row.innerText } : null;
    }, name);
  const waitForRow = (name: string, state: string) =>
    until(`${name} is ${state}`, async () => {
      const row = await rowOf(name);
      return row?.state === state ? row : Promise.reject(new Error(JSON.stringify(row)));
    });

  it('is offered with date, body and kind, and fetches nothing by itself', async () => {
    page = await driver.openTab(`${server.origin}/`);
    await driver.clickToolbar(page);
    panel = await openPanel(driver, page);
    await waitForWords(panel, 'Motion · Kommunfullmäktige · 2026-03-09');
    await waitForWords(panel, 'Protokoll · 2026-02-02');
    expect(server.asked.filter((path) => path.startsWith('/handlingar/'))).toEqual([]);
  });

  it('asks for the site where the browser lets nothing be fetched', async () => {
    await clickOn(panel, `[aria-label="${words('listing.pick', 'Motion om ensamhet, kommunfullmäktige 2026-03-09')}"]`);
    await clickOn(panel, '[data-read]');
    await waitForRow('Motion om ensamhet', 'failed');
    expect(await panel.evaluate(() => document.querySelectorAll('[data-listing] [data-allow]').length)).toBe(1);
  });

  it('reads what is picked, one after the other, and says what was found', async () => {
    if (driver.name === 'firefox') await clickOn(panel, '[data-listing] [data-allow]');
    else {
      // Chromium's question cannot be answered without a window.
      await driver.grantOrigin('http://*/*');
      page = await driver.openTab(`${server.origin}/`);
      panel = await openPanel(driver, page);
      await clickOn(panel, `[aria-label="${words('listing.pick', 'Motion om ensamhet, kommunfullmäktige 2026-03-09')}"]`);
      await clickOn(panel, '[data-read]');
    }
    expect(Number((await waitForRow('Motion om ensamhet', 'read')).level)).toBeGreaterThanOrEqual(3);
    for (const name of ['Yrkande om torget', 'Protokoll 2026-02-02']) await clickOn(panel, `[aria-label="${words('listing.pick', name)}"]`);
    await clickOn(panel, '[data-read]');
    expect(await waitForRow('Yrkande om torget', 'read')).toMatchObject({ level: '3', text: expect.stringContaining('1 förslag') });
    expect((await waitForRow('Protokoll 2026-02-02', 'failed')).text).toContain(words('reader.problem.missing', '404'));
    expect((await rowOf('Bilaga 1'))?.state).toBe('unread');
    expect(server.asked).not.toContain('/handlingar/ovald.pdf');
  });

  it('tries again what failed', async () => {
    server.replace('/handlingar/finns-inte.pdf', makeDocx({ body: paragraph('Nu finns det här.') }));
    await clickOn(panel, '[data-listing] [data-retry]');
    expect((await waitForRow('Protokoll 2026-02-02', 'read')).text).toContain('Inga förslag');
  });

  it('stops: what is under way is unread again, and what was read stays', async () => {
    let release = (): void => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.hold('/handlingar/ovald.pdf', held);
    await clickOn(panel, `[aria-label="${words('listing.pick', 'Bilaga 1')}"]`);
    await clickOn(panel, '[data-read]');
    await waitForRow('Bilaga 1', 'reading');
    await clickOn(panel, '[data-stop]');
    await waitForRow('Bilaga 1', 'unread');
    await waitForRow('Motion om ensamhet', 'read');
    release();
  });

  it('opens a read one in the reader, and knows it again in a new panel', async () => {
    const reader = await driver.tabOpenedBy(() => clickOn(panel, `[data-href$="${CLAIM}"]`));
    await waitForPaint(reader, '#text', 'ta fram en plan', 'plan');
    await reader.close();
    await panel.close();
    panel = await openPanel(driver, page);
    expect(await waitForRow('Yrkande om torget', 'read')).toMatchObject({ level: '3' });
    expect((await waitForRow('Motion om ensamhet', 'read')).text).toContain('förslag');
    expect((await rowOf('Bilaga 1'))?.state).toBe('unread');
  });
});
