// A governing document is to be drawn up or changed: *develop an action plan*, *bring forward a revised policy*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Beställer ett styrdokument eller en ändring av ett.', en: 'Orders a governing document or a change to one.' },
  source: 'codebook §2 plan',
  pattern: [
    '< (develop|develops|prepare|prepares|draft|drafts|create|produce|write|formulate|bring|establish|revise|update|amend|submit|present) ..8 #documents',
    '#documents ..4 be (developed|prepared|drafted|revised|updated|amended)',
    '(amend|revise|update) ..3 #documents',
  ],
  examples: {
    hits: ['[[That staff be directed to develop an action plan for road safety]].', '[[that officers prepare a parking strategy]]'],
    misses: ['The plan was adopted in 2019.', 'that officers follow the parking strategy'],
  },
});
