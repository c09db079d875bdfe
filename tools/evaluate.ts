// How well the engine finds what a careful reader finds: scores it on a folder of texts with gold.jsonl, beside a keyword-only baseline.
//   npm run -s evaluate -- [DIR…] [--errors | --json]
// Without DIR the sets of ../shared/corpus, where that is here, and then the project's own corpus by itself. --errors: every miss with its text.
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Evaluation, evaluate, findSetProblem, hasGold, perPage } from './lib/evaluate-set.ts';
import { findPath } from './lib/find-path.ts';

const percent = (value: number): string => value.toFixed(3);
const figure = (name: string, { n, p, r, f1 }: { n: number; p: number; r: number; f1: number }): string =>
  `  ${name.padEnd(22)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}  n ${n}`;

/** The figures as lines for people. */
export function toLines({ dir, score: s, baseline, onNothing, sentences }: Evaluation): string[] {
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
    `  ${'pages without proposal'.padEnd(22)} ${onNothing.directives} false directives, ${percent(perPage(onNothing))} a page  n ${onNothing.pages}`,
    `  ${'asked of compromise'.padEnd(22)} ${sentences.asked} of ${sentences.read} sentences read`,
  ];
}

function toJson({
  dir,
  score: { errors: _, ...figures },
  baseline: { errors: __, ...baseline },
  onNothing,
  sentences,
}: Evaluation): string {
  const { pages, directives } = onNothing;
  return JSON.stringify({ dir, ...figures, baseline, without_proposal: { n: pages, directives, per_page: perPage(onNothing) }, sentences });
}

const HERE = fileURLToPath(new URL('..', import.meta.url));
/** The sets that are evaluated where no folder is named. */
export const SHARED = ['sv', 'en'].map((code) => join(HERE, '../shared/corpus', code));
export const OWN = ['sv', 'en'].map((code) => join(HERE, 'test/corpus', code));

export function main(args: readonly string[], print: (line: string) => void, complain: (line: string) => void): number {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--errors' && arg !== '--json');
  if (unknown) {
    complain(`Unknown option ${unknown}. Use: evaluate [DIR] [--errors | --json]`);
    return 1;
  }
  if (args.includes('--json') && args.includes('--errors')) {
    complain('--json gives figures only: leave --errors or --json out.');
    return 1;
  }
  const given = args.filter((arg) => !arg.startsWith('-')).map(findPath);
  if (given.length === 0) for (const dir of SHARED) if (!hasGold(dir)) complain(`${relative(HERE, dir)} is not here: not scored.`);
  const shown = given.length > 0 ? given : [...SHARED.filter(hasGold), ...OWN];
  for (const dir of shown) {
    const problem = findSetProblem(dir);
    if (problem === null) continue;
    complain(`${dir} ${problem}: nothing is scored.`);
    return 1;
  }
  for (const dir of shown) {
    const evaluation = { ...evaluate(dir), dir: given.length > 0 ? dir : relative(HERE, dir) };
    if (args.includes('--json')) print(toJson(evaluation));
    else if (args.includes('--errors'))
      for (const miss of [...evaluation.score.errors, ...evaluation.onNothing.misses]) print(miss.join('\t'));
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
