import { describe, expect, it } from 'vitest';
import { TARGETS } from '../tools/checks/floor-data.ts';
import { judgeSet } from '../tools/checks/floors.ts';
import type { Evaluation } from '../tools/lib/evaluate-set.ts';

const figures = (value: number, n: number) => ({ n, p: value, r: value, f1: value });

function evaluationOf(value: number, n: number, broken = 0): Evaluation {
  const score = {
    directive: figures(value, n),
    flagged: figures(value, n),
    kinds: { plan: figures(value, n) },
    kind_accuracy: { value, n },
    markers_micro: figures(value, n),
    proposals: figures(value, n),
    level: { kappa: value, within_1: value, n },
    broken_spans: broken,
  };
  return { score, onNothing: { pages: n, directives: n * (1 - value), misses: [] } } as unknown as Evaluation;
}
const failed = (evaluation: Evaluation): string[] =>
  judgeSet('sv', evaluation, TARGETS.sv)
    .map(({ report }) => report)
    .filter(Boolean);

describe('the floors', () => {
  it('let pass what reaches its target, or falls by no more than the slack', () => {
    expect(failed(evaluationOf(0.92, 20))).toEqual([]);
  });

  it('name every figure that lies under its floor, and a ceiling that is passed', () => {
    expect(failed(evaluationOf(0.7, 20))).toHaveLength(10);
    expect(failed(evaluationOf(0.7, 20))[0]).toBe('sv: directive F1 0.700 (n 20), the floor is 0.870');
    expect(failed(evaluationOf(0.7, 20))[9]).toMatch(/^sv: directives a page without proposal 0\.300 .*the ceiling is 0\.230$/);
  });

  it('judge no figure of few cases, but say it', () => {
    expect(failed(evaluationOf(0.1, 19))).toEqual([]);
    const first = judgeSet('sv', evaluationOf(0.1, 19), TARGETS.sv)[0]!;
    expect(first).toMatchObject({ passed: 0, failed: 0, remark: expect.stringContaining('n 19): too few') });
  });

  it('bear no broken span', () => {
    expect(failed(evaluationOf(0.95, 1, 1))).toHaveLength(1);
  });
});
