// Capitals and small letters by char code: a pattern asked for each letter of a long text takes many times as long. It must not know languages.

const CAPITAL = 1;
const SMALL = 2;
const kindOf = (code: number): number => {
  const char = String.fromCodePoint(code);
  return /\p{Lu}/u.test(char) ? CAPITAL : /\p{Ll}/u.test(char) ? SMALL : 0;
};
/** Latin, with which nearly all is written. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => kindOf(code));

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < LATIN.length) return LATIN[unit]!;
  const code = text.codePointAt(at);
  return code === undefined ? 0 : kindOf(code);
}

export const isSmallAt = (text: string, at: number): boolean => kindAt(text, at) === SMALL;

/** Two letters on end, the second one small: a word, and no letter or numeral by itself. */
export const opensWord = (text: string, at: number): boolean => kindAt(text, at) !== 0 && kindAt(text, at + 1) === SMALL;

/** Surrogates begin here. */
const HIGH = 0xd800;
const lengthAt = (text: string, at: number): number => (text.charCodeAt(at) >= HIGH && text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Five capitals on end, or twice three with no small letter between. */
export function hasLoudWords(text: string): boolean {
  let run = 0;
  let hadThree = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = unit < LATIN.length ? LATIN[unit]! : kindAt(text, i);
    if (unit >= HIGH && lengthAt(text, i) === 2) i += 1;
    if (kind === CAPITAL) {
      run += 1;
      if (run === 5 || (run === 3 && hadThree)) return true;
    } else {
      hadThree = kind === 0 && (hadThree || run >= 3);
      run = 0;
    }
  }
  return false;
}

/** Capitals on end that make a loud word. */
const LOUD = 3;

const isSurrogate = (unit: number): boolean => unit >= HIGH && unit < 0xe000;

/** A place within the first capitals on end, three or more, from `from` on; the text's length where there are none. Rare signs count as such. */
export function findLoudWord(text: string, from: number): number {
  // Three on end lie over one of every three places.
  for (let at = from + LOUD - 1; at < text.length; at += LOUD) {
    if (isSurrogate(text.charCodeAt(at))) return at;
    if (kindAt(text, at) !== CAPITAL) continue;
    let start = at;
    let end = at + 1;
    while (start > from && kindAt(text, start - 1) === CAPITAL) start -= 1;
    while (end < text.length && kindAt(text, end) === CAPITAL) end += 1;
    if (end - start >= LOUD) return at;
  }
  return text.length;
}

/** So large a part of the text's letters are capitals. */
export function isMostlyCapitals(text: string, part: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const kind = unit < LATIN.length ? LATIN[unit]! : kindAt(text, i);
    if (unit >= HIGH && lengthAt(text, i) === 2) i += 1;
    if (kind === CAPITAL) capitals += 1;
    else if (kind === SMALL) small += 1;
    // More small letters than there could be: most texts show it soon.
    if (small > text.length * (1 - part) + 1) return false;
  }
  return capitals > 0 && capitals >= (small + capitals) * part;
}
