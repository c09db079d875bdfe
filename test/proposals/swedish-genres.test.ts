// Swedish genres, each with what directs in it and what only tells: news of a meeting, audits, plans that assign, old minutes, pages on one line.
// Own texts. A demand is named by its words and its kind; whatever else is found in the text fails the test.
import { describe } from 'vitest';
import { type Genre, tryGenres } from './genre.ts';

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
  'routine in the present tense': {
    text: `Rutin för nycklar i hemtjänsten

Enhetschefen upprättar en förteckning över alla nycklar.

Respektive samordnare ansvarar för att larmet provas.

Förteckningen följs upp var fjärde månad eller vid ändrade förhållanden.

Enheten har två nyckelskåp.

Hemtjänsten består av fyra grupper.
`,
    demands: [
      ['micro', 'upprättar en förteckning'],
      ['micro', 'ansvarar för att larmet provas'],
      ['report', 'följs upp var fjärde månad'],
    ],
  },
  'audit whose recommendations end their sentence': {
    text: `§ 14 Granskning av fakturor

Beslut
Revisionsrapporten läggs till handlingarna.

Ärendet
Utifrån granskningen lämnas två rekommendationer till nämnden.
- Stärka kontrollen av dubbla fakturor.
- Upprätta en rutin för attest.
`,
    demands: [
      ['goal', 'Stärka kontrollen av dubbla fakturor'],
      ['plan', 'Upprätta en rutin för attest'],
    ],
  },
  'matters of an agenda with their registry numbers': {
    text: `Kallelse till kommunstyrelsen

Förslag till beslut
1. Kommunstyrelsen ger förvaltningen i uppdrag att projektera en brandstation.

7. Redovisning av partistöd för förra året
2026-00145

8. Svar på motion om utdelning av reflexer till skolbarn 2026-00151
`,
    demands: [['measure', 'projektera en brandstation']],
  },
  'what is withdrawn, begins to apply or would be': {
    text: `Förslag till beslut

1. Kommunfullmäktige beslutar att återkalla uppdraget om ett vattentorn.
2. Delegationsordningen upphör samtidigt att gälla.
3. Kommunstyrelsen lämnar besked att planläggning inte avses inledas i Norrby.
4. Att bygga en ny hamn skulle vara ett sätt att locka fler båtar.
5. Kommunstyrelsen ger förvaltningen i uppdrag att asfaltera hamnplanen.
`,
    demands: [['measure', 'asfaltera hamnplanen']],
  },
  'a motion that is told of while it is treated': {
    text: `Tjänsteskrivelse

Sammanfattning

I en motion har Ann Ek (X) föreslagit att kommunen bygger en brygga.

Bo Ek (Y) har i motion yrkat att byn får en buss.

I en motion från Centern framförs förslag om att införa sommarkort.

Nämnden har tidigare föreslagit att badet rustas.
`,
    demands: [
      ['measure', 'kommunen bygger en brygga'],
      ['measure', 'byn får en buss'],
      ['measure', 'införa sommarkort'],
    ],
  },
  'points that end in years, and demands that look like procedure': {
    text: `Förslag till beslut

Nämnden beslutar

1. Ta fram en handlingsplan för trygga skolvägar 2026-2028
2. Inför fria skolresor läsåret 2026/27
3. Nolltaxa ska gälla i kollektivtrafiken.
4. Förvaltningen får i uppdrag att utreda huruvida det skulle vara möjligt att bygga en bro.
5. Förvaltningen ska lämna besked om plats på äldreboende inom 14 dagar.
`,
    demands: [
      ['plan', 'handlingsplan för trygga skolvägar'],
      ['measure', 'Inför fria skolresor'],
      ['measure', 'Nolltaxa ska gälla'],
      ['inquiry', 'utreda huruvida'],
      ['measure', 'lämna besked om plats'],
    ],
  },
  'a routine that only tells': {
    text: `Rutin för elevhälsa

Bristen på lärare växer.

Många lärare lämnar yrket.

Rektor bär ett stort ansvar.

Lärarna arbetar på sex skolor i kommunen.

Rektorn sammanställer antalet samtal.
`,
    demands: [['report', 'Rektorn sammanställer']],
  },
  'history of a motion': {
    text: `Tjänsteskrivelse

Bakgrund

En motion från 2012 hade föreslagit att bygga en bro, men den avslogs.

Redan 2012 avslogs en motion där man föreslagit att bygga en ny bro.
`,
    demands: [],
  },
  'examples on an information page': {
    text: `Lämna en idé

Exempel på idéer som har genomförts

- Att sätta upp gungor vid ån
- Att öppna badhuset på söndagar
`,
    demands: [],
  },
};

describe('Swedish genres', () => tryGenres(genres));
