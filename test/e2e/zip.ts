// A folder as an uncompressed zip: Firefox installs an add-on for good only from an archive.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { makeZip } from '../fixtures/zip.ts';

/** Archive of every file under `folder`, by its path inside it. */
export function packFolder(folder: string): Buffer {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  const entries = paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)] as const);
  return makeZip(Object.fromEntries(entries), { isStored: true });
}
