// Rows of one shape whose numbers follow each other. Takes out what counts for other reasons: calendars, pages to turn, years, laws, steps of advice written
// as sentences, the points of a proposal. It must not know what the page is.
import { isOnlyDate } from './dates.ts';
import { isStrong, type NumberForm } from './numbers.ts';
import type { Row } from './rows.ts';

export interface Run {
  readonly form: NumberForm;
  readonly isStrong: boolean;
  readonly signature: string;
  /** In the order of the text. */
  readonly rows: readonly Row[];
}

const MIN_STRONG = 2;
const MIN_WEAK = 3;
const MIN_STEPS = 0.7;
const MIN_YEAR = 1_800;
/** Runs are compared with each other; a page has a handful. */
const MAX_RUNS = 40;

const begins = (path: readonly number[]): boolean => path.every((value) => value === 1);

export function isStep(before: readonly number[], after: readonly number[]): boolean {
  if (begins(after)) return true;
  const shared = before.findIndex((value, i) => value !== after[i]);
  const at = shared < 0 ? before.length : shared;
  // Deeper: 7 → 7.1; on: 7.1 → 7.2; up: 7.2.3 → 7.3 or 8.1; anew: … → 1.
  if (at === before.length) return after.length === at + 1 && after[at] === 1;
  return after[at] === before[at]! + 1 && begins(after.slice(at + 1));
}

/** Share of the steps that go on by one, or begin anew. */
function stepsOf(rows: readonly Row[]): number {
  let good = 0;
  for (let i = 1; i < rows.length; i += 1) if (isStep(rows[i - 1]!.number.path, rows[i]!.number.path)) good += 1;
  return rows.length < 2 ? 0 : good / (rows.length - 1);
}

const share = (rows: readonly Row[], is: (row: Row) => boolean): number => rows.filter(is).length / rows.length;
const isSentence = ({ title }: Row): boolean => title.length > 70 && /[.;,:]$/.test(title);
const isPoint = ({ title }: Row): boolean => /^(?:att|that|to|å|at)\s/iu.test(title) || /[;,]$/.test(title);
const isLawText = ({ title }: Row): boolean => /^(?:kap\.|st\.|första stycket|\d+ kap)/iu.test(title) || isSentence({ title } as Row);

/** Why the rows are no items; null where nothing speaks against them. */
export function whyNotItems(rows: readonly Row[], form: NumberForm): string | null {
  if (share(rows, ({ title }) => isOnlyDate(title)) > 0.5) return 'dates';
  if (share(rows, ({ title }) => !/\p{L}{2}/u.test(title)) > 0.4) return 'no words';
  if (!isStrong({ form }) && share(rows, ({ number }) => number.path[0]! >= MIN_YEAR) > 0.5) return 'years';
  if (rows.length > 2 && new Set(rows.map(({ title }) => title.toLowerCase())).size <= rows.length / 3) return 'one title for all';
  if ((form === 'section' || form === 'section-after') && share(rows, isLawText) >= 0.5) return 'law';
  if (share(rows, isPoint) >= 0.4) return 'points';
  // A resolution's own text stands behind its number.
  if (form !== 'resolution' && form !== 'case' && share(rows, isSentence) >= 0.5) return 'sentences';
  if (!isStrong({ form }) && share(rows, ({ title }) => /\?$/.test(title)) >= 0.5) return 'questions';
  if (!isStrong({ form }) && share(rows, ({ title }) => /^\p{Ll}/u.test(title)) >= 0.5) return 'small letters';
  if (share(rows, ({ title }) => /(?:\d\s?(?:kr|:-|€|£|SEK)|[$£€]\s?\d)/u.test(title)) >= 0.5) return 'prices';
  return null;
}

/** Numbers that count up by themselves, whatever they stand before. */
export function isCounting(rows: readonly Row[], form: NumberForm): boolean {
  const strong = isStrong({ form });
  if (rows.length < (strong ? MIN_STRONG : MIN_WEAK) || stepsOf(rows) < MIN_STEPS) return false;
  // Lists of one point each count nothing up.
  if (rows.filter(({ number }) => !begins(number.path)).length < rows.length / 3) return false;
  return strong || (rows[0]!.number.path[0]! <= 2 && rows.some(({ number }) => number.path[0]! >= MIN_WEAK));
}

/** By signature, the longest reading of an ambiguous number first. */
export function findRuns(rows: readonly Row[]): Run[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.signature);
    if (group) group.push(row);
    else groups.set(row.signature, [row]);
  }
  const counted = [...groups.values()]
    .filter((group) => isCounting(group, group[0]!.number.form) && whyNotItems(group, group[0]!.number.form) === null)
    .sort((a, b) => b.length - a.length)
    .slice(0, MAX_RUNS);
  const taken = new Set<number>();
  const runs: Run[] = [];
  for (const group of counted) {
    if (group.some(({ block }) => taken.has(block))) continue;
    for (const { block } of group) taken.add(block);
    const { form } = group[0]!.number;
    runs.push({ form, isStrong: isStrong({ form }), signature: group[0]!.signature, rows: group });
  }
  return withoutContents(runs).sort((a, b) => a.rows[0]!.block - b.rows[0]!.block);
}

/** A table of contents has the same numbers as the items themselves, line upon line: the run with text between its rows stays. */
function withoutContents(runs: readonly Run[]): Run[] {
  const reach = ({ rows }: Run): number => rows.at(-1)!.block - rows[0]!.block;
  return runs.filter((run) =>
    runs.every((other) => {
      if (other === run || other.form !== run.form) return true;
      const numbers = new Set(other.rows.map(({ number }) => number.text));
      const same = run.rows.filter(({ number }) => numbers.has(number.text)).length;
      return same < run.rows.length * 0.7 || same < other.rows.length * 0.5 || reach(run) >= reach(other);
    }),
  );
}
