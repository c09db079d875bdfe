// The extension shown without a display: screenshots, the files that the panel's own buttons save, and a table of what was found. It must not check anything:
// the scenarios in test/e2e do.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { BrowserName, Driver, Tab } from '../../test/e2e/driver.ts';
import { allowAlways, clickOn, openPanel } from '../../test/e2e/panel.ts';
import { ask, clickWords, launch, waitForCard, waitForPaint } from '../../test/e2e/product.ts';
import type { SampleServer } from '../../test/e2e/server.ts';
import { until } from '../../test/e2e/until.ts';
import { toTable } from './table.ts';

export interface TourOptions {
  readonly browser: BrowserName;
  readonly server: SampleServer;
  /** Emptied first. */
  readonly folder: string;
  /** Called with each browser that is started, so that it can be ended from outside. */
  readonly opened: (driver: Driver) => void;
  readonly say: (text: string) => void;
}

const PAPER = 'handlingar/tjansteskrivelse-ensamhet.pdf';
const PLAN = ['main', 'handlingsplan mot ofrivillig'] as const;
/** As wide as a side panel. */
const PANEL = { width: 400, height: 900 } as const;
const FORMATS = ['csv', 'json', 'markdown'] as const;

type Shoot = (tab: Tab, name: string) => Promise<void>;

/** Light, then dark: the page, its card and the panel. */
async function showPage(driver: Driver, server: SampleServer, language: 'sv' | 'en', shoot: Shoot): Promise<{ page: Tab; panel: Tab }> {
  const page = await driver.openTab(`${server.origin}/`);
  const panel = await openPanel(driver, page);
  await panel.resize(PANEL.width, PANEL.height);
  await driver.clickToolbar(page);
  await waitForPaint(page, ...PLAN, 'plan');
  await clickWords(page, 'main', 'veckovisa möten');
  await waitForCard(page);
  for (const dark of [false, true]) {
    await driver.preferDark(dark);
    const look = `${language}-${dark ? 'dark' : 'light'}`;
    await page.activate();
    await shoot(page, `card-${look}`);
    await panel.activate();
    await until('the panel shows the page', () => panel.evaluate(() => document.querySelectorAll('.proposal').length > 0));
    await shoot(panel, `panel-${look}`);
  }
  await driver.preferDark(false);
  await page.activate();
  await page.press('Escape');
  return { page, panel };
}

async function showReader(driver: Driver, server: SampleServer, shoot: Shoot): Promise<void> {
  const page = await allowAlways(driver, `${server.origin}/`);
  const panel = await openPanel(driver, page);
  const reader = await driver.tabOpenedBy(() => clickOn(panel, `[data-href$="${PAPER}"]`));
  await waitForPaint(reader, '#viewer', 'uppdrag att ta fram en handlingsplan', 'plan');
  await shoot(reader, 'reader-sv');
}

export async function makeTour({ browser, server, folder, opened, say }: TourOptions): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shoot: Shoot = async (tab, name) => {
    writeFileSync(join(folder, `${name}.png`), PNG.sync.write(await tab.screenshot()));
    say(`picture: .output/start/${name}.png`);
  };

  const driver = await launch({ language: 'sv' }, browser);
  opened(driver);
  const { page, panel } = await showPage(driver, server, 'sv', shoot);
  await clickWords(page, 'main', '§ 145');
  await shoot(page, 'page-sv');
  await panel.activate();
  for (const format of FORMATS) {
    const { fileName, content } = await panel.download(() => clickOn(panel, `[data-export="${format}"]`));
    writeFileSync(join(folder, fileName), content);
    say(`saved by the panel: .output/start/${fileName}`);
  }
  const { view } = await ask(panel, 'viewTab', { tabId: await driver.tabIdOf(page) });
  await showReader(driver, server, shoot);
  await driver.close();

  const english = await launch({ language: 'en' }, browser);
  opened(english);
  await showPage(english, server, 'en', shoot);
  await english.close();

  console.log('');
  for (const line of toTable(view!)) console.log(line);
  console.log('');
  say('done. Pictures and files are in .output/start');
}
