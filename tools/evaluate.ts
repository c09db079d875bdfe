// How well the engine finds what a careful reader finds: scores it on a folder of texts with gold.jsonl, beside a keyword-only baseline.
//   npm run -s evaluate -- [DIR] [--errors | --json]        without DIR both sets of ../shared/corpus
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlain } from '../lib/documents/plain.ts';
import { tally } from '../lib/language/tally.ts';
import { analyse } from '../lib/proposals/analyse.ts';
import { findPath } from './lib/find-path.ts';
import { type GoldRow, type PredictedRow, type Score, score } from './score.mjs';
import { units } from './units.mjs';

const KEYWORDS = /(?<![\p{L}\p{N}])(?:ska|skall|bör|måste|uppdrag|shall|must|should)(?![\p{L}\p{N}])/iu;

const readRows = (path: string): GoldRow[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldRow);

const readText = (dir: string, file: string): string => readFileSync(join(dir, basename(file)), 'utf8').replace(/^\ufeff/, '');

function predict(dir: string, file: string): PredictedRow {
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

export interface Evaluation {
  readonly dir: string;
  readonly score: Score;
  readonly baseline: Score;
  /** Sentences that the engine read, and those of them that compromise was asked about. */
  readonly sentences: { readonly read: number; readonly asked: number };
}

export function evaluate(dir: string): Evaluation {
  const gold = readRows(join(dir, 'gold.jsonl'));
  const before = { ...tally };
  const predicted = gold.map(({ file }) => predict(dir, file));
  const sentences = { read: tally.sentences - before.sentences, asked: tally.asked - before.asked };
  const textOf = (file: string): string => readText(dir, file);
  return {
    dir,
    sentences,
    score: score(gold, predicted, textOf),
    baseline: score(
      gold,
      gold.map(({ file }) => predictByKeyword(dir, file)),
      textOf,
    ),
  };
}

const percent = (value: number): string => value.toFixed(3);
const figure = (name: string, { n, p, r, f1 }: { n: number; p: number; r: number; f1: number }): string =>
  `  ${name.padEnd(22)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  n ${n}`;

/** The figures as lines for people. */
export function toLines({ dir, score: s, baseline, sentences }: Evaluation): string[] {
  return [
    `${dir}: ${s.docs} documents, ${s.missing} missing, ${s.broken_spans} broken spans`,
    figure('directive', s.directive),
    figure('  keyword baseline', baseline.directive),
    figure('flagged', s.flagged),
    `  ${'kind accuracy'.padEnd(22)} ${percent(s.kind_accuracy.value)}  n ${s.kind_accuracy.n}`,
    ...Object.entries(s.kinds).map(([kind, value]) => figure(`  ${kind}`, value)),
    figure('markers, all', s.markers_micro),
    ...Object.entries(s.markers).map(([kind, value]) => figure(`  ${kind}`, value)),
    figure('proposals', s.proposals),
    `  ${'level'.padEnd(22)} quadratic kappa ${s.level.kappa ?? '–'}  within one ${s.level.within_1 ?? '–'}  n ${s.level.n}  unmatched ${s.level.unmatched}`,
    `  ${'without directives'.padEnd(22)} ${s.empty_docs.n} documents, ${s.empty_docs.false_directives} false directives`,
    `  ${'asked of compromise'.padEnd(22)} ${sentences.asked} of ${sentences.read} sentences read`,
  ];
}

export function main(args: readonly string[], print: (line: string) => void, complain: (line: string) => void): number {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--errors' && arg !== '--json');
  if (unknown) {
    complain(`Unknown option ${unknown}. Use: evaluate [DIR] [--errors | --json]`);
    return 1;
  }
  const given = args.filter((arg) => !arg.startsWith('-'));
  const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
  const dirs = given.length > 0 ? given.map(findPath) : [join(corpus, 'sv'), join(corpus, 'en')];
  const absent = dirs.filter((dir) => !existsSync(join(dir, 'gold.jsonl')));
  if (absent.length > 0) {
    complain(`No gold.jsonl in ${absent.join(' or ')}: nothing to score. Give a folder that has one.`);
    return 1;
  }
  for (const dir of dirs) {
    const evaluation = evaluate(dir);
    const { errors, ...figures } = evaluation.score;
    const { errors: _, ...baseline } = evaluation.baseline;
    if (args.includes('--json')) print(JSON.stringify({ dir, ...figures, baseline, sentences: evaluation.sentences }));
    else if (args.includes('--errors')) for (const error of errors) print(error.join('\t'));
    else for (const line of toLines(evaluation)) print(line);
  }
  return 0;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(
    process.argv.slice(2),
    (line) => console.log(line),
    (line) => console.error(line),
  );
}
