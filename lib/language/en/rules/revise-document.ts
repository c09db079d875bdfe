// A governing document that exists is to be changed: *amend the bylaw*, *update the parking policy*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Begär att ett styrdokument revideras.', en: 'Asks for a governing document to be revised.' },
  source: 'codebook §2 plan; rulings: revise, update, amend + a governing document',
  pattern: [
    '< (revise|revises|revised|update|updates|updated|amend|amends|amended|rewrite|rewrites|replace|replaces|refresh|refreshes|modify|modifies|modified|overhaul|simplify|strengthen|align) ..8 #documents',
    '< (revise|revises|revised|update|updates|updated|amend|amends|amended|rewrite|refresh|modify|change|changes|review) ..5 #planKind ..1 #planWords',
    '< (revise|revises|revised|update|updates|amend|amends|refresh) ..4 (plan|plans|procedure|procedures|programme|rules)',
    '(#documents|plan|procedure|procedures|rules) ..12 < (revised|updated|amended|rewritten|modified|replaced|changed|refreshed|extended|strengthened)',
    '(look|looks|seek|agree|move|begin|start) to (amend|revise|update|change) ..6 (#documents|#planWords)',
    '(amendment|amendments|changes|revision|revisions|updates) to ..6 (#documents|#planKind)',
    '< (change|changes|alter|alters) (the|its|our|their) ..4 (policy|bylaw|by-law|guidelines|strategy|ordinance)',
    '(add|adds|insert|inserts|incorporate|incorporates|include|includes) ..14 (in|into|to) ..3 (policy|strategy|bylaw|by-law|ordinance|guidelines|handbook|master)',
    'this (standard|directive|manual|document|plan|procedure) ..6 < (updated|revised|amended)',
    '(revised|updated) ..4 (#documents|plan)',
    '(#documents|plan|procedure) ..8 reviewed and ..1 (updated|revised|amended)',
    '(review|reviews) and ..1 (update|revise|amend|refresh) ..6 (#documents|#planWords)',
    '< (replace|replaces|amend|amends|delete|deletes|insert|inserts|add) ..14 (in|from|to|into|of) ..2 (policy|section|clause|paragraph|bylaw|by-law|orders|article|chapter|page)',
    '< (insert|inserts|add|adds) (a|an) ..3 #documents',
  ],
  unless: ['#number ..2 budget', '(report|information|update) ..4 on ..8 #documents', '(in|under|with|to|per) the ..4 (revised|updated)'],
  examples: {
    hits: [
      '[[That staff be directed to amend the noise bylaw]].',
      '[[that the allotment policy be updated]]',
      '[[To revise the winter maintenance plan]].',
      '[[That the Board update its volunteer handbook]].',
    ],
    misses: ['The bylaw was amended in 1998.', 'that the website be updated', 'that the council follows its allotment policy'],
  },
});
