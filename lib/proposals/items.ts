// The numbered matters of an agenda or of minutes (ärenden), whether anything is proposed under them or not. It must not look at what they say.
import type { Reading } from '../model/reading.ts';
import { languageOf } from './analyse.ts';
import type { Item } from './draft.ts';
import { walk } from './drafts.ts';
import { toEvenReading } from './even-reading.ts';
import { findPassages } from './passages.ts';
import { proposalWords } from './words-of.ts';

/** Each number once, in order of first appearance: a table of contents names them all a first time. Empty where nothing is numbered. */
export function findItems(written: Reading): Item[] {
  const { reading, restoreWords } = toEvenReading(written);
  const words = proposalWords[languageOf(reading)];
  const passages = findPassages(reading, words);
  const byNumber = new Map<string, Item>();
  for (const item of walk(reading.text, passages, words, null).items) {
    const number = item.number.replace(/\s+/g, ' ');
    if (byNumber.get(number)?.title == null) byNumber.set(number, { ...item, title: restoreWords(item.title) });
  }
  return [...byNumber.values()];
}
