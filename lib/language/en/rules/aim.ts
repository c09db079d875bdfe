// An outcome, direction or principle.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'goal',
  says: { sv: 'Anger ett mål eller en inriktning.', en: 'States a goal or a direction.' },
  source: 'codebook §2 goal',
  pattern: [
    '< (reduce|improve|strengthen|promote|encourage|facilitate|facilitated|remain|become|achieve|prevent)',
    '< be an? ..3 (council|city|town|employer)',
  ],
  unless: ['#sign #number'],
  examples: {
    hits: ['[[That the council shall reduce homelessness]].', '[[that the city should become a place for all ages]]'],
    misses: ['Homelessness fell last year.', 'that officers build a shelter'],
  },
});
