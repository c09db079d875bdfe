// What makes an English clause direct: words that propose, decide, order. Data only; what takes it away stands in refusals.ts.
import type { Frame } from '../rule.ts';

/** Enough by themselves, also where the text around is talk. */
const explicit = (patterns: readonly string[]): Frame[] => patterns.map((pattern) => ({ pattern, explicit: true }));
const opening = (patterns: readonly string[]): Frame[] => patterns.map((pattern) => ({ pattern, explicit: true, opening: true }));
const plain = (patterns: readonly string[]): Frame[] => patterns.map((pattern) => ({ pattern, notIn: ['background'] }));

/** Notices of motion, and questions that ask for something to be done: *I will move at the next meeting that …*. */
const notices = explicit([
  '(will|shall|hereby|to) (move|propose|ask|call|request|seek) ..14 that',
  '(will|shall|hereby|to) (move|propose|call) ..14 on ..8 to',
  '(will|shall|to) (move|propose) ..10 to',
  '(will|shall|to) (move|ask|call|propose) ..10 for ..20 to be',
  '(i|we) (hereby|therefore|also|would)? (call|move|ask|propose|request|urge|recommend|demand) ..14 that',
  '(i|we) (hereby|therefore|also)? (call|move|propose|request|urge|recommend) ..16 to',
  '(i|we) (therefore|hereby|formally) (call|ask|propose) ..3 for',
  // A question that asks for something to be done: *I will ask if a barrier could be erected*.
  '(will|shall|to) ask ..14 (if|whether) ..14 (could|can|would|might|will|should) ..1 be',
  '(will|shall|to) ask ..14 (if|whether) (the|this)? ..2 (#body|#admin|we) (could|can|would|will)',
  '(will|shall|to) ask ..20 and (could|can|will|would) ..6 be',
]);

/** What members demand, as minutes tell it: *Cllr X requested that …*. */
const claims = explicit([
  '(#mover|#body) ..8 #asked ..7 that',
  '(#mover|#body|members) ..4 (asked|urged) that',
  '(#mover|#capital) also? (requested|proposed|recommended|asked|urged) that',
  '(he|she|they) also? (requested|proposed|recommended|moved|asked|urged) that',
  '(and|also|but) (urged|requested|proposed|recommended|requesting) that',
  '(and|also) asked that (it|this|a|an|the|all|more|some|consideration|#capital)',
  '(he|she|they) also? (requested|asked|urged) (the|that|#admin|#body) ..10 to',
  'requesting that',
  '#capital further? recommends ..6 that',
  '(#mover|members|he|she|they) ..6 suggested that ..12 should',
  '(#mover|and|also|he|she|they) ..8 (requested|proposed|recommended) ..14 be',
  '#capital requested ..14 be',
  '(#mover|also|he|she|they) ..8 asked for ..14 be',
  '(#mover|also|he|she|they) ..8 raised ..20 be',
  '(#mover|he|she|they) ..4 [ (requested|sought) ] ..3 (#reportNoun|#inquiryNoun)',
  '(#mover|#capital|he|she|they) also? [ requested ] (a|an|the|more|further|additional|new|improved|better|some|any)',
  '(#mover|#capital|he|she|they) also? called for',
  '(#mover|he|she|they) also? [ (called|asked) ] for (a|an)? ..2 (#reportNoun|#inquiryNoun)',
  '(#mover|#body) ..8 (requested|asked|directed|instructed|urged|called) (on|upon|for|the|#admin|#role|#body|that) ..12 to',
  'will vote to',
  'seeking approval ..6 to',
]);

/** A verb behind *to*: else it is a place or a person. */
const TO = '[ to ] (#verb|#nounVerb|#rareVerb|be|have)';

/** Motions as minutes tell them: *Motion by A and second by B to …*, *A moved, B seconded, that …*, *consensus to …*. */
const motions = explicit([
  `motion (by|was|is|made|of|from|moved|and) ..14 ${TO}`,
  'motion (by|was|is|made|of|from|moved|and) ..14 that',
  `motion ${TO}`,
  `(moved|moves) ..16 ${TO}`,
  '(moved|moves) ..16 that',
  `(second|seconds|seconded|2nd|2) (by|and|was|#capital) ..10 ${TO}`,
  '(second|seconds|seconded|2nd|2) (by|and|was|#capital) ..10 that',
  `voted ..10 ${TO}`,
  'voted ..2 that',
  `(hereby|unanimously) (vote|votes) ${TO}`,
  `(consensus|direction|instruction|instructions) (was|is|given|of|among|from|by) ..8 ${TO}`,
  '(general|unanimous|full) (agreement|consensus) ..3 that',
  'consensus ..8 that',
  `(#body|members|council|councillors|trustees|commissioners|selectmen|supervisors|aldermen|all|everyone|we|they) ..3 (decided|determined|chose|opted|agreed|resolved) ..3 ${TO}`,
]);

