// What is looked for before a costly pattern is tried loses nothing: where a label or a body is found, it stands there.
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { toEvenReading } from '../../lib/proposals/even-reading.ts';
import { findPassages } from '../../lib/proposals/passages.ts';
import { proposalWords } from '../../lib/proposals/words-of.ts';
import { missing, texts } from '../metamorphic/texts.ts';

if (missing.length > 0) console.info('../shared/corpus is not here: labels are held against the own corpus only.');

describe.each(['sv', 'en'] as const)('the labels of %s', (code) => {
  const words = proposalWords[code];
  const said = texts
    .filter(({ language }) => language === code)
    .flatMap(({ text }) => findPassages(toEvenReading(readPlain(text)).reading, words))
    .flatMap((passage) => [passage.words, passage.words.toUpperCase(), passage.words.toLowerCase()]);

  it('hold what they are said to hold', () => {
    const wrong = words.labels.flatMap(({ pattern, runIn, holds }) =>
      said.filter((one) => holds && (pattern.test(one) || runIn?.test(one)) && !holds.test(one)),
    );
    expect(wrong).toEqual([]);
  });

  it('are seen at the first look', () => {
    const labels = said.filter((one) => words.labels.some(({ pattern }) => pattern.test(one)));
    const leading = said.filter((one) => words.labels.some(({ runIn }) => runIn?.test(one)));
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter((one) => !words.mayBeLabel?.(one))).toEqual([]);
    expect(leading.length).toBeGreaterThan(10);
    expect(leading.filter((one) => !words.mayBeLabel?.(one))).toEqual([]);
  });

  it('and bodies hold one of their words', () => {
    const bodies = said.filter((one) => one.length <= 160 && words.body.test(one));
    expect(bodies.length).toBeGreaterThan(50);
    expect(bodies.filter((one) => !words.bodyWord.test(one))).toEqual([]);
  });
});
