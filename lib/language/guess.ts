// Which language a stretch of text is in, by its commonest words. No model, no dependency.
import type { Language } from '../model/reading.ts';
import { functionWords as english } from './en/words.ts';
import { functionWords as swedish } from './sv/words.ts';
import { addToHash, HASH_START, hashWord } from './vocabulary.ts';

const hashes = (list: string): number[] => list.split(' ').map(hashWord);
/** Word, as its hash → what it says: 1 Swedish, -1 English, 0 both. */
const SAYS = new Map(hashes(english).map((hash) => [hash, -1]));
for (const hash of hashes(swedish)) SAYS.set(hash, (SAYS.get(hash) ?? 0) + 1);

const isLetter = (code: number): boolean => /\p{L}/u.test(String.fromCodePoint(code));
const LETTERS = Uint8Array.from({ length: 0x250 }, (_, code) => Number(isLetter(code)));

/** The unit at `at` is, or belongs to, a letter beyond Latin. */
function isRareLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isSecond = unit >= 0xdc00 && unit <= 0xdfff && at > 0;
  const code = text.codePointAt(isSecond ? at - 1 : at)!;
  return isLetter(isSecond && code <= 0xffff ? unit : code);
}

/** Null where the text says too little: fewer than `least` function words more in one language than in the other. */
export function guessLanguage(text: string, least = 1): Language | null {
  const lower = text.toLowerCase();
  let lead = 0;
  let hash = HASH_START;
  // By hand: a pattern that lists all words takes ten times as long.
  for (let i = 0; i < lower.length; i += 1) {
    const unit = lower.charCodeAt(i);
    if (unit < 0x250 ? LETTERS[unit] === 1 : isRareLetter(lower, i)) hash = addToHash(hash, unit);
    else if (hash !== HASH_START) {
      lead += SAYS.get(hash) ?? 0;
      hash = HASH_START;
    }
  }
  lead += SAYS.get(hash) ?? 0;
  if (Math.abs(lead) < least) return null;
  return lead > 0 ? 'sv' : 'en';
}

/** `sv-SE` → sv; null for what we do not read. */
export function toLanguage(tag: string | null): Language | null {
  const code = tag?.toLowerCase().split(/[-_]/)[0];
  return code === 'sv' || code === 'en' ? code : null;
}
