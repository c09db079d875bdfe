// An action whose way is settled too: how often, how many, by whom, with what, where it is put, in what manner.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'micro',
  says: {
    sv: 'Anger hur arbetet ska utföras, inte bara vad som ska uppnås.',
    en: 'Settles how the work is to be done, not only what is to be achieved.',
  },
  source: 'codebook §2 micro, §3 how-elements',
  pattern: [],
  needs: 'how',
  examples: {
    hits: [
      '[[that the clerk shall empty the box every week]]',
      '[[that two benches be placed at the entrance to the park]]',
      '[[That each library hold two story sessions a month]].',
    ],
    misses: ['that officers build a shelter', 'The clerk emptied the box in 2019.'],
  },
});
