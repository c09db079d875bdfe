// *Open PDFs of this site here*: off by default, on by the panel's switch, withdrawn in the settings; *the original* stays one click away, *back* works, and
// nothing goes round in circles. And the toolbar button on a PDF of a site that was never allowed.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { Driver, Tab } from './driver.ts';
import { allowAlways, clickOn, openPanel, waitForWords, words } from './panel.ts';
import { browserName, launch, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const LETTER = '/handlingar/tjansteskrivelse-ensamhet.pdf';
const letter = readFileSync(fileURLToPath(new URL(`../fixtures/meeting${LETTER}`, import.meta.url)));
const PDF = { 'content-type': 'application/pdf;charset=UTF-8' };
/** As registries have it: no ending, and an address that must not be cut at its "&". */
const HANDLER = '/documentHandler.ashx';
const QUERY = '?did=17&namn=a%20b+c&ver=2';

describe(`a site whose PDFs open here in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    server.answer(HANDLER, { headers: { ...PDF, 'content-disposition': 'attachment; filename="skrivelse.pdf"' }, body: letter });
    server.answer('/flyttad.pdf', { status: 302, headers: { location: HANDLER + QUERY } });
    server.answer('/lankar', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: `<!doctype html><title>Handlingar</title><p><a id="handler" href="${HANDLER}${QUERY}#page=1">Skrivelse</a> <a id="moved" href="/flyttad.pdf">Flyttad</a></p>`,
    });
    const login = {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><title>Logga in</title><form><input type="password" name="p"></form>',
    };
    server.answer('/inloggad.pdf', { headers: PDF, body: letter, cookie: 'portal=ja', without: login });
    server.answer('/satt-kaka', {
      headers: { 'content-type': 'text/html', 'set-cookie': 'portal=ja; Path=/; HttpOnly; SameSite=Lax' },
      body: '<!doctype html><title>Inne</title><p>Inne',
    });
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const at = (one: Tab): Promise<string> => one.evaluate(() => location.pathname);
  const waitForReader = (one: Tab): Promise<unknown> =>
    until('the tab shows the reader with the document', async () => {
      const seen = await one.evaluate(() => [location.href, document.body.dataset.phase ?? '', document.body.innerText.slice(0, 300)]);
      return seen[0]!.includes('/reader.html') && seen[1] === 'shown' ? true : Promise.reject(new Error(seen.join(' | ')));
    });
  /** A navigation that ends elsewhere than where it began is an error to some drivers. */
  const visit = (one: Tab, url: string): Promise<unknown> => one.goto(url).catch(() => undefined);

  it('leaves them to the browser as long as only the site is allowed', async () => {
    tab = await allowAlways(driver, `${server.origin}/`);
    await visit(tab, server.origin + LETTER);
    await until('the browser shows it', async () => (await at(tab)) === LETTER);
    await visit(tab, `${server.origin}/`);
  });

  it('opens them here once the panel’s switch is on', async () => {
    await driver.clickToolbar(tab);
    const panel = await openPanel(driver, tab);
    await until('the panel shows the page', () => panel.evaluate(() => document.querySelector('[data-state="read"] .proposal') !== null));
    await waitForWords(panel, words('panel.pdfsHereHint'));
    expect(await panel.evaluate(() => document.querySelector<HTMLInputElement>('[data-pdfs-here]')!.checked)).toBe(false);
    await clickOn(panel, '[data-pdfs-here]');
    await until('the switch is on', () => panel.evaluate(() => document.querySelector<HTMLInputElement>('[data-pdfs-here]')!.checked));
    expect(await findFaults(panel)).toEqual([]);
    await panel.close();
    await tab.activate();
    await clickOn(tab, `a[href$="${LETTER.slice(1)}"]`);
    await waitForReader(tab);
    await waitForPaint(tab, '#viewer', 'uppdrag att ta fram en handlingsplan', 'plan');
    expect(await tab.evaluate(() => new URLSearchParams(location.search).get('src'))).toBe(server.origin + LETTER);
  });

  it('goes back to the page in one step', async () => {
    await tab.evaluate(() => history.back());
    await until('the page is there', async () => (await at(tab)) === '/');
  });

  it('takes an address without an ending whole, also behind a redirect and where the server would have it saved', async () => {
    await visit(tab, `${server.origin}/lankar`);
    await clickOn(tab, '#handler');
    await waitForReader(tab);
    expect(await tab.evaluate(() => new URLSearchParams(location.search).get('src')?.replace(/#.*/, ''))).toBe(
      server.origin + HANDLER + QUERY,
    );
    await until('the page stands in the address', () => tab.evaluate(() => location.hash === '#page=1'));
    await tab.evaluate(() => history.back());
    await until('the page is there', async () => (await at(tab)) === '/lankar');
    await clickOn(tab, '#moved');
    await waitForReader(tab);
    expect(await tab.evaluate(() => new URLSearchParams(location.search).get('src'))).toBe(server.origin + HANDLER + QUERY);
  });

  it('still does after the background has been ended, and after a restart of the browser', async () => {
    await driver.killBackground();
    tab = await driver.openTab(`${server.origin}/lankar`);
    await clickOn(tab, '#handler');
    await waitForReader(tab);
    await driver.restart();
    tab = await driver.openTab(`${server.origin}/lankar`);
    await clickOn(tab, '#handler');
    await waitForReader(tab);
  });

  it('gives the original to the browser, through a reload, until the tab goes elsewhere', async () => {
    await visit(tab, server.origin + LETTER);
    await waitForReader(tab);
    // By key, and when all is read: what is read moves what stands in the bar, and the pages take the focus.
    await waitForPaint(tab, '#viewer', 'uppdrag att ta fram en handlingsplan', 'plan');
    const original = await driver.tabOpenedBy(async () => {
      await tab.evaluate(() => document.querySelector<HTMLElement>('[data-original]')!.focus());
      await tab.press('Enter');
    });
    await until('the browser shows it', async () => (await at(original)) === LETTER);
    await original.reload();
    await until('the browser shows it again', async () => (await at(original)) === LETTER);
    await visit(original, `${server.origin}/lankar`);
    await until('the tab is elsewhere', async () => (await at(original)) === '/lankar');
    // The background is told of it by the browser, a moment later.
    await until('PDFs open here again in that tab', async () => {
      await visit(original, server.origin + LETTER);
      return until('the reader', async () => (await at(original)) === '/reader.html', { timeoutMs: 1500 }).catch(async () => {
        await visit(original, `${server.origin}/lankar`);
        return false;
      });
    });
    await original.close();
  });

  it('takes the portal’s cookies along, and names a log-in page as such', async () => {
    const reader = await driver.openTab(driver.extensionUrl(`reader.html?src=${encodeURIComponent(`${server.origin}/inloggad.pdf`)}`));
    // The site is chosen, so nothing is asked before it is fetched.
    await waitForWords(reader, words('reader.problem.loginInstead'));
    await visit(tab, `${server.origin}/satt-kaka`);
    await reader.activate();
    await reader.reload();
    await waitForReader(reader);
    await reader.close();
  });

  it('leaves them to the browser again when it is taken back in the settings', async () => {
    const options = await driver.openTab(driver.extensionUrl('options.html'));
    await until('the site has its box', () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('[data-site] [data-pdfs-here]')?.checked),
    );
    expect(await findFaults(options)).toEqual([]);
    await clickOn(options, '[data-site] [data-pdfs-here]');
    await until('it is off', () =>
      options.evaluate(() => !document.querySelector<HTMLInputElement>('[data-site] [data-pdfs-here]')!.checked),
    );
    await options.close();
    tab = await driver.openTab(`${server.origin}/`);
    await until('the browser shows it', async () => {
      await visit(tab, server.origin + LETTER);
      return (await at(tab)) === LETTER;
    });
  });

  it('forgets the choice with the permission', async () => {
    const options = await driver.openTab(driver.extensionUrl('options.html'));
    await clickOn(options, '[data-site] [data-pdfs-here]');
    await until('it is on', () =>
      options.evaluate(() => document.querySelector<HTMLInputElement>('[data-site] [data-pdfs-here]')!.checked),
    );
    await clickOn(options, '[data-site] button');
    await until('no site is left', () => options.evaluate(() => document.querySelector('[data-site]') === null));
    await options.close();
    await visit(tab, `${server.origin}/`);
    await visit(tab, server.origin + LETTER);
    await until('the browser shows it', async () => (await at(tab)) === LETTER);
  });

  it('opens a PDF of a site that was never allowed by the toolbar button, asking for the site where the browser needs it', async () => {
    await driver.clickToolbar(tab);
    await until('the tab shows the reader', async () => (await at(tab)) === '/reader.html');
    if (driver.name === 'chromium') await waitForReader(tab);
    else {
      await waitForWords(tab, words('reader.allow', new URL(server.origin).host));
      await clickOn(tab, '[data-allow]');
      await waitForReader(tab);
    }
    await waitForPaint(tab, '#viewer', 'uppdrag att ta fram en handlingsplan', 'plan');
  });
});
