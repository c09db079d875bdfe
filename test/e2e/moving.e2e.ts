// Pages that change their address by script: what is read and written belongs to the address that is shown.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { openPanel } from './panel.ts';
import { ask, browserName, clickInCard, clickWords, launch, waitForCard, waitForNoCard, waitForPaint } from './product.ts';
import { type SampleServer, startSampleServer } from './server.ts';
import { until } from './until.ts';

const PLAN = ['main', 'handlingsplan mot ofrivillig'] as const;

describe(`a page that moves by script in ${browserName}`, () => {
  let server: SampleServer;
  let driver: Driver;
  let tab: Tab;
  let panel: Tab;
  let tabId: number;

  beforeAll(async () => {
    server = await startSampleServer();
    driver = await launch();
    tab = await driver.openTab(`${server.origin}/?mote=1`);
    tabId = await driver.tabIdOf(tab);
    await driver.clickToolbar(tab);
    await waitForPaint(tab, ...PLAN, 'plan');
    panel = await openPanel(driver, tab);
    await tab.activate();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  const view = async () => (await ask(panel, 'viewTab', { tabId })).view;

  it('is read under its new address, and stays painted', async () => {
    await tab.evaluate(() => history.pushState(null, '', '/?mote=2'));
    await until('the panel shows the new address', async () => (await view())?.id === `${server.origin}/?mote=2`);
    await waitForPaint(tab, ...PLAN, 'plan');
  });

  it('keeps what is written at the address that it was written at', async () => {
    await clickWords(tab, ...PLAN);
    await waitForCard(tab);
    await clickInCard(tab, 'textarea');
    await tab.type('Om möte 2.');
    // The page goes on with the words still unsaved.
    await tab.evaluate(() => history.pushState(null, '', '/?mote=3'));
    await until('the panel shows the third address', async () => (await view())?.id === `${server.origin}/?mote=3`);
    await tab.press('Escape');
    await waitForNoCard(tab);
    const kept = await until('the note is kept', async () => {
      const found = await ask(panel, 'viewDocument', { documentId: `${server.origin}/?mote=2`, tabId: null });
      return found && found.view.notes.length > 0 ? found.view.notes : null;
    });
    expect(kept.map(({ note, state }) => [note.comment, state])).toEqual([['Om möte 2.', 'placed']]);
    expect((await view())?.notes).toEqual([]);
  });
});
