// One pass over char codes: words with their row in the vocabulary, and what stands between them. Positions stay in the raw text: soft hyphens,
// decomposed letters and words broken at a line's end are read as one word but never changed. It knows no grammar.
import type { Span } from '../model/span.ts';
import { addToHash, foldUnit, HASH_START, isSmall, type Vocabulary } from './vocabulary.ts';

/** What stands between a word and the one before it; flags. */
export const GAP = {
  comma: 1,
  colon: 2,
  stop: 4,
  quote: 8,
  newline: 16,
  semicolon: 32,
  dash: 64,
  paren: 128,
  question: 256,
  close: 512,
} as const;
/** What a word looks like; flags. */
export const SHAPE = {
  capital: 1,
  number: 2,
  upper: 4,
  year: 8,
  single: 16,
  /** A number that counts: no year, date or time. */ plain: 32,
  /** *EcoOnline*, *Skola24*: capitals or digits within. */ camel: 64,
} as const;

export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly rows: Int32Array;
  readonly gaps: Uint16Array;
  readonly shapes: Uint8Array;
  readonly vocabulary: Vocabulary;
}

/** The second letter tells most words apart from those in capitals. */
const isUpper = (text: string, start: number, end: number): boolean => {
  const second = text.charCodeAt(start + 1);
  return !(second >= 97 && second <= 122) && /^\p{Lu}+$/u.test(text.slice(start, end));
};
/** `.` `,` `-` `:` `/` and the en dash stand within numbers. */
const joinsDigits = (code: number): boolean => (code >= 44 && code <= 47) || code === 58 || code === 0x2013;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0x202f;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** `a` + U+030A is å, as it comes from NFD text. */
function composed(folded: number, mark: number): number {
  if (mark === 0x30a && folded === 97) return 0xe5;
  if (mark === 0x308 && folded === 97) return 0xe4;
  if (mark === 0x308 && folded === 111) return 0xf6;
  if (mark === 0x301 && folded === 101) return 0xe9;
  return 0;
}

function gapOf(code: number, next: number): number {
  switch (code) {
    case 44:
      return GAP.comma;
    case 58:
      return GAP.colon;
    case 59:
      return GAP.semicolon;
    case 46:
    case 33:
    case 0x2026:
      return isBlank(next) || next === -1 || next === 34 || next === 0x201d || next === 41 ? GAP.stop : 0;
    case 63:
      return GAP.question | GAP.stop;
    case 10:
      return GAP.newline;
    case 34:
    case 0x201c:
    case 0x201d:
    case 0xbb:
    case 0xab:
      return GAP.quote;
    case 40:
    case 91:
      return GAP.paren;
    case 41:
    case 93:
      return GAP.close;
    case 0x2013:
    case 0x2014:
    case 0x2022:
      return GAP.dash;
    default:
      return 0;
  }
}

/** After a hyphen at a line's end: where the word goes on, or -1. */
function afterBreak(text: string, hyphen: number, end: number): number {
  let at = hyphen + 1;
  let lines = 0;
  while (at < end && isBlank(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10) lines += 1;
    at += 1;
  }
  const code = text.charCodeAt(at);
  if (lines !== 1 || at >= end || isDigit(code) || foldUnit(code) !== code) return -1;
  // "vård-\noch omsorg" is a suspended compound, not one word.
  return /^(?:och|eller|samt|respektive|and|or)\s/.test(text.slice(at, at + 12)) ? -1 : at;
}

const SITE_END = /\.(?:se|nu|fi|no|dk|com|org|net|info|eu|gov|edu|uk|ie|ca|us)(?![\p{L}\p{N}])/uy;

/** *lindvik.se*: else its last part may be a verb. */
function endsSite(text: string, point: number): boolean {
  SITE_END.lastIndex = point;
  return SITE_END.test(text);
}

/** Where tokens are written. Whoever scans many pieces, one after the other, keeps one: making it costs more than reading a sentence. */
export interface Room {
  starts: Int32Array;
  ends: Int32Array;
  rows: Int32Array;
  gaps: Uint16Array;
  shapes: Uint8Array;
}

export const makeRoom = (words: number): Room => ({
  starts: new Int32Array(words),
  ends: new Int32Array(words),
  rows: new Int32Array(words),
  gaps: new Uint16Array(words),
  shapes: new Uint8Array(words),
});

