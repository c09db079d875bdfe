// The text items of one PDF page → lines, as they stand on the page. pdf.js gives the order and most blanks; the geometry tells where a line
// ends and where a gap is a column's. It must not join lines or judge what they are.
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { GrowingText } from './growing-text.ts';

/** `length` units of a line's words from `at` are those of text item number `item` from `offset`. */
export interface ItemRun {
  readonly at: number;
  readonly length: number;
  readonly item: number;
  readonly offset: number;
}

/** A stretch of a line between two gaps that are too wide for a blank. */
export interface LinePart {
  /** Units of the line's words, half open. */
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

export interface PdfLine {
  /** 1-based. */
  readonly page: number;
  readonly words: string;
  readonly runs: readonly ItemRun[];
  /** In points along the writing; `y` is the base line, upwards. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Font size in points, of most of the line. */
  readonly size: number;
  /** Every letter is bold. */
  readonly bold: boolean;
  /** Runs from left to right, as the running text does. */
  readonly upright: boolean;
  /** One, but where gaps part the line. */
  readonly parts: readonly LinePart[];
  /** Right edge of the column that it stands in; null where the page's is meant. */
  readonly edge: number | null;
}

/** More than this many ems between two items stands for another column. */
const COLUMN_EMS = 2;
/** More than this is wider than blanks in a justified line. */
const GAP_EMS = 0.9;
/** Less than this is kerning, no blank. */
const BLANK_EMS = 0.15;
/** Items whose base lines differ by less share a line: raised and lowered figures do. */
const SAME_LINE_EMS = 0.6;

/** Blanks that are to be evened, or a soft hyphen. */
const UNEVEN = /[^\S \u00a0]|\u00ad| {2}|^ | $/;

/** Quarter turns, counter-clockwise. */
export type Turn = 0 | 1 | 2 | 3;

interface Placed {
  readonly along: number;
  readonly across: number;
  readonly end: number;
  readonly size: number;
  readonly upright: boolean;
}

/** Which way most of the letters run. A page may be turned by its own entry, by its text, or by both: the text tells. */
export function findTurn(items: readonly TextItem[]): Turn {
  const units = [0, 0, 0, 0];
  for (const { str, transform } of items) {
    const [a, b] = transform as [number, number];
    const turn = Math.abs(a) >= Math.abs(b) ? (a >= 0 ? 0 : 2) : b > 0 ? 1 : 3;
    units[turn]! += str.trim().length;
  }
  return units.indexOf(Math.max(...units)) as Turn;
}

/** A vector on a page as it is seen once the page is turned back. */
export function turnBack(x: number, y: number, turn: Turn): [number, number] {
  if (turn === 1) return [y, -x];
  if (turn === 2) return [-x, -y];
  return turn === 3 ? [-y, x] : [x, y];
}

function place(item: TextItem, turn: Turn): Placed {
  const matrix = item.transform as [number, number, number, number, number, number];
  const [a, b] = turnBack(matrix[0], matrix[1], turn);
  const [x, y] = turnBack(matrix[4], matrix[5], turn);
  const length = Math.hypot(a, b) || 1;
  const along = (x * a + y * b) / length;
  return {
    along,
    across: (y * a - x * b) / length,
    end: along + item.width,
    size: Math.hypot(matrix[2], matrix[3]) || length,
    upright: a > 0 && Math.abs(b) < Math.abs(a) / 10,
  };
}

class LineBuilder {
  private readonly words = new GrowingText();
  private runs: ItemRun[] = [];
  private gaps: { readonly at: number; readonly left: number; readonly right: number }[] = [];
  private first: Placed | null = null;
  private last: Placed | null = null;
  private right = 0;
  /** Right edge of the last word; blanks behind it are no part of it. */
  private wordsRight = 0;
  private size = 0;
  private sized = 0;
  private bold = true;
  private hasLetters = false;

  private readonly page: number;
  constructor(page: number) {
    this.page = page;
  }

  fits(next: Placed): boolean {
    if (!this.first || !this.last) return true;
    const em = Math.max(this.size, next.size);
    // A jump far to the left on the same height is another cell or column that was written later.
    const jumpsBack = next.along < this.last.along - em && next.end < this.right - em;
    return this.first.upright === next.upright && Math.abs(next.across - this.first.across) < em * SAME_LINE_EMS && !jumpsBack;
  }

