// An outcome, direction, priority or principle.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'goal',
  says: { sv: 'Anger ett mål eller en inriktning.', en: 'States a goal or a direction.' },
  source: 'codebook §2 goal',
  pattern: [
    '< (reduce|reduces|improve|improves|strengthen|strengthens|promote|promotes|encourage|encourages|facilitate|facilitated|remain|remains|become|becomes|achieve|achieves|prevent|prevents|foster|enhance|enhances|protect|protects|preserve|safeguard|eliminate|eradicate|halve|halves|minimise|minimize|maximise|maximize|combat|tackle|tackles|champion|celebrate|value|values|respect|respects|uphold|strive|strives|aim|aims|recognise|recognises|recognize|recognizes|prioritise|prioritises|prioritize|prioritizes|sustain|embed|empower|enable|enables)',
    '(be|is|becomes|remain|become) (a|an) ..5 (council|city|town|employer|place|county|borough|community|village|authority|district|organisation|organization|leader|region|where)',
    '#modal be (able|full|clean|safe|free|affordable|welcoming|proud|rare|healthy|strong|fair|easy|happy|sustainable|resilient|thriving|vibrant|respected|equal)',
    '(make|makes|making) ..6 (place|borough|city|town|county|community|village|district|region) (where|for|that)',
    '(nobody|no-one) #modal',
    '(as|set|sets|adopt|adopts) ..3 (its|a|the|our) ..2 goal',
    'be ..3 (rare|brief)',
    '< (feel|feels|treat|treats)',
    '(be|is|are) an employer',
    '(have|has) ..1 (confidence|trust)',
    'sense of (belonging|place|community|pride)',
    '#modal (live|thrive|flourish|prosper)',
    'at the heart of',
    'be ..2 net zero',
    '(delivered|treated|served|provided) with ..3 (courtesy|fairness|compassion|dignity|respect|care|kindness)',
    '(grow|grows|rise|rises|fall|falls|decline) ..2 (year|every|over|steadily)',
    '(be|is) ..1 (carbon|climate|net)',
    '(feel|feels|be|are) ..2 (safe|safer|welcome|welcomed|proud|heard|included|valued|neutral|inclusive|accessible|affordable|carbon-neutral|net-zero)',
    '< (support|supports) ..2 (our|those|residents|families|young|older|people|small|businesses|communities|vulnerable|independent)',
    '< (commit|commits|committed) ..2 to ..3 (being|becoming|equality|the)',
    '< (increase|increases|increased|grow|raise) ..6 (awareness|participation|access|share|use|supply|availability|diversity|satisfaction|proportion|number|attendance|turnout|resilience|opportunities|confidence|trust|housing|well-being|wellbeing)',
    '(is|be|as) ..2 (a|our|the|its) ..2 priority',
    '< ensure ..2 that? ..8 (feel|have|has|receive|receives|are|is|remain|remains|can|benefit|live|enjoy|get)',
    '< (put|place|puts) ..6 (first|heart|centre|center)',
    '< (listen|listens|work|works) (to|for|towards|toward) ..3 (residents|people|neutrality|net|goal|future|equality|fairer|cleaner|carbon)',
    '< (maintain|maintains|keep|keeps|deliver|delivers|lead) ..4 (high|quality|sound|strong|safe|clean|good|best|example|affordable|excellent)',
  ],
  unless: [
    '#sign #number',
    '< (increase|increases|reduce|reduces|raise) ..4 (fee|fees|grant|grants|fine|fines|budget|rate|rates|charge|charges|limit|speed|opening|hours|frequency|rent|rents|line|fare|fares|allowance)',
    '#modal ..2 be (installed|placed|erected)',
  ],
  examples: {
    hits: [
      '[[That the council shall reduce homelessness]].',
      '[[that the city should become a place for all ages]]',
      '[[Improve the health of older residents]].',
    ],
    misses: ['Homelessness fell last year.', 'that officers build a shelter', 'that the council reduces the fee for allotments'],
  },
});
