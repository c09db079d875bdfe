// What readers expect of a PDF viewer: bookmarks, small pictures of pages, turning, sizes, search with its choices, keys, and the page in the address.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { Driver, Tab } from './driver.ts';
import { makeLongPdf, PAGES_AN_ITEM } from './long-pdf.ts';
import { clickOn, waitForWords, words } from './panel.ts';
import { browserName, launch, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const PAGES = 40;
const LANDSCAPE = 4;

describe(`the reader's tools in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let reader: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    const open = { 'content-type': 'application/pdf', 'access-control-allow-origin': '*' };
    server.answer('/lang.pdf', { headers: open, body: await makeLongPdf(PAGES, { landscapePage: LANDSCAPE }) });
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const readerAt = (path: string, hash = ''): string =>
    driver.extensionUrl(`reader.html?src=${encodeURIComponent(server.origin + path)}${hash}`);

  async function open(path: string, hash = ''): Promise<void> {
    reader = await driver.openTab(readerAt(path, hash));
    await clickOn(reader, '[data-open]');
    await until('the reader shows it', async () => (await reader.evaluate(() => document.body.dataset.phase)) === 'shown');
  }

  const read = (): Promise<unknown> => until('it has been read', () => reader.evaluate(() => document.querySelector('.working') === null));
  const pageNow = (): Promise<string | undefined> =>
    reader.evaluate(() => document.querySelector<HTMLInputElement>('.page-field input')?.value);
  const waitForPage = (page: number): Promise<unknown> =>
    until(`page ${page} is in sight`, async () => {
      const now = await pageNow();
      return now === String(page) ? true : Promise.reject(new Error(`${now}, ${await reader.evaluate(() => location.hash)}`));
    });
  const waitForHash = (hash: string): Promise<unknown> =>
    until(`the address ends in ${hash}`, async () => (await reader.evaluate(() => location.hash)) === hash);
  const focusPages = (): Promise<unknown> => reader.evaluate(() => document.querySelector<HTMLElement>('#pages')!.focus());
  const zoomNow = (): Promise<string | undefined> => reader.evaluate(() => document.querySelector<HTMLSelectElement>('#zoom')?.value);
  const choose = (selector: string, value: string): Promise<unknown> =>
    reader.evaluate(
      (wanted, chosen) => {
        const field = document.querySelector<HTMLSelectElement>(wanted)!;
        field.value = chosen;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      selector,
      value,
    );
  const boxOfPage = (page: number): Promise<{ width: number; height: number }> =>
    reader.evaluate((number) => {
      const { width, height } = document.querySelector(`.page[data-page-number="${number}"]`)!.getBoundingClientRect();
      return { width, height };
    }, page);

  it('begins at the page of its own address, and of the document’s', async () => {
    await open('/lang.pdf', '#page=7');
    await waitForPage(7);
    await waitForHash('#page=7');
    await reader.close();
    reader = await driver.openTab(readerAt('/lang.pdf%23page=9'.replace('%23', '#')));
    await clickOn(reader, '[data-open]');
    await waitForPage(9);
    await waitForHash('#page=9');
    await read();
  });

  it('keeps the page in the address, through a reload', async () => {
    await focusPages();
    await reader.press('End');
    await waitForPage(PAGES);
    await waitForHash(`#page=${PAGES}`);
    await reader.reload();
    await waitForPage(PAGES);
    await read();
  });

  it('goes where the keys say', async () => {
    await focusPages();
    await reader.press('Home');
    await waitForPage(1);
    await reader.press('ArrowRight');
    await waitForPage(2);
    await reader.press('ArrowLeft');
    await waitForPage(1);
    const top = () => reader.evaluate(() => document.querySelector('#pages')!.scrollTop);
    const before = await top();
    await reader.press('PageDown');
    await until('it was scrolled down', async () => (await top()) > before + 300);
    // The browser glides; a key in the midst of it would be counted from there, or be lost.
    const stands = (): Promise<unknown> =>
      until('it stands still', async () => (await top()) === (await new Promise((resolve) => setTimeout(resolve, 150)).then(top)));
    await stands();
    await reader.press('PageUp');
    await until('it was scrolled up', async () => (await top()) <= before + 5);
    await stands();
    await reader.press('ArrowDown');
    await until('it was scrolled a line', async () => (await top()) > before + 10);
    // Where nothing has the focus, the browser would not know what to scroll.
    await reader.evaluate(() => (document.activeElement as HTMLElement).blur());
    await reader.press('End');
    await waitForPage(PAGES);
    await reader.press('Home');
    await waitForPage(1);
  });

  it('goes by the bookmarks, and back again', async () => {
    await reader.press('F4');
    await until('bookmarks are there, with the focus', () =>
      reader.evaluate(() => document.activeElement?.getAttribute('data-entry') === '0'),
    );
    expect(await reader.evaluate(() => document.querySelectorAll('[role="treeitem"][aria-level="1"]').length)).toBe(PAGES / PAGES_AN_ITEM);
    expect(await reader.evaluate(() => document.querySelectorAll('[role="treeitem"][aria-level="2"]').length)).toBe(PAGES / PAGES_AN_ITEM);
    const isOn = (entry: string): Promise<unknown> =>
      until(`the focus is on ${entry}`, () => reader.evaluate((id) => document.activeElement?.getAttribute('data-entry') === id, entry));
    await reader.press('ArrowLeft');
    await until('its own is folded', () => reader.evaluate(() => document.querySelector('[data-entry="0.0"]') === null));
    await reader.press('ArrowDown');
    await isOn('1');
    await reader.press('ArrowDown');
    await isOn('1.0');
    await reader.press('ArrowUp');
    await reader.press('Enter');
    await waitForPage(PAGES_AN_ITEM + 1);
    await waitForHash(`#page=${PAGES_AN_ITEM + 1}`);
    await clickOn(reader, '[data-entry="3"] .entry-title');
    await waitForPage(3 * PAGES_AN_ITEM + 1);
    await reader.evaluate(() => history.back());
    await waitForPage(PAGES_AN_ITEM + 1);
    await reader.evaluate(() => history.back());
    await waitForPage(1);
  });

  it('shows pages in small, draws those in sight only, and goes there', async () => {
    await clickOn(reader, '[data-side="pages"]');
    const drawn = (): Promise<number[]> =>
      reader.evaluate(() =>
        [...document.querySelectorAll('.thumbnails canvas')].map((canvas) => Number(canvas.parentElement!.dataset.page)),
      );
    await until('the first are drawn', async () => (await drawn()).includes(1));
    expect(await drawn()).not.toContain(PAGES);
    await reader.evaluate(() => document.querySelector('.side-body')!.scrollTo(0, 1e6));
    await until('the last is drawn, and the first let go of', async () => (await drawn()).includes(PAGES) && !(await drawn()).includes(1));
    const isInk = await reader.evaluate((page) => {
      const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${page}"] canvas`)!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value, at) => at % 4 === 0 && value < 190);
    }, PAGES);
    expect(isInk).toBe(true);
    await clickOn(reader, `[data-go="${PAGES - 1}"]`);
    await waitForPage(PAGES - 1);
    await until('it is marked as the current one', () =>
      reader.evaluate((page) => document.querySelector('[aria-current="page"]')?.getAttribute('data-go') === String(page), PAGES - 1),
    );
    await reader.press('Home');
    await until('the arrows go between pages', () => reader.evaluate(() => document.activeElement?.getAttribute('data-go') === '1'));
    await reader.press('Enter');
    await waitForPage(1);
  });

  it('has no accessibility fault that axe can see, with all of it open', async () => {
    await reader.press('f', { ctrl: true });
    await waitForWords(reader, words('reader.searchCase'));
    expect(await findFaults(reader)).toEqual([]);
    await clickOn(reader, '[data-side="outline"]');
    expect(await findFaults(reader)).toEqual([]);
    await clickOn(reader, '#search');
    await reader.press('Escape');
  });

  it('turns pages, by button and key, and fits them anew', async () => {
    await reader.press('F4');
    await until('the pane is closed', () => reader.evaluate(() => document.querySelector<HTMLElement>('#side')!.hidden));
    await choose('#zoom', 'page-fit');
    await until('the page fits', async () => (await boxOfPage(1)).height < 800);
    const upright = await boxOfPage(1);
    expect(upright.height).toBeGreaterThan(upright.width);
    await clickOn(reader, '#rotate-right');
    await until('it lies', async () => (await boxOfPage(1)).width > (await boxOfPage(1)).height);
    await focusPages();
    await reader.type('R');
    await until('it stands', async () => (await boxOfPage(1)).height > (await boxOfPage(1)).width);
    await reader.type('r');
    await until('it lies', async () => (await boxOfPage(1)).width > (await boxOfPage(1)).height);
    await reader.type('R');
    await until('it stands', async () => (await boxOfPage(1)).height > (await boxOfPage(1)).width);
  });

  it('is made larger and smaller by list, buttons and keys', async () => {
    await choose('#zoom', '100');
    await until('it is 100 %', async () => (await zoomNow()) === '100');
    const { width } = await boxOfPage(1);
    expect(Math.abs(width - (595.28 * 96) / 72)).toBeLessThan(4);
    await focusPages();
    await reader.type('+');
    await until('it is larger', async () => (await boxOfPage(1)).width > width + 20);
    await reader.type('-');
    await until('it is as before', async () => Math.abs((await boxOfPage(1)).width - width) < 3);
    await reader.type('0');
    await until('it is automatic', async () => (await zoomNow()) === 'auto');
    await choose('#zoom', 'page-width');
    await until('it fits the width', async () => (await boxOfPage(1)).width > 900);
    await choose('#zoom', 'auto');
  });

  it('searches with match case and whole words, by keys', async () => {
    await reader.press('f', { ctrl: true });
    await until('the field has the focus', () => reader.evaluate(() => document.activeElement?.id === 'search'));
    const count = (): Promise<string> => reader.evaluate(() => document.querySelector('.find-bar .count')?.textContent?.trim() ?? '');
    const waitForCount = (text: string): Promise<unknown> =>
      until(`"${text}" is counted`, async () => ((await count()) === text ? true : Promise.reject(new Error(await count()))));
    await reader.type('ärendelista');
    await waitForCount(words('reader.searchCount', '1', '1'));
    await waitForPage(3);
    await clickOn(reader, '[data-find="case"]');
    await waitForCount(words('reader.searchNone'));
    await clickOn(reader, '[data-find="case"]');
    await waitForCount(words('reader.searchCount', '1', '1'));
    await reader.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search')!;
      field.focus();
      field.select();
    });
    await reader.type('stads');
    await until('parts of words count', async () => /\d/.test(await count()));
    await clickOn(reader, '[data-find="words"]');
    await waitForCount(words('reader.searchNone'));
    await clickOn(reader, '[data-find="words"]');
    await reader.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search')!;
      field.focus();
      field.select();
    });
    await reader.type('Förslag till beslut');
    const total = String(PAGES / PAGES_AN_ITEM);
    await until('all are counted', async () => (await count()).endsWith(total));
    const at = async (): Promise<number> => Number((await count()).split(' ')[0]);
    const first = await at();
    await reader.press('Enter');
    await until('the next', async () => (await at()) === (first % Number(total)) + 1);
    await focusPages();
    await reader.press('F3', { shift: true });
    await until('the one before', async () => (await at()) === first);
    await reader.press('F3');
    await until('the next', async () => (await at()) === (first % Number(total)) + 1);
    await clickOn(reader, '#search');
    await reader.press('Escape');
    await until('the search is closed', () => reader.evaluate(() => document.querySelector('#search') === null));
    expect(await reader.evaluate(() => document.querySelectorAll('.textLayer .highlight').length)).toBe(0);
    expect(await reader.evaluate(() => document.activeElement?.id)).toBe('pages');
  });

  it('lets text be selected', async () => {
    await reader.press('Home');
    await waitForPage(1);
    await waitForPaint(reader, '#viewer', 'ta fram en handlingsplan', 'plan');
    const selected = await reader.evaluate(() => {
      const span = [...document.querySelectorAll('.textLayer span')].find((one) => one.textContent?.includes('Kommunstyrelsen'))!;
      getSelection()!.selectAllChildren(span);
      return String(getSelection());
    });
    expect(selected).toContain('Kommunstyrelsen får i uppdrag');
    await reader.evaluate(() => getSelection()!.removeAllRanges());
  });

  it('tells its keys', async () => {
    await focusPages();
    await reader.type('?');
    await waitForWords(reader, words('reader.key.rotate'));
    await reader.press('Escape');
    await until('the window is closed', () => reader.evaluate(() => document.querySelector('dialog') === null));
  });
});
