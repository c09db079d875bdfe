// Which numbered lines are headings of items and not points of a list. It sees one passage and the next; nothing of labels or drafts.
import type { Passage } from './passages.ts';

/** "47. REPORT OF THE PANEL", and "4. Options" above "4.1 …": the heading of an item, not a point of a list. */
export function isNumberedHeading(passage: Passage, next: Passage | undefined): boolean {
  const { words, mark, number } = passage;
  if (
    number === null ||
    mark === null ||
    !/^\d{1,3}(?:\.0)?[.)]?$/.test(mark) ||
    words.length > 100 ||
    /[.:;,]$/.test(words) ||
    !/^\p{Lu}/u.test(words)
  )
    return false;
  // <h2>4. Minutes of the last meeting</h2>
  if (passage.heading) return true;
  if (words.length >= 6 && !/\p{Ll}/u.test(words)) return true;
  return next !== undefined && new RegExp(`^${number}[.]1[.)]?$`).test(next.mark ?? '');
}
