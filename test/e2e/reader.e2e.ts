// The reader: a PDF from the page's links, by address, from the toolbar button, as a picked and a dropped file; the same findings, card and notes; and one clear
// sentence for each file that does not open.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { allowAlways, clickOn, dropFile, openPanel, waitForWords, words } from './panel.ts';
import {
  agreeAndWrite,
  boxOf,
  browserName,
  clickInCard,
  clickWords,
  launch,
  readCard,
  waitForCard,
  waitForNoCard,
  waitForNoPaint,
  waitForPaint,
} from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const MOTION = fileURLToPath(new URL('../fixtures/meeting/handlingar/motion-ensamhet.pdf', import.meta.url));
const LETTER = 'handlingar/tjansteskrivelse-ensamhet.pdf';
const PLAN = ['#viewer', 'uppdrag att ta fram en handlingsplan'] as const;
const COMMENT = 'Jämför med motionen.';

describe(`a PDF in the reader in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let reader: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const phaseOf = (tab: Tab): Promise<string | undefined> => tab.evaluate(() => document.body.dataset.phase);
  const waitForPhase = (tab: Tab, phase: string): Promise<unknown> =>
    until(`the reader is ${phase}`, async () => (await phaseOf(tab)) === phase);
  const readerAt = (src: string): string => driver.extensionUrl(`reader.html?src=${encodeURIComponent(src)}`);

  it('fetches nothing before a click when it was not our own interface that asked', async () => {
    reader = await driver.openTab(readerAt(`${server.origin}/${LETTER}`));
    await waitForPhase(reader, 'ask');
    expect(server.asked).not.toContain(`/${LETTER}`);
  });

  it('offers to allow the host where it cannot fetch', async () => {
    await clickOn(reader, '[data-open]');
    await waitForPhase(reader, 'failed');
    await waitForWords(reader, words('reader.allow', new URL(server.origin).host));
    expect(await reader.evaluate(() => document.querySelectorAll('button[data-allow]').length)).toBe(1);
    await reader.close();
  });

  it('takes http and https only', async () => {
    const other = await driver.openTab(readerAt('file:///etc/hostname'));
    await waitForWords(other, words('reader.notWeb'));
    await other.close();
  });

  it('opens from the page’s list of documents, painted', async () => {
    const page = await allowAlways(driver, `${server.origin}/`);
    const panel = await openPanel(driver, page);
    reader = await driver.tabOpenedBy(() => clickOn(panel, `[data-href$="${LETTER}"]`));
    await waitForPhase(reader, 'shown');
    await waitForPaint(reader, ...PLAN, 'plan');
    await panel.close();
    await page.close();
  });

  it('opens the same card and keeps what is written', async () => {
    await clickWords(reader, ...PLAN);
    expect((await waitForCard(reader)).text).toContain('Beställt styrdokument');
    await agreeAndWrite(reader, COMMENT);
  });

  it('is saved as JSON with page, decision and words', async () => {
    const panel = await openPanel(driver, reader);
    const { fileName, content } = await panel.download(() => clickOn(panel, '[data-export="json"]'));
    expect(fileName).toMatch(/\.json$/);
    const { proposals } = JSON.parse(content.toString('utf8'));
    const [directive] = proposals[0].directives;
    expect(directive).toMatchObject({ kind: 'plan', page: 1, decision: 'agreed' });
    expect(JSON.stringify(directive)).toContain(COMMENT);
    expect(content.toString('utf8')).toContain(`${server.origin}/${LETTER}`);
    await panel.close();
    await reader.activate();
  });

  it('has it again after a reload, also when the background has been ended', async () => {
    await driver.killBackground();
    await reader.reload();
    await waitForPhase(reader, 'shown');
    await waitForPaint(reader, ...PLAN, 'plan');
    await clickWords(reader, ...PLAN);
    expect(await waitForCard(reader)).toMatchObject({ comment: COMMENT, agreed: true });
    await reader.press('Escape');
    await waitForNoCard(reader);
  });

  it('has it again after the browser was closed and opened again', async () => {
    await driver.restart();
    reader = await driver.openTab(readerAt(`${server.origin}/${LETTER}`));
    await clickOn(reader, '[data-open]');
    await waitForPaint(reader, ...PLAN, 'plan');
    await clickWords(reader, ...PLAN);
    expect(await waitForCard(reader)).toMatchObject({ comment: COMMENT, agreed: true });
    await reader.press('Escape');
    await waitForNoCard(reader);
  });

  it('shows the kept text with its notes when the file is gone', async () => {
    server.remove(`/${LETTER}`);
    await reader.reload();
    await waitForPhase(reader, 'kept');
    await waitForWords(reader, words('reader.problem.missing', '404'));
    await waitForPaint(reader, '#kept', 'ta fram en handlingsplan', 'plan');
    await clickWords(reader, '#kept', 'ta fram en handlingsplan');
    expect(await waitForCard(reader)).toMatchObject({ comment: COMMENT, agreed: true });
    await reader.close();
  });

  it('takes a picked file, and shows a finding on its last page from the panel', async () => {
    reader = await driver.openTab(driver.extensionUrl('reader.html'));
    await waitForPhase(reader, 'start');
    await reader.chooseFiles('#start input[type="file"]', [MOTION]);
    await waitForPhase(reader, 'shown');
    const panel = await openPanel(driver, reader);
    await clickOn(panel, '.finding[data-kind="micro"] button.go');
    await panel.close();
    await reader.activate();
    expect((await waitForCard(reader)).text).toContain('Detaljstyrning');
    await reader.press('Escape');
    await waitForNoCard(reader);
    expect((await boxOf(reader, '#viewer', 'enhetscheferna')).y).toBeGreaterThan(0);
    await waitForPaint(reader, '#viewer', 'enhetscheferna i hemtjänsten', 'micro');
    await clickWords(reader, '#viewer', 'enhetscheferna i hemtjänsten');
    await clickInCard(reader, '[data-decide="dismissed"]');
    await waitForCard(reader, ({ dismissed }) => dismissed);
    await reader.press('Escape');
    await waitForNoCard(reader);
    await waitForNoPaint(reader, '#viewer', 'enhetscheferna i hemtjänsten', 'micro');
    await reader.close();
  });

  it('takes a dropped file, and knows it by its content', async () => {
    reader = await driver.openTab(driver.extensionUrl('reader.html'));
    await waitForPhase(reader, 'start');
    await dropFile(reader, '#start', 'motion.pdf', 'application/pdf', readFileSync(MOTION));
    await waitForPhase(reader, 'shown');
    await waitForPaint(reader, '#viewer', 'handlingsplan mot', 'plan');
    expect(await readCard(reader)).toBeNull();
    // What was dismissed in the picked file is so in the dropped one.
    const panel = await openPanel(driver, reader);
    await until('it is dismissed here too', () =>
      panel.evaluate(() => document.querySelector('.finding[data-kind="micro"][data-dismissed]') !== null),
    );
    await panel.close();
    await reader.close();
  });

  it('reads the PDF that the tab shows, on the toolbar button', async () => {
    const tab = await driver.openTab(`${server.origin}/handlingar/motion-ensamhet.pdf`);
    await driver.clickToolbar(tab);
    await until('the tab shows the reader', async () => (await tab.evaluate(() => location.pathname)) === '/reader.html');
    await waitForPhase(tab, 'shown');
    await waitForPaint(tab, '#viewer', 'handlingsplan mot', 'plan');
    await tab.close();
  });

  const BROKEN: readonly (readonly [string, string])[] = [
    ['broken.pdf', words('reader.problem.damaged')],
    ['empty.pdf', words('reader.problem.empty')],
    ['page-instead.pdf', words('reader.problem.loginInstead')],
    ['no-text.pdf', words('reader.scanned')],
    ['nowhere.pdf', words('reader.problem.missing', '404')],
  ];
  it.each(BROKEN)('says of %s: %s', async (name, sentence) => {
    reader = await driver.openTab(readerAt(`${server.origin}/broken/${name}`));
    await clickOn(reader, '[data-open]');
    await waitForWords(reader, sentence);
    await reader.close();
  });

  it('asks for the password of an encrypted file, and opens with it', async () => {
    reader = await driver.openTab(readerAt(`${server.origin}/broken/encrypted.pdf`));
    await clickOn(reader, '[data-open]');
    await waitForPhase(reader, 'password');
    await waitForWords(reader, words('reader.passwordHint'));
    await clickOn(reader, 'input[type="password"]');
    await reader.type('ekhamra');
    await reader.press('Enter');
    await waitForPhase(reader, 'shown');
    await reader.close();
  });
});
