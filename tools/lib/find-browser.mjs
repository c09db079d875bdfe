// Where the browsers are on this machine. It must not install or start one.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** Names to look for on PATH, best first. */
const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox-nightly', 'firefox'],
};

const FIXED = {
  darwin: {
    chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    firefox: ['/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
  },
  win32: {
    chromium: [join(env.LOCALAPPDATA ?? 'C:\\', 'Chromium\\Application\\chrome.exe')],
    firefox: ['C:\\Program Files\\Firefox Developer Edition\\firefox.exe', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not to be run: both mean that it is not the one.
    return false;
  }
}

/**
 * Path of a browser that loads an unpacked extension, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` go before what is found.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string | null}
 */
export function findBrowser(browser) {
  const given = env[browser === 'chromium' ? 'CHROMIUM_PATH' : 'FIREFOX_PATH'];
  if (given) return existsSync(given) ? given : null;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  if (platform === 'linux') folders.push('/usr/bin', '/usr/local/bin');
  const paths = NAMES[browser].flatMap((name) => folders.map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)));
  return [...paths, ...(FIXED[platform]?.[browser] ?? [])].find(isProgram) ?? null;
}
