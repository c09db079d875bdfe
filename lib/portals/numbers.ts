// The number that a line begins with, in each way that it can be read: "§ 12", "12 §", "PS 1/18", "Ärende 4", "7.1", "12.", "(3)", "IV.", "A.".
// It must not judge whether the line is an item: one number proves nothing, only runs do.

export type NumberForm =
  | 'section' // § 12
  | 'section-after' // 12 §
  | 'case' // 1/18, PS 1/18
  | 'resolution' // R2019-72
  | 'named' // Ärende 4, Item 4
  | 'dotted' // 7.1, D.1
  | 'decimal' // 12. or 12)
  | 'bracketed' // (3)
  | 'roman' // IV.
  | 'upper' // A.
  | 'lower' // a)
  | 'bare'; // 4, alone in its cell

export interface ItemNumber {
  readonly form: NumberForm;
  /** As written, without what ends it. */
  readonly text: string;
  /** [7, 1] for "7.1"; letters count from 1. */
  readonly path: readonly number[];
  /** Units of the line that the number takes, with the sign and blanks after it. */
  readonly length: number;
}

/** Ordinary text has these seldom; other forms begin every recipe and every list of advice. */
export const isStrong = ({ form }: Pick<ItemNumber, 'form'>): boolean =>
  form === 'section' || form === 'section-after' || form === 'case' || form === 'resolution' || form === 'named' || form === 'dotted';

const END = '[.):]?(?:\\s*[–—-]+(?=\\s))?(?:\\s+|$)';
const SECTION = new RegExp(`^§§?\\s*(\\d{1,4})(?![\\d/]|\\s*[-–]\\s*\\d)(?:\\s*([a-z])(?=[\\s.:)]|$))?\\s*${END}`, 'u');
const SECTION_AFTER = new RegExp(`^(\\d{1,4})\\s?§(?!§)\\s*${END}`, 'u');
const CASE = new RegExp(`^((?:PS|RS|DS|FO|SAK|Sak|sak|FS|KS)\\s)?(\\d{1,4})/((?:20)?\\d\\d)(?![\\d/])${END}`, 'u');
const RESOLUTION = new RegExp(`^([A-Z]{0,4}(?:19|20)\\d\\d-)(\\d{1,4})(?![\\d-])${END}`, 'u');
const NAMED = new RegExp(
  `^((?:Punkt|Ärende|Dagordningspunkt|Item|Agenda item|Sak|Pkt|Asia|Pykälä)(?:\\s(?:nr|no)\\.?)?)\\s?(\\d{1,3})(?![\\d/]|[.,]\\d)${END}`,
  'iu',
);
const DOTTED = new RegExp(`^([A-Z]|\\d{1,3})((?:\\.\\d{1,3}){1,4})(?![\\d/:]|\\s?(?:kr|SEK|MB|kB|%|km|mkr)\\b)${END}`, 'u');
const DECIMAL = /^(\d{1,3})[.)](?:\s+|$)/u;
const BRACKETED = /^\((\d{1,3})\)(?:\s+|$)/u;
const ROMAN = /^([IVXL]{1,7})[.)](?:\s+|$)/u;
const LETTER = /^([A-Za-z])[.)](?:\s+|$)/u;
const BARE = /^(\d{1,3})$/u;
/** 24.12.2026 and 13.00 are no numbers of items. */
const DATE_OR_TIME = /^\d{1,2}\.(?:\d{1,2}\.\d{2,4}\b|0\d\b)/u;

const ROMANS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Null where the letters make no number: "IIX". */
function fromRoman(letters: string): number | null {
  let total = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const worth = ROMANS[letters[i]!]!;
    total += worth < (ROMANS[letters[i + 1] ?? ''] ?? 0) ? -worth : worth;
  }
  return toRoman(total) === letters ? total : null;
}

function toRoman(value: number): string {
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX'][Math.floor(value / 10)] ?? '';
  return tens + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10]!;
}

const letterValue = (letter: string): number => letter.toUpperCase().charCodeAt(0) - 64;
const trimmed = (found: string): string => found.replace(/[\s–—-]+$/u, '').replace(/[.):]+$/u, '');

/** Most lines begin with a small word; they are passed over by one look. */
const mayBegin = (words: string): boolean =>
  /^(?:[\d§(]|[A-Za-z][.)]|[A-Z]\.\d|[A-Z]{1,4}(?:19|20)\d\d-|[IVXL]{2,7}[.)]|[PÄDIASFRK])/u.test(words);

/** Most likely first; empty where the line begins with no number. "C." may be a letter or a hundred: runs decide. */
export function findNumbers(words: string): ItemNumber[] {
  if (!mayBegin(words)) return [];
  const one = (form: NumberForm, found: RegExpExecArray, path: readonly number[]): ItemNumber[] => [
    { form, text: trimmed(found[0]), path, length: found[0].length },
  ];
  let found = SECTION.exec(words);
  if (found) return one('section', found, [Number(found[1])]);
  found = SECTION_AFTER.exec(words);
  if (found) return one('section-after', found, [Number(found[1])]);
  found = CASE.exec(words);
  if (found) return one('case', found, [Number(found[2])]);
  found = NAMED.exec(words);
  if (found) return one('named', found, [Number(found[2])]);
  found = RESOLUTION.exec(words);
  if (found) return one('resolution', found, [Number(found[2])]);
  if (DATE_OR_TIME.test(words)) return [];
  found = DOTTED.exec(words);
  if (found) {
    const first = /\d/.test(found[1]!) ? Number(found[1]) : letterValue(found[1]!);
    return one('dotted', found, [first, ...found[2]!.slice(1).split('.').map(Number)]);
  }
  found = DECIMAL.exec(words);
  if (found) return one('decimal', found, [Number(found[1])]);
  found = BRACKETED.exec(words);
  if (found) return [{ form: 'bracketed', text: found[0].trim(), path: [Number(found[1])], length: found[0].length }];
  found = BARE.exec(words);
  if (found) return one('bare', found, [Number(found[1])]);
  return findLetters(words);
}

function findLetters(words: string): ItemNumber[] {
  const numbers: ItemNumber[] = [];
  const roman = ROMAN.exec(words);
  const value = roman && fromRoman(roman[1]!);
  if (roman && value) numbers.push({ form: 'roman', text: roman[1]!, path: [value], length: roman[0].length });
  const letter = LETTER.exec(words);
  if (letter) {
    const form = letter[1]! < 'a' ? 'upper' : 'lower';
    numbers.push({ form, text: letter[1]!, path: [letterValue(letter[1]!)], length: letter[0].length });
  }
  return numbers;
}
