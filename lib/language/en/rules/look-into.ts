// Something is to be looked into before anything is decided: *explore options*, *review*, *consider*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'inquiry',
  says: { sv: 'Begär att något utreds, ses över eller prövas.', en: 'Asks for something to be looked into, reviewed or tried out.' },
  source: 'codebook §2 inquiry',
  pattern: [
    '< (investigate|investigates|investigated|explore|explores|explored|examine|examines|examined|assess|assesses|assessed|evaluate|evaluates|evaluated|analyse|analyze|analysed|analyzed|research|researches|researched|review|reviews|reviewed|study|studies|studied)',
    '< (consider|considers|considered|reconsider|determine|determines|consult|consults|consulted|ascertain|appraise|canvass|survey|surveys|surveyed|scope|cost|costed|pilot|pilots|piloted|trial|trialled|test|re-examine|re-evaluate|verify|map|compare)',
    '< identify ..6 (options|ways|opportunities|costs|whether|potential|possible|suitable|sites|locations|funding|sources|measures|gaps|barriers)',
    '< (look|looks|looked) ..2 (at|into)',
    '< (inspect|inspects|inspected) ..1 (the|a|all)',
    '< (find|finds) out',
    '< (check|checks|find|finds) ..3 (price|prices|cost|costs|availability)',
    '< (get|gets) the (price|cost|costs)',
    '< seek ..4 (views|feedback|input|advice|opinion|opinions|quotes|quotations|estimates|clarification)',
    '< (see|check|inquire|enquire|find) ..2 (if|whether|out)',
    '(to|will|shall) (assess|determine|check) (if|whether)',
    'give consideration to',
    'consideration ..4 < given',
    'consideration be given to',
    '(have|get|having) (a|an|the|all|any) ..4 #inquiryNoun ..6 (done|carried|undertaken|conducted|completed|made|prepared)',
    '< have (a|an) ..3 (review|study|survey|assessment|investigation|audit|evaluation) (of|into|on)',
  ],
  examples: {
    hits: [
      '[[That staff be directed to explore options for a skate park]].',
      '[[that officers review the opening hours of the museum]]',
      '[[To consider a lower speed limit outside the school]].',
      '[[That the Clerk find out who owns the slipway]].',
      '[[that the Council inspects the sea wall]]',
      '[[That consideration be given to a later closing hour at the baths]].',
    ],
    misses: ['The options were explored in 2018.', 'that officers build a shelter', 'that the review be noted'],
  },
});
