// Lines that stand on every page of a paper and belong to none of its text: page numbers, signatures of adjusters, and what recurs right beside them.
// It only sees lines; which words tell a running head is the language's to say.
import { hasBlankLine } from '../text/blanks.ts';
import { isSmallAt } from '../text/letters.ts';
import type { Line } from './lines.ts';

/** The words that tell them (words.ts). */
export interface RunningWords {
  readonly noise: RegExp;
  readonly foot?: RegExp;
}

/** The lines without those that run on every page. */
export function dropRunningHeads(text: string, lines: readonly Line[], { noise, foot }: RunningWords): readonly Line[] {
  const noisy = lines.map(({ words }) => (!isSmallAt(words, 0) && noise.test(words)) || foot?.test(words) === true);
  if (!noisy.includes(true)) return lines;
  // "Housing Committee" right below "Page 4 of 7" and below "Page 5 of 7": the second line of a head.
  const times = new Map<string, number>();
  const touches = (a: number, b: number): boolean =>
    noisy[b] === true && !hasBlankLine(text, lines[Math.min(a, b)]!.end, lines[Math.max(a, b)]!.start);
  const beside = lines.map((_, at) => !noisy[at] && (touches(at, at - 1) || touches(at, at + 1)));
  lines.forEach(({ words }, at) => {
    if (beside[at]) times.set(words, (times.get(words) ?? 0) + 1);
  });
  return lines.filter(({ words }, at) => !noisy[at] && !(beside[at] && times.get(words)! > 1));
}
