// Lines that stand on every page of a paper and belong to none of its text: page numbers, signatures of adjusters, and what recurs right beside them.
// It only sees lines; which words tell a running head is the language's to say.
import type { Span } from '../model/span.ts';
import { hasBlankLine } from '../text/blanks.ts';

/** The lines without those that run on every page. `wordsOf` folds a line; `isNoise` tells the sure ones by their words. */
export function dropRunningHeads<T extends Span>(
  text: string,
  lines: readonly T[],
  wordsOf: (line: T) => string,
  isNoise: (words: string) => boolean,
): T[] {
  const words = lines.map(wordsOf);
  const noisy = words.map(isNoise);
  if (!noisy.includes(true)) return [...lines];
  // "Housing Committee" right below "Page 4 of 7" and below "Page 5 of 7": the second line of a head.
  const times = new Map<string, number>();
  const touches = (a: number, b: number): boolean =>
    noisy[b] === true && !hasBlankLine(text, lines[Math.min(a, b)]!.end, lines[Math.max(a, b)]!.start);
  const beside = lines.map((_, at) => !noisy[at] && (touches(at, at - 1) || touches(at, at + 1)));
  lines.forEach((_, at) => {
    if (beside[at]) times.set(words[at]!, (times.get(words[at]!) ?? 0) + 1);
  });
  return lines.filter((_, at) => !noisy[at] && !(beside[at] && times.get(words[at]!)! > 1));
}
