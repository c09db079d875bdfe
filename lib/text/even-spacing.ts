// A text as if it were typed plainly: one blank between words, none at a line's ends, one empty line at most, LF, composed letters, no soft hyphens.
// Every character knows where it stands in the text as it was written. It must not know languages, and it changes no word.
import { isBlank } from './blanks.ts';

const isLineEnd = (code: number): boolean => code === 10 || code === 12 || code === 13 || code === 0x2028 || code === 0x2029;
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
const SOFT_HYPHEN = 0xad;

/** Stretches that stand one to one, in order: where each begins in the even text and as written. */
export interface Places {
  readonly even: readonly number[];
  readonly written: readonly number[];
  /** Of the even text. */
  readonly length: number;
}

export interface EvenText {
  readonly text: string;
  /** Where its characters stand as written, its end last; null where nothing was moved. */
  readonly places: Places | null;
}

/** Units that stand as they are whatever stands beside them: all but blanks, soft hyphens and combining marks. */
const PLAIN = Uint8Array.from({ length: 0x10000 }, (_, code) => Number(!isBlank(code) && code !== SOFT_HYPHEN && !isMark(code)));
const isPlain = (code: number): boolean => PLAIN[code] === 1;

/** Where what is plainly typed from `at` on ends: letters and signs, single blanks within a line, line ends with an empty line at most. */
function skipPlain(raw: string, at: number): number {
  const last = raw.length - 1;
  let i = at;
  while (i <= last) {
    const code = raw.charCodeAt(i);
    if (PLAIN[code] === 1) i += 1;
    else if (i === 0 || i === last) break;
    else if ((code === 32 || code === 10) && isPlain(raw.charCodeAt(i + 1))) i += 1;
    else if (code === 10 && raw.charCodeAt(i + 1) === 10 && i + 1 < last && isPlain(raw.charCodeAt(i + 2))) i += 2;
    else break;
  }
  // A mark belongs to the letter before it.
  return i > at && isMark(raw.charCodeAt(i)) ? i - 1 : i;
}

export function toEvenSpacing(raw: string): EvenText {
  if (skipPlain(raw, 0) === raw.length) return { text: raw, places: null };
  const parts: string[] = [];
  const places = { even: [] as number[], written: [] as number[], length: 0 };
  let count = 0;
  /** Where the stretch that runs on would be, as written. */
  let expected = -1;
  const place = (at: number, length: number): void => {
    if (at !== expected) {
      places.even.push(count);
      places.written.push(at);
    }
    count += length;
    expected = at + length;
  };
  const add = (chars: string, at: number): void => {
    for (let k = 0; k < chars.length; k += 1) place(at, 1);
    parts.push(chars);
  };
  let i = 0;
  while (i < raw.length) {
    const start = i;
    i = skipPlain(raw, i);
    if (i > start) {
      place(start, i - start);
      parts.push(raw.slice(start, i));
    }
    if (i >= raw.length) break;
    const from = i;
    const code = raw.charCodeAt(i);
    if (code === SOFT_HYPHEN) {
      i += 1;
    } else if (isBlank(code)) {
      let lines = 0;
      for (; i < raw.length; i += 1) {
        const here = raw.charCodeAt(i);
        if (here === 13 && raw.charCodeAt(i + 1) === 10) continue;
        if (isLineEnd(here)) lines += 1;
        else if (!isBlank(here) && here !== SOFT_HYPHEN) break;
      }
      if (lines > 0) add(lines > 1 ? '\n\n' : '\n', from);
      else if (count > 0 && i < raw.length) add(isHollowBullet(raw, from, i) ? '\t' : ' ', from);
    } else {
      i += 1;
      while (i < raw.length && isMark(raw.charCodeAt(i))) i += 1;
      add(raw.slice(from, i).normalize('NFC'), from);
    }
  }
  place(raw.length, 0);
  places.length = count;
  return { text: parts.join(''), places };
}

/** "o" and a wide gap at a line's beginning: Word's hollow bullet, which only the gap tells from a letter. */
function isHollowBullet(raw: string, start: number, end: number): boolean {
  if (raw.charCodeAt(start - 1) !== 111 || (end - start < 2 && raw.charCodeAt(start) !== 9)) return false;
  let before = start - 2;
  while (before >= 0 && isBlank(raw.charCodeAt(before)) && !isLineEnd(raw.charCodeAt(before))) before -= 1;
  return before < 0 || isLineEnd(raw.charCodeAt(before));
}

/** The first of the ascending numbers that is `least` or more; their count where none is. */
function findFirst(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf({ even, written }: Places, at: number): number {
  const stretch = findFirst(even, at + 1) - 1;
  return written[stretch]! + at - even[stretch]!;
}

/** Where a stretch of the even text begins and ends as written. */
export function toWritten(
  raw: string,
  places: Places | null,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (places === null) return { start, end };
  let last = end > start ? placeOf(places, end - 1) + 1 : placeOf(places, end);
  while (isMark(raw.charCodeAt(last))) last += 1;
  return { start: placeOf(places, start), end: last };
}

/** The first character of the even text at or behind a place as written. */
export function toEven(places: Places | null, at: number): number {
  if (places === null) return at;
  const { even, written, length } = places;
  const next = findFirst(written, at);
  const end = even[next] ?? length;
  return next === 0 ? end : Math.min(end, even[next - 1]! + at - written[next - 1]!);
}
