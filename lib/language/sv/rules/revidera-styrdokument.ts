// An existing governing document is to be changed: *revidera kostpolicyn*, *komplettera programmet*, *inkludera X i planen*.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'plan',
  says: { sv: 'Beställer en ändring av ett styrdokument.', en: 'Orders a change to a governing document.' },
  source: 'codebook §2 plan; ruling "revidera, uppdatera, ändra, komplettera + a governing document"',
  pattern: [
    '< (revidera|reviderar|revideras|förnya|förnyar|förnyas|uppdatera|uppdaterar|uppdateras|ändra|ändrar|ändras|komplettera|kompletterar|kompletteras|justera|justerar|omarbeta|omarbetar|omarbetas|aktualisera|aktualiseras|modernisera|moderniseras|omformulera|förtydliga|tydliggöra|tydliggör|skärpa|skärper|förenkla|harmonisera|utöka|bredda|utvidga|fördjupa|vidareutveckla|precisera|konkretisera|ersätta|ersätter) ..6 #documents',
    '< (inkludera|inkluderar|inkluderas|inarbeta|inarbetas|implementera|implementerar|stryka|stryker|stryks|införa|inför|införs|integrera|integrerar|skriva|skriver|lägga|lägger|tillföra|tillförs|beakta) ..24 (i|till|från|ur) ..6 #documents',
    '#documents ..12 < (revideras|uppdateras|ändras|kompletteras|omarbetas|justeras|aktualiseras|moderniseras)',
    '< (lyfta|lyfter|föra|förs|arbeta|arbetar|ta|tar|skriva|skriver) ..6 in ..10 (i|till) ..4 #documents',
    '(lägga|lägger|läggs|ta|tas|tar|strykas|stryks|utgå|utgår) ..10 (till|bort|ur|in) ..6 (i|ur|från) ..3 #documents',
    '#documents ..8 (och|samt) (revideras|uppdateras|kompletteras)',
    '#documents ..6 (genomgår|genomgå) ..4 (revidering|bearbetning|översyn)',
    '(revidering|ändring|uppdatering|komplettering|omarbetning|inarbetning) ..6 (av|till|i) ..6 #documents',
    '< (föreslå|utveckla|lämna|ta) ..6 (justeringar|revideringar|ändringar|anpassningar) ..3 (i|av) ..5 (#documents|#looseDocuments)',
    '#documents ..20 ersätts ..3 med',
    '< (revidera|revideras|reviderar)',
    '(föreskrifter|föreskrifterna|ordningsföreskrifterna|ordningsföreskrifter) ..3 (ändras|kompletteras|revideras)',
    '(ändra|ändring|komplettera|komplettering|revidering) ..1 (av|i)? ..4 (föreskrifter|föreskrifterna|ordningsföreskrifterna|ordningsföreskrifter)',
  ],
  // What the Riksdag is asked to change is law.
  unless: ['riksdagen ..16 (reglerna|regler|regelverk|regelverket)'],
  examples: {
    hits: [
      '[[att komplettera de lokala ordningsföreskrifterna med regler för eldning]]',
      '[[Servicenämnden får i uppdrag att revidera kostpolicyn]].',
      '[[att parkeringsprogrammet kompletteras med ett avsnitt om lastcyklar]]',
      '[[Fritidsnämnden får i uppdrag att inkludera e-sport i nästa idrottsprogram]].',
      '[[att förnya vattenplanen]]',
      '[[att tydliggöra rutinerna för hembesök]]',
    ],
    misses: ['att bygglovsavgiften ändras', 'Den reviderade planen antogs i våras.', 'att nämnden följer kostpolicyn'],
  },
});
