// Patterns whose letters are Latin ones. In V8 a class of more than sixteen ranges (`\p{L}` has six hundred) is looked up by a call for each character of a
// text that holds dashes or curly quotes, which takes twenty times as long as comparing; Swedish and English are written in Latin. It must not know languages.

/** Up to U+024F. Behind U+00FF capitals and small letters alternate: each counts as both. */
const LETTERS: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ɏ',
  Lu: 'A-ZÀ-ÖØ-ÞĀ-ɏ',
  Ll: 'a-zµß-öø-ɏ',
};

const PART = /\\p\{(L[ul]?)\}|\\[\s\S]|\[|\]/g;

/** The same pattern, `\p{L}`, `\p{Lu}` and `\p{Ll}` meaning Latin letters only. */
export function latin({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const narrowed = source.replace(PART, (part: string, name: string | undefined) => {
    if (name !== undefined) return isInClass ? LETTERS[name]! : `[${LETTERS[name]!}]`;
    if (part === '[' || part === ']') isInClass = part === '[';
    return part;
  });
  return new RegExp(narrowed, flags);
}
