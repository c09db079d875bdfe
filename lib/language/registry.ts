// The languages, made ready once, and once more for each set of own words that is in use. A new one is a folder with a language.ts and a line here.
import { keyOfOwnWords, type OwnWords } from '../model/own-words.ts';
import type { Language as Code } from '../model/reading.ts';
import { english } from './en/language.ts';
import { type Language, prepareLanguage } from './language.ts';
import { addOwnWords } from './own-words.ts';
import { swedish } from './sv/language.ts';

export type Languages = Readonly<Record<Code, Language>>;

const sources = { sv: swedish, en: english };

export const languages: Languages = { sv: prepareLanguage(sources.sv), en: prepareLanguage(sources.en) };

/** Somebody who edits the words goes back and forth between a few. */
const MOST_KEPT = 3;
const kept = new Map<string, Languages>();

/** The languages with the user's words among theirs. */
export function languagesWith(words: OwnWords): Languages {
  const key = keyOfOwnWords(words);
  if (key === '') return languages;
  const found = kept.get(key) ?? {
    sv: prepareLanguage(addOwnWords(sources.sv, words)),
    en: prepareLanguage(addOwnWords(sources.en, words)),
  };
  // The latest stands last, the oldest goes first.
  kept.delete(key);
  kept.set(key, found);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return found;
}
