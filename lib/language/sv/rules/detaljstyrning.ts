// An action whose way is settled too: a frequency, a number, a method, a tool, a role, an exact place; or two markers of any sort.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'micro',
  says: {
    sv: 'Anger hur arbetet ska utföras, inte bara vad som ska uppnås.',
    en: 'Settles how the work is to be done, not only what is to be achieved.',
  },
  source: 'codebook §2 micro, §3 how-elements',
  pattern: [],
  needs: 'how',
  examples: {
    hits: [
      '[[att beställningen ska innehålla namn och datum]]',
      '[[att en barngrupp inte får ha mer än 15 barn]]',
      '[[att alla enhetschefer ska hålla veckovisa möten]]',
      '[[att frånvaron registreras i Stratsys]]',
      '[[att avsätta 3 miljoner kronor senast den 31 mars]]',
    ],
    misses: ['att kommunen inför fria bussresor', 'att avsätta 3 miljoner kronor till lekplatser'],
  },
});
