// The reader's longer works: pages drawn for the printer, and a reading that can be stopped and begun again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { makeLongPdf } from './long-pdf.ts';
import { clickOn } from './panel.ts';
import { readPageSizes } from './pdf-pages.ts';
import { browserName, launch, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

describe(`the reader's longer works in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let reader: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    const open = { 'content-type': 'application/pdf', 'access-control-allow-origin': '*' };
    server.answer('/kort.pdf', { headers: open, body: await makeLongPdf(6, { landscapePage: 4 }) });
    server.answer('/mycket-lang.pdf', { headers: open, body: await makeLongPdf(300) });
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const readerAt = (path: string): string => driver.extensionUrl(`reader.html?src=${encodeURIComponent(server.origin + path)}`);
  const focusPages = (): Promise<unknown> => reader.evaluate(() => document.querySelector<HTMLElement>('#pages')!.focus());

  it('draws the chosen pages for the printer, each on its own paper, and takes them away again', async () => {
    reader = await driver.openTab(readerAt('/kort.pdf'));
    await clickOn(reader, '[data-open]');
    await until('it has been read', () => reader.evaluate(() => /fynd/.test(document.querySelector('.status')?.textContent ?? '')));
    await reader.evaluate(() => {
      // The browser's own window cannot be answered; what it would print can be looked at.
      window.print = () => {
        document.body.dataset.asked = 'yes';
      };
    });
    await focusPages();
    await reader.press('p', { ctrl: true });
    await clickOn(reader, '[data-print="from"]');
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('[data-print="from"]')!.select());
    await reader.type('3');
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('[data-print="to"]')!.select());
    await reader.evaluate(() => document.querySelector<HTMLInputElement>('[data-print="to"]')!.focus());
    await reader.type('4');
    await reader.press('Enter');
    await until('the browser is asked to print', () => reader.evaluate(() => document.body.dataset.asked === 'yes'));
    const pictures = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLImageElement>('#print img')].map(({ naturalWidth, naturalHeight }) => [
        naturalWidth,
        naturalHeight,
      ]),
    );
    expect(pictures).toEqual([
      [1653, 2338],
      [2338, 1653],
    ]);
    const papers = await readPageSizes(await reader.print({ grounds: true }));
    expect(papers.map(({ width, height }) => (width < height ? 'upright' : 'lying'))).toEqual(['upright', 'lying']);
    for (const { width, height } of papers) {
      expect(Math.abs(Math.min(width, height) - 595)).toBeLessThan(2);
      expect(Math.abs(Math.max(width, height) - 842)).toBeLessThan(2);
    }
    await reader.evaluate(() => dispatchEvent(new Event('afterprint')));
    await until('nothing is left of it', () => reader.evaluate(() => document.querySelectorAll('#print *').length === 0));
    expect(await reader.evaluate(() => document.body.hasAttribute('data-printing'))).toBe(false);
    await reader.close();
  });

  it('can be stopped while it reads, says so, and reads again when asked', async () => {
    reader = await driver.openTab(readerAt('/mycket-lang.pdf'));
    await clickOn(reader, '[data-open]');
    await until('the first page is there before it has been read', () =>
      reader.evaluate(() => document.querySelector('.page[data-page-number="1"] canvas') !== null),
    );
    await until('it is stopped', () =>
      reader.evaluate(() => {
        const { value = 0 } = document.querySelector<HTMLProgressElement>('.working progress') ?? {};
        if (value === 0) return false;
        document.querySelector<HTMLElement>('[data-stop]')!.click();
        return true;
      }),
    );
    await until('it says so', () => reader.evaluate(() => document.querySelector('[data-working="stopped"]') !== null));
    expect(await reader.evaluate(() => document.querySelector('.working')!.textContent)).toMatch(/stoppades vid sida \d+ av 300/);
    expect(await reader.evaluate(() => document.querySelector('.page[data-page-number="1"] .textLayer') !== null)).toBe(true);
    await clickOn(reader, '[data-read-again]');
    await until(
      'all of it is read',
      () =>
        reader.evaluate(
          () => document.querySelector('.working') === null && /60 fynd/.test(document.querySelector('.status')!.textContent!),
        ),
      { timeoutMs: 30_000 },
    );
    await waitForPaint(reader, '#viewer', 'ta fram en handlingsplan', 'plan');
    await reader.close();
  });
});
