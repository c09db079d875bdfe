// *Always on this site*: there by itself after a reload and after a restart, and gone when it is taken back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { allowAlways, clickOn, openPanel } from './panel.ts';
import { ask, browserName, clickInCard, clickWords, launch, waitForCard, waitForNoCard, waitForNoPaint, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const PLAN = ['main', 'handlingsplan mot ofrivillig', 'plan'] as const;
const COMMENT = 'Fråga nämnden.';

describe(`a site that is always read in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    tab = await allowAlways(driver, `${server.origin}/`);
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it('is painted without a press of the button', async () => {
    await waitForPaint(tab, ...PLAN);
  });

  it('is painted by itself after a reload, with what was written', async () => {
    await clickWords(tab, PLAN[0], PLAN[1]);
    await waitForCard(tab);
    await clickInCard(tab, 'textarea');
    await tab.type(COMMENT);
    await tab.press('Escape');
    await waitForNoCard(tab);
    await tab.reload();
    await waitForPaint(tab, ...PLAN);
    await clickWords(tab, PLAN[0], PLAN[1]);
    expect(await waitForCard(tab)).toMatchObject({ comment: COMMENT });
  });

  it('is painted by itself after the browser was closed and opened again', async () => {
    await driver.restart();
    tab = await driver.openTab(`${server.origin}/`);
    await waitForPaint(tab, ...PLAN);
    await clickWords(tab, PLAN[0], PLAN[1]);
    expect(await waitForCard(tab)).toMatchObject({ comment: COMMENT });
    await tab.press('Escape');
    await waitForNoCard(tab);
  });

  it('is left at once when it is taken back, and not read again', async () => {
    const panel = await openPanel(driver, tab);
    const tabId = await driver.tabIdOf(tab);
    await panel.activate();
    await clickOn(panel, '[data-always]');
    await until('the permission is taken back', async () => !(await ask(panel, 'viewTab', { tabId })).always);
    await tab.activate();
    await waitForNoPaint(tab, ...PLAN);
    await tab.reload();
    // A page that is still read would have said so by now: the panel asks after the load is complete.
    await until('the tab is unread', async () => (await ask(panel, 'viewTab', { tabId })).state === 'unread');
    await waitForNoPaint(tab, ...PLAN);
    await panel.close();
  });

  it('is still known after one press of the button', async () => {
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN);
    await clickWords(tab, PLAN[0], PLAN[1]);
    expect(await waitForCard(tab)).toMatchObject({ comment: COMMENT });
  });
});
