// The texts that are transformed: the development sets where they are, and every text of the project's own corpus.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlain } from '../../lib/documents/plain.ts';
import { languageOf } from '../../lib/proposals/analyse.ts';
import { OWN, SHARED } from '../../tools/evaluate.ts';

export interface Text {
  readonly name: string;
  readonly language: 'sv' | 'en';
  /** LF, without a byte order mark. */
  readonly text: string;
}

function textsIn(dir: string): Text[] {
  return readdirSync(dir)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const text = readFileSync(join(dir, file), 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n/g, '\n');
      return { name: file, language: languageOf(readPlain(text)), text };
    });
}

const ownNegatives = OWN.map((dir) => join(dir, '../negatives', dir.slice(-2)));
const sharedNegatives = join(SHARED[0]!, '../negatives');
export const missing = [...SHARED].filter((dir) => !existsSync(dir));
export const texts: readonly Text[] = [...SHARED, sharedNegatives, ...OWN, ...ownNegatives]
  .filter((dir) => existsSync(dir))
  .flatMap(textsIn);
