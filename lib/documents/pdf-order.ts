// The lines of one page → the order in which they are read. Most files hold them so already: what they say is changed only where columns were written
// across, or where a line stands above what was written before it. It must keep every unit of every line.
import { type Box, findRegion, type Region, toBoxes } from './pdf-columns.ts';
import { cutLine, type PdfLine } from './pdf-lines.ts';

/** Three columns are two beside one; no page has more than this many. */
const DEEPEST = 3;
/** Nor so many stretches of them below each other. */
const MOST_REGIONS = 24;
interface Budget {
  regions: number;
}
/** A page in more pieces is a drawing or a map: it has no order. */
const MOST_STACKS = 2000;
/** Sides change so often only where no cell has lines of its own. */
const INTERLEAVED = 0.6;

const downwards = (a: Box, b: Box): number => b.y - a.y || a.left - b.left;
const rightOf = (boxes: readonly Box[]): number => Math.max(...boxes.map((box) => box.right));

/** Each line's stretches within a column, which belong together whatever gaps they have. */
function groupByLine(boxes: readonly Box[]): Box[][] {
  const groups = new Map<number, Box[]>();
  for (const box of boxes) {
    const group = groups.get(box.line);
    if (group) group.push(box);
    else groups.set(box.line, [box]);
  }
  return [...groups.values()];
}

/** How often the file changes sides: cell by cell, it knows its order. */
function countTurns(lines: readonly number[], isLeft: (line: number) => boolean): number {
  let turns = 0;
  for (let i = 1; i < lines.length; i += 1) if (isLeft(lines[i]!) !== isLeft(lines[i - 1]!)) turns += 1;
  return turns;
}

function readRegion({ left, right, rows }: Region, lines: readonly PdfLine[], depth: number, budget: Budget): PdfLine[] {
  const side = (boxes: readonly Box[]): PdfLine[] => {
    const edge = rightOf(boxes);
    const own = groupByLine([...boxes].sort(downwards)).map((group) => {
      const line = lines[group[0]!.line]!;
      const parts = group.map((box) => box.part);
      return { ...cutLine(line, Math.min(...parts), Math.max(...parts) + 1), edge };
    });
    return order(own, depth + 1, budget);
  };
  if (rows) return rows.flatMap(([one, other]) => [...side(one), ...side(other)]);
  return [...side(left), ...side(right)];
}

function order(lines: readonly PdfLine[], depth: number, budget: Budget): PdfLine[] {
  const region = depth < DEEPEST && budget.regions > 0 ? findRegion(toBoxes(lines)) : null;
  if (!region) return [...lines];
  budget.regions -= 1;
  const inLeft = new Set(region.left.map((box) => box.line));
  const inRight = new Set(region.right.map((box) => box.line));
  const own = [...new Set([...inLeft, ...inRight])].sort((a, b) => a - b);
  const isAcross = own.some((line) => inLeft.has(line) && inRight.has(line));
  const turns = countTurns(own, (line) => inLeft.has(line));
  // One side written to its end and then the other, or line by line across: read by the page. Else cell by cell: read as written.
  const asWritten = !isAcross && turns > 1 && turns < own.length * INTERLEAVED;
  const read = asWritten
    ? own.map((line) => ({ ...lines[line]!, edge: rightOf(inLeft.has(line) ? region.left : region.right) }))
    : readRegion(region, lines, depth, budget);
  const isOwn = new Set(own);
  const at = own[0]!;
  const before = lines.filter((_, line) => line < at);
  const after = lines.filter((_, line) => line > at && !isOwn.has(line));
  return [...order(before, depth, budget), ...read, ...order(after, depth, budget)];
}

/** Lines written one below the other. */
interface Stack {
  readonly lines: PdfLine[];
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function toStacks(lines: readonly PdfLine[]): Stack[] {
  const stacks: Stack[] = [];
  for (const line of lines) {
    const stack = stacks[stacks.length - 1];
    const last = stack?.lines[stack.lines.length - 1];
    const below = last && line.y <= last.y + last.size * 0.5 && line.left < stack.right && line.right > stack.left;
    if (stack && below) {
      stack.lines.push(line);
      stack.left = Math.min(stack.left, line.left);
      stack.right = Math.max(stack.right, line.right);
      stack.bottom = line.y;
    } else stacks.push({ lines: [line], left: line.left, right: line.right, top: line.y + line.size, bottom: line.y });
  }
  return stacks;
}

/** Stands wholly above, in the same breadth: is read first, whatever the file says. */
function isAbove(a: Stack, b: Stack): boolean {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return a.bottom >= b.top && shared > Math.min(a.right - a.left, b.right - b.left) / 2;
}

/** What was written after what stands below it goes above it; all else keeps its order. */
function mend(lines: readonly PdfLine[]): PdfLine[] {
  const stacks = toStacks(lines);
  if (stacks.length > MOST_STACKS) return [...lines];
  const read: Stack[] = [];
  for (const stack of stacks) {
    const below = read.findIndex((one) => isAbove(stack, one));
    if (below === -1) read.push(stack);
    else read.splice(below, 0, stack);
  }
  return read.flatMap((stack) => stack.lines);
}

/** Turned lines (up a margin) come last. */
export function inReadingOrder(lines: readonly PdfLine[]): PdfLine[] {
  const turned = lines.filter((line) => !line.upright);
  const upright = turned.length === 0 ? lines : lines.filter((line) => line.upright);
  return [...mend(order(upright, 0, { regions: MOST_REGIONS })), ...turned];
}
