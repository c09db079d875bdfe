// A reading as passages: paragraphs, list items, headings, as the text itself shows them. Blocks are a hint only: wrapped lines are joined, points that
// run together on one line are parted, running heads and feet are stepped over. It knows nothing of proposals.
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { hasBlankLine, isAllBlank, isBlank, joinBlanks } from './blanks.ts';
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

const MARK =
  /^(?:([-–—•*+▪●◦‣·○■□➢✓\uf0b7\uf0a7])\s+|\(?(\d{1,3})[.)]\s+|(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+|\(?([a-zåäö])[.)]\s+|\(?([ivx]{1,5})[.)]\s+|\p{Lu}{1,3}\d{1,3}[.):]\s+|o\s+(?=\p{Lu}))/u;

/** Letters composed, soft hyphens out: what patterns are matched against. Offsets are of the raw text all the same (labels.ts offsetAfter). */
export const fold = (raw: string): string => raw.normalize('NFC').replace(/\u00ad/g, '');

type Fold = typeof fold;

interface Line extends Span {
  readonly heading: boolean;
  readonly strong: boolean;
  readonly lang: string | null;
  readonly drawn: string | null;
  /** First line of its block. */
  readonly first: boolean;
  readonly item: boolean;
  /** Folded. */
  readonly words: string;
}

const LONE_MARK = /^(?:[-–—•*▪●◦‣·○■□\uf0b7\uf0a7]|\(?(?:\d{1,2}|[a-z])[.)])$/u;
const LONGEST_LONE_MARK = '(12.'.length;

/** The blocks' own lines, trimmed, without empty ones. */
function findLines({ text, blocks: given }: Reading, folded: Fold): Line[] {
  const lines: Line[] = [];
  const blocks =
    given.length > 0 ? given : [{ start: 0, end: text.length, role: 'paragraph' as const, strong: false, lang: null, marker: null }];
  for (const block of blocks) {
    let from = block.start;
    let first = true;
    while (from < block.end) {
      let to = text.indexOf('\n', from);
      if (to === -1 || to > block.end) to = block.end;
      let start = from;
      let end = to;
      while (start < end && isBlank(text.charCodeAt(start))) start += 1;
      while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
      const last = lines[lines.length - 1];
      if (end > start && last && last.end - last.start <= LONGEST_LONE_MARK && LONE_MARK.test(text.slice(last.start, last.end))) {
        // A bullet on a line of its own belongs to the text below it.
        lines[lines.length - 1] = { ...last, end, heading: false, words: folded(text.slice(last.start, end)) };
        first = false;
      } else if (end > start) {
        lines.push({
          start,
          end,
          heading: block.role === 'heading',
          strong: block.strong,
          lang: block.lang,
          drawn: first ? block.marker : null,
          first,
          item: block.role === 'item',
          words: folded(text.slice(start, end)),
        });
        first = false;
      }
      from = to + 1;
    }
  }
  return lines;
}

/** What a first look at a stretch of text shows; flags. */
const SEEN = {
  /** A number or letter that may mark a point within. */ mark: 1,
  /** Blanks that are not one space each. */ blanks: 2,
} as const;

function look(text: string, start: number, end: number): number {
  let seen = 0;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 46) {
      if (code >= 0xa0 && isBlank(code)) seen |= SEEN.blanks;
    } else if (code === 32) {
      if (i + 1 < end && isBlank(text.charCodeAt(i + 1))) seen |= SEEN.blanks;
    } else if (code < 32) seen |= SEEN.blanks;
    else if ((code === 46 || code === 41) && i > start && i + 1 < end && isBlank(text.charCodeAt(i + 1)) && endsMark(text, start, i))
      seen |= SEEN.mark;
  }
  return seen;
}

/** "2." "b)" "(b)" end at `at`, and no word does. */
function endsMark(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  if (code >= 48 && code <= 57) return true;
  const before = at - 2 >= start ? text.charCodeAt(at - 2) : 32;
  return code >= 97 && code <= 122 && (before === 40 || isBlank(before));
}

