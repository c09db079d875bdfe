// One agenda page, from the first click to the second visit: painted, opened, judged, written on, closed, come back to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import {
  ask,
  boxOf,
  browserName,
  clickInCard,
  clickWords,
  launch,
  openPanel,
  readCard,
  serialise,
  waitForCard,
  waitForNoCard,
  waitForNoPaint,
  waitForPaint,
} from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const PLAN = ['main', 'handlingsplan mot ofrivillig'] as const;

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
    await clickInCard(tab, '[data-decide="dismissed"]');
    await waitForCard(tab, ({ dismissed }) => dismissed);
    await clickInCard(tab, 'textarea');
    await tab.type('Redan beslutat i mars.');
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('has not changed the page after the card is closed', async () => {
    expect(await serialise(tab)).toBe(before);
  });

  it('reads back what was written when the background has been ended in between', async () => {
    await driver.killBackground();
    await clickWords(tab, ...PLAN);
    const card = await waitForCard(tab, ({ comment }) => comment !== '');
    expect(card).toMatchObject({ comment: 'Redan beslutat i mars.', dismissed: true });
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
  });

  it('gives the focus back where it was', async () => {
    await tab.press('Escape');
    await waitForNoCard(tab);
    await tab.evaluate(() => document.querySelector<HTMLElement>('a[href$="motion-ensamhet.pdf"]')!.focus());
    const panel = await openPanel(driver, tab);
    const tabId = await driver.tabIdOf(tab);
    const { view } = await ask(panel, 'viewTab', { tabId });
    const micro = view!.analysis.proposals.flatMap(({ directives }) => directives).find(({ kind }) => kind === 'micro')!;
    await panel.close();
    await tab.activate();
    await openByStep(micro.id);
    await tab.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('handlingar/motion-ensamhet.pdf');
  });

  /** As the panel does on a click: the card takes the focus, the page keeps its own for later. */
  async function openByStep(directiveId: string): Promise<void> {
    const tabId = await driver.tabIdOf(tab);
    const panel = await openPanel(driver, tab);
    await ask(panel, 'goTo', { tabId, directiveId });
    await panel.close();
    await tab.activate();
    await waitForCard(tab, (card) => card.directiveId === directiveId && card.focus !== null);
  }

  it('shows nothing after a reload, and everything after one click', async () => {
    await tab.reload();
    await waitForNoPaint(tab, ...PLAN, 'plan');
    await driver.clickToolbar(tab);
    await waitForPaint(tab, 'main', 'återrapportera inköpen', 'report');
    await until('the card of the judged passage opens', async () => {
      await clickWords(tab, ...PLAN);
      return readCard(tab);
    });
    expect(await waitForCard(tab)).toMatchObject({ comment: 'Redan beslutat i mars.', dismissed: true });
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('finds its note when the page has changed elsewhere', async () => {
    const changed = before.replace('<section>', '<section><p>Ärendelistan är justerad den 7 december.</p></section><section>');
    server.replace('/', `<!doctype html>${changed}`);
    await tab.reload();
    await driver.clickToolbar(tab);
    await waitForPaint(tab, 'main', 'återrapportera inköpen', 'report');
    expect((await boxOf(tab, 'main', 'Ärendelistan är justerad')).height).toBeGreaterThan(0);
    await clickWords(tab, ...PLAN);
    expect(await waitForCard(tab)).toMatchObject({ comment: 'Redan beslutat i mars.', dismissed: true });
  });
});
