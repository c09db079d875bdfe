import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('counts what is found on pages that hold no proposal, and lists it', () => {
    const set = join(dir, 'corpus/sv');
    mkdirSync(set, { recursive: true });
    mkdirSync(join(dir, 'corpus/negatives'));
    writeFileSync(join(set, 'nyhet.txt'), 'Ny simhall\n\nSimhallen öppnar i maj och är öppen alla dagar.\n');
    writeFileSync(join(set, 'gold.jsonl'), '{"file":"nyhet.txt","directives":[],"proposals":[]}\n');
    const motion = 'Motion om cyklar\n\nDet är viktigt att cykla och vi yrkar\n\natt utreda en cykelbro.\n';
    writeFileSync(join(dir, 'corpus/negatives/motion.txt'), motion);
    writeFileSync(join(dir, 'corpus/negatives/english.txt'), 'The pool opens in May and it is open to all of the residents.\n');
    expect(JSON.parse(run(set, '--json').out[0]!).without_proposal).toEqual({ n: 2, directives: 1, per_page: 0.5 });
    expect(run(set).out.join('\n')).toMatch(/pages without proposal\s+1 false directives, 0\.500 a page {2}n 2/);
    expect(run(set, '--errors').out).toEqual(['FALSE\tnegatives/motion.txt\t5\tinquiry\tatt utreda en cykelbro']);
  });

  it('without a folder scores the own corpus too', () => {
    const { code, out } = run('--json');
    expect(code).toBe(0);
    expect(out.map((line) => JSON.parse(line).dir).slice(-2)).toEqual(['test/corpus/sv', 'test/corpus/en']);
  });

  it('lists proposals that were missed, and levels with their text', () => {
    writeFileSync(join(dir, 'motion.txt'), 'Motion om cyklar\n\nVi yrkar\n\natt en bro byggs,\natt utreda en cykelbro.\n');
    writeFileSync(
      join(dir, 'gold.jsonl'),
      JSON.stringify({
        file: 'motion.txt',
        directives: [{ u: 1, kind: 'goal', markers: [] }],
        proposals: [{ units: [1], level: 1 }],
      }),
    );
    const errors = run(dir, '--errors').out;
    expect(errors).toContain('PROPOSAL-MISSED\tmotion.txt\t1\t1\tunits 1: Motion om cyklar');
    expect(errors).toContain('LEVEL\tmotion.txt\t1\t1->none\tunits 1: Motion om cyklar');
    expect(errors).toContain('PROPOSAL-FALSE\tmotion.txt\t3\t3\tunits 3,4: att en bro byggs,');
  });

  it('reads labels as any editor saves them', () => {
    const gold = readFileSync(join(dir, 'gold.jsonl'), 'utf8');
    writeFileSync(join(dir, 'gold.jsonl'), `\ufeff${gold.trim()}\r\n\r\n`);
    expect(JSON.parse(run(dir, '--json').out[0]!)).toMatchObject({ docs: 1, directive: { f1: 1 } });
  });

  it('says what is missing and fails', () => {
    const empty = join(dir, 'empty');
    mkdirSync(empty);
    expect(run(empty)).toMatchObject({ code: 1, out: [], err: [`${empty} has no gold.jsonl: nothing is scored.`] });
    expect(run(join(dir, 'nowhere'))).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('has no gold.jsonl')] });
    expect(run('--nonsense')).toMatchObject({ code: 1, err: [expect.stringContaining('Unknown option')] });
    expect(run('--json', '--errors')).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('leave --errors or --json out')] });
  });

  it.each([
    ['', 'has an empty gold.jsonl'],
    ['\n{not json\n', 'cannot be scored: line 2 of its gold.jsonl is not JSON'],
    ['{"file":"motion.txt"}\n', 'cannot be scored: line 1 of its gold.jsonl is no row with file, directives and proposals'],
    ['null\n', 'cannot be scored: line 1 of its gold.jsonl is no row with file, directives and proposals'],
    ['{"file":"saknas.txt","directives":[]}', 'cannot be scored: line 1 of its gold.jsonl is about "saknas.txt", which is not there'],
  ])('says in one sentence what is wrong with the labels %j, before it prints a figure', (gold, why) => {
    const other = join(dir, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'gold.jsonl'), gold);
    expect(run(dir, other)).toEqual({ code: 1, out: [], err: [`${other} ${why}: nothing is scored.`] });
  });
});