/** Points that stand on one line: "… besvarad. 2. Nämnden …", "… individen, b. grundligt …". Offsets where a new one begins. */
function findRunTogether(text: string, start: number, end: number): number[] {
  const cuts: number[] = [];
  const slice = text.slice(start, end);
  const first = MARK.exec(slice);
  let wanted = first?.[2] ? Number(first[2]) + 1 : 2;
  // "… that the Council: 1. draws up …; 2. consults …": small letters only where the first point says so.
  const small = /[:]\s{1,3}1[.)]\s+\p{Ll}/u.test(slice);
  const numbers = /(?<=[.:;,”"]\s{1,3}(?:(?:och|samt|and)\s)?)(\d{1,2})[.)]\s+(?=[\p{L}”"])/gu;
  for (const found of slice.matchAll(numbers)) {
    const value = Number(found[1]);
    if (value === 1 && cuts.length === 0 && !first?.[2]) wanted = 1;
    const goesOn = slice.slice(found.index + found[0].length, found.index + found[0].length + 5);
    if (value !== wanted || !(small || /^(?:[\p{Lu}”"]|att\s|that\s)/u.test(goesOn))) continue;
    cuts.push(start + found.index);
    wanted += 1;
  }
  let letter = (first?.[4] ?? '').charCodeAt(0) + 1;
  if (first?.[4] === 'a' || / a\. \p{L}/u.test(slice)) {
    letter = 98;
    for (const found of slice.matchAll(/(?<=[,.;]\s{1,3}(?:och )?)([b-z])[.)]\s+(?=\p{L})/gu)) {
      if (found[1]!.charCodeAt(0) !== letter) continue;
      cuts.push(start + found.index);
      letter += 1;
    }
  }
  // "(a) … and (b) …": all of them, where they run from a.
  const bracketed = [...slice.matchAll(/(?<=\s)\(([a-z])\)\s+(?=\p{L})/gu)];
  const opens = bracketed[0] !== undefined && /(?:\b(?:att|that|to)|[:–])\s*$/i.test(slice.slice(0, bracketed[0].index));
  if ((bracketed.length >= 2 || opens) && bracketed.every((found, index) => found[1]!.charCodeAt(0) === 97 + index)) {
    for (const found of bracketed) if (!cuts.includes(start + found.index)) cuts.push(start + found.index);
  }
  return cuts.sort((a, b) => a - b);
}

/** "Nämnden beslutar att", broken on purpose. */
const OPENS_POINTS = /^.{1,60}\s(?:att|that)$/u;

const isOpenEnd = (words: string): boolean => !/[.:;?!]["”’)]*$/.test(words);
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
}

/** Shorter lines need not be wrapped. */
const SHORTEST_WIDTH = 40;

/**
 * The width of a text in which a blank line stands below every line (as some converters write PDF pages), or null. There a blank line says nothing:
 * a full line goes on in the next one.
 */
function findSpacedWidth(text: string, lines: readonly Line[]): number | null {
  let cut = 0;
  let seen = 0;
  for (let i = 1; i < lines.length; i += 1) {
    if (!hasBlankLine(text, lines[i - 1]!.end, lines[i]!.start)) continue;
    const upper = trimWeight(text.slice(lines[i - 1]!.start, lines[i - 1]!.end));
    const lower = trimWeight(text.slice(lines[i]!.start, lines[i]!.end));
    if (upper.length < SHORTEST_WIDTH) continue;
    seen += 1;
    if (isOpenEnd(upper) && beginsLower(lower)) cut += 1;
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
  const { attLine, pointLabel, leadInOpen } = marks;
  const { text } = reading;
  // Most texts have nothing to fold: then no line is looked at for it.
  const folded = fold(text) === text ? (raw: string) => raw : fold;
  const lines = dropRunningHeads(text, findLines(reading, folded), (line) => line.words, isNoise);
  const width = findSpacedWidth(text, lines);
  const parted = (upper: Line, lower: Line): boolean => hasBlankLine(text, upper.end, lower.start);
  const groups: Line[][] = [];
  for (const line of lines) {
    const { words } = line;
    const group = groups[groups.length - 1];
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
      line.drawn === null &&
      isOpenEnd(trimWeight(before)) &&
      (isFull(before, words, width) || (beginsLower(trimWeight(words)) && before.length >= SHORTEST_WIDTH));
    if (goesOn || wraps) group.push(line);
    else groups.push([line]);
  }
  const passages: Passage[] = [];
  for (const group of groups) {
    const start = group[0]!.start;
    const end = group[group.length - 1]!.end;
    let from = start;
    const seen = look(text, start, end);
    const toWords = seen & SEEN.blanks ? (raw: string) => folded(joinBlanks(raw)) : folded;
    for (const cut of seen & SEEN.mark ? [...findRunTogether(text, start, end), end] : [end]) {
      let to = cut;
      while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
      if (to > from) passages.push(toPassage(text, group, from, to, marks, from === start ? group[0]!.drawn : null, toWords));
      from = cut;
    }
  }
  return passages;
}