/** Who is told to do something: *The DPW was instructed to …*, *The Board asked Mr. A and Mrs. B to …*. */
const orderings = explicit([
  `(was|were|is|be) ..3 (instructed|directed|asked|requested|authorized|authorised|tasked|mandated|ordered|assigned) ..2 ${TO}`,
  `are ..3 (instructed|directed|tasked|mandated|ordered) ..2 ${TO}`,
  `(instructed|directed|instructs|directs) ..12 ${TO}`,
  'clerk [ (will|should|would) ] ..1 (#verb|#nounVerb|#rareVerb)',
  `(clerk|engineer|#admin|secretary|chairman|mayor) (is|are) ${TO}`,
  `(#body|#mover|members|he|she|they) ..6 (asked|requested|urged) ..10 ${TO}`,
  `and (asked|directed|instructed|requested) ..10 ${TO}`,
  'and (requests|urges|instructs|directs) that',
  `and calls (on|upon) ..12 ${TO}`,
  `#capital also? (asked|requested|urged) (#capital|the|staff|all|members|him|her|them) ..8 ${TO}`,
]);

/** What was decided: *It was agreed that …*, *RESOLVED that …*. */
const decisions = explicit([
  '(was|were|is|been) ..2 #decided ..3 (that|to)',
  '(was|were) ..2 (agreed|decided|resolved) [ (the|all|a|an|no|staff|officers) ]',
  '(was|is|were) ..1 proposed ..16 that',
  '(#body|members) ..2 (agreed|resolved|decided|voted) ..4 (that|to)',
  '[ (is|are|be) ] hereby #participle',
  'be it further? resolved ..20 that',
  'resolved ..3 that',
  'resolved to',
  '(#body|we) ..3 (resolves|agrees|commits|undertakes|pledges|decides) ..2 (that|to)',
  `(#body|we) ..3 #directs ..12 ${TO}`,
  '(#body|we) ..3 #directs ..12 that',
  '(#admin|#role) ..3 (is|be|was|were) ..3 (directed|requested|instructed|asked|authorised|authorized|tasked|mandated|delegated) to',
  '(#admin|#body|panel|review|group|report|force) ..3 (recommends|recommend|recommended) ..10 (that|to)',
]);

/** A named officer's task in minutes: *The Clerk will write …*, *Clerk to obtain quotes*. */
const tasks = opening([
  // An order by itself: *That the Commissioner of Public Works clean …*, *DIRECTED that a letter be sent*.
  '[ that ] (the|this|a|an|all|any|no|council|staff|we|#body|#admin|#capital)',
  '(directed|requested|instructed|ordered|urged) ..6 that',
  `(directed|requested|instructed|ordered|urged|asked) ..10 ${TO}`,
  `#capital [ to ] (represent|contact|write|check|follow|get|ask|call|send|email|speak|look|report|provide|arrange|prepare|bring|chase|obtain|organise|organize|draft|circulate|meet)`,
  `(direct|instruct) ..10 ${TO}`,
  `(request|ask) (staff|the|#admin|#role|#capital) ..8 ${TO}`,
  `to (ask|call|request|direct) ..8 ${TO}`,
  `(city|town|county|township)? council (direct|request|ask|instruct|urge) ..16 ${TO}`,
  `i? move ${TO}`,
  'i? move that',
  'the? ..2 (#officer|manager|administrator|cao) ..2 [ will ] ..1 (#verb|#nounVerb|be)',
  'mayor #capital? #capital? [ will ] ..1 (#verb|#nounVerb)',
  `(agreed|decided|resolved) ..1 ${TO}`,
  '(agreed|decided|resolved) ..1 that',
  `the? #capital? (#role|#admin|#mover|assistant|chair) #capital? #capital? ${TO}`,
]);

/** The same without *to*: *Clerk write to the owner*, *City Council allocate …*. */
const notes: Frame[] = [
  {
    pattern:
      '(city|town|county|township)? council (allocate|establish|support|reaffirm|endorse|oppose|fund|create|provide|designate|increase|reduce)',
    explicit: true,
    opening: true,
    holdsVerb: true,
  },
  {
    pattern: '(clerk|secretary|treasurer) (write|contact|obtain|arrange|inform|ask|check|reply|send|request)',
    explicit: true,
    opening: true,
    holdsVerb: true,
  },
];

/** Only inside an operative part. */
const orders = plain([
  // *Request officers produce a plan.*
  '[ (request|requests|direct|directs|instruct|instructs|ask|asks) (officers|staff|council|cabinet|management) ] #verb',
  '#propose ..8 (that|to)',
  '#direct that',
  '#direct ..14 to',
  '(call|calls|calling) (on|upon) ..20 to',
  '(engage|engages|liaise|liaises|work|works) with ..6 to',
  '(is|are) (to|required|expected|requested|directed|instructed) to?',
  '#modal',
  'be',
]);

const openings: Frame[] = [
  { pattern: '(and|but|or)? (further|furthermore|also)? that', opening: true, notIn: ['background'] },
  { pattern: 'and? to', opening: true, notIn: ['background'] },
];

export const frames: readonly Frame[] = [
  ...notices,
  ...claims,
  ...motions,
  ...orderings,
  ...decisions,
  ...tasks,
  ...notes,
  ...orders,
  ...openings,
];
