// English, put together from its word lists, frames, refusals, markers and rules.
import type { LanguageSource } from '../language.ts';
import { frames, refusals } from './frames.ts';
import { markers } from './markers.ts';
import { rules } from './rules/index.ts';
import { documents, functionWords, words } from './words.ts';

const { inquire, report, draw, revise, strive, act } = words;

export const english: LanguageSource = {
  code: 'en',
  vocabulary: {
    words: { ...words, documents, verb: [inquire, report, draw, revise, strive, act].join(' ') },
    heads: {},
  },
  frames,
  refusals,
  markers,
  rules,
  classes: { verb: 'verb', barrier: 'barrier', and: 'and', preposition: 'preposition', subject: 'subject', passive: 'passive' },
  conjunction: 'that',
  infinitive: null,
  present: null,
  past: null,
  passive: null,
  functionWords,
};
