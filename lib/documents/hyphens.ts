// A hyphen at a line's end: broken word, compound, or a compound left open (*hälso- och sjukvård*)? Decided by the letters around it alone.

/** After one of these the hyphen stands for the end of the next word, and stays. */
const SUSPENDS = /^(?:och|eller|samt|respektive|resp|till|men|and|or|to|und|og|eller)(?![\p{L}])/u;

/**
 * What becomes of the break between `before` (ends in a hyphen) and `after`:
 * `drop` the hyphen and join (*kommunsty-* + *relsens*), `keep` it and join (*IT-* + *avdelningen*), or null: no broken word.
 */
export function hyphenBetween(before: string, after: string): 'drop' | 'keep' | null {
  const part = /([\p{L}\p{N}][^\s\-‐]*)[-‐]$/u.exec(before)?.[1];
  if (part === undefined || SUSPENDS.test(after)) return null;
  if (/^\p{Ll}/u.test(after)) {
    // A lone letter (e-tjänst), an abbreviation (IT-, HVB-) and a number (3-årig) carry their hyphen themselves.
    const abbreviation = /^[\p{Lu}\p{N}]/u.test(part) && !/\p{Ll}/u.test(part.slice(1));
    return abbreviation || part.length === 1 ? 'keep' : 'drop';
  }
  // A range or a date: 2027-|2029, 2026-|06-09.
  if (/\p{N}$/u.test(part) && /^\p{N}/u.test(after)) return 'keep';
  return /^[\p{Lu}\p{N}]/u.test(after) && /^\p{Lu}/u.test(part) ? 'keep' : null;
}
