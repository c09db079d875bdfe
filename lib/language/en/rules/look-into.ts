// Something is to be looked into before anything is decided: *explore options*, *review*, *a feasibility study*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'inquiry',
  says: { sv: 'Begär en utredning eller översyn.', en: 'Asks for an inquiry or review.' },
  source: 'codebook §2 inquiry',
  pattern: [
    '< #inquire',
    '< (conduct|conducts|carry|undertake|commission|look) ..6 #inquiryNoun',
    '#inquiryNoun ..8 be (undertaken|conducted|carried|commissioned)',
    'look (at|into)',
    'detailed? investigation',
  ],
  examples: {
    hits: ['[[That staff be directed to explore options for a skate park]].', '[[that officers review the opening hours]]'],
    misses: ['The study was carried out in 2018.', 'that officers build a shelter'],
  },
});
