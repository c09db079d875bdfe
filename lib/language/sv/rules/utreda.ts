// Something is to be looked into before anything is decided: *utreda*, *se över*, *undersöka förutsättningarna*, a pilot, an analysis.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'inquiry',
  says: { sv: 'Begär en utredning eller översyn.', en: 'Asks for an inquiry or review.' },
  source: 'codebook §2 inquiry; rulings on "se över", "kartlägga", "återkomma med förslag på hur"',
  pattern: [
    '< #inquire',
    '< (utvärdera|utvärderar) ..2 (möjligheten|möjligheterna|förutsättningarna|om)',
    '< (ta|tar) ..1 reda på',
    '< (återkomma|återkommer|inkomma) ..4 (underlag|beslutsunderlag|kostnadsförslag)',
    'motionen om (en|ett|fördjupad|ny)? ..2 (#inquiries|möjligheten|möjligheterna|förutsättningar|förutsättningarna)',
    '(på|som) (prov|försök|pilot)',
    '< (starta|inleda|genomföra|införa|ordna|bedriva|initiera) ..6 (pilotprojekt|försöksperiod|provperiod|försöksverksamhet|pilotverksamhet)',
    '< (ta|tar|tas) ..3 fram ..5 (underlag|beslutsunderlag|kunskapsunderlag)',
    '< (tillsätta|tillsätter|tillsätts) ..6 (grupp|arbetsgrupp|beredning|kommitté|utredningsgrupp)',
    '< (se|ser|ses|titta|tittar) ..4 (över|på) ..2',
    '< (genomföra|genomför|genomförs|göra|gör|göras|görs|initiera|initierar|initieras|inleda|inleder|inleds|ta|tar|tas|tillsätta|tillsätter|tillsätts|starta|startar|startas|påbörja|påbörjar|beställa|låta|upprätta|testa|utarbeta) ..8 #inquiries',
    '#inquiries ..8 < (genomföras|genomförs|göras|görs|initieras|inleds|tas|tillsätts|startas|påbörjas|ske|sker)',
    '< (återkomma|återkommer|föreslå|föreslår|lämna|presentera|komma|ta) ..4 (förslag|åtgärder|alternativ|lösningar) ..3 (på|till|för|som|att) ..2',
    '< (återkomma|återkommer|lämna|lämnar) ..10 förslag ..1 (på|till) ..3 (hur|åtgärder|lösningar|alternativ)',
    '< (återkomma|återkommer) ..4 (konkreta|åtgärder|förslag)',
    '< (föreslå|föreslår) ..3 (åtgärder|lösningar)',
    '< (samla|samlas|inhämta|inhämtar|inhämtas) ..3 (synpunkter|in|erfarenheter)',
    '< (beskriva|beskriver) ..3 (konsekvenser|konsekvenserna|förutsättningarna)',
    '(utreds|utredas|kartläggs|kartläggas|undersöks|undersökas|prövas|analyseras|inventeras)',
    '(möjligheten|möjligheterna|förutsättningarna|möjlighet) ..3 (att|till|för) ..12 (utreds|utredas|undersöks|undersökas|prövas|ses)',
    'arbetet ska även ..4 beaktas',
    '< (dialog|inleda) ..12 undersöka',
    '< (ta|tar) ..2 (intryck|inspiration)',
    'inspiration ska ..2 hämtas',
    '(utredningen|översynen|kartläggningen|analysen) ..2 (#modal|genomförs)',
  ],
  unless: [
    '< (återkomma|återkommer) ..6 förslag ..1 om att',
    '< (återkomma|återkommer|lämna) ..8 förslag ..2 avskaffad',
    '< bedöma ..2 ansökan',
    '< (granska|kontrollera) ..2 (varje|alla|samtliga)',
  ],
  examples: {
    hits: [
      '[[Tekniska nämnden får i uppdrag att utreda förutsättningarna för en ny bro]].',
      '[[att se över öppettiderna på återbruket]]',
      '[[att en översyn av skolskjutsarna genomförs]]',
    ],
    misses: ['Förvaltningen utredde frågan 2018.', 'att bygga en ny bro'],
  },
});
