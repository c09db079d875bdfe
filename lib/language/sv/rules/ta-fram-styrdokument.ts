// A governing document is to be drawn up: *ta fram en handlingsplan*, *utarbeta riktlinjer*, *återkomma med ett förslag till policy*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Beställer ett styrdokument.', en: 'Orders a governing document.' },
  source: 'codebook §2 plan',
  pattern: [
    '< (ta|tar|tas|tages|taga|lägga|lägger|läggs|arbeta|arbetar) ..4 fram ..12 #documents',
    '< (utarbeta|utarbetar|utarbetas|upprätta|upprättar|upprättas|formulera|formulerar|formuleras|skapa|skapar|skapas|utforma|utformar|utformas|författa|författas|framarbeta|framarbetas|utveckla|utvecklar|skriva|skriver|producera|beställa|beställer) ..10 #documents',
    '< (lämna|lämnar|föreslå|föreslår|inkomma|återkomma|återkommer|presentera|presenterar|lägga) ..3 (förslag|utkast)? ..3 (till|på|om|med) ..6 #documents',
    '< (påbörja|påbörjar|inleda|inleder|leda|leder|initiera|initierar|initieras|starta) ..6 (med|av|att) ..8 (ta|fram|framtagande|framtagandet|ny|nytt|upprätta|utarbeta) ..6 #documents',
    '< (införa|inför|införs|inrätta|inrättar) ..3 (en|ett|nya|ny|nytt|tydliga|gemensamma) ..3 #documents',
    '< (säkerställa|tillse|se) ..12 (tas|fram|utarbetas|upprättas) ..3 #documents',
    '< (säkerställa|tillse|se) ..4 att ..1 (det)? finns ..6 #documents',
    'motionen om #documents',
    'motionen om !(att) ..2 #documents',
    '#modal ..2 ha ..2 (en|ett|egen|eget) ..3 #documents',
    '(en|ett) ..3 #documents ..6 (antas|beslutas|tas|arbetas|upprättas) ..2 (fram|under|senast|i|inom)',
    '(framtagande|framtagandet|upprättande|upprättandet|utarbetande|utarbetandet) av ..6 #documents',
    '(och|samt) (upprättar|upprätta|utarbetar|utarbeta|antar|formulerar) ..5 #documents',
    '(och|samt) (tar|ta) ..2 fram ..5 #documents',
    '#documents ..8 (upprättas|utarbetas)',
    '< (redovisa|redovisar|presentera|presenterar) (en|ett|förslag) ..3 #documents',
    '< (ta|tar|tas) ..4 #documents ..8 fram $',
    '< (göra|gör|göras|görs|skriv) ..3 #documents',
    '< (anta|antar|fastställa|fastställer) (en|ett|nya|tydliga) ..4 #documents',
    '(arbetet|arbete) med (en|ett|ny|nya|nytt) ..4 #documents',
    '#documents ..10 (tas|arbetas) ..2 fram',
    '< (ta|tar|tas|arbeta) ..2 fram ..7 #models',
    '< (ta|tar|tas|arbeta) ..2 fram ..6 code of conduct',
    '< (upprätta|upprättar|upprättas|utarbeta|utarbetar) ..4 #budgets',
    '#models ..8 (tas|arbetas) ..2 fram',
    '#documents ..8 < (utarbetas|upprättas|formuleras|beställs|initieras)',
  ],
  // An individual's plan is no governing document.
  unless: [
    '(enskilde|enskildes|brukaren|brukarens|insatsen|insatserna)',

    '< (ta|tar|tas) ..4 fram ..2 (underlag|statistik)',
    'genomföra ..3 #documents',
    '(ram|ramen|samband|arbetet) ..2 (framtagande|framtagandet|upprättandet) av',
  ],
  examples: {
    hits: [
      '[[Kulturnämnden får i uppdrag att ta fram en biblioteksplan]].',
      '[[att skolnämnden utarbetar riktlinjer för skolskjuts]]',
      '[[En gemensam handlingsplan mot buller tas fram]].',
      '[[Personalnämnden får i uppdrag att ta en ny uppförandekod för koncernen fram]].',
      '[[att nämnden ska fastställa en rutin för nycklar]]',
      '[[Gör en plan för laddstolparna]]',
      '[[Tekniska nämnden ges i uppdrag att återkomma med ett förslag till trafikstrategi]].',
      '[[Räddningsnämnden får i uppdrag att säkerställa att det finns en rutin för skyfall]].',
      '[[att påbörja arbetet med en ny trädplan]]',
    ],
    misses: [
      'Planen togs fram 2019 och gäller fortfarande.',
      'att kommunen genomför handlingsplanen mot buller',
      'att en plan för den enskilde upprättas',
      'att nämnden tar fram fler platser i förskolan',
    ],
  },
});
