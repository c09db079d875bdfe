// Does a line of a PDF go on in the next one? By geometry first, then by how the lines read, and by the file's own tags where they are to be believed.
// It must not write the text.
import { hyphenBetween } from './hyphens.ts';
import { awaitsNumber, beginsInside, endsOpen, endsSentence, firstWord, isAttLine, isMarked, isParagraphNumber } from './line-shapes.ts';
import type { PdfLine } from './pdf-lines.ts';
import type { PdfTag } from './pdf-tags.ts';

/** What the document's running text measures, in points. */
export interface Measures {
  readonly size: number;
  /** From base line to base line within a paragraph. */
  readonly leading: number;
  /** The right edge of the text on each page. */
  readonly edges: ReadonlyMap<number, number>;
  /** The right edge of each tagged element. */
  readonly elements: ReadonlyMap<number, number>;
}

/** Null: the file says nothing that is to be believed. */
export type TagOfLine = (line: PdfLine) => PdfTag | null;

const FEW_LINES = 4;

function findMostCommon(weights: ReadonlyMap<number, number>, otherwise: number): number {
  let best = otherwise;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

/** The longest of a few lines says little of how long one may be: there the document's edge is meant, or a wider one. */
function widenShortPages(edges: Map<number, number>, counts: ReadonlyMap<number, number>): void {
  const usual = new Map<number, number>();
  for (const [page, edge] of edges) if (counts.get(page)! >= FEW_LINES) usual.set(Math.round(edge), (usual.get(Math.round(edge)) ?? 0) + 1);
  const common = findMostCommon(usual, 0);
  for (const [page, edge] of edges) if (counts.get(page)! < FEW_LINES && edge < common) edges.set(page, common);
}

export function measure(lines: readonly PdfLine[], tagOf: TagOfLine): Measures {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, number>();
  const edges = new Map<number, number>();
  const elements = new Map<number, number>();
  const half = (value: number) => Math.round(value * 2) / 2;
  const counts = new Map<number, number>();
  const upright = new Set(lines.filter((line) => line.upright).map((line) => line.page));
  lines.forEach((line, index) => {
    sizes.set(half(line.size), (sizes.get(half(line.size)) ?? 0) + line.words.length);
    // A line up the margin is no measure for the text, unless all of the page is turned.
    if (line.upright || !upright.has(line.page)) edges.set(line.page, Math.max(edges.get(line.page) ?? 0, line.right));
    counts.set(line.page, (counts.get(line.page) ?? 0) + 1);
    const element = tagOf(line)?.element;
    if (element !== undefined) elements.set(element, Math.max(elements.get(element) ?? 0, line.right));
    const next = lines[index + 1];
    const leading = next && next.page === line.page ? half(line.y - next.y) : 0;
    if (leading > line.size * 0.9 && leading < line.size * 3 && beginsInside(next!.words))
      leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
  });
  const size = findMostCommon(sizes, 11);
  widenShortPages(edges, counts);
  return { size, leading: findMostCommon(leadings, size * 1.2), edges, elements };
}

const edgeOf = (line: PdfLine, { edges }: Measures): number => line.edge ?? edges.get(line.page) ?? line.right;

const sameSize = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.06;

/** The next line's first word had no room on this one. */
function isFull(line: PdfLine, next: PdfLine, edge: number): boolean {
  const unit = (next.right - next.left) / Math.max(1, next.words.length);
  return line.right + unit * (firstWord(next.words).length + 1) > edge - line.size;
}

/** The next line stands at the head of the next column. */
const isNextColumn = (line: PdfLine, next: PdfLine): boolean => line.edge !== null && next.y > line.y && next.left > line.right - line.size;

/** `next` belongs to the paragraph whose last line is `line` and whose first is `first`. */
function isNear(first: PdfLine, line: PdfLine, next: PdfLine, measures: Measures): boolean {
  const ends = endsSentence(line.words);
  const inside = beginsInside(next.words);
  if (!sameSize(line, next) || line.upright !== next.upright) return false;
  const parted = line.page !== next.page || isNextColumn(line, next);
  if (isMarked(next.words)) return /^\s*\d/.test(next.words) && awaitsNumber(line.words) && !parted;
  const edge = edgeOf(line, measures);
  const full = isFull(line, next, edge);
  if (isParagraphNumber(next.words)) return full && !ends && !line.bold && !parted;
  if (isAttLine(next.words)) return full && next.words.startsWith('att') && !/[,.:;?!]$/.test(line.words);
  if (parted) return !ends && inside && (hyphenBetween(line.words, next.words) !== null || full || endsOpen(line.words));
  const drop = line.y - next.y;
  if (drop < line.size * 0.5 || drop > Math.max(measures.leading * 1.25, line.size * 1.5)) return false;
  if (line.bold !== next.bold && !(inside && full && !ends)) return false;
  if (hyphenBetween(line.words, next.words) !== null) return true;
  // Back to the left of an item's text: whatever comes is not the item's any more, unless it is the middle of a sentence.
  if (isMarked(first.words) && next.left < first.left - line.size * 0.5) return inside && !ends && full;
  // Under an item's text, as far in as that: its next line, whatever it begins with.
  if (isMarked(first.words) && next.left > first.left + line.size * 0.5 && !ends) return inside || full || line.right > edge * 0.7;
  if (ends) return full && (inside || line.words.endsWith(':') === false);
  if (inside) return full || line.right - line.left > (edge - line.left) / 2;
  // Rows of a table: a short last column, and the next row begins anew.
  if (/\t[^\t]{0,20}$/.test(line.words)) return false;
  const reach = (line.right - line.left) / (edge - line.left);
  return full || endsOpen(line.words) || reach > 0.85;
}

export function goesOn(first: PdfLine, line: PdfLine, next: PdfLine, measures: Measures, tagOf: TagOfLine): boolean {
  const near = isNear(first, line, next, measures);
  const [own, other] = [tagOf(line), tagOf(next)];
  if (!own || !other || line.page !== next.page) return near;
  // A broken word, or a sentence that had no room, goes on whatever the tags say.
  if (own.element !== other.element)
    return (
      near && (hyphenBetween(line.words, next.words) !== null || (beginsInside(next.words) && isFull(line, next, edgeOf(line, measures))))
    );
  if (near) return true;
  // An element may hold lines that were broken on purpose: only the middle of a sentence, or what had no more room in it, goes on.
  const isPoint = isAttLine(next.words) && !endsOpen(line.words);
  const begins = isMarked(next.words) || isPoint || isParagraphNumber(next.words);
  const moreRoom = !isFull(line, next, measures.elements.get(own.element)!);
  return sameSize(line, next) && !begins && !endsSentence(line.words) && (beginsInside(next.words) || !moreRoom);
}
