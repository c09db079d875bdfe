// Every rule of every language runs its own examples: at least two hits and two misses, each one sentence by our own splitter, the exact span, one
// finding, through the whole engine (so that no rule is shadowed by an earlier one), and no example twice.
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSentence } from '../lib/language/engine.ts';
import { languages } from '../lib/language/registry.ts';
import { scan } from '../lib/language/scan.ts';
import { splitSentences } from '../lib/language/sentences.ts';

const bare = (example: string): string => example.replace('[[', '').replace(']]', '');

for (const [code, language] of Object.entries(languages)) {
  const { rules } = language.source;

  describe(`rules of ${code}`, () => {
    it('are those of the folder', () => {
      const files = readdirSync(new URL(`../lib/language/${code}/rules/`, import.meta.url))
        .filter((file) => file !== 'index.ts')
        .map((file) => file.replace(/\.ts$/, ''));
      expect(Object.keys(rules).sort()).toEqual(files.sort());
    });

    it('name no example twice', () => {
      const all = Object.values(rules).flatMap(({ kind, examples }) => examples.hits.map((hit) => `${kind} ${bare(hit)}`));
      expect(all.filter((example, index) => all.indexOf(example) !== index)).toEqual([]);
    });

    for (const [id, rule] of Object.entries(rules)) {
      const context = rule.examples.context ?? 'item';
      const read = (sentence: string) => {
        const tokens = scan(sentence, [{ start: 0, end: sentence.length }], language.vocabulary);
        expect(splitSentences(tokens, 0, tokens.count), `one sentence: ${sentence}`).toHaveLength(1);
        return readSentence(tokens, language, 0, tokens.count, context);
      };

      describe(id, () => {
        it('has at least two hits and two misses, and says why in both languages', () => {
          expect(rule.examples.hits.length).toBeGreaterThanOrEqual(2);
          expect(rule.examples.misses.length).toBeGreaterThanOrEqual(2);
          expect(rule.says.sv).toMatch(/^\p{Lu}.*\.$/u);
          expect(rule.says.en).toMatch(/^\p{Lu}.*\.$/u);
        });

        it.each(rule.examples.hits.map((hit) => [hit]))('finds %s', (hit) => {
          const { findings } = read(bare(hit));
          expect(findings.map(({ ruleId }) => ruleId)).toEqual([id]);
          expect(hit).toBe(
            `${bare(hit).slice(0, findings[0]!.start)}[[${bare(hit).slice(findings[0]!.start, findings[0]!.end)}]]${bare(hit).slice(findings[0]!.end)}`,
          );
        });

        it.each(rule.examples.misses.map((miss) => [miss]))('leaves %s', (miss) => {
          expect(read(miss).findings.map(({ ruleId }) => ruleId)).not.toContain(id);
        });
      });
    }
  });
}
