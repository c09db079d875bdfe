// What stands between lines and around them, by char code: a pattern for each line of a long document costs more than all else that is done with it.

/** The blanks of `\s`, line ends included: a run of one that is left out makes patterns of lines try it at each of its places. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  (code >= 0x1680 &&
    (code === 0x1680 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x205f ||
      code === 0x3000 ||
      code === 0xfeff));

/** Nothing but blanks in [start, end). */
export function isAllBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

/** A blank line lies within [start, end). */
export function hasBlankLine(text: string, start: number, end: number): boolean {
  let ended = false;
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 && ended) return true;
    ended = code === 10 || (ended && isBlank(code));
  }
  return false;
}
