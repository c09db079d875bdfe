// What a document that is being ordered has to hold: *planen ska innehålla mätbara mål*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Bestämmer vad ett styrdokument ska innehålla.', en: 'Settles what a governing document is to contain.' },
  source: 'codebook, rulings: "planen ska innehålla … stays plan with method"',
  pattern: [
    '^ ..4 #definiteDocument ..6 #modal',
    '(insats|mål|resultat|text|texten|skrivningen|meningen|formuleringen|avsnittet|stycket|lydelsen) ..30 (formuleras|ersätts|ersättas|utgår|stryks|läggs|lyder|tillförs)',
  ],
  unless: [
    '^ (till|när|efter|innan|om|i) ..8 #modal',
    '(enskilde|enskildes|brukaren|brukarens|insatsen|insatserna)',
    '#modal ..8 (redovisas|återrapporteras|utvärderas|följas|presenteras|redovisa)',
    'genomföras',
    '#modal ..2 (ses|gås) ..2 (över|igenom)',
    '#modal ..2 (bidra|verka|vara) ..1 (till|för|en|ett)',
    '#modal ..3 (antas|fastställas|godkännas)',
  ],
  examples: {
    hits: ['[[att handlingsplanen ska innehålla mätbara mål]]', '[[Strategin ska beakta landsbygdens behov]].'],
    misses: ['Avtalet ska innehålla en prislista.', 'Planen redovisades i mars.'],
  },
});
