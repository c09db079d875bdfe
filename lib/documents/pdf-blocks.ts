// Lines of a PDF → one text with blocks, broken words mended, over page breaks too. By geometry first, then by how the lines read. It must keep
// every unit's way back to its text item.
import type { Block } from '../model/reading.ts';
import { hyphenBetween } from './hyphens.ts';
import { awaitsNumber, beginsInside, endsOpen, endsSentence, firstWord, isAttLine, isMarked, isParagraphNumber } from './line-shapes.ts';
import type { PdfLine } from './pdf-lines.ts';

/** `length` units of the text from `start` are those of text item `item` of `page` from `offset`; a tab may stand for a blank. */
export interface PdfRun {
  readonly start: number;
  readonly length: number;
  readonly page: number;
  readonly item: number;
  readonly offset: number;
}

export interface PdfText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly PdfRun[];
}

/** What the document's running text measures, in points. */
interface Measures {
  readonly size: number;
  /** From base line to base line within a paragraph. */
  readonly leading: number;
  /** The right edge of the text on each page. */
  readonly edges: ReadonlyMap<number, number>;
}

function findMostCommon(weights: ReadonlyMap<number, number>, otherwise: number): number {
  let best = otherwise;
  let most = 0;
  for (const [value, weight] of weights) if (weight > most) [best, most] = [value, weight];
  return best;
}

function measure(lines: readonly PdfLine[]): Measures {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, number>();
  const edges = new Map<number, number>();
  const half = (value: number) => Math.round(value * 2) / 2;
  lines.forEach((line, index) => {
    sizes.set(half(line.size), (sizes.get(half(line.size)) ?? 0) + line.words.length);
    // A line up the margin is no measure for the text, unless all of the page is turned.
    const turned = !line.upright && lines.some((other) => other.page === line.page && other.upright);
    if (!turned) edges.set(line.page, Math.max(edges.get(line.page) ?? 0, line.right));
    const next = lines[index + 1];
    const leading = next && next.page === line.page ? half(line.y - next.y) : 0;
    if (leading > line.size * 0.9 && leading < line.size * 3 && beginsInside(next!.words))
      leadings.set(leading, (leadings.get(leading) ?? 0) + 1);
  });
  const size = findMostCommon(sizes, 11);
  return { size, leading: findMostCommon(leadings, size * 1.2), edges };
}

const sameSize = (a: PdfLine, b: PdfLine): boolean => Math.abs(a.size - b.size) <= Math.max(a.size, b.size) * 0.06;

/** The next line's first word had no room on this one. */
function isFull(line: PdfLine, next: PdfLine, measures: Measures): boolean {
  const unit = (next.right - next.left) / Math.max(1, next.words.length);
  const edge = measures.edges.get(line.page) ?? line.right;
  return line.right + unit * (firstWord(next.words).length + 1) > edge - line.size;
}

/** `next` belongs to the paragraph whose last line is `line` and whose first is `first`. */
function goesOn(first: PdfLine, line: PdfLine, next: PdfLine, measures: Measures): boolean {
  const ends = endsSentence(line.words);
  const inside = beginsInside(next.words);
  if (!sameSize(line, next) || line.upright !== next.upright) return false;
  if (isMarked(next.words)) return /^\s*\d/.test(next.words) && awaitsNumber(line.words) && line.page === next.page;
  const full = isFull(line, next, measures);
  if (isParagraphNumber(next.words)) return full && !ends && !line.bold && line.page === next.page;
  if (isAttLine(next.words)) return full && next.words.startsWith('att') && !/[,.:;?!]$/.test(line.words);
  if (line.page !== next.page) return !ends && inside && (hyphenBetween(line.words, next.words) !== null || full || endsOpen(line.words));
  const drop = line.y - next.y;
  if (drop < line.size * 0.5 || drop > Math.max(measures.leading * 1.25, line.size * 1.5)) return false;
  if (line.bold !== next.bold && !(inside && full && !ends)) return false;
  if (hyphenBetween(line.words, next.words) !== null) return true;
  // Back to the left of an item's text: whatever comes is not the item's any more, unless it is the middle of a sentence.
  if (isMarked(first.words) && next.left < first.left - line.size * 0.5) return inside && !ends && full;
  // Under an item's text, as far in as that: its next line, whatever it begins with.
  if (isMarked(first.words) && next.left > first.left + line.size * 0.5 && !ends)
    return inside || full || line.right > measures.edges.get(line.page)! * 0.7;
  if (ends) return full && (inside || line.words.endsWith(':') === false);
  if (inside) return full || line.right - line.left > (measures.edges.get(line.page)! - line.left) / 2;
  // Rows of a table: a short last column, and the next row begins anew.
  if (/\t[^\t]{0,20}$/.test(line.words)) return false;
  const reach = (line.right - line.left) / (measures.edges.get(line.page)! - line.left);
  return full || endsOpen(line.words) || reach > 0.85;
}

