// npm start after its set-up: builds, serves the sample meeting on loopback and opens the browser with the extension on it. With a display a window stays until
// it is closed; without one a tour is made headless and left in .output/start. It must not leave a process behind.
import { join } from 'node:path';
import type { BrowserName, Driver } from '../../test/e2e/driver.ts';
import { extensionOf, launch } from '../../test/e2e/product.ts';
import { type SampleServer, startSampleServer } from '../../test/e2e/server.ts';
import { root, runProgram } from '../checks/programs.ts';
import { lastLines } from '../lib/run.mjs';
import { makeTour } from './tour.ts';

const browser: BrowserName = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const hasDisplay =
  process.platform === 'win32' || process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const STEPS = 3;
const say = (step: number, text: string): void => console.log(`[start ${step}/${STEPS}] ${text}`);

async function build(): Promise<void> {
  say(1, `building the extension for ${browser} …`);
  const { code, output } = await runProgram('wxt', browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build', '-b', 'chrome']);
  if (code !== 0) throw new Error(`The build failed:\n${lastLines(output, 40)}`);
  say(1, `built: ${extensionOf(browser)}`);
}

async function openWindow(server: SampleServer, opened: (driver: Driver) => void): Promise<void> {
  say(3, `opening a ${browser} window with the extension loaded …`);
  const driver = await launch({ headless: false }, browser);
  opened(driver);
  const tab = await driver.openTab(`${server.origin}/`);
  await tab.activate();
  say(3, 'open. Press Detaljlupen’s button in the toolbar (or Alt+Shift+D). Close the window, or press Ctrl+C here, to end.');
  await driver.closed;
}

async function main(): Promise<void> {
  const open: { server: SampleServer | null; driver: Driver | null } = { server: null, driver: null };
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await open.driver?.close();
    await open.server?.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // What was under way breaks off when its browser goes; that is no failure of its own.
      end().finally(() => process.exit(130));
    });
  }
  try {
    await build();
    say(2, 'serving the sample meeting on this machine only …');
    open.server = await startSampleServer();
    say(2, `serving ${open.server.origin}/`);
    const opened = (driver: Driver): void => {
      open.driver = driver;
    };
    if (hasDisplay) await openWindow(open.server, opened);
    else {
      say(3, `there is no display: making a tour in headless ${browser} …`);
      await makeTour({ browser, server: open.server, folder: join(root, '.output/start'), opened, say: (text) => say(3, text) });
    }
  } catch (error) {
    if (!ending) {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 1;
    }
  } finally {
    await end();
  }
}

await main();
