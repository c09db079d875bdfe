// Scores the engine on one folder of texts with gold.jsonl, beside a keyword-only baseline, and counts what it finds on pages that hold no proposal.
// It must not print, and it must not score anything by a measure of its own: score.mjs does.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readPlain } from '../../lib/documents/plain.ts';
import { guessLanguage } from '../../lib/language/guess.ts';
import { tally } from '../../lib/language/tally.ts';
import { analyse } from '../../lib/proposals/analyse.ts';
import { type GoldRow, type PredictedRow, type Score, score } from '../score.mjs';
import { units } from '../units.mjs';

const KEYWORDS = /(?<![\p{L}\p{N}])(?:ska|skall|bör|måste|uppdrag|shall|must|should)(?![\p{L}\p{N}])/iu;

/** As any editor saves them: with a byte order mark, with CR LF. */
const readLines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/);

export const readRows = (path: string): GoldRow[] =>
  readLines(path)
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRow);

const goldOf = (dir: string): string => join(dir, 'gold.jsonl');

export const hasGold = (dir: string): boolean => existsSync(goldOf(dir));

const isRow = (value: unknown): value is GoldRow => {
  const { file, directives, proposals = [] } = (value ?? {}) as Record<keyof GoldRow, unknown>;
  return typeof file === 'string' && Array.isArray(directives) && Array.isArray(proposals);
};

/** Why a folder cannot be scored, in words that go behind its name; null where it can. */
export function findSetProblem(dir: string): string | null {
  const path = goldOf(dir);
  if (!hasGold(dir)) return 'has no gold.jsonl';
  if (!statSync(path).isFile()) return 'has a gold.jsonl that is no file';
  const lines = readLines(path);
  if (lines.every((line) => line === '')) return 'has an empty gold.jsonl';
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const where = `line ${index + 1} of its gold.jsonl`;
    let row: unknown;
    try {
      row = JSON.parse(line);
    } catch {
      return `cannot be scored: ${where} is not JSON`;
    }
    if (!isRow(row)) return `cannot be scored: ${where} is no row with file, directives and proposals`;
    if (!existsSync(join(dir, basename(row.file))))
      return `cannot be scored: ${where} is about ${JSON.stringify(row.file)}, which is not there`;
  }
  return null;
}

export const readText = (dir: string, file: string): string => readFileSync(join(dir, basename(file)), 'utf8').replace(/^\ufeff/, '');

export function predict(dir: string, file: string): PredictedRow {
  const { proposals } = analyse(readPlain(readText(dir, file)));
  return { file, proposals: proposals.map(({ start, end, level, directives }) => ({ start, end, level, directives })) };
}

/** Every unit with one of the words is a measure, all of a text one proposal: what a highlighter of words would do. */
function predictByKeyword(dir: string, file: string): PredictedRow {
  const hits = units(readText(dir, file)).filter((unit) => KEYWORDS.test(unit.text));
  if (hits.length === 0) return { file, proposals: [] };
  const directives = hits.map(({ start, end }) => ({ start, end, kind: 'measure' as const, markers: [] }));
  return { file, proposals: [{ start: hits[0]!.start, end: hits[hits.length - 1]!.end, level: 3, directives }] };
}

/** The ordinary pages of a set's language, beside the set: all of `negatives/<sv|en>`, or those of `negatives` that are in it. */
function findOrdinaryPages(dir: string): { readonly folder: string; readonly file: string }[] {
  const code = basename(dir);
  if (code !== 'sv' && code !== 'en') return [];
  const beside = join(dirname(dir), 'negatives');
  const folder = existsSync(join(beside, code)) ? join(beside, code) : beside;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .filter((file) => folder !== beside || guessLanguage(readText(folder, file)) === code)
    .sort()
    .map((file) => ({ folder, file }));
}

/** Error, file, unit or line, kind, text. */
export type Miss = readonly (string | number)[];

/** Pages that hold no proposal: texts of the set without a directive, and the ordinary pages beside it. */
export interface OnNothing {
  readonly pages: number;
  readonly directives: number;
  /** Of the ordinary pages; those of the set's own texts are among the score's errors. */
  readonly misses: readonly Miss[];
}

function readOrdinaryPages(dir: string): OnNothing {
  const pages = findOrdinaryPages(dir);
  const misses = pages.flatMap(({ folder, file }) => {
    const text = readText(folder, file);
    const found = analyse(readPlain(text)).proposals.flatMap(({ directives }) => directives);
    return found.map(({ start, kind, quote }): Miss => {
      const line = text.slice(0, start).split('\n').length;
      return ['FALSE', `negatives/${file}`, line, kind, quote.replace(/\s+/g, ' ')];
    });
  });
  return { pages: pages.length, directives: misses.length, misses };
}

export interface Evaluation {
  readonly dir: string;
  readonly score: Score;
  readonly baseline: Score;
  readonly onNothing: OnNothing;
  /** Sentences that the engine read, and those of them that compromise was asked about. */
  readonly sentences: { readonly read: number; readonly asked: number };
}

export function evaluate(dir: string): Evaluation {
  const gold = readRows(goldOf(dir));
  const before = { ...tally };
  const predicted = gold.map(({ file }) => predict(dir, file));
  const sentences = { read: tally.sentences - before.sentences, asked: tally.asked - before.asked };
  const textOf = (file: string): string => readText(dir, file);
  const scored = score(gold, predicted, textOf);
  const ordinary = readOrdinaryPages(dir);
  return {
    dir,
    sentences,
    score: scored,
    baseline: score(
      gold,
      gold.map(({ file }) => predictByKeyword(dir, file)),
      textOf,
    ),
    onNothing: {
      pages: scored.empty_docs.n + ordinary.pages,
      directives: scored.empty_docs.false_directives + ordinary.directives,
      misses: ordinary.misses,
    },
  };
}

export const perPage = ({ pages, directives }: OnNothing): number => (pages === 0 ? 0 : directives / pages);