/** Scans the pieces in order, as if one followed the other. In a room that is given, the tokens hold until the next scan there. */
export function scan(text: string, pieces: readonly Span[], vocabulary: Vocabulary, room: Room = makeRoom(0)): Tokens {
  let most = 0;
  for (const piece of pieces) most += ((piece.end - piece.start) >> 1) + 2;
  if (room.starts.length < most) Object.assign(room, makeRoom(Math.max(most, room.starts.length * 2)));
  const { starts, ends, rows, gaps, shapes } = room;
  let count = 0;
  let gap = 0;
  for (const piece of pieces) {
    let i = piece.start;
    const end = piece.end;
    while (i < end) {
      const code = text.charCodeAt(i);
      if (code === 32) {
        i += 1;
        continue;
      }
      let unit = foldUnit(code);
      if (unit === 0) {
        gap |= gapOf(code, i + 1 < end ? text.charCodeAt(i + 1) : -1);
        i += 1;
        continue;
      }
      const start = i;
      let hash = HASH_START;
      let length = 0;
      let inner = false;
      let shape = unit !== code ? SHAPE.capital : 0;
      if (isDigit(code)) {
        shape |= SHAPE.number;
        while (
          i < end &&
          (isDigit(text.charCodeAt(i)) || (joinsDigits(text.charCodeAt(i)) && isDigit(text.charCodeAt(i + 1)) && i + 1 < end))
        )
          i += 1;
        // "2 000" and "13 500": groups of three after a blank.
        while (
          i + 3 < end &&
          isBlank(text.charCodeAt(i)) &&
          text.charCodeAt(i) !== 10 &&
          i - start <= 7 &&
          isDigit(text.charCodeAt(i + 1)) &&
          isDigit(text.charCodeAt(i + 2)) &&
          isDigit(text.charCodeAt(i + 3)) &&
          !isDigit(text.charCodeAt(i + 4))
        )
          i += 4;
        if (i - start === 4 && (code === 49 || code === 50) && /^(?:19|20)\d\d$/.test(text.slice(start, i))) shape |= SHAPE.year;
        if (!(shape & SHAPE.year) && /^\d{1,7}(?:[ .,\u00a0]\d+)*$/.test(text.slice(start, i)))
          shape |= text.charCodeAt(i) === 45 && foldUnit(text.charCodeAt(i + 1)) > 0 ? 0 : SHAPE.plain;
        for (let k = start; k < i; k += 1) hash = addToHash(hash, text.charCodeAt(k));
        length = i - start;
      } else if (unit < 0xaa && !(unit >= 97 && unit <= 122)) {
        hash = addToHash(hash, unit);
        length = 1;
        i += 1;
      } else {
        let here = code;
        for (;;) {
          let next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
          if (next >= 0x300 && next <= 0x30a) {
            unit = composed(unit, next) || unit;
            i += 1;
            here = next;
            next = i + 1 < end ? text.charCodeAt(i + 1) : 0;
          }
          // Not behind a hyphen: *Tipperary-Cahir* is two names.
          if (here <= 90 && length > 0 && (here >= 65 || isDigit(here)) && text.charCodeAt(i - 1) !== 45) inner = true;
          hash = addToHash(hash, unit);
          length += 1;
          i += 1;
          if (next === 0xad) {
            while (i < end && text.charCodeAt(i) === 0xad) i += 1;
            next = i < end ? text.charCodeAt(i) : 0;
          }
          here = next;
          if (isSmall(here)) {
            // Most of all text, and nothing to look at but what comes next.
            let before = hash;
            do {
              before = hash;
              hash = addToHash(hash, here);
              length += 1;
              i += 1;
              here = i < end ? text.charCodeAt(i) : 0;
            } while (isSmall(here));
            if ((here >= 0x300 && here <= 0x30a) || here === 0xad) {
              // A sign that belongs to the last letter: it is read again.
              i -= 1;
              here = text.charCodeAt(i);
              unit = here;
              hash = before;
              length -= 1;
              continue;
            }
          }
          if (i >= end) break;
          unit = foldUnit(here);
          if (unit !== 0 && unit !== 37 && unit !== 0xa7 && unit !== 36) continue;
          if (here === 45 || here === 0x2010) {
            const after = i + 1 < end ? foldUnit(text.charCodeAt(i + 1)) : 0;
            if (after !== 0) {
              hash = addToHash(hash, 45);
              length += 1;
              i += 1;
              here = text.charCodeAt(i);
              unit = after;
              continue;
            }
            const on = afterBreak(text, i, end);
            if (on !== -1) {
              i = on;
              here = text.charCodeAt(i);
              unit = foldUnit(here);
              continue;
            }
          }
          // "t.ex.", "m.fl.": an abbreviation with points inside is one word, and so is the address of a site.
          if (here === 46 && i + 1 < end && foldUnit(text.charCodeAt(i + 1)) > 57 && (length <= 3 || endsSite(text, i))) {
            hash = addToHash(hash, 46);
            length += 1;
            i += 1;
            here = text.charCodeAt(i);
            unit = foldUnit(here);
            continue;
          }
          break;
        }
      }
      if (shape & SHAPE.capital && length >= 3 && isUpper(text, start, i)) shape |= SHAPE.upper;
      if (length === 1) shape |= SHAPE.single;
      if (inner && length > 3 && shape & SHAPE.capital && !(shape & SHAPE.upper)) shape |= SHAPE.camel;
      starts[count] = start;
      ends[count] = i;
      rows[count] = vocabulary.find(text, start, i, hash, length);
      gaps[count] = gap;
      shapes[count] = shape;
      count += 1;
      gap = 0;
    }
    gap |= GAP.newline;
  }
  return { text, count, starts, ends, rows, gaps, shapes, vocabulary };
}

/** The first letter that is composed of two, or a sign that is none, stands behind all of these. */
const PLAIN_LETTERS = 0x250;

/** A word in lower case, NFC, without soft hyphens. For the few places that need the letters. */
export function wordAt({ text, starts, ends }: Tokens, index: number): string {
  const start = starts[index]!;
  const end = ends[index]!;
  const raw = text.slice(start, end);
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= PLAIN_LETTERS || code === 0xad)
      return raw
        .replace(/\u00ad/g, '')
        .normalize('NFC')
        .toLowerCase();
  }
  return raw.toLowerCase();
}
