// One concrete action with its way left open. What no other rule took.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'measure',
  says: { sv: 'Föreslår en åtgärd.', en: 'Proposes a measure.' },
  source: 'codebook §2 measure',
  pattern: [],
  examples: {
    hits: [
      '[[att kommunen inför fria bussresor för pensionärer]]',
      '[[Gatunämnden får i uppdrag att bygga en gångbro över ån]].',
      '[[att avsätta 2 miljoner kronor till lekplatser]]',
    ],
    misses: ['att motionen anses besvarad', 'Gatunämnden fick i uppdrag att bygga en gångbro.'],
  },
});
