// The proposal vocabulary of each language, made ready once.
import type { Language } from '../model/reading.ts';
import { latin } from '../text/latin.ts';
import { LONGEST_LABEL } from './labels.ts';
import type { Label, ProposalWords, Test } from './words.ts';
import { englishWords } from './words-en.ts';
import { swedishWords } from './words-sv.ts';

/** Patterns with the same flags as one: it fails much sooner than each by itself. */
function join(patterns: readonly RegExp[]): RegExp[] {
  const byFlags = Map.groupBy(patterns, ({ flags }) => flags);
  return [...byFlags].map(([flags, some]) => new RegExp(some.map(({ source }) => `(?:${source})`).join('|'), flags));
}

const formsOf = ({ pattern, runIn }: Label): RegExp[] => (runIn ? [pattern, runIn] : [pattern]);

/** Some label matches, in either form. */
function anyOf(labels: readonly Label[]): Test {
  const free = join(labels.filter(({ holds }) => !holds).flatMap(formsOf));
  const held = labels.flatMap(({ holds, pattern, runIn }) => (holds ? [{ holds, pattern, runIn }] : []));
  return (text) => {
    for (const pattern of free) if (pattern.test(text)) return true;
    const isShort = text.length <= LONGEST_LABEL;
    for (const { holds, pattern, runIn } of held)
      if ((isShort || runIn) && holds.test(text) && (pattern.test(text) || runIn?.test(text))) return true;
    return false;
  };
}

/** All patterns of the words, wherever they stand. */
function narrow<T>(words: T): T {
  if (words instanceof RegExp) return latin(words) as T;
  if (Array.isArray(words)) return words.map(narrow) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, narrow(value)])) as T;
}

function prepare(source: ProposalWords): ProposalWords {
  const words = narrow(source);
  return { ...words, mayBeLabel: anyOf(words.labels) };
}

export const proposalWords: Readonly<Record<Language, ProposalWords>> = { sv: prepare(swedishWords), en: prepare(englishWords) };
