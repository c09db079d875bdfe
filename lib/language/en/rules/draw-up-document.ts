// A governing document is to be brought into being: *develop a strategy*, *bring forward a policy*, *adopt a code*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Begär att ett styrdokument tas fram.', en: 'Asks for a governing document to be drawn up.' },
  source: 'codebook §2 plan',
  pattern: [
    '< #draw ..8 #documents',
    '< #draw ..6 #planKind ..1 (and)? ..2 #planWords',
    '< #draw ..3 (a|an) ..4 (plan|programme|program|timetable|timeline|procedure|procedures|vision|model)',
    '< (develop|develops|prepare|prepares|draw|draws|draft|drafts|produce|bring|brings|establish|devise) ..3 (plans|procedures|programmes|programs|rules) (for|to|on|that|governing)',
    '(#documents|#planWords) ..12 < (prepared|developed|drafted|drawn|established|created|adopted|formulated|produced|introduced|written|devised|compiled|brought|put|published)',
    '(come|comes|report|reports|return|returns) (back|forward) ..3 with ..4 (#documents|plan)',
    '< (develop|develops|prepare|prepares|produce|produces|draft|drafts|draw|draws|create|creates|issue) ..5 (guidance|standards)',
    '(return|returns|come|comes) ..8 with (a|an) ..4 (plan|#documents)',
    'work ..4 (on|toward|towards) ..3 (#documents|plan)',
    '(introduce|implement|institute) (a|an) ..3 #documents',
    'adopt (a|an) ..4 (#documents|plan)',
    '(have|has|include|includes) ..2 a (written|clear|single|joint|new)? ..2 (policy|strategy|plan|protocol)',
  ],
  unless: [
    '< (present|presents|provide|submit|bring|publish) ..3 the ..4 (#documents|#planWords)',
    '< #draw ..6 (report|reports|update|information|funding|money|changes|amendment|amendments|copies|copy) ..8 (#documents|#planWords)',
    '(amendment|amendments|changes|change|revisions) to ..6 #documents',
    '(pension|floor|site|health|insurance|payment|pilot) (plan|plans|programme|program)',
    '#draw ..6 (under|with|by|from|to|within|against|per|of) the ..4 (#documents|#planWords)',
    '(in|put|be) ..2 place ..6 (for|at|to)',
    '(business|building|qr|dress|post) (code|codes)',
    '#documents ..3 (committee|subcommittee|commission|board|group|team|panel|forum)',
    '(from|of|under|in|with|by) the ..4 #planWords ..1 (shall|be|must|will|should)',
  ],
  examples: {
    hits: [
      '[[That staff be directed to develop a tree planting strategy]].',
      '[[that the Chief Executive brings forward a homelessness action plan]]',
      '[[That a policy on the loan of council vehicles be drafted]].',
      '[[Prepare a transportation master plan for the waterfront]].',
      '[[that a drainage master plan be prepared for the harbour]]',
    ],
    misses: [
      'The plan was adopted in 2018.',
      'that the council implements the cycling plan',
      'that the floor plan be shown at the library',
    ],
  },
});
