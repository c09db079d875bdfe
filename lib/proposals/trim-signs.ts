// Takes the signs of weight and headings ("**Beslut**", "## Yrkande") off both ends of a line. By hand: a pattern that looks for the end of a run tries again
// at each of its signs, which takes minutes on a line of 200,000 underscores.

const WEIGHT = '*_';

function trim(words: string, opening: string, closing: string): string {
  const isSign = (signs: string, at: number): boolean => signs.includes(words[at]!) || (signs !== WEIGHT && /\s/.test(words[at]!));
  let start = 0;
  let end = words.length;
  while (start < end && isSign(opening, start)) start += 1;
  while (end > start && isSign(closing, end - 1)) end -= 1;
  return words.slice(start, end);
}

/** Signs of weight around a line are no words. */
export const trimWeight = (words: string): string => trim(words, WEIGHT, WEIGHT);

/** Those, blanks, and the signs of a heading before it. */
export const trimHeading = (words: string): string => trim(words, `#${WEIGHT} `, `${WEIGHT} `);