  add(index: number, item: TextItem, at: Placed, bold: boolean): void {
    const gap = this.last ? (at.along - this.right) / (this.size || at.size) : 0;
    const blank = item.str.trim() === '';
    if (blank && item.str !== '') this.addBlank(item.width / at.size > COLUMN_EMS ? '\t' : ' ', index, 0);
    else if (!blank) {
      if (this.words.length > 0 && gap > BLANK_EMS && !/^\s/.test(item.str)) this.addBlank(gap > COLUMN_EMS ? '\t' : ' ', -1, 0);
      if (this.last && at.along - this.wordsRight > (this.size || at.size) * GAP_EMS)
        this.gaps.push({ at: this.words.length, left: this.wordsRight, right: at.along });
      this.addWords(item.str, index);
      if (/\p{L}/u.test(item.str)) {
        this.bold &&= bold;
        this.hasLetters = true;
      }
      if (item.str.length > this.sized) {
        this.sized = item.str.length;
        this.size = at.size;
      }
      this.first ??= at;
      this.right = Math.max(this.right, at.end);
      this.wordsRight = Math.max(this.wordsRight, at.end);
      this.last = at;
    }
    if (blank && this.last) this.right = Math.max(this.right, at.end);
  }

  private addWords(str: string, item: number): void {
    if (!UNEVEN.test(str)) {
      this.put(str, item, 0);
      return;
    }
    for (const { 0: token, index: offset } of str.matchAll(/[^\S\u00a0]+|\u00ad|[^\s\u00ad]+|\u00a0+/g)) {
      if (/^[^\S\u00a0]/.test(token)) this.addBlank(' ', item, offset);
      else this.put(token, item, offset);
    }
  }

  private addBlank(sign: string, item: number, offset: number): void {
    const last = this.words.tail(1);
    if (last === '') return;
    if (last !== ' ' && last !== '\t') this.put(sign, item, offset);
    else if (sign === '\t') {
      this.words.drop(1);
      this.words.add('\t');
    }
  }

  private put(words: string, item: number, offset: number): void {
    const { runs } = this;
    // A soft hyphen that more words follow on the line is not drawn.
    if (this.words.tail(1) === '\u00ad' && words.trim() !== '') {
      this.words.drop(1);
      const hyphen = runs.pop();
      if (hyphen && hyphen.length > 1) runs.push({ ...hyphen, length: hyphen.length - 1 });
    }
    const at = this.words.length;
    const last = runs[runs.length - 1];
    // What is one stretch in both stays one: a document has a run a text item, not a run a word.
    if (last?.item === item && last.at + last.length === at && last.offset + last.length === offset)
      runs[runs.length - 1] = { ...last, length: last.length + words.length };
    else if (item >= 0) runs.push({ at, length: words.length, item, offset });
    this.words.add(words);
  }

  finish(): PdfLine | null {
    // At the end of the line it is drawn, as any hyphen.
    const words = this.words
      .whole()
      .trimEnd()
      .replace(/\u00ad$/, '-');
    if (words === '' || !this.first) return null;
    const runs = this.runs
      .filter((run) => run.at < words.length)
      .map((run) => ({ ...run, length: Math.min(run.length, words.length - run.at) }));
    const { along: left, across: y, upright } = this.first;
    const { page, right, size } = this;
    const line = { page, words, runs, left, right, y, size, bold: this.bold && this.hasLetters, upright, edge: null };
    return { ...line, parts: this.partsOf(words) };
  }

  private partsOf(words: string): LinePart[] {
    const parts: LinePart[] = [];
    let start = 0;
    let left = this.first!.along;
    for (const gap of this.gaps) {
      const end = words.slice(0, gap.at).trimEnd().length;
      if (end > start) parts.push({ start, end, left, right: gap.left });
      start = gap.at;
      left = gap.right;
    }
    parts.push({ start, end: words.length, left, right: this.wordsRight });
    return parts;
  }
}

/** The parts from `from` up to `to` as a line of their own. */
export function cutLine(line: PdfLine, from: number, to: number): PdfLine {
  const parts = line.parts.slice(from, to);
  const [first, last] = [parts[0]!, parts[parts.length - 1]!];
  const runs = line.runs.flatMap((run) => {
    const at = Math.max(run.at, first.start);
    const length = Math.min(run.at + run.length, last.end) - at;
    return length > 0 ? [{ ...run, at: at - first.start, length, offset: run.offset + at - run.at }] : [];
  });
  return {
    ...line,
    words: line.words.slice(first.start, last.end),
    runs,
    left: first.left,
    right: last.right,
    parts: parts.map((part) => ({ ...part, start: part.start - first.start, end: part.end - first.start })),
  };
}

/** `items` are the page's text items, empty ones too, so that their numbers are those of pdf.js' text layer. */
export function toLines(items: readonly TextItem[], page: number, isBold: (fontName: string) => boolean, turn: Turn = 0): PdfLine[] {
  const lines: PdfLine[] = [];
  let line = new LineBuilder(page);
  const end = () => {
    const done = line.finish();
    if (done) lines.push(done);
    line = new LineBuilder(page);
  };
  items.forEach((item, index) => {
    const at = place(item, turn);
    if (item.str.trim() !== '' && !line.fits(at)) end();
    line.add(index, item, at, isBold(item.fontName));
    if (item.hasEOL) end();
  });
  end();
  return lines;
}
