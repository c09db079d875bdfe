// What a document that is being ordered has to hold: *planen ska innehålla mätbara mål*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Bestämmer vad ett styrdokument ska innehålla.', en: 'Settles what a governing document is to contain.' },
  source: 'codebook, rulings: "planen ska innehålla … stays plan with method"',
  pattern: [
    '#definiteDocument ..3 #modal ..8 #contain',
    '#definiteDocument ..2 #modal ..4 ha ..6 (fokus|mål)',
    '(insats|mål|resultat|text|texten|skrivningen|meningen) ..10 (formuleras|ersätts|utgår) ..3',
  ],
  examples: {
    hits: ['[[att handlingsplanen ska innehålla mätbara mål]]', '[[Strategin ska beakta landsbygdens behov]].'],
    misses: ['Avtalet ska innehålla en prislista.', 'Planen redovisades i mars.'],
  },
});
