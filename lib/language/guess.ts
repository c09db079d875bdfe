// Which language a stretch of text is in, by its commonest words. No model, no dependency.
import type { Language } from '../model/reading.ts';
import { functionWords as english } from './en/words.ts';
import { functionWords as swedish } from './sv/words.ts';

const SETS: Readonly<Record<Language, ReadonlySet<string>>> = { sv: new Set(swedish.split(' ')), en: new Set(english.split(' ')) };

/** Null where the text says too little: fewer than `least` function words more in one language than in the other. */
export function guessLanguage(text: string, least = 1): Language | null {
  let sv = 0;
  let en = 0;
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (SETS.sv.has(word)) sv += 1;
    if (SETS.en.has(word)) en += 1;
  }
  if (Math.abs(sv - en) < least) return null;
  return sv > en ? 'sv' : 'en';
}

/** `sv-SE` → sv; null for what we do not read. */
export function toLanguage(tag: string | null): Language | null {
  const code = tag?.toLowerCase().split(/[-_]/)[0];
  return code === 'sv' || code === 'en' ? code : null;
}
