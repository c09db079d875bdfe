// A reading as passages: paragraphs, list items, headings, as the text itself shows them. Blocks are a hint only: wrapped lines are joined, points that
// run together on one line are parted, running heads and feet are stepped over. It knows nothing of proposals.
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { hasBlankLine, hasUnevenBlanks, isAllBlank, isBlank, joinBlanks } from '../text/blanks.ts';
import { type Fold, findLines, fold, type Line } from './lines.ts';
import { findRunTogether, MARK } from './run-together.ts';
import { dropRunningHeads } from './running-heads.ts';
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

/** Read from the end: looking for one from the beginning takes four times as long. */
const isOpenEnd = (words: string): boolean => !/$(?<=[.:;?!]["”’)]*)/.test(words);
const beginsLower = (words: string): boolean => /^["”“(]?\p{Ll}/u.test(words);

function numberOf(mark: string): number | null {
  const digits = /\d+/.exec(mark)?.[0];
  const letter = /^\(?([a-z])[.)]/.exec(mark)?.[1];
  return digits ? Number(digits) : letter ? letter.charCodeAt(0) - 96 : null;
}

function toPassage(
  text: string,
  lines: readonly Line[],
  start: number,
  end: number,
  { attLine, pointLabel }: Marks,
  drawn: string | null,
  toWords: Fold,
): Passage {
  const slice = text.slice(start, end);
  const mark = MARK.exec(slice) ?? pointLabel.exec(slice);
  const inner = start + (mark?.[0].length ?? 0);
  const pieces: Span[] = [];
  for (const line of lines) {
    const piece = { start: Math.max(line.start, inner), end: Math.min(line.end, end) };
    if (piece.end <= piece.start) continue;
    const last = pieces[pieces.length - 1];
    if (last && isAllBlank(text, last.end, piece.start)) pieces[pieces.length - 1] = { start: last.start, end: piece.end };
    else pieces.push(piece);
  }
  const words = toWords(pieces.map((piece) => text.slice(piece.start, piece.end)).join(' '));
  const shown = mark?.[0].trim() ?? drawn;
  const att = attLine.test(words);
  const head = lines[0]!;
  return {
    start: inner,
    end,
    pieces: pieces.length > 0 ? pieces : [{ start: inner, end }],
    mark: shown ?? (att ? 'att' : null),
    number: shown === null ? null : numberOf(shown),
    heading: lines.every((line) => line.heading) && !att && !(mark !== null && pointLabel.test(slice)),
    strong: head.strong,
    lang: head.lang,
    words,
  };
}

export interface Marks {
  /** A point without a mark: *att …*. */
  readonly attLine: RegExp;
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
    if (!hasBlankLine(text, lines[i - 1]!.end, lines[i]!.start)) continue;
    const upper = trimWeight(text.slice(lines[i - 1]!.start, lines[i - 1]!.end));
    const lower = trimWeight(text.slice(lines[i]!.start, lines[i]!.end));
    if (upper.length < SHORTEST_WIDTH) continue;
    seen += 1;
    if (isOpenEnd(upper) && beginsLower(lower) && !isNextPoint(upper, lower, attLine)) cut += 1;
  }
  if (cut < 4 || cut < seen * 0.3) return null;
  const lengths = lines.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  return width >= SHORTEST_WIDTH && width <= 160 ? width : null;
}

/** The next line's first word had no room on this one. */
const isFull = (before: string, words: string, width: number): boolean =>
  trimWeight(before).length + 1 + (/^\S*/.exec(trimWeight(words))?.[0].length ?? 0) > width * 0.86;

/** `isNoise` tells running heads and feet. */
export function findPassages(reading: Reading, isNoise: (line: string) => boolean, marks: Marks): Passage[] {
  const { attLine, pointLabel, leadInOpen, innerLabel } = marks;
  const { text } = reading;
  // Most texts have nothing to fold: then no line is looked at for it.
  const folded = fold(text) === text ? (raw: string) => raw : fold;
  const lines = dropRunningHeads(text, findLines(reading, folded, innerLabel), (line) => line.words, isNoise);
  const width = findSpacedWidth(text, lines, attLine);
  const parted = (upper: Line, lower: Line): boolean => hasBlankLine(text, upper.end, lower.start);
  const passages: Passage[] = [];
  let group: Line[] | undefined;
  for (const line of lines) {
    const { words } = line;
    const last = group?.[group.length - 1];
    const before = last?.words ?? '';
    const marked =
      MARK.test(words) ||
      pointLabel.test(words) ||
      (attLine.test(words) &&
        (group === undefined ||
          line.drawn !== null ||
          /(?:[,.:;]|\boch)$/.test(before) ||
          attLine.test(before) ||
          (before.length < 45 && !MARK.test(before)) ||
          parted(last!, line)));
    const listed =
      last !== undefined &&
      parted(last, line) &&
      beginsLower(words) &&
      (beginsLower(text.slice(group![0]!.start, group![0]!.start + 40)) || leadInOpen.test(before));
    const goesOn =
      !listed &&
      group !== undefined &&
      !marked &&
      line.drawn === null &&
      // A heading goes on within its own block only; what ends in a colon is a heading by itself.
      (!line.heading || (!line.first && last!.heading && !/:$/.test(before))) &&
      (!line.first ||
        (isOpenEnd(before) &&
          beginsLower(words) &&
          before.length > 40 &&
          !OPENS_POINTS.test(before) &&
          (!last?.heading || before.length > 60)));
    const wraps =
      width !== null &&
      group !== undefined &&
      !MARK.test(trimWeight(words)) &&
      !isNextPoint(trimWeight(before), trimWeight(words), attLine) &&
      line.drawn === null &&
      isOpenEnd(trimWeight(before)) &&
      (isFull(before, words, width) || (beginsLower(trimWeight(words)) && before.length >= SHORTEST_WIDTH));
    if (group !== undefined && (goesOn || wraps)) group.push(line);
    else {
      if (group !== undefined) passages.push(...toPassages(text, group, marks, folded));
      group = [line];
    }
  }
  if (group !== undefined) passages.push(...toPassages(text, group, marks, folded));
  return passages;
}

/** The passages of lines that belong together: one, or several points that run together. */
function toPassages(text: string, group: readonly Line[], marks: Marks, folded: Fold): Passage[] {
  const start = group[0]!.start;
  const end = group[group.length - 1]!.end;
  const toWords = group.length > 1 || hasUnevenBlanks(text.slice(start, end)) ? (raw: string) => folded(joinBlanks(raw)) : folded;
  const passages: Passage[] = [];
  let from = start;
  for (const cut of [...findRunTogether(text, start, end), end]) {
    let to = cut;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
    if (to > from) passages.push(toPassage(text, group, from, to, marks, from === start ? group[0]!.drawn : null, toWords));
    from = cut;
  }
  return passages;
}
