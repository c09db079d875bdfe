// A study is to be carried out: *conduct a feasibility study*, *that a review be undertaken*, *launch a consultation*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'inquiry',
  says: { sv: 'Begär en utredning, översyn eller ett samråd.', en: 'Asks for a study, a review or a consultation.' },
  source: 'codebook §2 inquiry',
  pattern: [
    '< (proceed|proceeds|conduct|conducts|carry|carries|undertake|undertakes|commission|commissions|perform|complete|initiate|launch|launches|begin|commence|hold|prepare|provide|obtain|request|requests|seek|get|make|arrange|bring|start|set|issue) ..8 #inquiryNoun',
    '(quote|quotes|quotation|quotations|costings|prices) ..8 < (obtained|sought|requested)',
    '#inquiryNoun ..16 < (undertaken|conducted|carried|commissioned|held|completed|done|launched|prepared|made|obtained|arranged|performed|initiated|begun|put)',
    '< (obtain|obtains|get|gets|seek|request) ..6 (quote|quotes|quotation|quotations|costings|price|prices|pricing|estimate|estimates)',
    '(detailed|full|independent|thorough|comprehensive|feasibility|fundamental) (investigation|review|study|assessment|inquiry|analysis)',
    '(requested|sought|requests|ask|asked|call|calls|called) ..2 (for|an|a) ..4 (review|study|investigation|assessment|inquiry|survey|consultation|examination|estimate)',
    '< (come|comes|return|returns|bring|brings|report|reports) ..2 (back|forward) ..3 (with|on) ..3 (options|proposals|recommendations|proposal|suggestions|costings)',
    '< (run|runs|introduce|trial|operate|carry|start|launch|undertake|hold) ..4 (pilot|trial|trials)',
    '< (develop|prepare|present|provide|bring|produce) ..4 (options|recommendations|proposals|estimates|estimate) (for|on|to|as|regarding)',
    '(look|looks) into',
    '(as|on) a (pilot|trial)',
    '(pilot|trial) basis',
    '< (establish|form|set|convene|create) ..8 (task|working|advisory) ..3 to (review|examine|study|investigate|explore|consider|look|assess)',
  ],
  unless: [
    '(public|budget) hearing',
    '(implement|implements) ..6 review',
    '(findings|results|recommendations) of ..4 (review|study|survey|audit)',
    '< provide ..4 proposals ..4 funding',
  ],
  examples: {
    hits: [
      '[[That staff be directed to conduct a feasibility study of a second ice rink]].',
      '[[that a full review of the grants for sports clubs be undertaken]]',
      '[[To run a trial of evening opening at the tip]].',
      '[[That quotes for a new boiler be obtained]].',
      '[[that staff get cost estimates for the ferry]]',
    ],
    misses: ['The study was carried out in 2018.', 'that the findings of the survey be noted', 'that officers build a shelter'],
  },
});
