// Names do not matter, nor how a text is spaced, encoded or emphasised: each text is read again with other names, other blanks, other letters for the same
// letters, and in capitals, and must give the same kinds, markers and levels in the same order. What is found right is not judged here.
import { describe, expect, it } from 'vitest';
import { swapNames } from './metamorphic/names.ts';
import { seedOf } from './metamorphic/random.ts';
import { read, readAsWritten } from './metamorphic/reading.ts';
import { emphasise, RESPELLINGS, withoutNames } from './metamorphic/spelling.ts';
import { missing, type Text, texts } from './metamorphic/texts.ts';

if (missing.length > 0) console.info('../shared/corpus is not here: only the own corpus is read with other names and spellings.');

const TIMEOUT_MS = 60_000;
const ROUNDS = [0, 1, 2];

/** Texts that say something else when changed. A text that the change leaves as it is says nothing. */
const changedBy = (change: (text: Text) => string): Text[] =>
  texts.filter((text) => {
    const changed = change(text);
    return changed !== text.text && read(changed).signature !== readAsWritten(text).signature;
  });
const namesOf = (some: readonly Text[]): string[] => some.map(({ name }) => name);

/**
 * What cannot be told where all letters are capitals, with the most texts that it may concern (of some 300), so that it does not grow unseen.
 * `names`: a name is known by its capital alone (*via SOS*, *at Mill Road*, *in Binder C*); without it a marker is not seen, nor the micro that rests on it.
 * The text must then say just what it says with those names in small letters.
 * `lines`: whether a line goes on with the one above, and whether a short line heads what follows, is told by a small first letter where neither the width of
 * the lines nor a mark tells it: hard-wrapped minutes, and lists without marks.
 */
const LIMITS = {
  sentences: { names: 46, lines: 9 },
  everything: { names: 52, lines: 13 },
} as const;

type Part = readonly { readonly start: number; readonly end: number }[];

function expectOnlyLimits(partsOf: (text: Text) => Part, limits: { readonly names: number; readonly lines: number }): void {
  const changed = changedBy((text) => emphasise(text.text, partsOf(text)));
  const byNames = changed.filter((text) => {
    const parts = partsOf(text);
    return read(emphasise(text.text, parts)).signature === read(withoutNames(text.text, parts)).signature;
  });
  const byLines = changed.filter((text) => !byNames.includes(text));
  expect(byNames.length, `a name's capital is missed in ${namesOf(byNames)}`).toBeLessThanOrEqual(limits.names);
  expect(byLines.length, `something else is read in ${namesOf(byLines)}`).toBeLessThanOrEqual(limits.lines);
}

describe('names do not matter', () => {
  it('are swapped in most of the texts', () => {
    const same = texts.filter(({ name, text, language }) => swapNames(text, language, seedOf(name, 0)) === text);
    expect(same.length).toBeLessThan(texts.length / 3);
  });

  it.each(ROUNDS)(
    'other parties, people, towns and boards, round %i',
    (round) => {
      expect(namesOf(changedBy(({ name, text, language }) => swapNames(text, language, seedOf(name, round))))).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

describe('spelling does not matter', () => {
  it.each(Object.entries(RESPELLINGS))(
    '%s',
    (_, respell) => {
      expect(namesOf(changedBy(({ name, text }) => respell(text, seedOf(name, 0))))).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

describe('capitals do not matter', () => {
  it(
    'in all sentences and points that direct',
    () => {
      expectOnlyLimits((text) => readAsWritten(text).directives, LIMITS.sentences);
    },
    TIMEOUT_MS,
  );

  it(
    'in every other sentence that directs',
    () => {
      expectOnlyLimits((text) => readAsWritten(text).directives.filter((_, index) => index % 2 === 0), LIMITS.sentences);
    },
    TIMEOUT_MS,
  );

  it(
    'in all of a text',
    () => {
      expectOnlyLimits(({ text }) => [{ start: 0, end: text.length }], LIMITS.everything);
    },
    TIMEOUT_MS,
  );
});
