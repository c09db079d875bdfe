// The panel: what it says before and after, levels and trail, filter, export, a draft, forgetting and deleting.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abstractList, inList, list, makeDocx, paragraph } from '../fixtures/documents/make-docx.ts';
import type { Driver, Tab } from './driver.ts';
import { clickButton, clickOn, dropFile, openPanel, readWords, waitForWords, words } from './panel.ts';
import { ask, browserName, clickInCard, clickWords, launch, waitForCard, waitForNoCard, waitForNoPaint, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const COMMENT = '=1+1 är ingen formel';
const PLAN = ['main', 'handlingsplan mot ofrivillig'] as const;

describe(`the panel in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;
  let panel: Tab;
  let tabId: number;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    tab = await driver.openTab(`${server.origin}/`);
    tabId = await driver.tabIdOf(tab);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const levels = (): Promise<string[]> =>
    panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('.proposal .level')].map(({ dataset }) => dataset.level ?? ''));

  it('says that nothing has been read yet', async () => {
    panel = await openPanel(driver, tab);
    await waitForWords(panel, words('empty.unreadTitle'));
    expect(await readWords(panel)).toContain(words('panel.errs'));
  });

  it('follows when the page is read: levels, trail, title', async () => {
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN, 'plan');
    await clickWords(tab, ...PLAN);
    await waitForCard(tab);
    await clickInCard(tab, 'textarea');
    await tab.type(COMMENT);
    await tab.press('Escape');
    await waitForNoCard(tab);
    await panel.activate();
    await waitForWords(panel, '§ 145 Hemtjänstens arbetssätt');
    const shown = await levels();
    expect(shown).toHaveLength(8);
    const { view } = await ask(panel, 'viewTab', { tabId });
    expect(shown).toEqual(view!.analysis.proposals.map(({ level }) => String(level ?? 'none')));
    // The goal is overarching, the twelve points are micro level, the report is only approved.
    expect([shown[1], shown[2], shown[4]]).toEqual(['none', '1', '5']);
    const all = await readWords(panel);
    expect(all).toContain('12 punkter');
    expect(all).toContain('2026-12-09');
    expect(all).toContain(COMMENT);
  });

  it('filters by kind', async () => {
    const rows = () => panel.evaluate(() => document.querySelectorAll('.finding[data-kind="micro"]').length);
    expect(await rows()).toBeGreaterThan(5);
    await clickOn(panel, '[data-filter="micro"]');
    await until('the rows are gone', async () => (await rows()) === 0);
    await clickOn(panel, '[data-filter="micro"]');
    await until('the rows are back', async () => (await rows()) > 5);
  });

  it('lists the documents that the page links to', async () => {
    const links = await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('[data-href]')].map(({ dataset }) => dataset.href));
    expect(links).toEqual([`${server.origin}/handlingar/motion-ensamhet.pdf`, `${server.origin}/handlingar/tjansteskrivelse-ensamhet.pdf`]);
  });

  const save = (format: string) => panel.download(() => clickOn(panel, `[data-export="${format}"]`));

  it('saves a CSV that opens right in Excel, with no cell that runs', async () => {
    const { fileName, content } = await save('csv');
    const text = content.toString('utf8');
    expect(fileName).toMatch(/\.csv$/);
    expect(content.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(text).toContain('§ 145;');
    expect(text).toContain('Hemtjänstens arbetssätt');
    expect(text).toContain(COMMENT);
    expect(text).toContain(`${server.origin}/`);
    expect(text.split(/[;\n]/).filter((cell) => /^"?[=+@]/.test(cell))).toEqual([]);
  });

  it('saves JSON that reads back', async () => {
    const { fileName, content } = await save('json');
    const file = JSON.parse(content.toString('utf8'));
    expect(fileName).toMatch(/\.json$/);
    expect(file.proposals).toHaveLength(8);
    expect(file.proposals[4]).toMatchObject({ item: '§ 145', level: 5, points: 12 });
    expect(JSON.stringify(file)).toContain(COMMENT);
  });

  it('saves Markdown', async () => {
    const { fileName, content } = await save('markdown');
    expect(fileName).toMatch(/\.md$/);
    expect(content.toString('utf8')).toMatch(/^# .+/);
    expect(content.toString('utf8')).toContain('Hemtjänstens arbetssätt');
  });

  const tryText = '#app textarea';

  it('reads a draft while it is written, and says how the level changes', async () => {
    await clickOn(panel, '[data-tab="try"]');
    await clickOn(panel, tryText);
    await panel.type('Förslag till beslut\nKommunstyrelsen ger förvaltningen i uppdrag att ta fram en cykelplan.');
    await until('the draft has a level', () =>
      panel.evaluate(() => document.querySelector('.result .level')?.getAttribute('data-level') === '3'),
    );
    await panel.type(' Varje enhetschef ska hålla veckovisa möten om 30 minuter.');
    await until('the level has changed', () =>
      panel.evaluate(() => Number(document.querySelector<HTMLElement>('.change')?.dataset.to) > 3),
    );
  });

  it('takes a dropped Word file as a draft, with its list marks', async () => {
    const numbering = abstractList(1, ['lowerLetter %1)']) + list(1, 1);
    const body = paragraph('Vi yrkar') + inList('att nämnden får i uppdrag att ta fram en plan för torget', 1);
    await dropFile(panel, '.draft', 'yrkande.docx', '', makeDocx({ numbering, body }));
    await until('the text is there', async () => {
      const text = await panel.evaluate(() => document.querySelector<HTMLTextAreaElement>('.draft textarea')?.value ?? '');
      return text.includes('a) att nämnden får i uppdrag') ? true : Promise.reject(new Error(text));
    });
  });

  it('takes a dropped text file as a draft', async () => {
    const text = 'Förslag till beslut\nNämnden ger förvaltningen i uppdrag att ta fram en biblioteksplan.';
    await dropFile(panel, '.draft', 'utkast.txt', 'text/plain', Buffer.from(text));
    await until(
      'it is in the field',
      async () => (await panel.evaluate((wanted) => document.querySelector<HTMLTextAreaElement>(wanted)!.value, tryText)) === text,
    );
    await waitForWords(panel, 'Beställt styrdokument');
  });

  it('forgets a document when it is asked to, once confirmed', async () => {
    await clickOn(panel, '[data-tab="document"]');
    const documentId = (await ask(panel, 'viewTab', { tabId })).view!.id;
    await clickButton(panel, 'panel.forget');
    await clickOn(panel, '[data-confirm="0"]');
    await waitForWords(panel, words('panel.forgotten'));
    expect(await ask(panel, 'viewDocument', { documentId })).toBeNull();
  });

  it('reads the page anew, without what was forgotten', async () => {
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN, 'plan');
    await clickWords(tab, ...PLAN);
    expect(await waitForCard(tab)).toMatchObject({ comment: '' });
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('deletes everything when it is asked to, once confirmed twice', async () => {
    await panel.activate();
    const view = await until('the page is read', async () => (await ask(panel, 'viewTab', { tabId })).view);
    await clickButton(panel, 'panel.deleteAll');
    await clickOn(panel, '[data-confirm="0"]');
    await waitForWords(panel, words('panel.deleteAgain'));
    await clickOn(panel, '[data-confirm="1"]');
    await waitForWords(panel, words('panel.deleted'));
    expect(await ask(panel, 'viewDocument', { documentId: view.id })).toBeNull();
  });

  it('says when all is procedure, and when there is nothing to read', async () => {
    const page = (body: string) =>
      `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Möte</title></head><body>${body}</body></html>`;
    const seen = async (html: string, sentence: string) => {
      server.replace('/pages/shop.html', page(html));
      const other = await driver.openTab(`${server.origin}/pages/shop.html`);
      await driver.clickToolbar(other);
      const its = await openPanel(driver, other);
      await waitForWords(its, words(sentence));
      await its.close();
      await other.close();
    };
    await seen('<h2>§ 3 Protokoll</h2><h3>Förslag till beslut</h3><p>Nämnden godkänner rapporten.</p>', 'empty.procedureTitle');
    await seen('<img alt="" src="data:,">', 'empty.unreadableTitle');
    await waitForNoPaint(tab, 'main', 'godkänner delårsrapporten', 'plan');
  });
});
