import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../tools/evaluate.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'evaluate-'));
  writeFileSync(join(dir, 'motion.txt'), 'Motion om cyklar\n\nVi yrkar\n\natt en cykelplan tas fram,\natt utreda en cykelbro.\n');
  const gold = {
    file: 'motion.txt',
    directives: [
      { u: 3, kind: 'plan', markers: [] },
      { u: 4, kind: 'inquiry', markers: [] },
    ],
    proposals: [{ units: [3, 4], level: 3 }],
  };
  writeFileSync(join(dir, 'gold.jsonl'), `${JSON.stringify(gold)}\n`);
});
afterEach(() => rmSync(dir, { recursive: true }));

function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = main(
    args,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { code, out, err };
}

describe('evaluate', () => {
  it('scores a folder anywhere, with the keyword baseline beside', () => {
    const { code, out } = run(dir, '--json');
    expect(code).toBe(0);
    const figures = JSON.parse(out[0]!);
    expect(figures).toMatchObject({ docs: 1, missing: 0, broken_spans: 0, directive: { f1: 1, n: 2 }, proposals: { f1: 1 } });
    expect(figures.baseline.directive.f1).toBe(0);
  });

  it('prints figures for people, and every miss with --errors', () => {
    expect(run(dir).out.join('\n')).toMatch(/directive\s+P 1\.000 {2}R 1\.000/);
    writeFileSync(join(dir, 'motion.txt'), 'Motion om cyklar\n\nVi yrkar\n\natt en bro byggs,\natt utreda en cykelbro.\n');
    expect(run(dir, '--errors').out.join('\n')).toMatch(/KIND\tmotion\.txt\t3\tplan->measure/);
  });

  it('says what is missing and fails', () => {
    const empty = join(dir, 'empty');
    mkdirSync(empty);
    expect(run(empty)).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('No gold.jsonl')] });
    expect(run('--nonsense')).toMatchObject({ code: 1, err: [expect.stringContaining('Unknown option')] });
  });
});
