// The body wants to be told: *report back*, *bring a report*, *an update be provided*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'report',
  says: { sv: 'Begär återrapportering eller uppföljning.', en: 'Asks for reporting back or follow-up.' },
  source: 'codebook §2 report',
  pattern: [
    '< (report|reports) ..3',
    '< reported ..3 (back|annually|quarterly|monthly)',
    '< reported to ..4 (#body|scrutiny|council)',
    '< (report|reports|reported) $',
    '< (return|returns|revert|come|comes) ..10 with ..4 #reportNoun',
    '< (provide|provides|submit|submits|bring|brings|present|presents|prepare|prepares|receive|receives|produce|produces|give|gives|issue|circulate|send|deliver|compile|publish|table|return|returns|share|develop|maintain|keep|create|request|require|seek|furnish|furnishes|file|supply) ..6 #reportNoun',
    '#reportNoun ..16 < (provided|submitted|presented|prepared|given|brought|made|published|circulated|carried|issued|received|sent|produced|tabled|undertaken|conducted|forwarded|placed|returned|completed|shared)',
    '(requested|sought|seek|ask|asked|call|calls|called) ..2 (for|an|a|the)? ..4 (report|update|up-date|audit|briefing|figures|statistics)',
    '< (brief|briefs|inform|informs|notify|notifies|update|updates|advise) ..3 (council|members|board|committee|councillors|cabinet|commission|residents|public)',
    '(council|members|board|committee|councillors|cabinet) ..2 < (briefed|informed|updated|notified)',
    '< (circulate|circulates|give|gives|present|presents|provide|provides|supply) ..4 (list|presentation) (of|on|to|about)',
    'the report ..2 (include|includes|contain|contains|set|sets|cover|covers)',
    '(list|presentation) ..12 < (circulated|given|provided|presented)',
    '< (keep|keeps|kept) ..3 (informed|updated|record|records|log|advised)',
    'kept ..1 (informed|updated)',
    'be ..1 informed',
    '< (present|presents|submit|submits|bring|brings|provide) ..2 the ..3 (#documents|#planWords) ..2 to ..3 #body',
    '(#documents|#planWords) ..4 < (presented|reported|submitted|brought) ..2 to ..4 #body',
    '(report|reports|come|comes|bring|return) back (to|by|within|on|in|at|with|no|before)',
  ],
  unless: [
    '< (update|updates|maintain|create|compile) ..4 (website|webpage|map)',
    '(report|reports) (to|directly) ..4 (police|manager|supervisor)',
    '< (consider|note|receive) ..4 report',
    '(review|study) ..2 be',
  ],
  examples: {
    hits: [
      '[[That staff be directed to report back within 60 days]].',
      '[[that a progress report on the new library be provided to the committee]]',
      '[[Bring a quarterly update on rent arrears to cabinet]].',
      '[[That a list of the empty shops be circulated]].',
      '[[that members be informed of late buses]]',
    ],
    misses: ['The report was noted last year.', 'that officers build a shelter', 'that the report be received and filed'],
  },
});
