// Takes the signs of weight and headings ("**Beslut**", "## Yrkande") off both ends of a line. By hand: a pattern that looks for the end of a run tries again
// at each of its signs, which takes minutes on a line of 200,000 underscores.

import { isBlank } from '../text/blanks.ts';

const isWeight = (code: number): boolean => code === 42 || code === 95;
const isWeightOrBlank = (code: number): boolean => isWeight(code) || isBlank(code);
const isHeadingSign = (code: number): boolean => code === 35 || isWeightOrBlank(code);

function trim(words: string, opens: (code: number) => boolean, closes: (code: number) => boolean): string {
  let start = 0;
  let end = words.length;
  while (start < end && opens(words.charCodeAt(start))) start += 1;
  while (end > start && closes(words.charCodeAt(end - 1))) end -= 1;
  return words.slice(start, end);
}

/** Signs of weight around a line are no words. */
export const trimWeight = (words: string): string => trim(words, isWeight, isWeight);

/** Those, blanks, and the signs of a heading before it. */
export const trimHeading = (words: string): string => trim(words, isHeadingSign, isWeightOrBlank);
