// One agenda page, from the first click to the second visit: painted, opened, judged, written on, closed, come back to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { clickOn, openPanel } from './panel.ts';
import {
  agreeAndWrite,
  boxOf,
  browserName,
  clickInCard,
  clickWords,
  launch,
  serialise,
  waitForCard,
  waitForNoCard,
  waitForNoPaint,
  waitForPaint,
} from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';

const PLAN = ['main', 'handlingsplan mot ofrivillig'] as const;
const DISMISSED = ['main', 'utreda förutsättningarna'] as const;
const COMMENT = 'Redan beslutat i mars.';

describe(`an agenda page in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;
  let before: string;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    tab = await driver.openTab(`${server.origin}/`);
    before = await serialise(tab);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('is not touched before the button is pressed', async () => {
    await waitForNoPaint(tab, ...PLAN, 'plan');
    expect(await serialise(tab)).toBe(before);
  });

  it('is painted after it, each kind in its own colour', async () => {
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN, 'plan');
    await waitForPaint(tab, 'main', 'veckovisa möten om högst', 'micro');
    await waitForPaint(tab, 'main', 'återrapportera inköpen', 'report');
    await waitForPaint(tab, 'main', 'utreda förutsättningarna', 'inquiry');
  });

  it('leaves goals, procedure and what was reported unpainted', async () => {
    await waitForNoPaint(tab, 'main', 'fler äldre ska känna sig trygga', 'goal');
    await waitForNoPaint(tab, 'main', 'godkänner delårsrapporten', 'plan');
    await waitForNoPaint(tab, 'main', 'beskriva hur äldre upplever', 'micro');
  });

  it('has not changed the page', async () => {
    expect(await serialise(tab)).toBe(before);
  });

  it('opens a card on a click, which says kind, reason and item', async () => {
    await clickWords(tab, ...PLAN);
    const card = await waitForCard(tab);
    expect(card.text).toContain('Beställt styrdokument');
    expect(card.text).toContain('§ 144');
    expect(card.focus).toBe('section');
  });

  it('keeps a decision and a comment', async () => {
    await agreeAndWrite(tab, COMMENT);
  });

  it('takes the paint from what is no directive, and keeps it in the list', async () => {
    await clickWords(tab, ...DISMISSED);
    await waitForCard(tab);
    await clickInCard(tab, '[data-decide="dismissed"]');
    await waitForCard(tab, ({ dismissed }) => dismissed);
    await tab.press('Escape');
    await waitForNoCard(tab);
    await waitForNoPaint(tab, ...DISMISSED, 'inquiry');
  });

  it('has not changed the page after the card is closed', async () => {
    expect(await serialise(tab)).toBe(before);
  });

  it('reads back what was written when the background has been ended in between', async () => {
    await driver.killBackground();
    await driver.clickToolbar(tab);
    await clickWords(tab, ...PLAN);
    expect(await waitForCard(tab, ({ comment }) => comment !== '')).toMatchObject({ comment: COMMENT, agreed: true });
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('steps to the next finding and back, by keys in the card', async () => {
    await clickWords(tab, 'main', 'veckovisa möten');
    const first = await waitForCard(tab);
    await tab.type('n');
    const second = await waitForCard(tab, ({ directiveId }) => directiveId !== first.directiveId);
    expect(second.text).toContain('§ 145');
    await tab.type('p');
    await waitForCard(tab, ({ directiveId }) => directiveId === first.directiveId);
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('shows the place that is pressed in the panel, and gives the focus back', async () => {
    const link = 'a[href$="motion-ensamhet.pdf"]';
    await tab.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)!.focus(), link);
    const panel = await openPanel(driver, tab);
    await clickOn(panel, '.finding[data-kind="report"] button.go');
    await panel.close();
    await tab.activate();
    expect((await waitForCard(tab, ({ focus }) => focus !== null)).text).toContain('Återrapportering');
    await tab.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.evaluate((wanted) => document.activeElement === document.querySelector(wanted), link)).toBe(true);
  });

  it('shows nothing after a reload, and everything after one click', async () => {
    await tab.reload();
    await waitForNoPaint(tab, ...PLAN, 'plan');
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN, 'plan');
    await waitForNoPaint(tab, ...DISMISSED, 'inquiry');
    await clickWords(tab, ...PLAN);
    expect(await waitForCard(tab)).toMatchObject({ comment: COMMENT, agreed: true });
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('finds its note when the page has changed elsewhere', async () => {
    const changed = before.replace('<section>', '<section><p>Ärendelistan är justerad den 7 december.</p></section><section>');
    server.replace('/', `<!doctype html>${changed}`);
    await tab.reload();
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN, 'plan');
    expect((await boxOf(tab, 'main', 'Ärendelistan är justerad')).height).toBeGreaterThan(0);
    await clickWords(tab, ...PLAN);
    expect(await waitForCard(tab)).toMatchObject({ comment: COMMENT, agreed: true });
  });

  it('has it all after the browser was closed and opened again, after one click', async () => {
    await driver.restart();
    tab = await driver.openTab(`${server.origin}/`);
    await waitForNoPaint(tab, ...PLAN, 'plan');
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN, 'plan');
    await waitForNoPaint(tab, ...DISMISSED, 'inquiry');
    await clickWords(tab, ...PLAN);
    expect(await waitForCard(tab)).toMatchObject({ comment: COMMENT, agreed: true });
  });
});
