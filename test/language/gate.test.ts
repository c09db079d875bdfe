// The gate loses nothing: with it open the very same is found in every sentence, wherever it may stand. And it is a gate: most sentences do not pass.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { readSentence, type SentenceReading } from '../../lib/language/engine.ts';
import { type Language, withOpenGate } from '../../lib/language/language.ts';
import type { Step } from '../../lib/language/pattern.ts';
import { languages } from '../../lib/language/registry.ts';
import type { Context } from '../../lib/language/rule.ts';
import { GAP, scan, type Tokens } from '../../lib/language/scan.ts';
import { splitSentences } from '../../lib/language/sentences.ts';
import { toEvenReading } from '../../lib/proposals/even-reading.ts';
import { findPassages } from '../../lib/proposals/passages.ts';
import { proposalWords } from '../../lib/proposals/words-of.ts';
import { missing, texts } from '../metamorphic/texts.ts';

if (missing.length > 0) console.info('../shared/corpus is not here: the gate is held against the own corpus and the rules’ examples only.');

const CONTEXTS: readonly Context[] = ['item', 'line', 'operative', 'rule', 'document', 'background'];
/** Where what a sentence directs is told by its words alone; elsewhere it may be told by its verb. */
const GATED: readonly Context[] = ['operative', 'background'];

/** What makes sentences direct, so that refusals, markers and rules are asked for. */
const BEFORE = {
  sv: ['Nämnden ska', 'Vi föreslår att nämnden', 'Nämnden får i uppdrag att', 'att'],
  en: ['Staff shall', 'Cllr Ek moved that', 'That staff', 'The Board resolved to'],
} as const;

interface Sentence {
  readonly said: string;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

function sentencesOf(tokens: Tokens): Sentence[] {
  return splitSentences(tokens, 0, tokens.count).map(({ from, to }) => ({
    said: tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]),
    tokens,
    from,
    to,
  }));
}

const scanAll = (text: string, language: Language): Tokens => scan(text, [{ start: 0, end: text.length }], language.vocabulary);

const read = (language: Language, { tokens, from, to }: Sentence, context: Context): SentenceReading =>
  readSentence(tokens, language, from, to, context);

function expectNothingLost(language: Language, sentences: readonly Sentence[]): void {
  const open = withOpenGate(language);
  for (const sentence of sentences)
    for (const context of CONTEXTS)
      expect(read(language, sentence, context), `${context}: ${sentence.said}`).toEqual(read(open, sentence, context));
}

/** The sentences of all texts in the language, as the engine gets them. */
const sentencesIn = (code: 'sv' | 'en'): Sentence[] =>
  texts
    .filter(({ language }) => language === code)
    .flatMap(({ text }) => {
      const { reading } = toEvenReading(readPlain(text));
      const words = proposalWords[code];
      const passages = findPassages(reading, words);
      return passages.flatMap(({ pieces }) => sentencesOf(scan(reading.text, pieces, languages[code].vocabulary)));
    });

describe.each(['sv', 'en'] as const)('the gate of %s', (code) => {
  const language = languages[code];
  const sentences = sentencesIn(code);

  it('lets through every sentence of every text in which a rule finds something', () => {
    expect(sentences.length).toBeGreaterThan(1000);
    expectNothingLost(language, sentences);
  });

  it('lets through every example of every rule', () => {
    const examples = Object.values(language.source.rules).flatMap(({ examples: { hits, misses } }) => [...hits, ...misses]);
    const bare = examples.map((example) => example.replace('[[', '').replace(']]', ''));
    expectNothingLost(
      language,
      bare.flatMap((example) => sentencesOf(scanAll(example, language))),
    );
  });

  it('keeps most sentences of running text from the grammar', () => {
    for (const context of GATED) {
      const passed = sentences.filter(({ tokens, from, to }) => language.gate.mayDirect(tokens, from, to, context));
      expect(passed.length, context).toBeLessThan(sentences.length / 2);
      expect(passed.length, context).toBeGreaterThan(0);
    }
  });

  it('lets through a demand at the end of a sentence, however long', () => {
    const demand = { sv: 'Vi föreslår att nämnden tar fram en plan.', en: 'Cllr Ek moved that staff draw up a plan.' }[code];
    const sentence = sentencesOf(scanAll(`${'xyz '.repeat(40_000)}${demand}`, language))[0]!;
    expect(language.gate.mayDirect(sentence.tokens, sentence.from, sentence.to, 'background')).toBe(true);
  });

  it('loses nothing of words in any order', () => {
    const said = [...new Set(sentences.flatMap((sentence) => sentence.said.split(/\s+/)))];
    const signs = [',', ':', '.', '\n', '2026', '12', 'EcoOnline', 'KS', 'Anna'];
    const unit = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...said) }, { weight: 1, arbitrary: fc.constantFrom(...signs) });
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (words) => {
        expectNothingLost(language, sentencesOf(scanAll(words.join(' '), language)));
      }),
      { numRuns: 500 },
    );
  });

  it('lets through whatever a pattern describes, with any words between', () => {
    const { vocabulary, frames, refusals, markers, rules, conjoined, elaborates } = language;
    const families = [...refusals, ...markers, ...rules].flatMap(({ patterns, unless }) => [...patterns, ...unless]);
    const directing = frames.map(({ compiled }) => compiled);
    const patterns = [...directing, ...families, ...conjoined, ...elaborates];
    const known = Array.from({ length: vocabulary.size - 1 }, (_, index) => vocabulary.wordOf(index + 1));
    const filler = fc.oneof(fc.constantFrom(...known), fc.constantFrom('Ekby', 'xyz', '12', 'blå'));
    const wordFor = (step: Step): fc.Arbitrary<string> => {
      const words = step.rows.map((row) => vocabulary.wordOf(row));
      if (step.shapes !== 0) words.push('2027', '12', 'Ekby', 'EcoOnline', 'KS');
      return step.negated ? filler : fc.constantFrom(...words);
    };
    const partFor = (step: Step) =>
      fc.tuple(fc.array(filler, { maxLength: step.gap }), wordFor(step)).map(([between, word]) => {
        const sign = step.needsGap & GAP.comma ? ',' : step.needsGap & GAP.colon ? ':' : '';
        return `${between.join(' ')}${sign} ${word}`;
      });
    const instance = fc
      .oneof(fc.constantFrom(...directing), fc.constantFrom(...patterns))
      .chain(({ steps }) => fc.tuple(...steps.map((step) => (step.optional ? fc.option(partFor(step), { nil: '' }) : partFor(step)))));
    fc.assert(
      fc.property(
        fc.oneof(fc.constant(''), fc.constantFrom(...BEFORE[code])),
        instance,
        fc.array(filler, { maxLength: 6 }),
        (before, parts, after) => {
          expectNothingLost(language, sentencesOf(scanAll([before, ...parts, ...after].join(' ').trim(), language)));
        },
      ),
      { numRuns: 2500 },
    );
  });
});
