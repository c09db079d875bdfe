import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../tools/evaluate.ts';
import { hasGold, predict, readRows, readText } from '../tools/lib/evaluate-set.ts';
import { type score as Score, score } from '../tools/score.mjs';

const theirs = join(SHARED[0]!, '../../eval/score.mjs');
const sets = existsSync(theirs) ? SHARED.filter(hasGold) : [];
if (sets.length === 0) console.info('../shared is not here: our score.mjs is not compared with the evaluation material’s.');

describe('tools/score.mjs', () => {
  it('gives the figures of the evaluation material’s own, whatever was found', async () => {
    for (const dir of sets) {
      const { score: reference } = (await import(/* @vite-ignore */ pathToFileURL(theirs).href)) as { score: typeof Score };
      const gold = readRows(join(dir, 'gold.jsonl'));
      const found = gold.map(({ file }) => predict(dir, file));
      const textOf = (file: string): string => readText(dir, file);
      // Also with what a tool may get wrong: nothing for a document, a level that is none, a quote that does not stand there.
      const spoilt = found.slice(1).map((row, index) => ({
        ...row,
        proposals: row.proposals.map((proposal) => ({
          ...proposal,
          level: index % 3 === 0 ? null : proposal.level,
          directives: proposal.directives.map((directive) => ({ ...directive, end: directive.end + (index % 5) })),
        })),
      }));
      for (const rows of [found, spoilt, []]) {
        const { errors: _, ...ours } = score(gold, rows, textOf);
        const { errors: __, ...expected } = reference(gold, rows, textOf);
        expect(JSON.stringify(ours), basename(dir)).toBe(JSON.stringify(expected));
      }
    }
  });

  it('reads the own corpus without a broken span', () => {
    for (const code of ['sv', 'en']) {
      const dir = join(import.meta.dirname, 'corpus', code);
      const gold = readRows(join(dir, 'gold.jsonl'));
      const rows = gold.map(({ file }) => predict(dir, file));
      expect(score(gold, rows, (file) => readFileSync(join(dir, file), 'utf8')).broken_spans).toBe(0);
    }
  });
});
