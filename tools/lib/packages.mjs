// The packages of package-lock.json: there, or installed by `npm ci`. It must not change the lock.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, run } from './run.mjs';

/** Written into node_modules after an install: the lock that it came from. Gone with it. */
const STAMP = 'node_modules/.detaljlupen-lock';

const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What npm says is installed is what the lock asks for; what is optional may be absent (another machine's binary). */
function matchesLock(root) {
  const own = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(own)) return false;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const there = readJson(own).packages;
  const absent = Object.entries(wanted).some(
    ([path, { version, optional }]) => path !== '' && !optional && there[path]?.version !== version,
  );
  return !absent && Object.entries(there).every(([path, { version }]) => wanted[path]?.version === version);
}

/** @returns {Promise<{ state: 'there' } | { state: 'installed' } | { state: 'failed', sentence: string }>} */
export async function ensurePackages(root, tell) {
  const lock = hashOf(join(root, 'package-lock.json'));
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return { state: 'there' };
  if (matchesLock(root)) {
    writeFileSync(stamp, lock);
    return { state: 'there' };
  }
  tell(existsSync(join(root, 'node_modules')) ? 'the lock file has changed: npm ci (about half a minute)' : 'npm ci (about half a minute)');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran = npm
    ? await run(process.execPath, [npm, ...args], { cwd: root })
    : await run('npm', args, { cwd: root, shell: process.platform === 'win32' });
  if (ran.code !== 0) return { state: 'failed', sentence: `npm ci did not succeed:\n${lastLines(ran.output, 20)}` };
  writeFileSync(stamp, lock);
  return { state: 'installed' };
}
