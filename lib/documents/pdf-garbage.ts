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
const LEAST_UNITS = 12;
/** A font of bullets and boxes has a few signs only. */
const LEAST_SIGNS = 8;
/** Signs that no text holds: controls, what is no character. */
const CONTROLS = 0.05;
/** Signs of private use: bullets and boxes in a text, glyph numbers where they are most of it. */
const PRIVATE = 0.4;
/** Running text is above 0.9, lists of names too; letters moved by a fixed step are below 0.6. */
const ALIKE = 0.7;

function likenessToText(letters: string): number {
  const counts = new Map<string, number>();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let product = 0;
  let own = 0;
  let other = 0;
  for (const count of counts.values()) own += count * count;
  for (const [letter, share] of Object.entries(LETTERS)) {
    product += share * (counts.get(letter) ?? 0);
    other += share * share;
  }
  return product / Math.sqrt(own * other);
}

export function isGarbage(text: string): boolean {
  const units = text.replace(/\s+/g, '');
  if (units.length < LEAST_UNITS || new Set(units).size < LEAST_SIGNS) return false;
  const count = (pattern: RegExp): number => units.match(pattern)?.length ?? 0;
  if (count(/[\p{Cc}\ufffd\p{Cn}]/gu) > units.length * CONTROLS) return true;
  if (count(/\p{Co}/gu) > units.length * PRIVATE) return true;
  const letters = units.toLowerCase().match(/\p{Script=Latin}/gu) ?? [];
  return letters.length >= LEAST_LETTERS && letters.length > units.length / 2 && likenessToText(letters.join('')) < ALIKE;
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
      this.texts.set(fontName, (this.texts.get(fontName) ?? '') + str);
    }
    for (const font of here) {
      const text = this.texts.get(font) ?? '';
      const isBad = isGarbage(text);
      if (!isBad && text.length < LEAST_LETTERS * 4) continue;
      this.judged.set(font, isBad);
      this.texts.delete(font);
    }
  }

  readonly isUnreadable = (fontName: string): boolean => this.judged.get(fontName) === true;
}
