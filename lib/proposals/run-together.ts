// The marks of points, and points that run together on one line. It sees one stretch of text; which lines belong together is for passages.ts to say.
import { isBlank } from '../text/blanks.ts';
import { latin } from '../text/latin.ts';
import { opensWord } from '../text/letters.ts';

export const MARK = latin(
  /^(?:(\\?[-–—•*+▪●◦‣·○■□➢✓\uf0b7\uf0a7])(?:\s+|(?=[Aa]tt\s))|\(?(\d{1,3})[.)]\s+|(\d{1,2}(?:\.\d{1,2})+)[.)]?\s+|\(?([a-zåäö])[.)]\s+|\(?([ivx]{1,5})[.)]\s+|\p{Lu}{1,3}\d{1,3}[.):]\s+|o\s+(?=\p{Lu}))/u,
);

const NUMERAL = 'ivx';

/** False where the text plainly opens with a word: most does, and no mark but a Roman numeral has two letters. */
export const mayBeMarked = (text: string, at: number): boolean => !opensWord(text, at) || NUMERAL.includes(text.charAt(at + 1));

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** "2. ", "b. " or "(b) " stands within: all that is looked for below. */
function mayRunTogether(slice: string): boolean {
  for (const sign of ['.', ')']) {
    for (let at = slice.indexOf(sign, 1); at !== -1; at = slice.indexOf(sign, at + 1)) {
      if (!isBlank(slice.charCodeAt(at + 1))) continue;
      const before = slice.charCodeAt(at - 1);
      const opens = slice.charCodeAt(at - 2);
      if (isDigit(before) || (isSmallLetter(before) && (opens === 40 || isBlank(opens)))) return true;
    }
  }
  return false;
}

const NUMBERS = latin(/(?<=[.:;,”"]\s{1,3}(?:(?:och|samt|and)\s)?)(\d{1,2})[.)]\s+(?=[\p{L}”"])/gu);
const OPENS = latin(/^(?:[\p{Lu}”"]|att\s|that\s)/u);
const LETTERED = latin(/(?<=[,.;]\s{1,3}(?:och )?)([b-z])[.)]\s+(?=\p{L})/gu);
const BRACKETED = latin(/(?<=\s)\(([a-z])\)\s+(?=\p{L})/gu);

/** Points that stand on one line: "… besvarad. 2. Nämnden …", "… individen, b. grundligt …". Offsets where a new one begins. */
export function findRunTogether(text: string, start: number, end: number): number[] {
  const slice = text.slice(start, end);
  if (!mayRunTogether(slice)) return [];
  const cuts: number[] = [];
  const first = MARK.exec(slice);
  let wanted = first?.[2] ? Number(first[2]) + 1 : 2;
  // "… that the Council: 1. draws up …; 2. consults …": small letters only where the first point says so.
  let small: boolean | null = null;
  for (const found of slice.matchAll(NUMBERS)) {
    const value = Number(found[1]);
    if (value === 1 && cuts.length === 0 && !first?.[2]) wanted = 1;
    const goesOn = slice.slice(found.index + found[0].length, found.index + found[0].length + 5);
    if (value !== wanted) continue;
    if (!OPENS.test(goesOn)) {
      small ??= /[:]\s{1,3}1[.)]\s+\p{Ll}/u.test(slice);
      if (!small) continue;
    }
    cuts.push(start + found.index);
    wanted += 1;
  }
  let letter = (first?.[4] ?? '').charCodeAt(0) + 1;
  if (first?.[4] === 'a' || (slice.includes(' a. ') && / a\. \p{L}/u.test(slice))) {
    letter = 98;
    for (const found of slice.matchAll(LETTERED)) {
      if (found[1]!.charCodeAt(0) !== letter) continue;
      cuts.push(start + found.index);
      letter += 1;
    }
  }
  // "(a) … and (b) …": all of them, where they run from a.
  if (!slice.includes('(a)')) return cuts.sort((a, b) => a - b);
  const bracketed = [...slice.matchAll(BRACKETED)];
  const opens = bracketed[0] !== undefined && /(?:\b(?:att|that|to)|[:–])\s*$/i.test(slice.slice(0, bracketed[0].index));
  if ((bracketed.length >= 2 || opens) && bracketed.every((found, index) => found[1]!.charCodeAt(0) === 97 + index)) {
    for (const found of bracketed) if (!cuts.includes(start + found.index)) cuts.push(start + found.index);
  }
  return cuts.sort((a, b) => a - b);
}
