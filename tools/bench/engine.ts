// The engine on real text, from 0.1 to 5 million characters, beside one bare pass over the same characters; and beside compromise/one, which sweeps as many
// patterns as ours over its own sentences. A character pass is the least that any reading costs, so the ratio holds on slow machines too.
import { readPlain } from '../../lib/documents/plain.ts';
import { languages } from '../../lib/language/registry.ts';
import { tally } from '../../lib/language/tally.ts';
import { analyse } from '../../lib/proposals/analyse.ts';
import { type Bench, type Budget, compare, type Figure, keep } from './bench.ts';
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

/** Called often on little, so that it is compiled to its end: called seldom and for long, it may stay ten times slower by chance. */
function warmUpPass(): void {
  const little = 'nämnden '.repeat(500);
  for (let i = 0; i < 5000; i += 1) keep(passOver(little));
}

/** What a character of the bare pass costs must be the same at all sizes, or the ratios measure the yardstick. */
const YARDSTICK_STRAYS = 1.5;
const ATTEMPTS = 3;

/** The figure of a size, once its bare pass is as fast as the fastest so far. */
function besidePass(name: string, text: string, ours: () => unknown, budget: Budget, fastest: number): { figure: Figure; pass: number } {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const figure = compare(name, ours, 'bare pass', () => passOver(text), budget);
    const pass = figure.medianMs / figure.ratio / (text.length / MILLION);
    if (pass <= fastest * YARDSTICK_STRAYS) return { figure, pass };
    warmUpPass();
  }
  throw new Error(
    `${name}: the bare pass took more than ${YARDSTICK_STRAYS} × what it took before, so nothing can be measured by it. Is the machine busy?`,
  );
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
  warmUpPass();
  let fastest = Number.POSITIVE_INFINITY;
  const figures = sizes.map((size) => {
    const text = textOf(pool, size * MILLION);
    const reading = readPlain(text);
    const { figure, pass } = besidePass(`engine ${size} MB`, text, () => analyse(reading), budget, fastest);
    fastest = Math.min(fastest, pass);
    report(figure);
    const { medianMs, ratio, spread } = figure;
    say(
      `  ${figure.name.padEnd(16)} ${medianMs.toFixed(1).padStart(7)} ms  ${perMillion(figure, size).toFixed(1)} ms per MB  ${ratio.toFixed(1)} × bare pass (${pass.toFixed(2)} ms per MB)  spread ${spread.toFixed(2)}`,
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
