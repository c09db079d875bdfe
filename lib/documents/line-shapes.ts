// What a line of text looks like: a list item, a numbered heading, a line that the next one goes on from. Shared by plain text and PDF.
// It knows nothing of geometry, of the DOM, or of what the words mean for a proposal.

/** `1.` `a)` `(3)` `iv)` `7.1.2` `-` `•` …: a mark and then at least a blank. `o` is Word's hollow bullet. */
const MARK =
  /^[ \t\u00a0]*(?:[-–—•*+▪●◦‣·○■□➢✓\u25aa\uf0b7\uf0a7][ \t\u00a0]+|o(?:[ \t\u00a0]{2,}|\t|[ \u00a0](?=\p{Lu}))|\(?\d{1,3}[.)][ \t\u00a0]+|\d{1,3}(?:\.\d{1,3})+[.)]?[ \t\u00a0]+|\(?[a-zåäö][.)][ \t\u00a0]+|\p{L}\/[ \t\u00a0]+|\(?[ivx]{1,5}[.)][ \t\u00a0]+|[IVX]{1,5}[.)][ \t\u00a0]+)(?=\S)/u;

/** A line that opens a list item by its mark. */
export const isMarked = (line: string): boolean => MARK.test(line);

/** A point of a Swedish proposal without a number: *att nämnden …*. */
export const isAttLine = (line: string): boolean => /^[ \t\u00a0]*att[ \t\u00a0]/i.test(line);

/** *§ 12 …*, *§12*, *12 § …*: how Swedish minutes number their items. */
export const isParagraphNumber = (line: string): boolean =>
  /^[ \t\u00a0]*(?:§+[ \t\u00a0]*\d+|\d{1,4}[ \t\u00a0]?§(?=[ \t\u00a0]|$))/.test(line);

/** Ends a sentence or announces a list, so that nothing is lost by ending the block there. */
export const endsSentence = (line: string): boolean => /[.:;?!…][)"”’»\]*]*$/.test(line.trimEnd());

/** Begins as only the middle of a sentence does. */
export const beginsInside = (line: string): boolean => /^[ \t\u00a0]*["”“(]?\p{Ll}/u.test(line);

/** Ends on a word that nothing can end on: the sentence goes on in the next line. */
export const endsOpen = (line: string): boolean =>
  /(?:^|[ \t\u00a0])(?:och|samt|eller|att|som|av|till|från|för|med|på|i|om|vid|under|enligt|mellan|den|det|de|en|ett|and|or|the|an?|of|to|from|for|with|in|on|by|at|that)$/.test(
    line.trimEnd(),
  );

/** "Barn- och utbildningsnämnden beslutar att", broken on purpose: its points stand below. */
export const opensPoints = (line: string): boolean => /^.{1,60}[ \t\u00a0](?:att|that)$/.test(line.trimEnd());

/** Ends where only a number can follow (*enligt §*, *punkt*): then `149. …` on the next line is no list item. */
export const awaitsNumber = (line: string): boolean =>
  /(?:§|(?:^|[ \t\u00a0(])(?:nr|no|punkt|punkten|kap|kapitel|artikel|section|item|page|sidan?)\.?)$/i.test(line.trimEnd());

export const firstWord = (line: string): string => /\S+/.exec(line)?.[0] ?? '';

/** A word broken at the line's end: a hyphen after a letter, no blank before it. */
export const endsHyphenated = (line: string): boolean => /\p{L}[-‐]$/u.test(line.trimEnd());

/**
 * Could be a heading by its words alone: short, begins with a capital, a digit or §, ends like no sentence. A colon is let through on a
 * label of a few words (*Förslag till beslut:*).
 */
export function looksLikeHeading(line: string): boolean {
  const words = line.trim();
  if (words.length > 90 || !/\p{L}{2}/u.test(words) || !/^[\p{Lu}\d§"”“*]/u.test(words)) return false;
  if (/[,;.?!…-]$/.test(words)) return false;
  return !words.endsWith(':') || words.split(/\s+/).length <= 4;
}
