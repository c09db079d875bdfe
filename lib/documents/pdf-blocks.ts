// Lines of a PDF → one text with blocks, broken words mended, over page breaks too. What stands beside the running text is written behind the paragraph
// that it would cut in two. It must keep every unit's way back to its text item.
import type { Block } from '../model/reading.ts';
import { GrowingText } from './growing-text.ts';
import { hyphenBetween } from './hyphens.ts';
import { isAttLine, isMarked, isParagraphNumber } from './line-shapes.ts';
import { findAsides } from './pdf-footnotes.ts';
import { goesOn, type Measures, measure, type TagOfLine } from './pdf-joins.ts';
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

/** Set so much larger than the running text. */
const TITLE = 1.3;

type Shape = Pick<Block, 'role' | 'strong' | 'level'>;

function shapeOf(lines: readonly PdfLine[], words: string, { size }: Measures, tagOf: TagOfLine): Shape {
  const first = lines[0]!;
  const tag = tagOf(first);
  const strong = lines.every((line) => line.bold || line.size > size * 1.12);
  const numbered = isParagraphNumber(words);
  const brief = words.length <= 200 && lines.length <= 4 && /\p{L}{2}/u.test(words);
  if (tag?.role === 'heading' && brief && !words.includes('\t')) return { role: 'heading', strong, level: tag.level };
  // Not the lines of a table of contents either.
  const short = words.length <= 200 && lines.length <= 4 && !/[.;,]$|\.{4,}|\t\d+$/.test(words);
  const named = /\p{L}{2}/u.test(words) && !/^\p{Ll}/u.test(words) && (!isMarked(words) || first.bold);
  // Titles are set in tables, too; a table's bold words are its labels.
  const isPart = tag?.role === 'item' || (tag?.role === 'cell' && first.size < size * TITLE);
  if (short && (numbered || (strong && named && !isPart))) return { role: 'heading', strong, level: null };
  if (tag?.role === 'cell') return { role: 'cell', strong, level: null };
  return { role: isMarked(words) || isAttLine(words) || tag?.role === 'item' ? 'item' : 'paragraph', strong, level: null };
}

class TextWriter {
  readonly text = new GrowingText();
  readonly runs: PdfRun[] = [];

  /** Adds a line; a broken word of the line before is mended. `joins`: it goes on with the last line's paragraph. */
  add(line: PdfLine, joins: boolean): void {
    const { text, runs } = this;
    if (text.length > 0) {
      const mended = joins ? hyphenBetween(/\S*$/.exec(text.tail(80))![0], line.words) : null;
      if (mended === 'drop') this.dropLast();
      else if (mended !== 'keep') text.add('\n');
    }
    const start = text.length;
    for (const run of line.runs)
      runs.push({ start: start + run.at, length: run.length, page: line.page, item: run.item, offset: run.offset });
    text.add(line.words);
  }

  private dropLast(): void {
    this.text.drop(1);
    const { length } = this.text;
    const last = this.runs.pop();
    if (last && last.start < length) this.runs.push({ ...last, length: length - last.start });
  }
}

type SizedBlock = Block & { readonly size: number };

class BlockMaker {
  readonly writer = new TextWriter();
  readonly blocks: SizedBlock[] = [];
  private readonly measures: Measures;
  private readonly lang: string | null;
  private readonly tagOf: TagOfLine;

  constructor(measures: Measures, lang: string | null, tagOf: TagOfLine) {
    this.measures = measures;
    this.lang = lang;
    this.tagOf = tagOf;
  }

  /** The block that begins with line `from` of `lines`; gives the number of the line behind it. */
  write(lines: readonly PdfLine[], from: number): number {
    const { writer } = this;
    const first = lines[from]!;
    writer.add(first, false);
    const start = writer.text.length - first.words.length;
    let last = from;
    while (last + 1 < lines.length && goesOn(first, lines[last]!, lines[last + 1]!, this.measures, this.tagOf)) {
      last += 1;
      writer.add(lines[last]!, true);
    }
    const end = writer.text.length;
    const shape = shapeOf(lines.slice(from, last + 1), writer.text.tail(end - start), this.measures, this.tagOf);
    const { lang } = this;
    this.blocks.push({ start, end, ...shape, lang, page: first.page, marker: null, shape: '', size: first.size });
    return last + 1;
  }

  /** The last block goes on in a list that `line` may be the next point of. */
  awaits(line: PdfLine): boolean {
    return this.blocks.at(-1)?.role === 'item' && (isMarked(line.words) || isAttLine(line.words));
  }
}

/** `tagOf`: what the file says of a line, where that is to be believed. */
export function toText(lines: readonly PdfLine[], lang: string | null, tagOf: TagOfLine = () => null): PdfText {
  const measures = measure(lines, tagOf);
  const maker = new BlockMaker(measures, lang, tagOf);
  const asides = findAsides(lines, measures.size);
  const running = asides.size === 0 ? lines : lines.filter((line) => !asides.has(line));
  const waiting = [...asides];
  /** What stands beside pages up to this one, once no paragraph or list runs over their end. */
  const settle = (page: number) => {
    const count = waiting.findIndex((line) => line.page > page);
    const due = waiting.splice(0, count === -1 ? waiting.length : count);
    for (let at = 0; at < due.length; ) at = maker.write(due, at);
  };
  for (let at = 0; at < running.length; ) {
    const line = running[at]!;
    if (waiting.length > 0 && waiting[0]!.page < line.page && !maker.awaits(line)) settle(line.page - 1);
    at = maker.write(running, at);
  }
  settle(Number.POSITIVE_INFINITY);
  const { writer, blocks } = maker;
  if (writer.text.length > 0) writer.text.add('\n');
  return { text: writer.text.whole(), blocks: withLevels(blocks), runs: writer.runs };
}

/** Headings rank by their size, where the file does not say. */
function withLevels(blocks: readonly SizedBlock[]): Block[] {
  const rounded = (size: number) => Math.round(size);
  const sizes = [...new Set(blocks.filter((block) => block.role === 'heading').map((block) => rounded(block.size)))].sort((a, b) => b - a);
  return blocks.map(({ size, ...block }) =>
    block.role === 'heading' ? { ...block, level: block.level ?? Math.min(6, sizes.indexOf(rounded(size)) + 1) } : block,
  );
}
