// The body wants to be told: *report back*, figures, audits, updates.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'report',
  says: { sv: 'Begär återrapportering eller uppföljning.', en: 'Asks for reporting back or follow-up.' },
  source: 'codebook §2 report',
  pattern: [
    '< (report|reports|publish|monitor|audit)',
    '< (provide|submit|bring|present|prepare|receive|produce|develop) ..8 #reportNoun',
    'receive an? update',
    '(for|requested|requests|asked) ..3 an? ..2 (update|updated|audit|report) ..1',
    '#reportNoun be (carried|provided|submitted|presented)',
  ],
  examples: {
    hits: ['[[That staff be directed to report back within 60 days]].', '[[that officers publish monthly figures on complaints]]'],
    misses: ['The report was noted last year.', 'that officers build a shelter'],
  },
});
