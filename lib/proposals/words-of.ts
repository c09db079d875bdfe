// The proposal vocabulary of each language, made ready once.
import type { Language } from '../model/reading.ts';
import type { Label, ProposalWords, Test } from './words.ts';
import { englishWords } from './words-en.ts';
import { swedishWords } from './words-sv.ts';

/** Some pattern matches: those with the same flags are one pattern, which fails much sooner than each by itself. */
function anyOf(patterns: readonly RegExp[]): Test {
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags);
  const joined = [...byFlags].map(([flags, some]) => new RegExp(some.map(({ source }) => `(?:${source})`).join('|'), flags));
  return (text) => joined.some((pattern) => pattern.test(text));
}

const prepare = (words: ProposalWords): ProposalWords => ({
  ...words,
  mayBeLabel: anyOf(words.labels.map(({ pattern }) => pattern)),
  mayRunIn: anyOf(words.labels.flatMap(({ runIn }: Label) => runIn ?? [])),
});

export const proposalWords: Readonly<Record<Language, ProposalWords>> = { sv: prepare(swedishWords), en: prepare(englishWords) };
