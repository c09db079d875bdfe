// Plain text → Reading. The text stays as it is but for a byte order mark, CR LF and soft hyphens included, so that offsets hold in the file
// too; only the blocks are guessed, from the shape of the lines. It must not join over a blank line, an item or a heading.
import type { Block, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { toEvenCase } from '../text/even-case.ts';
import { toEvenSpacing, toWritten } from '../text/even-spacing.ts';
import {
  awaitsNumber,
  beginsInside,
  endsHyphenated,
  endsOpen,
  endsSentence,
  firstWord,
  isAttLine,
  isMarked,
  isParagraphNumber,
  looksLikeHeading,
  opensPoints,
} from './line-shapes.ts';

interface Line extends Span {
  /** Trimmed. */
  readonly words: string;
}

type Shape = Pick<Block, 'role' | 'level' | 'strong'>;

/** A line as long as this is no hard-wrapped line: it is a paragraph by itself. */
const LONGEST_WRAPPED = 160;
/** Shorter lines are not taken for the upper part of a wrapped paragraph, unless the width of the text is known. */
const SHORTEST_WRAPPED = 40;

/** The text's own lines, without their blanks and ends. Empty lines are kept, as empty spans. */
function findLines(text: string): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n?|[\n\f\u2028\u2029]/g;
  let from = 0;
  for (;;) {
    const end = ends.exec(text);
    const raw = text.slice(from, end ? end.index : text.length);
    const words = raw.trim();
    const start = from + (words === '' ? 0 : raw.indexOf(words));
    lines.push({ start, end: start + words.length, words });
    if (!end) return lines;
    from = ends.lastIndex;
  }
}

/** The width that lines were wrapped at, or null where they do not look wrapped: then a paragraph is a line. */
function findWrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.words.length).filter((length) => length > 0 && length <= LONGEST_WRAPPED);
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= width * 0.8).length;
  const long = lines.filter((line) => line.words.length > LONGEST_WRAPPED).length;
  return width > SHORTEST_WRAPPED && full >= 3 && full >= lengths.length * 0.2 && long < full ? width : null;
}

/** The next line's first word had no room on this one, so the break need not mean anything. */
function isFull(line: Line, next: Line, width: number | null): boolean {
  return width !== null && line.words.length + 1 + firstWord(next.words).length > width * 0.92;
}

/** `next` goes on with the sentence of `line`, the last one of a block that began as `opening`. */
function goesOn(line: Line, next: Line, width: number | null): boolean {
  if (next.words === '' || line.words.length > LONGEST_WRAPPED) return false;
  if (isMarked(next.words)) return /^\d/.test(next.words) && awaitsNumber(line.words);
  const full = isFull(line, next, width);
  if (isParagraphNumber(next.words)) return full && !endsSentence(line.words) && !looksLikeHeading(line.words);
  if (isAttLine(next.words)) return full && !/[,.:;?!]$/.test(line.words) && next.words.startsWith('att');
  if (endsHyphenated(line.words) && beginsInside(next.words)) return true;
  if (endsSentence(line.words)) return full && beginsInside(next.words) && !line.words.endsWith(':');
  if (beginsInside(next.words)) return full || (line.words.length > SHORTEST_WRAPPED && !opensPoints(line.words));
  return line.words.length > SHORTEST_WRAPPED && (full || (width !== null && endsOpen(line.words)));
}

/** Markdown is read for what it says of rank and weight; its signs stay in the text. */
function shapeOf(line: Line, [before, above]: readonly (Line | undefined)[], after: Line | undefined, single: boolean): Shape {
  const hashes = /^(#{1,6})\s/.exec(line.words);
  const strong = /^([*_]{2,3})[^*_].*\1:?$/.test(line.words);
  if (hashes) return { role: 'heading', level: hashes[1]!.length, strong };
  if (single && isParagraphNumber(line.words) && line.words.length <= 200) return { role: 'heading', level: null, strong };
  if (isMarked(line.words) || isAttLine(line.words)) return { role: 'item', level: null, strong };
  if (!single || !looksLikeHeading(line.words)) return { role: 'paragraph', level: null, strong };
  // A line alone may as well be a name or a date: a heading has a text or a list under it, or a blank line above and more words below.
  const listed = after !== undefined && (isMarked(after.words) || isAttLine(after.words));
  const leads = after !== undefined && !beginsInside(after.words) && (after.words.length > SHORTEST_WRAPPED || endsSentence(after.words));
  const opens = (before === undefined || before.words === '') && after !== undefined && after.words.length > line.words.length;
  const heads = listed || (leads && after.words.length > line.words.length / 2) || (opens && !beginsInside(after.words));
  // "… beslutar att" and, below a blank line, "Införa fria bussresor": what completes a sentence heads nothing.
  const completes = endsOpen(before?.words || above?.words || '');
  return { role: heads && !endsOpen(line.words) && !completes ? 'heading' : 'paragraph', level: null, strong };
}

export function readPlain(raw: string): Reading {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  // The shape of the lines is that of the words, however they are spaced.
  const even = toEvenSpacing(text);
  const lines = findLines(toEvenCase(even.text));
  const width = findWrapWidth(lines);
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const first = lines[i]!;
    if (first.words === '') continue;
    let last = i;
    const opens = isParagraphNumber(first.words) ? null : shapeOf(first, [lines[i - 1], lines[i - 2]], lines[i + 1], true).role;
    const joins = opens !== 'heading' || (first.words.length > SHORTEST_WRAPPED && !/^#|^[*_]{2}/.test(first.words));
    while (joins && last + 1 < lines.length && goesOn(lines[last]!, lines[last + 1]!, width)) last += 1;
    const after = lines.slice(last + 1, last + 3).find((line) => line.words !== '');
    const shape = shapeOf(first, [lines[i - 1], lines[i - 2]], after, last === i);
    const place = toWritten(text, even.places, first.start, lines[last]!.end);
    blocks.push({ ...place, ...shape, lang: null, page: null, marker: null, shape: '' });
    i = last;
  }
  return { text, blocks, lang: null, title: null };
}
