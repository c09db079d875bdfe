// Which numbered lines are headings of items and not points of a list. It sees one passage and the next; nothing of labels or drafts.
import { latin } from '../text/latin.ts';
import type { Passage } from './passages.ts';

/** A registry number, with its department. */
const REFERENCE =
  /^(?:Ärendenummer |Dnr:? |Diarienr:? )?(?:\p{Lu}{2,5}[ -]?)?\d{2,4}[.:/-]\d{2,6}(?: \p{Lu}{2,5})?$|^\p{Lu}{2,4}-\d{4}-\d+$/u;

export const isReference = (words: string): boolean => REFERENCE.test(words);

const LONGEST = 100;
/** A matter's registry number ends its title: "Svar på motion om en bro 2024-00851", "… KS 2025/17". "2026-2028" are years. */
const REGISTERED = latin(/$(?<=[\p{L}\d)]\s+(?:\p{Lu}{2,5}[ -]?(?:19|20)\d\d[-/:]\d{1,6}|(?:19|20)\d\d[-/:]\d{5,6}))/u);
const LONGEST_REGISTERED = 240;

/** "47. REPORT OF THE PANEL", and "4. Options" above "4.1 …": the heading of an item, not a point of a list. */
export function isNumberedHeading(passage: Passage, next: Passage | undefined): boolean {
  const { words, mark, number } = passage;
  if (number === null || mark === null || !/^\d{1,3}(?:\.0)?[.)]?$/.test(mark) || !/^\p{Lu}/u.test(words)) return false;
  if (words.length <= LONGEST_REGISTERED && (REGISTERED.test(words) || (next && next.mark === null && isReference(next.words))))
    return true;
  if (words.length > LONGEST || /[.:;,]$/.test(words)) return false;
  // <h2>4. Minutes of the last meeting</h2>
  if (passage.heading) return true;
  if (words.length >= 6 && !/\p{Ll}/u.test(words)) return true;
  return next !== undefined && next.mark !== null && next.mark.replace(/[.)]$/, '') === `${number}.1`;
}
