// What makes an English clause direct, and what takes that away. Data only.
import type { Frame, RefusalFamily } from '../rule.ts';

export const frames: readonly Frame[] = [
  { pattern: '(direct|directs|instruct|instructs|authorize|authorizes) ..8 to', notIn: ['background'] },
  { pattern: '(will|to) (move|propose|ask|call) ..8 that', explicit: true },
  { pattern: '(will|to) (ask|move|call) ..6 for', explicit: true },
  { pattern: 'i (call|move|ask|propose) ..8 (that|to|on|for)', explicit: true },
  {
    pattern: '(member|members|councillor|cllr|mayor) ..5 (requested|requests|suggested|proposed|asked|called) ..3 (that|for|to|an|a)?',
    explicit: true,
  },
  { pattern: '(was|were) (agreed|requested|suggested|proposed) that', explicit: true },
  { pattern: 'be it further? resolved ..2 that', explicit: true },
  { pattern: '(staff|officers) (recommends|recommend) ..6 (that|to)', explicit: true },
  { pattern: '(resolved|resolves) ..2 (that|to)', explicit: true },
  { pattern: '#propose ..6 (that|to)', notIn: ['background'] },
  { pattern: '#modal', notIn: ['background'] },
  { pattern: 'that', opening: true, notIn: ['background'] },
];

export const refusals: readonly RefusalFamily[] = [
  {
    why: 'procedure',
    pattern: [
      '(approve|approves|approved|accept|accepted|adopt|adopted) ..8 (minutes|agenda|report|reports)',
      '(adjourn|adjourned)',
      '(motion|seconded) ..8 (carried|seconded)',
      '(receive|received) and (file|filed)',
      'award ..4 contract',
      '(mayor|clerk) ..4 to sign',
      'public hearing',
    ],
  },
  { why: 'reported', pattern: ['previously (directed|requested|resolved|agreed)', '(has|have|had) (been|already|requested)'] },
  { why: 'law', pattern: ['(required|pursuant) ..3 (by|to) ..4 #law'], contexts: ['background', 'operative', 'document'] },
];
