// A Word file in the reader: from the page's links, the context menu, dropped; shown with its headings and lists; findings, card and notes as in a PDF; and one clear
// sentence for each file that does not open.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abstractList, inList, list, makeDocx, paragraph, run } from '../fixtures/documents/make-docx.ts';
import { makeZip } from '../fixtures/zip.ts';
import type { Driver, Tab } from './driver.ts';
import { allowAlways, clickOn, dropFile, openPanel, waitForWords, words } from './panel.ts';
import { agreeAndWrite, browserName, clickWords, launch, waitForCard, waitForNoCard, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const PAPER = '/handlingar/yrkande-torget.docx';
const PLAN = ['#text', 'uppdrag att ta fram en handlingsplan'] as const;
const COMMENT = 'Fråga om torgets belysning.';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const HEADING = '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>';

/** `first`: paragraphs above all others. */
const makeYrkande = (first = ''): Buffer =>
  makeDocx({
    styles: HEADING,
    numbering: abstractList(1, ['decimal %1.', 'lowerLetter %2)']) + list(1, 1),
    body:
      first +
      paragraph('Yrkande: tryggare torg', '<w:pStyle w:val="Rubrik1"/>') +
      paragraph('Torget är mörkt på kvällen. &lt;b&gt;Åtta&lt;/b&gt; av tio undviker det.') +
      paragraph('Vi yrkar') +
      inList('att kommunstyrelsen får i uppdrag att ta fram en handlingsplan för trygghet på torget', 1) +
      paragraph(
        `${run('att kommunstyrelsen ska redovisa arbetet ')}<w:del w:id="1"><w:r><w:delText>varje år</w:delText></w:r></w:del><w:ins w:id="2">${run('varje kvartal')}</w:ins>`,
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      ) +
      inList('i nämnden', 1, 1),
  });
const yrkande = makeYrkande();

describe(`a Word file in the reader in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let reader: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    const page = readFileSync(fileURLToPath(new URL('../fixtures/meeting/index.html', import.meta.url)), 'utf8');
    server.replace('/', page.replace('</main>', `<p><a href="${PAPER}">Yrkande om torget</a></p></main>`));
    server.replace(PAPER, yrkande);
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const waitForPhase = (tab: Tab, phase: string): Promise<unknown> =>
    until(`the reader is ${phase}`, async () => {
      const [now, all] = await tab.evaluate(() => [document.body.dataset.phase ?? '', document.body.innerText]);
      return now === phase ? true : Promise.reject(new Error(`${now}: ${all}`));
    });

  it('opens from the page’s list of documents, painted', async () => {
    const page = await allowAlways(driver, `${server.origin}/`);
    const panel = await openPanel(driver, page);
    reader = await driver.tabOpenedBy(() => clickOn(panel, `[data-href$="${PAPER}"]`));
    await waitForPhase(reader, 'text');
    await waitForPaint(reader, ...PLAN, 'plan');
    await panel.close();
    await page.close();
  });

  it('shows headings, lists with their marks, insertions without deletions, and no HTML of the file’s', async () => {
    const shown = await reader.evaluate(() => ({
      heading: document.querySelector('#text h1')?.textContent ?? null,
      marks: [...document.querySelectorAll<HTMLElement>('#text li')].map(({ dataset }) => dataset.mark ?? ''),
      // What is drawn is what the attribute says; Firefox names the attribute, Chromium gives its value.
      drawn: [...document.querySelectorAll('#text li')].map((item) => getComputedStyle(item, '::before').content),
      bold: document.querySelectorAll('#text b').length,
      text: document.querySelector('#text')?.textContent ?? '',
    }));
    expect(shown.heading).toBe('Yrkande: tryggare torg');
    expect(shown.marks).toEqual(['1.', '2.', 'a)']);
    for (const [at, drawn] of shown.drawn.entries())
      expect(drawn.includes('attr(data-mark') || drawn.includes(shown.marks[at]!)).toBe(true);
    expect(shown.bold).toBe(0);
    expect(shown.text).toContain('<b>Åtta</b>');
    expect(shown.text).toContain('redovisa arbetet varje kvartal');
    expect(shown.text).not.toContain('varje år');
  });

  it('opens the same card and keeps what is written', async () => {
    await clickWords(reader, ...PLAN);
    expect((await waitForCard(reader)).text).toContain('Beställt styrdokument');
    await agreeAndWrite(reader, COMMENT);
  });

  it('is in the panel, whose findings show it', async () => {
    const panel = await openPanel(driver, reader);
    await clickOn(panel, '.finding[data-kind="report"] button.go');
    await panel.close();
    await reader.activate();
    expect((await waitForCard(reader)).text).toContain('Återrapportering');
    await reader.press('Escape');
    await waitForNoCard(reader);
  });

  it('has the note again after a reload, also when the background has been ended', async () => {
    await driver.killBackground();
    await reader.reload();
    await waitForPhase(reader, 'text');
    await waitForPaint(reader, ...PLAN, 'plan');
    await clickWords(reader, ...PLAN);
    expect(await waitForCard(reader)).toMatchObject({ comment: COMMENT, agreed: true });
    await reader.press('Escape');
    await waitForNoCard(reader);
  });

  it('places the note again when the file has a paragraph more', async () => {
    server.replace(PAPER, makeYrkande(paragraph('Nytt stycke överst.')));
    await reader.reload();
    await waitForWords(reader, 'Nytt stycke överst.');
    await waitForPaint(reader, ...PLAN, 'plan');
    await clickWords(reader, ...PLAN);
    expect(await waitForCard(reader)).toMatchObject({ comment: COMMENT, agreed: true });
    await reader.press('Escape');
    await waitForNoCard(reader);
  });

  it('shows the kept text with its note when the file is gone', async () => {
    server.remove(PAPER);
    await reader.reload();
    await waitForPhase(reader, 'kept');
    await waitForPaint(reader, '#kept', 'ta fram en handlingsplan', 'plan');
    await reader.close();
  });

  it('opens from the context menu of a link', async () => {
    server.replace('/handlingar/annat.docx', yrkande);
    const page = await driver.openTab(`${server.origin}/`);
    reader = await driver.tabOpenedBy(() => driver.chooseMenu(page, 'open-link', { linkUrl: `${server.origin}/handlingar/annat.docx` }));
    await waitForPhase(reader, 'text');
    await waitForPaint(reader, ...PLAN, 'plan');
    await page.close();
    await reader.close();
  });

  it('takes a dropped file, whatever it is called', async () => {
    reader = await driver.openTab(driver.extensionUrl('reader.html'));
    await waitForPhase(reader, 'start');
    await dropFile(reader, '#start', 'yrkande', '', yrkande);
    await waitForPhase(reader, 'text');
    await waitForPaint(reader, ...PLAN, 'plan');
  });

  const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]);
  const BROKEN: readonly (readonly [string, Buffer, string])[] = [
    ['låst.docx', Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]), words('reader.problem.encrypted')],
    ['gammal.doc', OLE, words('reader.problem.oldWord')],
    ['halv.docx', yrkande.subarray(0, yrkande.length / 2), words('reader.problem.damaged')],
    ['tabell.xlsx', makeZip({ 'xl/workbook.xml': '<workbook/>' }), words('reader.problem.notWord')],
    ['bomb.docx', makeZip({ 'word/document.xml': Buffer.alloc(60 * 1024 * 1024, ' ') }), words('reader.problem.tooMuchText')],
    ['noll.docx', Buffer.alloc(0), words('reader.problem.empty')],
    ['sida.docx', Buffer.from('<!doctype html><title>Sidan finns inte</title>'), words('reader.problem.htmlInstead')],
    ['inloggning.docx', Buffer.from('<!doctype html><title>Logga in</title>'), words('reader.problem.loginInstead')],
    ['text.docx', Buffer.from('Hej'), words('reader.problem.notPdf')],
  ];
  it.each(BROKEN)('says of %s what is wrong', async (name, bytes, sentence) => {
    await dropFile(reader, 'main', name, WORD_TYPE, bytes);
    await waitForWords(reader, sentence);
    await waitForPhase(reader, 'failed');
  });
});
