// An outcome, direction or principle: *stärka*, *minska*, *verka för*, *ska vara*. The means are left open.
import { defineRule } from '../../rule.ts';

export default defineRule({
  kind: 'goal',
  says: { sv: 'Anger ett mål eller en inriktning.', en: 'States a goal or a direction.' },
  source: 'codebook §2 goal',
  pattern: [
    '< (främja|främjar|främjas|stärka|stärker|stärks|stärkas|förbättra|förbättrar|förbättras|möjliggöra|möjliggör|underlätta|underlättar|bidra|bidrar|motverka|motverkar|förebygga|sträva|strävar|eftersträva|eftersträvas|värna|värnar|trygga|uppnå|uppnår|nå|når|stimulera|uppmuntra|synliggöra|uppmärksamma|minska|minskar|minskas|öka|ökar|ökas|halvera|halveras|effektivisera)',
    '< (prioritera|prioriteras|prioriterar)',
    '< (vara|är|bli|blir) ..1 (en|ett|sveriges|landets|klimatneutral|klimatneutrala|trygg|tryggt|attraktiv|ledande|tillgänglig|tillgängliga|hållbar|hållbart|jämställd|fossilfri|fossilfria|bäst|öppen|mer|fri)',
    '#modal ..3 < (känna|uppleva|präglas|kännetecknas|klara)',
    '(fler|färre|alla|ingen|inga) ..6 #modal ..2 < (kunna|känna|få|ha|vara|bli|uppleva|nå|klara)',
    '#people ..12 #modal ..3 #feel',
    '(säkerställa|tillse) att (inga|ingen|inget|alla|fler)',
    '#modal ..3 ha ..3 (meningsfull|självklar|god|tillgång|goda|god|bra|rätt|livskraftiga|makt|förtroende|balans|ekonomi|företagsklimat|plats)',
    '#modal ..4 (medverka|bidra|sträva|uppgå) ..1 (till|mot)',
    'det ska ..4 (lätt|enkelt|tryggt|möjligt)',
    '#modal ..1 ge ..6 förutsättningar',
    'gör #capital till',
    '#modal ..2 (upplevas|präglas|kännas|bemötas|mötas|genomsyras)',
    '#modal ..3 (ges|få|ha) ..2 (goda|bättre|lika) ..1 (förutsättningar|möjligheter|villkor)',
    '#people ..8 #modal ..2 (ta|välja|kunna)',
    '#modal ..2 vara',
    '#modal fungera',
    'vikt ska ..3 (vid|läggas)',
    'det som anförs i motionen om [ (finansieringsfrågan|frågan|trygghet|vikten|behovet|ökad|ökade|stärkt|stärkta|förbättrad|förbättrade|förbättrat|bättre|minskad|minskade|servicen|situationen) ]',
    '#modal verka för ..2 (att|en|ett)? ..2 (tydlighet|ökad|totalöverblick|helhetssyn|jämlik|jämlikhet)',
    '< verka för ..1 (totalöverblick|tydlighet|helhetssyn)',
    '#modal arbeta för att ..1 (möjliggöra|minska|öka|stärka|främja|förbättra)',
  ],
  unless: [
    '#money',
    'det #modal vara (tydlig|tydligt|obligatorisk|obligatoriskt|krav|möjligt|tillåtet|förbjudet)',
    'vara ..3 (klar|klart|klara|färdig|färdigt|färdiga|slutfört|öppen|öppna|öppet|obligatorisk|obligatoriskt|avgiftsfri|avgiftsfritt|avgiftsfria|kostnadsfri|kostnadsfritt|kostnadsfria|gratis|bemannad|bemannade|tillåtet|förbjudet|genomfört|ute|uppdelad)',
    '< (minska|minskas|öka|ökas|öka) ..8 med ..3 (#plain|#several) ..1 (heltidstjänster|tjänster|platser|årsarbetare)',
    '< (bidra|bidrar) i ..2',
    '< (öka|minska) ..3 (antalet|bidraget|anslaget|avgiften)',
    '(fusion|anslaget)',
  ],
  examples: {
    hits: [
      '[[att kommunen ska stärka det förebyggande arbetet]]',
      '[[att fler äldre ska känna sig trygga i hemmet]]',
      '[[Den nya stadsdelen ska bidra till klimatmålen]].',
    ],
    misses: ['att kommunen inför fria bussresor', 'att bygga en cykelväg mellan Ö och Ås'],
  },
});
