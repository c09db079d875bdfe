// Real text of any size: the council texts of ../shared/corpus, where they are, else the project's own; repeated and cut. It must not print.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../lib/evaluate-set.ts';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
const SHARED = join(HERE, '../shared/corpus');
const CODES = ['sv', 'en'] as const;

export interface Pool {
  readonly source: '../shared/corpus' | 'test/corpus';
  readonly text: string;
}

function textsIn(dir: string): string[] {
  const files = readdirSync(dir).filter((file) => file.endsWith('.txt'));
  return files.sort().map((file) => readText(dir, file));
}

export function readPool(codes: readonly (typeof CODES)[number][] = CODES): Pool {
  const isShared = CODES.every((code) => existsSync(join(SHARED, code)));
  const root = isShared ? SHARED : join(HERE, 'test/corpus');
  return {
    source: isShared ? '../shared/corpus' : 'test/corpus',
    text: codes.flatMap((code) => textsIn(join(root, code))).join('\n\n'),
  };
}

const PART = 65_536;

/**
 * So many characters, in one piece, as V8 keeps what a reader has joined. Not by way of a Buffer: beyond a million characters that gives a string outside
 * V8's heap, which the engine never gets and a bare pass reads otherwise.
 */
export function textOf({ text }: Pool, length: number): string {
  const repeated = `${text}\n\n`.repeat(Math.ceil(length / (text.length + 2))).slice(0, length);
  const parts: string[] = [];
  for (let from = 0; from < length; from += PART) parts.push(repeated.slice(from, from + PART));
  return parts.join('');
}
