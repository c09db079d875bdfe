// The proposal vocabulary of each language, made ready once.
import type { Language } from '../model/reading.ts';
import type { Label, ProposalWords, Test } from './words.ts';
import { englishWords } from './words-en.ts';
import { swedishWords } from './words-sv.ts';

/** Some label matches in that form. Patterns with the same flags are made one: it fails much sooner than each by itself. */
function anyOf(labels: readonly Label[], form: 'pattern' | 'runIn'): Test {
  const formed = labels.flatMap(({ holds, [form]: pattern }) => (pattern ? [{ holds, pattern }] : []));
  const byFlags = Map.groupBy(
    formed.filter(({ holds }) => !holds),
    ({ pattern }) => pattern.flags,
  );
  const joined = [...byFlags].map(([flags, some]) => new RegExp(some.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags));
  const held = formed.filter(({ holds }) => holds);
  return (text) => {
    for (const pattern of joined) if (pattern.test(text)) return true;
    for (const { holds, pattern } of held) if (holds!.test(text) && pattern.test(text)) return true;
    return false;
  };
}

const prepare = (words: ProposalWords): ProposalWords => ({
  ...words,
  mayBeLabel: anyOf(words.labels, 'pattern'),
  mayRunIn: anyOf(words.labels, 'runIn'),
});

export const proposalWords: Readonly<Record<Language, ProposalWords>> = { sv: prepare(swedishWords), en: prepare(englishWords) };
