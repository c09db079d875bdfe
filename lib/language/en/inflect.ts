// The forms of an English noun that the lexicon does not know. A genitive's apostrophe ends a word (scan.ts), so only the plural is a form of its own.
import type { OwnForm } from '../language.ts';

function pluralOf(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:wo)?man$/.test(word)) return `${word.slice(0, -3)}men`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

/** `word` in lower case, NFC; itself first. */
export const inflect = (word: string): OwnForm[] => [word, pluralOf(word)].map((form) => ({ form, isDefinite: false }));
