// Swedish, put together from its word lists, frames, refusals, markers and rules.
import type { LanguageSource } from '../language.ts';
import { documents, inquiries, looseDocuments, notDocument, reports } from './documents.ts';
import { frames, refusals } from './frames.ts';
import { markers } from './markers.ts';
import { rules } from './rules/index.ts';
import { verbClasses } from './verbs.ts';
import { functionWords, words } from './words.ts';

const definite = documents
  .split(' ')
  .filter((word) => /(?:en|et|erna|in|n)s?$/.test(word) && !/^(?:vision)$/.test(word))
  .join(' ');

/** Forms in -s: *revideras*, *införs*. */
const passive = Object.values(verbClasses)
  .join(' ')
  .split(' ')
  .filter((word) => !/^(?:finns|finnas|trivs|känns|fotomas|andas)$/.test(word))
  .filter((word) => /[^aeiouyåäö]a?s$/.test(word) || /[åä]s$/.test(word))
  .join(' ');

export const swedish: LanguageSource = {
  code: 'sv',
  vocabulary: {
    words: { ...words, ...verbClasses, verb: `${Object.values(verbClasses).join(' ')} ${words.close}`, passive },
    heads: {
      documents,
      looseDocuments,
      definiteDocument: definite,
      reports,
      inquiries,
      body: 'nämnden nämnderna nämnd förvaltningen förvaltningarna kontoret styrelsen bolaget utskottet utskott beredningen fullmäktige',
      subject: 'nämnden nämnderna nämnd förvaltningen förvaltningarna kontoret styrelsen bolaget utskottet',
      role: 'chefen chefer cheferna pedagoger handläggare sekreterare sekreteraren samordnare samordnaren ansvarig vaktmästare enheten avdelningen personalen rektorn rektorerna',
    },
    notCompound: notDocument,
  },
  frames,
  refusals,
  markers,
  rules,
  classes: { verb: 'verb', barrier: 'barrier', and: 'and', preposition: 'preposition', subject: 'subject', passive: 'passive' },
  conjunction: 'att',
  infinitive: /[^aeiouyåäö]as?$/,
  present: /(?:[^aeiouyåäö]ar|[^aeiouyåäön]er|[bdfgklmnprtvåö]s)$/,
  past: /(?:[^aeiouyåäö]ade|ades|[dlgmnrv]des|dde)$/,
  passive: /(?:[^aeiouyåäön]as|[dglkmptv]s|[lgd]es)$/,
  functionWords,
};
