// Swedish genres, each with what directs in it and what only tells: news of a meeting, audits, plans that assign, old minutes, pages on one line.
// Own texts. A demand is named by its words and its kind; whatever else is found in the text fails the test.
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import type { Kind } from '../../lib/model/directive.ts';
import { analyse } from '../../lib/proposals/analyse.ts';

interface Genre {
  readonly text: string;
  readonly demands: readonly (readonly [Kind, string])[];
}

const genres: Readonly<Record<string, Genre>> = {
  'news of a meeting': {
    text: `Nytt från kommunstyrelsen den 3 mars

Här får du en sammanfattning av besluten. Läs mer i protokollet.

Kommunstyrelsen ger samhällsbyggnadsförvaltningen i uppdrag att projektera en ny idrottshall. Hallen beräknas kosta 80 miljoner kronor.

Kommunstyrelsen beslutade också att höja bidraget till byalagen.

Förvaltningen får nu i uppdrag att utreda frågan om badplatser. Den ska särskilt belysa behovet av parkeringar.

Fullmäktige sa ja till att bygga en ny skola i Näs.

Nämnden fick 2019 i uppdrag att se över taxan.

Beslutet ska nu vidare till kommunfullmäktige.
`,
    demands: [
      ['measure', 'projektera en ny idrottshall'],
      ['measure', 'höja bidraget till byalagen'],
      ['inquiry', 'utreda frågan om badplatser'],
      ['inquiry', 'belysa behovet av parkeringar'],
      ['measure', 'bygga en ny skola i Näs'],
    ],
  },
  'audit with duties in a list': {
    text: `Granskning av inköp

Efter granskningen lämnas fyra rekommendationer

- Kommunstyrelsen bör ta fram en handlingsplan för inköp.
- Nämnden bör se över sina rutiner för direktupphandling.
- Avtalen bör följas upp varje kvartal.
- Nämnden kan själv avgöra formerna.

Revisorerna rekommenderar även att kommunstyrelsen tar fram en riktlinje mot mutor.
`,
    demands: [
      ['plan', 'ta fram en handlingsplan för inköp'],
      ['inquiry', 'se över sina rutiner'],
      ['report', 'följas upp varje kvartal'],
      ['plan', 'en riktlinje mot mutor'],
    ],
  },
  'plan that assigns': {
    text: `2. Trygg omsorg

Den politiska viljan

Boendena ska präglas av värme. Vi har en bra omsorg i kommunen. Antalet äldre ökar.

Uppdrag till omsorgsnämnden

1. Utred möjligheten att starta en seniorlots
2. Fortsatt utbyggnad av nattpatrullen
3. Sänk avgiften för matlådor
4. Översyn av trygghetslarmen
`,
    demands: [
      ['goal', 'präglas av värme'],
      ['inquiry', 'starta en seniorlots'],
      ['measure', 'utbyggnad av nattpatrullen'],
      ['measure', 'Sänk avgiften'],
      ['inquiry', 'Översyn av trygghetslarmen'],
    ],
  },
  'stretch of a guideline without its title': {
    text: `4.2 Beställning

När beslutet är fattat kontaktar handläggaren den enskilde. Beställningen ska göras i god tid. Insatsen ska verkställas utan dröjsmål. Brukaren ska ges möjlighet till inflytande.

Beställningen ska innehålla:

· vem som har fattat beslutet
· vilka insatser som är beviljade

Avvikelser ska dokumenteras samma dag. Medarbetare får inte ta emot gåvor. Nycklar ska förvaras i låst skåp.
`,
    demands: [
      ['measure', 'göras i god tid'],
      ['measure', 'verkställas utan dröjsmål'],
      ['goal', 'ges möjlighet till inflytande'],
      ['micro', 'Beställningen ska innehålla'],
      ['measure', 'dokumenteras samma dag'],
      ['micro', 'inte ta emot gåvor'],
      ['micro', 'i låst skåp'],
    ],
  },
  'page on one line': {
    text: `Kommunstyrelsen 2 (9) § 12 Trygga skolvägar Sammanfattning Motionären har lämnat ett förslag om skolvägar. Förvaltningen arbetar redan med frågan och ser inget skäl att göra mer än i dag. Beslut Kommunstyrelsen beslutar att godkänna rapporten och att uppdra åt tekniska nämnden att bygga en gångtunnel vid Ekskolan. Bakgrund Nämnden fick frågan 2019. Skolorna bör enligt lag vara trygga. Reservation Anna Ek (X) reserverar sig mot beslutet.
`,
    demands: [['measure', 'bygga en gångtunnel']],
  },
  'minutes of long ago': {
    text: `Kommunfullmäktiges beslut

att bifalla motionen om att anlägga en simbassäng,

att hos länsstyrelsen begära ny sammanräkning,

att delegera rätten att teckna avtal till kommunalrådet,

att kostnaden bestrides av anslaget för byggnader, samt

att uppdraga åt fritidsnämnden att utreda badets öppettider.
`,
    demands: [
      ['measure', 'anlägga en simbassäng'],
      ['inquiry', 'utreda badets öppettider'],
    ],
  },
  'procedure under a decision': {
    text: `§ 4 Anmälningar

Kommunfullmäktiges beslut

- att interpellationen får ställas och besvaras vid nästa sammanträde,
- att förklara uppdraget slutfört,
- att ärendet ska avgöras i dag,
- att överlämna skrivelsen som svar på remissen,
- att besluta i enlighet med kommunstyrelsens förslag,
- att starttiden för sammanträdet den 4 maj ändras till klockan 17.

Hur man överklagar

Den som vill överklaga ska skriva till förvaltningsrätten inom tre veckor.
`,
    demands: [],
  },
  'demands of members': {
    text: `§ 9 Kulturskolan

Yrkanden

Anna Ek (V) yrkar, med instämmande av Bo Al (S), att avgiften tas bort samt att kön redovisas varje termin.

Carl Ö (MP) yrkar i första hand återremiss.

Dan Berg (C) föreslår i stället en annan lydelse:

Kulturskolan ska ha öppet alla vardagar.

Eva Ny (L) yrkar på avslag.
`,
    demands: [
      ['measure', 'avgiften tas bort'],
      ['report', 'kön redovisas varje termin'],
      ['micro', 'öppet alla vardagar'],
    ],
  },
};

describe('Swedish genres', () => {
  it.each(Object.entries(genres))('%s', (_, { text, demands }) => {
    const found = analyse(readPlain(text)).proposals.flatMap(({ directives }) => directives);
    const said = found.map(({ kind, quote }) => `${kind}: ${quote.replace(/\s+/g, ' ')}`);
    for (const [kind, words] of demands)
      expect(
        said.filter((one) => one.startsWith(kind) && one.includes(words)),
        words,
      ).toHaveLength(1);
    expect(said).toHaveLength(demands.length);
  });
});
