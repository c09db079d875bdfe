// The marks of points, and points that run together on one line. It sees one stretch of text; which lines belong together is for passages.ts to say.
import { isBlank } from './blanks.ts';

export const MARK =
  /^(?:(\\?[-–—•*+▪●◦‣·○■□➢✓\uf0b7\uf0a7])(?:\s+|(?=[Aa]tt\s))|\(?(\d{1,3})[.)]\s+|(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+|\(?([a-zåäö])[.)]\s+|\(?([ivx]{1,5})[.)]\s+|\p{Lu}{1,3}\d{1,3}[.):]\s+|o\s+(?=\p{Lu}))/u;

/** What a first look at a stretch of text shows; flags. */
export const SEEN = {
  /** A number or letter that may mark a point within. */ mark: 1,
  /** Blanks that are not one space each. */ blanks: 2,
} as const;

export function look(text: string, start: number, end: number): number {
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
export function findRunTogether(text: string, start: number, end: number): number[] {
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
