// One concrete action with its way left open.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'measure',
  says: { sv: 'Föreslår en åtgärd.', en: 'Proposes a measure.' },
  source: 'codebook §2 measure',
  pattern: [],
  examples: {
    hits: [
      '[[that the council introduces free bus travel]]',
      '[[That staff be directed to build a shelter]].',
      '[[To fund a breakfast club in the flats]].',
    ],
    misses: ['that the meeting be adjourned', 'The council introduced free bus travel in 2019.'],
  },
});