function roleOf(lines: readonly PdfLine[], words: string, { size }: Measures): Pick<Block, 'role' | 'strong'> {
  const first = lines[0]!;
  const strong = lines.every((line) => line.bold || line.size > size * 1.12);
  const numbered = isParagraphNumber(words);
  // Not the lines of a table of contents either.
  const short = words.length <= 200 && lines.length <= 4 && !/[.;,]$|\.{4,}|\t\d+$/.test(words);
  const named = /\p{L}{2}/u.test(words) && !/^\p{Ll}/u.test(words) && (!isMarked(words) || first.bold);
  if (short && (numbered || (strong && named))) {
    return { role: 'heading', strong };
  }
  return { role: isMarked(words) || isAttLine(words) ? 'item' : 'paragraph', strong };
}

class TextWriter {
  text = '';
  readonly runs: PdfRun[] = [];

  /** Adds a line; a broken word of the line before is mended. `joins`: it goes on with the last line's paragraph. */
  add(line: PdfLine, joins: boolean): void {
    if (this.text !== '') {
      const mended = joins ? hyphenBetween(this.lastWord(), line.words) : null;
      if (mended === 'drop') this.dropLast();
      else if (mended !== 'keep') this.text += '\n';
    }
    const start = this.text.length;
    for (const run of line.runs)
      this.runs.push({ start: start + run.at, length: run.length, page: line.page, item: run.item, offset: run.offset });
    this.text += line.words;
  }

  private lastWord(): string {
    return /\S*$/.exec(this.text.slice(-80))![0];
  }

  private dropLast(): void {
    this.text = this.text.slice(0, -1);
    const last = this.runs.pop();
    if (last && last.start < this.text.length) this.runs.push({ ...last, length: this.text.length - last.start });
  }
}

export function toText(lines: readonly PdfLine[], lang: string | null): PdfText {
  const measures = measure(lines);
  const writer = new TextWriter();
  const blocks: (Block & { readonly size: number })[] = [];
  for (let i = 0; i < lines.length; ) {
    const first = lines[i]!;
    writer.add(first, false);
    const start = writer.text.length - first.words.length;
    let last = i;
    while (last + 1 < lines.length && goesOn(first, lines[last]!, lines[last + 1]!, measures)) {
      last += 1;
      writer.add(lines[last]!, true);
    }
    const shape = roleOf(lines.slice(i, last + 1), writer.text.slice(start), measures);
    blocks.push({
      start,
      end: writer.text.length,
      ...shape,
      level: null,
      lang,
      page: first.page,
      marker: null,
      shape: '',
      size: first.size,
    });
    i = last + 1;
  }
  if (writer.text !== '') writer.text += '\n';
  return { text: writer.text, blocks: withLevels(blocks), runs: writer.runs };
}

/** Headings rank by their size. */
function withLevels(blocks: readonly (Block & { readonly size: number })[]): Block[] {
  const rounded = (size: number) => Math.round(size);
  const sizes = [...new Set(blocks.filter((block) => block.role === 'heading').map((block) => rounded(block.size)))].sort((a, b) => b - a);
  return blocks.map(({ size, ...block }) =>
    block.role === 'heading' ? { ...block, level: Math.min(6, sizes.indexOf(rounded(size)) + 1) } : block,
  );
}
