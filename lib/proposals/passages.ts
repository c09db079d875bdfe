// A reading as passages: paragraphs, list items, headings, as the text itself shows them. Blocks are a hint only: wrapped lines are joined, points that
// run together on one line are parted, running heads and feet are stepped over. It knows nothing of proposals.
import type { Span } from '../model/span.ts';
import { hasBlankLine, isAllBlank, isBlank } from '../text/blanks.ts';
import { isSmallAt } from '../text/letters.ts';
import type { PlainReading } from './even-reading.ts';
import { findLines, type Line } from './lines.ts';
import { findRunTogether, MARK, mayBeMarked } from './run-together.ts';
import { dropRunningHeads, type RunningWords } from './running-heads.ts';
import { trimWeight } from './trim-signs.ts';

export interface Passage extends Span {
  /** The passage's text without its list mark; more than one where a page break lies within. */
  readonly pieces: readonly Span[];
  /** "3.", "b)", "•", "att"; null where none. */
  readonly mark: string | null;
  /** Number of a numbered mark (a = 1), or null. */
  readonly number: number | null;
  readonly heading: boolean;
  readonly strong: boolean;
  readonly lang: string | null;
  /** Words, blanks folded, without the mark. */
  readonly words: string;
}

/** "Nämnden beslutar att", broken on purpose. */
const OPENS_POINTS = /$(?<=^.{1,60}\s(?:att|that))/u;

const ENDS = '.:;?!';
const CLOSES = '"”’)';
const OPENS = '"”“(';

/** No sign ends it, whatever closes behind that. By hand, as all that is asked of each line. */
function isOpenEnd(words: string): boolean {
  let last = words.length - 1;
  while (last >= 0 && CLOSES.includes(words[last]!)) last -= 1;
  return last < 0 || !ENDS.includes(words[last]!);
}

const beginsLower = (words: string): boolean => isSmallAt(words, words !== '' && OPENS.includes(words[0]!) ? 1 : 0);

function numberOf(mark: string): number | null {
  const digits = /\d+/.exec(mark)?.[0];
  const letter = /^\(?([a-z])[.)]/.exec(mark)?.[1];
  return digits ? Number(digits) : letter ? letter.charCodeAt(0) - 96 : null;
}

/** The lines' part in [start, end): where they stand (more than once where a page break lies within), and their words. */
function join(text: string, lines: readonly Line[], start: number, end: number): { readonly pieces: Span[]; readonly words: string } {
  const pieces: Span[] = [];
  let words = '';
  for (const line of lines) {
    const piece = { start: Math.max(line.start, start), end: Math.min(line.end, end) };
    if (piece.end <= piece.start) continue;
    const said = piece.start === line.start && piece.end === line.end ? line.words : text.slice(piece.start, piece.end);
    words = words === '' ? said : `${words} ${said}`;
    const last = pieces[pieces.length - 1];
    if (last && isAllBlank(text, last.end, piece.start)) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  // Behind a hollow bullet.
  return { pieces: pieces.length > 0 ? pieces : [{ start, end }], words: words.includes('\t') ? words.replace(/\t/g, ' ') : words };
}

function toPassage(
  text: string,
  lines: readonly Line[],
  start: number,
  end: number,
  { attLine, attOpens, pointLabel }: Marks,
  drawn: string | null,
): Passage {
  const slice = text.slice(start, end);
  const sign = mayBeMarked(text, start) ? MARK.exec(slice) : null;
  const label = isSmallAt(text, start) ? null : pointLabel.exec(slice);
  const mark = sign ?? label;
  const inner = start + (mark?.[0].length ?? 0);
  const { pieces, words } = join(text, lines, inner, end);
  const shown = mark?.[0].trim() ?? drawn;
  const att = words !== '' && attOpens.includes(words[0]!) && attLine.test(words);
  const head = lines[0]!;
  return {
    start: inner,
    end,
    pieces,
    mark: shown ?? (att ? 'att' : null),
    number: shown === null ? null : numberOf(shown),
    heading: lines.every((line) => line.heading) && !att && label === null,
    strong: head.strong,
    lang: head.lang,
    words,
  };
}

export interface Marks extends RunningWords {
  /** A point without a mark: *att …*. */
  readonly attLine: RegExp;
  readonly attOpens: string;
  /** A word that marks one: *Åtgärd:*. */
  readonly pointLabel: RegExp;
  /** Ends a lead-in: what stands below a blank line is a point. */
  readonly leadInOpen: RegExp;
  /** A label within a page that was put on one line. Global. */
  readonly innerLabel?: RegExp;
}

/** A point as short is no full line. */
const SHORT_POINT = 60;
/** "att …," above "att …": points below each other, however many blank lines stand between. */
const isNextPoint = (upper: string, lower: string, attLine: RegExp): boolean =>
  attLine.test(lower) && (/(?:[,;]|,? (?:och|samt))$/.test(upper) || (attLine.test(upper) && upper.length < SHORT_POINT));

/** Shorter lines need not be wrapped. */
const SHORTEST_WIDTH = 40;

/**
 * The width of a text in which a blank line stands below every line (as some converters write PDF pages), or null. There a blank line says nothing:
 * a full line goes on in the next one.
 */
function findSpacedWidth(text: string, lines: readonly Line[], attLine: RegExp): number | null {
  let cut = 0;
  let seen = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const above = lines[i - 1]!;
    if (above.words.length < SHORTEST_WIDTH || !hasBlankLine(text, above.end, lines[i]!.start)) continue;
    const upper = trimWeight(above.words);
    if (upper.length < SHORTEST_WIDTH) continue;
    seen += 1;
    if (!isOpenEnd(upper)) continue;
    const lower = trimWeight(lines[i]!.words);
    if (beginsLower(lower) && !isNextPoint(upper, lower, attLine)) cut += 1;
  }
  if (cut < 4 || cut < seen * 0.3) return null;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  return width >= SHORTEST_WIDTH && width <= 160 ? width : null;
}

