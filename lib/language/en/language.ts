// English, put together from its word lists, frames, refusals, markers and rules.
import type { LanguageSource } from '../language.ts';
import { documents } from './documents.ts';
import { frames } from './frames.ts';
import { inflect } from './inflect.ts';
import { markers } from './markers.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules/index.ts';
import { verbClasses } from './verbs.ts';
import { functionWords, words } from './words.ts';

export const english: LanguageSource = {
  code: 'en',
  vocabulary: {
    words: {
      ...words,
      ...verbClasses,
      ...documents,
      verb: `${verbClasses.verb} ${words.procedural}`,
      nounVerb: `${verbClasses.nounVerb} ${words.proceduralNouns}`,
      participle: `${verbClasses.participle} ${words.proceduralDone}`,
    },
    // *thoroughly*, *immediately*.
    heads: { adverb: 'ally ently antly ously ughly ively ately ully edly ingly ably ibly arly estly ptly' },
  },
  frames,
  refusals,
  markers,
  rules,
  classes: {
    verb: 'verb',
    barrier: 'barrier',
    and: 'and',
    preposition: 'preposition',
    subject: 'subject',
    every: 'every',
    passive: 'participle',
  },
  licensed: [
    { verb: 'nounVerb', after: 'opener', first: true },
    { verb: 'rareVerb', after: 'sureOpener' },
    { verb: 'bodyVerb', after: 'toWord', first: true },
    { verb: 'participle', after: 'beWord' },
  ],
  determiner: 'determiner',
  auxiliary: 'auxiliary',
  skipped: 'adverb',
  conjoined: [
    'and that ..8 (be|#modal|#verb|#nounVerb)',
    'and to (#verb|#nounVerb)',
    'and (a|an|the|all|no|any|its|each|every|#capital|b) ..6 (be|shall|should|must)',
    'and ..3 be #participle',
  ],
  conjunction: 'that',
  of: 'of',
  nominal: null,
  infinitive: null,
  present: null,
  passive: null,
  past: null,
  pinned: 'equipment',
  functionWords,
  own: {
    inflect,
    nameForms: (name) => [name],
    isCompounding: false,
    documents: ['documents'],
    definiteDocuments: [],
    roles: ['role', 'officer'],
  },
};
