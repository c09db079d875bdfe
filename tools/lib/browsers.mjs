// The browsers: there and new enough, or installed with apt where that is possible without a question. It must not ask for a password.
import { readFileSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';
import { lastLines, run } from './run.mjs';

const BROWSERS = {
  chromium: {
    name: 'Chromium',
    oldest: 128,
    /** The language pack and the fonts are for the Swedish interface and for screenshots that look the same everywhere. */
    packages: ['chromium', 'chromium-l10n', 'fonts-liberation'],
    variable: 'CHROMIUM_PATH',
  },
  firefox: {
    name: 'Firefox ESR',
    oldest: 149,
    packages: ['firefox-esr', 'firefox-esr-l10n-sv-se', 'fonts-liberation'],
    variable: 'FIREFOX_PATH',
  },
};

const isDebian = () => {
  try {
    return process.platform === 'linux' && /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    // No such file: some other system.
    return false;
  }
};

async function findMissing(packages) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const { stdout } = await run('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...packages]);
  return packages.filter((name) => !stdout.split('\n').includes(`${name} installed`));
}

/** How apt-get may be run without a question: directly, through sudo without password, or not at all (null). */
async function findPrivilege() {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : null;
}

async function apt(privilege, ...args) {
  const [program, ...rest] = [...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
  return run(program, rest);
}

async function versionOf(path) {
  const { stdout } = await run(path, ['--version']);
  return Number(/(\d+)\.\d/.exec(stdout)?.[1] ?? Number.NaN);
}

/** One sentence where the browser cannot be used; null where it can. `tell` hears what is being done. */
export async function ensureBrowser(browser, tell) {
  const { name, oldest, packages, variable } = BROWSERS[browser];
  const advice = `Install ${name} ${oldest} or later (Debian: sudo apt install ${packages.join(' ')}), or say where it is in ${variable}.`;
  let failure = '';
  if (isDebian() && !process.env[variable]) {
    const missing = await findMissing(packages);
    // A browser that came another way is left alone.
    const own = missing.includes(packages[0]) && findBrowser(browser) !== null;
    const privilege = missing.length > 0 && !own ? await findPrivilege() : null;
    if (privilege) {
      tell(`apt-get install ${missing.join(' ')} (up to a minute)`);
      const updated = await apt(privilege, 'update');
      const installed = await apt(privilege, 'install', '-y', '--no-install-recommends', ...missing);
      if (installed.code !== 0)
        failure = ` apt-get said:\n${lastLines(updated.code === 0 ? installed.output : updated.output + installed.output, 8)}`;
    }
  }
  const path = findBrowser(browser);
  if (!path) return `${advice}${failure}`;
  const version = await versionOf(path);
  if (version < oldest) return `${path} is version ${version}. ${advice}`;
  return null;
}
