// What a governing document that is being ordered must hold: *the plan shall include …*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Anger vad ett styrdokument ska innehålla.', en: 'Says what a governing document is to contain.' },
  source: 'codebook, rulings: a plan that must contain something stays plan, with method',
  pattern: [
    '(#documents|plan|programme|program) < (include|contain|identify|address|cover|specify|set|list)',
    '(#documents|plan|programme|program) ..4 #modal ..2 < (include|contain|cover|address|identify|specify|set|define|list|describe|consider|incorporate)',
  ],
  examples: {
    hits: [
      '[[The strategy shall include targets for each service]].',
      '[[that the action plan must set out who is responsible]]',
      '[[The winter plan should identify warm spaces in every ward]].',
    ],
    misses: ['The plan includes a map.', 'that officers shall include a map in the letter', 'that the plan be noted'],
  },
});
