// Text that a font does not tell: without a ToUnicode map pdf.js can only give the glyphs' own numbers, which read like noise. Known by the letters
// themselves, for pdf.js does not say. It must not take figures, names, or another language for noise.
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';

/** How often each letter of Swedish and English running text stands, in thousandths. */
// biome-ignore format: a table
const LETTERS: Readonly<Record<string, number>> = {
  e: 113, a: 88, n: 79, t: 83, r: 72, s: 65, i: 64, o: 59, l: 47, d: 45, m: 30, k: 20, g: 24, h: 40, v: 17, u: 23, f: 21, p: 19, c: 20, y: 13, b: 15,
  w: 11, ä: 9, å: 7, ö: 7, j: 4, x: 2, q: 1, z: 1,
};
/** Fewer letters prove nothing by how often they stand. */
const LEAST_LETTERS = 150;
/** So much text tells for certain. */
const ENOUGH = 600;
const LEAST_UNITS = 12;
/** A font of bullets and boxes has a few signs only. */
const LEAST_SIGNS = 8;
/** Signs that no text holds: controls, what is no character. */
const CONTROLS = 0.05;
/** Signs of private use: bullets and boxes in a text, glyph numbers where they are most of it. */
const PRIVATE = 0.4;
/** Running text is above 0.9, lists of names too; letters moved by a fixed step are below 0.6. */
const ALIKE = 0.7;

const SHARES: ReadonlyMap<number, number> = new Map(Object.entries(LETTERS).map(([letter, share]) => [letter.charCodeAt(0), share]));
const SIZE = Math.sqrt(Object.values(LETTERS).reduce((sum, share) => sum + share * share, 0));
/** Letters of Latin script beyond English stand below this. */
const LATIN = 0x250;

/** 1: letters stand as often as in running text. `counts` by char code, in small letters. */
function likenessToText(counts: Uint32Array): number {
  let product = 0;
  let own = 0;
  for (let code = 0; code < counts.length; code += 1) {
    const count = counts[code]!;
    if (count === 0) continue;
    own += count * count;
    product += count * (SHARES.get(code) ?? 0);
  }
  return product / (Math.sqrt(own) * SIZE);
}

/** ASCII and Latin-1 letters in capitals have their small ones 32 further on. */
const toSmall = (code: number): number =>
  (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;
const isLatin = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xdf && code < LATIN && code !== 0xf7) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0xdf);

/** By hand: asked about all of a document. */
export function isGarbage(text: string): boolean {
  const counts = new Uint32Array(LATIN);
  let units = 0;
  let controls = 0;
  let own = 0;
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0) continue;
    units += 1;
    if (code < 32 || (code >= 0x7f && code < 0xa0) || code >= 0xfffd) controls += 1;
    else if (code >= 0xe000 && code <= 0xf8ff) own += 1;
    else if (isLatin(code)) {
      letters += 1;
      counts[toSmall(code)]! += 1;
    }
  }
  if (units < LEAST_UNITS) return false;
  const isOdd = controls > units * CONTROLS || own > units * PRIVATE;
  if (isOdd) return new Set(text).size >= LEAST_SIGNS;
  return letters >= LEAST_LETTERS && letters > units / 2 && likenessToText(counts) < ALIKE;
}

/** Remembers over the pages of one document which fonts do not tell their text. */
export class FontTexts {
  private readonly texts = new Map<string, string>();
  private readonly judged = new Map<string, boolean>();

  /** A font is judged once there is enough of its text, and for good. */
  learn(items: readonly TextItem[]): void {
    const here = new Set<string>();
    for (const { fontName, str } of items) {
      if (str === '' || this.judged.has(fontName)) continue;
      here.add(fontName);
      const text = this.texts.get(fontName) ?? '';
      if (text.length < ENOUGH) this.texts.set(fontName, text + str);
    }
    for (const font of here) {
      const text = this.texts.get(font) ?? '';
      const isBad = isGarbage(text);
      if (!isBad && text.length < ENOUGH) continue;
      this.judged.set(font, isBad);
      this.texts.delete(font);
    }
  }

  readonly isUnreadable = (fontName: string): boolean => this.judged.get(fontName) === true;
}
