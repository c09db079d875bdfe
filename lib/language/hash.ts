// A short, stable name for a piece of text. Not for security: ids of directives and proposals outlive a change elsewhere on the page.

/** 64 bits of two FNV-1a runs, as 16 hex digits. */
export function hashText(text: string): string {
  let a = 0x811c9dc5 | 0;
  let b = 0x9747b28c | 0;
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x5bd1e995) ^ (b >>> 15);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** All but signs and letters that are alike in NFC and NFD, with single blanks between: what most text has none of. */
const UNTIDY = /[^ -~\u00a1-\u00ac\u00ae-\u00ff\u2010-\u2026]| {2}/;

/** What counts as the same wording: case, blanks, soft hyphens and NFD do not. */
export const normaliseQuote = (quote: string): string =>
  (UNTIDY.test(quote)
    ? quote
        .normalize('NFC')
        .replace(/\u00ad/g, '')
        .replace(/\s{2,}|[^\S ]/g, ' ')
    : quote
  )
    .trim()
    .toLowerCase();
