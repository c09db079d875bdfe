// The same text spelt or spaced another way: capitals, blanks, line ends, composed and decomposed letters, soft hyphens. Words and lines stay.
// It must not know the engine.
import { units } from '../../tools/units.mjs';
import { makeRandom } from './random.ts';

export type Respell = (text: string, seed: number) => string;

/** Where a sentence's words begin: list marks are not written in capitals. */
const MARK = /^(?:[-–—•*▪●]\s+|\(?(?:\d{1,3}|[a-zåäö]|[ivx]{1,5})[.)]\s+|\d{1,2}(?:\.\d{1,2})+[.)]?\s+|\p{Lu}{1,3}\d{1,3}[.):]?\s+)/u;

type Places = readonly { readonly start: number; readonly end: number }[];

/** The sentences and list items that hold one of the places, written another way; list marks stay. */
function rewrite(text: string, places: Places, change: (said: string) => string): string {
  let out = text;
  for (const { start, end } of units(text)) {
    if (!places.some((place) => place.start < end && start < place.end)) continue;
    const said = text.slice(start, end);
    const mark = MARK.exec(said)?.[0] ?? '';
    const changed = mark + change(said.slice(mark.length));
    // Offsets must hold for the next one.
    if (changed.length === said.length) out = out.slice(0, start) + changed + out.slice(end);
  }
  return out;
}

/** In capitals. */
export const emphasise = (text: string, places: Places): string => rewrite(text, places, (said) => said.toUpperCase());

/** In small letters but for the first one: what is left when the capitals of names are taken away. */
export const withoutNames = (text: string, places: Places): string =>
  rewrite(text, places, (said) => said.charAt(0) + said.slice(1).toLowerCase());

const lines = (text: string, change: (line: string) => string): string => text.split('\n').map(change).join('\n');
/** Blanks between words, not before the first. */
const INNER = /(?<=\S) (?=\S)/g;

export const RESPELLINGS: Readonly<Record<string, Respell>> = {
  'doubled blanks': (text) => text.replace(INNER, '  '),
  tabs: (text, seed) => {
    const random = makeRandom(seed);
    return text.replace(INNER, (blank) => (random() < 0.2 ? '\t' : blank));
  },
  'CR LF, trailing blanks, empty lines doubled': (text) =>
    lines(text.replace(/\n[^\S\n]*\n/g, '\n\n\n'), (line) => `${line}  `).replace(/\n/g, '\r\n'),
  'no-break spaces': (text, seed) => {
    const random = makeRandom(seed);
    return text.replace(INNER, (blank) => (random() < 0.5 ? '\u00a0' : blank));
  },
  NFD: (text) => text.normalize('NFD'),
  'soft hyphens': (text, seed) => {
    const random = makeRandom(seed);
    return text.replace(/\p{L}{8,}/gu, (word) => {
      const at = 2 + Math.floor(random() * (word.length - 4));
      return `${word.slice(0, at)}\u00ad${word.slice(at)}`;
    });
  },
};