/** The next line's first word had no room on this one. */
const isFull = (before: string, words: string, width: number): boolean =>
  trimWeight(before).length + 1 + (/^\S*/.exec(trimWeight(words))?.[0].length ?? 0) > width * 0.86;

/** What a line opens with. */
type Opening = 'mark' | 'label' | 'att' | null;

function openingOf({ start, words }: Line, text: string, { attLine, attOpens, pointLabel }: Marks): Opening {
  if (mayBeMarked(text, start) && MARK.test(words)) return 'mark';
  if (!isSmallAt(words, 0) && pointLabel.test(words)) return 'label';
  return attOpens.includes(words[0]!) && attLine.test(words) ? 'att' : null;
}

/** Groups lines that are one passage, or points that run together. */
class Grouping {
  readonly passages: Passage[] = [];
  private group: Line[] = [];
  private opening: Opening = null;
  private readonly text: string;
  private readonly marks: Marks;
  /** Null where a blank line parts. */
  private readonly width: number | null;

  constructor(text: string, marks: Marks, width: number | null) {
    this.text = text;
    this.marks = marks;
    this.width = width;
  }

  add(line: Line): void {
    const opening = openingOf(line, this.text, this.marks);
    const last = this.group[this.group.length - 1];
    if (last && (this.goesOn(last, line, opening) || this.wraps(last, line, opening))) this.group.push(line);
    else {
      this.end();
      this.group = [line];
    }
    this.opening = opening;
  }

  end(): void {
    const { text, group, marks, passages } = this;
    if (group.length === 0) return;
    const end = group[group.length - 1]!.end;
    let from = group[0]!.start;
    let { drawn } = group[0]!;
    // One passage, or several points that run together.
    for (const cut of [...findRunTogether(text, from, end), end]) {
      let to = cut;
      while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
      if (to > from) passages.push(toPassage(text, group, from, to, marks, drawn));
      from = cut;
      drawn = null;
    }
  }

  /** A point of its own: by its mark, or an *att* that no running sentence holds. */
  private isMarked(last: Line, line: Line, opening: Opening): boolean {
    if (opening !== 'att') return opening !== null;
    const before = last.words;
    return (
      this.opening === 'att' ||
      /(?:[,.:;]|\boch)$/.test(before) ||
      (before.length < 45 && this.opening !== 'mark') ||
      this.isParted(last, line)
    );
  }

  private isParted(upper: Line, lower: Line): boolean {
    return hasBlankLine(this.text, upper.end, lower.start);
  }

  private goesOn(last: Line, line: Line, opening: Opening): boolean {
    if (line.drawn !== null) return false;
    const { words, first, heading } = line;
    const before = last.words;
    // A heading goes on within its own block only; what ends in a colon is a heading by itself.
    if (heading && (first || !last.heading || /:$/.test(before))) return false;
    if (first) {
      if (before.length <= (last.heading ? 60 : 40) || !beginsLower(words) || !isOpenEnd(before) || OPENS_POINTS.test(before)) return false;
    }
    return !this.isMarked(last, line, opening) && !this.isListed(last, line);
  }

  /** Below a blank line, a point in small letters like the ones before it. */
  private isListed(last: Line, line: Line): boolean {
    return (
      this.isParted(last, line) && beginsLower(line.words) && (beginsLower(this.group[0]!.words) || this.marks.leadInOpen.test(last.words))
    );
  }

  private wraps(last: Line, line: Line, opening: Opening): boolean {
    const { width } = this;
    if (width === null || line.drawn !== null) return false;
    const words = trimWeight(line.words);
    const before = trimWeight(last.words);
    return (
      !(words === line.words ? opening === 'mark' : MARK.test(words)) &&
      !isNextPoint(before, words, this.marks.attLine) &&
      isOpenEnd(before) &&
      (isFull(last.words, line.words, width) || (beginsLower(words) && last.words.length >= SHORTEST_WIDTH))
    );
  }
}

/** The text is evenly spaced. */
export function findPassages(reading: PlainReading, marks: Marks): Passage[] {
  const { text } = reading;
  const lines = dropRunningHeads(text, findLines(reading, marks.innerLabel), marks);
  const grouping = new Grouping(text, marks, findSpacedWidth(text, lines, marks.attLine));
  for (const line of lines) grouping.add(line);
  grouping.end();
  return grouping.passages;
}
