// A text as if it were typed plainly: one blank between words, none at a line's ends, one empty line at most, LF, composed letters, no soft hyphens.
// Every character knows where it stands in the text as it was written. It must not know languages, and it changes no word.

/** Blanks within a line. */
const isBlank = (code: number): boolean =>
  code === 32 || code === 9 || code === 11 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
const isLineEnd = (code: number): boolean => code === 10 || code === 12 || code === 13 || code === 0x2028 || code === 0x2029;
const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;
const SOFT_HYPHEN = 0xad;

/** What there is to even out. */
const UNEVEN = /[\t\v\f\r\u00a0\u00ad\u2000-\u200a\u2028\u2029\u202f\u3000]|\p{Mn}| {2}| \n|\n |\n\n\n/u;

export interface EvenText {
  readonly text: string;
  /** Where each character stands as written, and as the last one the end; null where nothing was moved. */
  readonly places: Int32Array | null;
}

/** A letter, a sign, or one blank between two of them: stands as it is. */
function isPlain(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  const next = raw.charCodeAt(at + 1);
  if (isMark(next) || code === SOFT_HYPHEN || isLineEnd(code)) return false;
  return code === 32 ? at > 0 && !isBlank(next) && !isLineEnd(next) && next !== SOFT_HYPHEN && at + 1 < raw.length : !isBlank(code);
}

export function toEvenSpacing(raw: string): EvenText {
  if (!UNEVEN.test(raw)) return { text: raw, places: null };
  const parts: string[] = [];
  const places = new Int32Array(raw.length + 1);
  let count = 0;
  const add = (chars: string, at: number): void => {
    for (let k = 0; k < chars.length; k += 1) places[count + k] = at;
    parts.push(chars);
    count += chars.length;
  };
  let i = 0;
  while (i < raw.length) {
    const start = i;
    while (i < raw.length && isPlain(raw, i)) {
      places[count] = i;
      count += 1;
      i += 1;
    }
    if (i > start) parts.push(raw.slice(start, i));
    if (i >= raw.length) break;
    const from = i;
    const code = raw.charCodeAt(i);
    if (code === SOFT_HYPHEN) {
      i += 1;
    } else if (isBlank(code) || isLineEnd(code)) {
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
  places[count] = raw.length;
  return { text: parts.join(''), places: places.subarray(0, count + 1) };
}

/** "o" and a wide gap at a line's beginning: Word's hollow bullet, which only the gap tells from a letter. */
function isHollowBullet(raw: string, start: number, end: number): boolean {
  if (raw.charCodeAt(start - 1) !== 111 || (end - start < 2 && raw.charCodeAt(start) !== 9)) return false;
  let before = start - 2;
  while (before >= 0 && isBlank(raw.charCodeAt(before))) before -= 1;
  return before < 0 || isLineEnd(raw.charCodeAt(before));
}

/** Where a stretch of the even text begins and ends as written. */
export function toWritten(raw: string, { places }: EvenText, start: number, end: number): { readonly start: number; readonly end: number } {
  if (places === null) return { start, end };
  let last = end > start ? places[end - 1]! + 1 : places[end]!;
  while (isMark(raw.charCodeAt(last))) last += 1;
  return { start: places[start]!, end: last };
}

/** The first character of the even text at or behind a place as written. */
export function toEven({ places }: EvenText, at: number): number {
  if (places === null) return at;
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
