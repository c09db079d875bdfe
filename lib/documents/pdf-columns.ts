// Where a page is set in columns: which lines stand beside which, and where running text was written straight across a gutter. It knows lines and
// their places only; a table with short cells is none of its business, its rows are lines already.
import { beginsInside, endsSentence } from './line-shapes.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A stretch of a line that stands in one column. */
export interface Box {
  /** Its line's number in the page's own order. */
  readonly line: number;
  readonly part: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly words: string;
}

export interface Region {
  /** Between the two columns. */
  readonly gutter: number;
  readonly left: readonly Box[];
  readonly right: readonly Box[];
  /** Rows of a table whose cells hold running text; null where the columns are read to their ends. Each row: its left and its right boxes. */
  readonly rows: readonly (readonly [readonly Box[], readonly Box[]])[] | null;
}

/** A column has at least as many lines. */
const LEAST_LINES = 4;
/** Running text: a line has at least as many words, in the middle of them all. */
const LEAST_WORDS = 3;
/** … and reaches so far across its column. */
const FILLED = 0.7;
/** Columns stand beside each other for this share of the shorter one. */
const BESIDE = 0.6;
/** Points that left edges of one column differ by. */
const SAME_EDGE = 3;
const ROW_GAP = 1.5;
/** A page with more stretches than this is a drawing or a map. */
const MOST_BOXES = 3000;
const MOST_CANDIDATES = 12;
/** Two columns may hold two, which may hold two. */
const DEEPEST = 2;

export const toBoxes = (lines: readonly PdfLine[]): Box[] =>
  lines.flatMap(({ parts, words, y, size }, line) =>
    parts.map(({ start, end, left, right }, part) => ({ line, part, left, right, y, size, words: words.slice(start, end) })),
  );

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
const downwards = (a: Box, b: Box): number => b.y - a.y || a.left - b.left;

/** x positions that a gutter may end at: where several boxes begin right of others. */
function findCandidates(boxes: readonly Box[]): number[] {
  const groups: { edge: number; count: number }[] = [];
  const first = Math.min(...boxes.map((box) => box.left));
  for (const { left, size } of boxes) {
    if (left < first + size * 4) continue;
    const group = groups.find(({ edge }) => Math.abs(edge - left) <= SAME_EDGE);
    if (group) {
      group.count += 1;
      group.edge = Math.min(group.edge, left);
    } else groups.push({ edge: left, count: 1 });
  }
  return groups
    .filter(({ count }) => count >= LEAST_LINES)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_CANDIDATES)
    .map(({ edge }) => edge - 1);
}

/** The lines of one side as running text: most are as long as the column is wide, and go on in each other. */
function isRunning(boxes: readonly Box[]): boolean {
  if (boxes.length < LEAST_LINES) return false;
  const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
  const filled = middle(boxes.map((box) => box.right - box.left)) / width;
  if (filled < FILLED || middle(boxes.map((box) => box.words.split(/\s+/).length)) < LEAST_WORDS) return false;
  const goOn = boxes.slice(1).filter((box, at) => beginsInside(box.words) && !endsSentence(boxes[at]!.words)).length;
  return goOn >= (boxes.length - 1) * 0.3;
}

/** Rows whose cells begin on one height, with more than a line's space above, on both sides: a table. */
function findRows(left: readonly Box[], right: readonly Box[]): Region['rows'] {
  const all = [...left, ...right].sort(downwards);
  const heights = [...new Set(all.map((box) => Math.round(box.y * 2) / 2))].sort((a, b) => b - a);
  const leading = middle(
    heights
      .slice(1)
      .map((y, at) => heights[at]! - y)
      .filter((gap) => gap > 3),
  );
  const starts = heights.filter((y, at) => at === 0 || heights[at - 1]! - y > leading * ROW_GAP);
  if (starts.length < 2) return null;
  const isLeft = new Set(left);
  const rows = starts.map((top, at): [Box[], Box[]] => {
    const own = all.filter((box) => box.y <= top + 1 && box.y > (starts[at + 1] ?? Number.NEGATIVE_INFINITY) + 1);
    return [own.filter((box) => isLeft.has(box)), own.filter((box) => !isLeft.has(box))];
  });
  // Paragraphs of two columns may end on one height by chance; all of them do not.
  const paired = rows.every(([one, other]) => one.length > 0 && other.length > 0 && Math.abs(one[0]!.y - other[0]!.y) < one[0]!.size / 2);
  const uneven = rows.some(([one, other]) => one.length !== other.length);
  return paired && uneven ? rows : null;
}

/** Two columns of running text beside each other, parted at x; null where there are none. `sorted` from the top downwards. */
function findAt(x: number, sorted: readonly Box[], depth: number): Region | null {
  // A line that crosses the gutter belongs to no column, with all of its parts.
  const crossing = new Set(sorted.filter((box) => box.left < x - 1 && box.right > x + 1).map((box) => box.line));
  let best: Region | null = null;
  let run: Box[] = [];
  const settle = () => {
    const left = run.filter((box) => box.right <= x + 1);
    const right = run.filter((box) => box.left >= x - 1);
    run = [];
    if (left.length < LEAST_LINES || right.length < LEAST_LINES) return;
    const { size } = left[0]!;
    const top = Math.min(left[0]!.y, right[0]!.y) + size * 1.5;
    const beside = top - Math.max(left[left.length - 1]!.y, right[right.length - 1]!.y);
    const height = Math.min(top - left[left.length - 1]!.y, top - right[right.length - 1]!.y);
    if (beside < height * BESIDE) return;
    const region = { left: left.filter((box) => box.y <= top), right: right.filter((box) => box.y <= top) };
    const isText = (side: readonly Box[]): boolean => isRunning(side) || findRegion(side, depth + 1) !== null;
    if (!isText(region.left) || !isText(region.right)) return;
    if (!best || region.left.length + region.right.length > best.left.length + best.right.length)
      best = { gutter: x, ...region, rows: findRows(region.left, region.right) };
  };
  for (const box of sorted) {
    if (crossing.has(box.line)) settle();
    else run.push(box);
  }
  settle();
  return best;
}

/** The largest pair of columns; the right one, or the left, may hold more of them. */
export function findRegion(boxes: readonly Box[], depth = 0): Region | null {
  if (boxes.length < LEAST_LINES * 2 || boxes.length > MOST_BOXES || depth > DEEPEST) return null;
  const sorted = [...boxes].sort(downwards);
  let best: Region | null = null;
  for (const x of findCandidates(boxes)) {
    const region = findAt(x, sorted, depth);
    if (region && (!best || region.left.length + region.right.length > best.left.length + best.right.length)) best = region;
  }
  return best;
}
