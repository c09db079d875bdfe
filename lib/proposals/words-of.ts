// The proposal vocabulary of each language.
import type { Language } from '../model/reading.ts';
import type { ProposalWords } from './words.ts';
import { englishWords } from './words-en.ts';
import { swedishWords } from './words-sv.ts';

export const proposalWords: Readonly<Record<Language, ProposalWords>> = { sv: swedishWords, en: englishWords };
