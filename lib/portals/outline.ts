// Runs → the page's items in order, each with its depth: which run is the outermost, which lie within its items, which are only points of a proposal.
// It must not say where items end.
import { tagOf } from '../documents/dom.ts';
import type { Reading } from '../model/reading.ts';
import { commonAncestor, isWithin } from './elements.ts';
import type { Row } from './rows.ts';
import { findRuns, isStep, type Run } from './runs.ts';
import { LEADS_TO_POINTS, STRONG_MARKER } from './words.ts';

/** What an item is before its end is known. `depth` from 0. */
export interface Heading {
  readonly number: string | null;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly element: Element | null;
  /** Index of the block that holds the title. */
  readonly block: number;
  readonly loadsLate: boolean;
}

export interface Outline {
  readonly headings: readonly Heading[];
  /** The outermost runs. */
  readonly runs: readonly Run[];
}

const first = ({ rows }: Run): Row => rows[0]!;
const last = ({ rows }: Run): Row => rows.at(-1)!;

/** The box that holds all rows of a run; null where that is the whole page. Asked many times of few runs. */
function boxOf(run: Run, boxes: Map<Run, Element | null>): Element | null {
  const known = boxes.get(run);
  if (known !== undefined) return known;
  const box = run.rows.length > 1 ? commonAncestor(run.rows.map(({ element }) => element)) : null;
  const found = box !== null && tagOf(box) !== 'body' ? box : null;
  boxes.set(run, found);
  return found;
}

/** Rows of `inner` lie between rows of `outer`, or in the box that holds all of `outer`'s. */
function liesWithin(inner: Run, outer: Run, boxes: Map<Run, Element | null>): boolean {
  if (first(inner).block <= first(outer).block) return false;
  if (first(inner).block < last(outer).block) return true;
  const box = boxOf(outer, boxes);
  return box !== null && isWithin(first(inner).element, box);
}

/** So many lines before its first point, at most, stands what a list is led by. */
const LED_WITHIN = 12;

/** A numbered list under *Förslag till beslut* is the proposal itself. */
function isProposal(run: Run, outer: Run, { text, blocks }: Reading): boolean {
  if (run.isStrong) return false;
  const headings = new Set(outer.rows.map(({ titleBlock }) => titleBlock));
  const lists = run.rows.filter(({ number }) => number.path.at(-1) === 1);
  const led = lists.filter((row) => {
    for (let at = row.block - 1; at >= 0 && at >= row.block - LED_WITHIN && !headings.has(at); at -= 1) {
      const words = text.slice(blocks[at]!.start, blocks[at]!.end);
      if (LEADS_TO_POINTS.test(words.slice(-60)) || (words.length <= 90 && STRONG_MARKER.test(words.replace(/:$/, '')))) return true;
    }
    return false;
  });
  return lists.length > 0 && led.length >= lists.length / 2;
}

/** Numbered headings too few to be a run, within one: "II. … a. Special meeting …", in cells of the same look. */
function singlesOf(runs: readonly Run[], rows: readonly Row[]): Row[] {
  const taken = new Set(runs.flatMap((run) => run.rows.map(({ block }) => block)));
  const looks = new Set(runs.map(({ signature }) => signature.slice(signature.indexOf('|'))));
  const singles = new Map<number, Row>();
  const latest = new Map<string, Row>();
  for (const row of rows) {
    if (taken.has(row.block) || row.number.form === 'bare' || row.titleBlock === row.block) continue;
    const before = latest.get(row.signature);
    const goesOn = row.number.path.at(-1) === 1 || (before !== undefined && isStep(before.number.path, row.number.path));
    if (!goesOn || !looks.has(row.signature.slice(row.signature.indexOf('|')))) continue;
    singles.set(row.block, row);
    latest.set(row.signature, row);
  }
  return [...singles.values()];
}

function keepOutermost(runs: readonly Run[], boxes: Map<Run, Element | null>): readonly Run[] {
  const outer = runs.filter((run) => !runs.some((other) => other !== run && liesWithin(run, other, boxes)));
  const anyStrong = outer.some(({ isStrong }) => isStrong);
  const longest = outer.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  // Lists of another making beside the agenda are not of it.
  return outer.filter((run) => (anyStrong ? run.isStrong : run === longest || run.form === longest?.form));
}

export function findOutline(reading: Reading, rows: readonly Row[]): Outline {
  const runs = findRuns(rows);
  const boxes = new Map<Run, Element | null>();
  const outermost = keepOutermost(runs, boxes);
  const depths = new Map<Run, number>(outermost.map((run) => [run, 0]));
  for (const run of runs) {
    if (depths.has(run)) continue;
    const around = [...depths.keys()]
      .filter((outer) => liesWithin(run, outer, boxes))
      .sort((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0))[0];
    if (around && !isProposal(run, around, reading)) depths.set(run, (depths.get(around) ?? 0) + 1);
  }
  const found: { row: Row; depth: number }[] = [...depths].flatMap(([run, depth]) =>
    run.rows.map((row) => ({ row, depth: depth + (run.form === 'dotted' ? row.number.path.length - minPath(run) : 0) })),
  );
  for (const row of singlesOf([...depths.keys()], rows)) found.push({ row, depth: 1 });
  found.sort((a, b) => a.row.block - b.row.block);
  const headings = found.map(({ row, depth }) => ({
    number: row.number.text,
    title: row.title,
    start: row.heading.start,
    end: row.heading.end,
    depth,
    element: row.element,
    block: row.titleBlock,
    loadsLate: false,
  }));
  return { headings: headings, runs: outermost };
}

const minPath = ({ rows }: Run): number =>
  rows.reduce((least, { number }) => Math.min(least, number.path.length), Number.POSITIVE_INFINITY);
