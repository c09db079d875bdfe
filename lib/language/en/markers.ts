// English how-elements, deadlines and amounts (codebook §3). Data only.
import type { MarkerFamily } from '../rule.ts';

export const markers: readonly MarkerFamily[] = [
  {
    kind: 'deadline',
    pattern: [
      'by ..4 (#month|#year) #year?',
      'within (#number|#count) ..2 #period',
      'no later than ..3 (#month|#year|#number)',
      '(before|by|at|to) the? ..2 (next|end) ..3 (#period|#year)',
      'at the end of ..2 #year',
    ],
  },
  { kind: 'frequency', pattern: ['#often', '(every|each|per) #period', '(once|twice) ..2 (a|per|every) #period'] },
  { kind: 'amount', pattern: ['#sign #number', '#number #money'] },
  { kind: 'quantity', pattern: ['(#number|#count) ..1 #measureUnit', 'at #atLeast (#number|#count)'] },
  {
    kind: 'method',
    pattern: [
      'by means of',
      'by adjusting',
      'via #capital',
      'using #capital',
      '#modal ..2 (include|contain|advertised)',
      'in the form of',
      'through a',
      'in order to allocate',
    ],
  },
  { kind: 'tool', pattern: ['(microsoft|sharepoint|excel|teams|zoom|iso|facebook)', 'the? #capital (system|software|platform)'] },
  { kind: 'actor', pattern: ['(#role|the) #role', 'each #role', '#role , ..4 (would|shall|to|will)', 'office staff'] },
  {
    kind: 'place',
    pattern: [
      '(at|outside|opposite|beside) ..2 (entrance|junction|gate|corner|entrances)',
      '(at|outside|opposite|near|beside) ..1 #capital',
      'paint the entrance',
      'no #number',
    ],
  },
];
