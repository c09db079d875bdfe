// The bench prints figures of the right shape. How large they are is judged by nobody here: that depends on the machine.
import { describe, expect, it } from 'vitest';
import { compare, type Figure } from '../tools/bench/bench.ts';
import { measureEngine } from '../tools/bench/engine.ts';
import { main } from '../tools/bench.ts';

const BUDGET = { warmUpMs: 0, measureMs: 0, leastRounds: 3 };

describe('bench', () => {
  it('measures the engine at each size beside a bare pass, and beside a sweep of compromise', async () => {
    const figures: Figure[] = [];
    const lines: string[] = [];
    // One size: on so little text the yardstick itself may stray, which the bench refuses.
    const options = { sizes: [0.01], sweepSize: 0.001, budget: BUDGET, withMemory: false };
    await measureEngine(
      options,
      (figure) => figures.push(figure),
      (line) => lines.push(line),
    );
    expect(figures.map(({ name, against }) => `${name} / ${against}`)).toEqual([
      'engine 0.01 MB / bare pass',
      'engine beside compromise / compromise/one sweep',
    ]);
    for (const figure of figures) {
      expect(Object.keys(figure)).toEqual(['name', 'against', 'ratio', 'medianMs', 'spread']);
      expect(figure.ratio).toBeGreaterThan(0);
      expect(figure.medianMs).toBeGreaterThan(0);
      expect(figure.spread).toBeGreaterThanOrEqual(0);
    }
    expect(lines.join('\n')).toMatch(/ms per MB.*\n.*linearity.*\n.*passed the gate: [\d.]+ % .*asked of compromise: [\d.]+ %/s);
  });

  it('takes the median of both, and says how far ours strays', () => {
    const wait = (ms: number) => () => {
      const end = performance.now() + ms;
      while (performance.now() < end);
    };
    const { ratio, medianMs } = compare('engine', wait(4), 'half', wait(2), BUDGET);
    expect(medianMs).toBeGreaterThanOrEqual(4);
    expect(ratio).toBeGreaterThan(1);
  });

  it('says in one sentence what it does not know', async () => {
    for (const args of [[], ['nothing'], ['toString'], ['__proto__'], ['engine', '--fast'], ['engine', 'twice']]) {
      const complaints: string[] = [];
      const code = await main(
        args,
        () => expect.unreachable(),
        (line) => complaints.push(line),
      );
      expect(code).toBe(1);
      expect(complaints).toEqual([expect.stringMatching(/ Use: bench engine\|page\|pdf \[--json\]$/)]);
    }
  });
});
