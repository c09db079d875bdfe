// The engine on real text, from 0.1 to 5 million characters, beside one bare pass over the same characters; and beside compromise/one, which sweeps as many
// patterns as ours over its own sentences. A character pass is the least that any reading costs, so the ratio holds on slow machines too.
import { readPlain } from '../../lib/documents/plain.ts';
import { languages } from '../../lib/language/registry.ts';
import { tally } from '../../lib/language/tally.ts';
import { analyse } from '../../lib/proposals/analyse.ts';
import { type Bench, type Budget, compare, type Figure } from './bench.ts';
import { measureMemory } from './memory.ts';
import { prepareSweep } from './sweep.ts';
import { readPool, textOf } from './texts.ts';

export interface EngineBenchOptions {
  /** Millions of characters. */
  readonly sizes: readonly number[];
  readonly sweepSize: number;
  readonly budget: Budget;
  /** The memory of the largest size is measured in a process of its own. */
  readonly withMemory: boolean;
}

const OPTIONS: EngineBenchOptions = {
  sizes: [0.1, 0.5, 1, 2, 5],
  sweepSize: 0.01,
  budget: { warmUpMs: 1500, measureMs: 4000, leastRounds: 7 },
  withMemory: true,
};
const MILLION = 1_000_000;

function passOver(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

const perMillion = ({ medianMs }: Figure, size: number): number => medianMs / size;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

export async function measureEngine(
  { sizes, sweepSize, budget, withMemory }: EngineBenchOptions,
  report: (figure: Figure) => void,
  say: (line: string) => void,
): Promise<void> {
  const pool = readPool();
  say(`Text of ${pool.source} (${(pool.text.length / MILLION).toFixed(2)} M characters, repeated and cut); 1 M characters are about 1 MB.`);
  const figures = sizes.map((size) => {
    const text = textOf(pool, size * MILLION);
    const reading = readPlain(text);
    const figure = compare(
      `engine ${size} MB`,
      () => analyse(reading),
      'bare pass',
      () => passOver(text),
      budget,
    );
    report(figure);
    const { medianMs, ratio, spread } = figure;
    say(
      `  ${figure.name.padEnd(16)} ${medianMs.toFixed(1).padStart(7)} ms  ${perMillion(figure, size).toFixed(1)} ms per MB  ${ratio.toFixed(1)} × bare pass  spread ${spread.toFixed(2)}`,
    );
    return { size, figure };
  });
  const [first, last] = [figures[0]!, figures.at(-1)!];
  const growth = perMillion(last.figure, last.size) / perMillion(first.figure, first.size);
  say(`  linearity: a character of ${last.size} MB costs ${growth.toFixed(2)} × one of ${first.size} MB`);

  const before = { ...tally };
  analyse(readPlain(textOf(pool, pool.text.length)));
  const read = tally.sentences - before.sentences;
  say(
    `  passed the gate: ${percent(tally.passed - before.passed, read)} of ${read} sentences; asked of compromise: ${percent(tally.asked - before.asked, read)}`,
  );

  const swedish = readPool(['sv']);
  const text = textOf(swedish, sweepSize * MILLION);
  const reading = readPlain(text);
  const sweep = prepareSweep(languages.sv);
  const beside = compare(
    'engine beside compromise',
    () => analyse(reading),
    'compromise/one sweep',
    () => sweep.run(text),
    budget,
  );
  report(beside);
  say(
    `  ${beside.name}: ${beside.medianMs.toFixed(2)} ms on ${sweepSize} MB, 1/${(1 / beside.ratio).toFixed(0)} of a sweep of ${sweep.patterns} patterns`,
  );

  if (!withMemory) return;
  const { peakMiB, keptMiB } = await measureMemory(last.size * MILLION);
  say(`  memory over start at ${last.size} MB: ${peakMiB.toFixed(0)} MiB at most, ${keptMiB.toFixed(0)} MiB kept by the answer`);
}

export const engine: Bench = (report, say) => measureEngine(OPTIONS, report, say);
