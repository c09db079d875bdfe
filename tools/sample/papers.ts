// The texts of the sample meeting's attachments: a motion and the administration's answer. Invented, people by role only. `|` marks where a word may
// be broken at a line's end. It must not know how they are set.

export interface Piece {
  readonly style: 'title' | 'heading' | 'text' | 'point';
  readonly text: string;
}
export type Page = readonly Piece[];

export interface Paper {
  readonly title: string;
  readonly head: string;
  readonly foot: string;
  readonly pages: readonly Page[];
}

const title = (text: string): Piece => ({ style: 'title', text });
const heading = (text: string): Piece => ({ style: 'heading', text });
const text = (words: string): Piece => ({ style: 'text', text: words });
const point = (words: string): Piece => ({ style: 'point', text: words });

export const motion: Paper = {
  title: 'Motion om ofrivillig ensamhet bland äldre',
  head: 'Motion',
  foot: 'KS 2026/00417',
  pages: [
    [
      title('Motion om ofrivillig ensamhet bland äldre'),
      text('Till kommun|full|mäktige i Ekhamra kommun'),
      heading('Bakgrund'),
      text(
        'Allt fler äldre i Ekhamra lever ensamma. Många har inga när|stående i kommunen, och avstånden till mötes|platserna är långa. ' +
          'Kom|munens senaste enkät visar att var fjärde person över 75 år sällan eller aldrig träf|far någon utanför hem|tjänsten.',
      ),
      text(
        'Ensam|het påverkar hälsan lika mycket som rökning. Den som bryter sin ensam|het sover bättre, äter bättre och rör sig mer. ' +
          'Förenings|livet gör redan ett stort arbete, men når inte alla.',
      ),
      text(
        'Under 2019 fick social|nämnden i uppdrag att beskriva hur äldre upplever sin var|dag. Beskriv|ningen finns, men den har inte lett till ' +
          'någon gemen|sam inrikt|ning för kom|munens verk|sam|heter.',
      ),
    ],
    [
      heading('Vad andra har gjort'),
      text(
        'I flera kom|muner finns i dag sam|tals|grupper, mat|lag och telefon|kedjor som drivs till|sam|mans med före|ningar. Erfaren|heterna är goda ' +
          'där kom|munen har valt en tydlig inrikt|ning och låtit verk|sam|heterna finna sina egna vägar dit.',
      ),
      text(
        'Vi tror att det går att åstad|komma mycket även i Ekhamra. Bib|lio|teken, kyr|korna och idrotts|för|eningarna möter redan många av dem ' +
          'som annars är ensamma.',
      ),
      heading('Förslag'),
      text('Med hän|vis|ning till ovan|stående föreslår vi kommun|full|mäktige besluta'),
      point(
        'att social|nämnden får i upp|drag att till|sam|mans med före|nings|livet ta fram en hand|lings|plan mot ofri|villig ensam|het senast den 31 mars 2027,',
      ),
      point('att social|nämnden åter|rapporterar arbetet till kommun|full|mäktige två gånger per år,'),
    ],
    [
      point('att enhets|cheferna i hem|tjänsten ska hålla sam|tals|träffar om 45 minuter varje vecka i alla områden, och'),
      point('att färre äldre ska leva i ofri|villig ensam|het.'),
      text('Ekhamra den 2 november 2026'),
      text('Två leda|möter i kommun|full|mäktige'),
    ],
  ],
};

export const letter: Paper = {
  title: 'Svar på motion om ofrivillig ensamhet bland äldre',
  head: 'Tjänsteskrivelse',
  foot: 'KS 2026/00417',
  pages: [
    [
      title('Svar på motion om ofrivillig ensamhet bland äldre'),
      heading('Förslag till beslut'),
      text('Kommun|styrelsen föreslår kommun|full|mäktige besluta'),
      point('1. Social|nämnden får i upp|drag att ta fram en hand|lings|plan mot ofri|villig ensam|het senast den 30 september 2027.'),
      point('2. Motionen anses besvarad.'),
      heading('Sammanfattning'),
      text(
        'I en motion lyfter två leda|möter att ensam|heten ökar bland äldre. Förvalt|ningen delar bilden och arbetar redan med mötes|platser i tre ' +
          'kom|mun|delar.',
      ),
      heading('Ärendebeskrivning'),
      text(
        'Kommunens enkät besvaras vart|annat år. Den senaste visar att var fjärde person över 75 år sällan eller aldrig träf|far någon utan|för ' +
          'hem|tjänsten. Det är något fler än i jäm|för|bara kom|muner.',
      ),
    ],
    [
      text(
        'Verk|sam|heterna har prövat olika vägar. I den norra kom|mun|delen leder bib|lio|teket en mat|grupp, och i den södra finns en telefon|kedja ' +
          'som före|nings|livet driver. Båda upp|skattas.',
      ),
      heading('Förvaltningens bedömning'),
      text(
        'En gemen|sam inrikt|ning under|lättar sam|ver|kan mellan nämn|derna. Hur arbetet läggs upp i varje område avgörs bäst av dem som möter de ' +
          'äldre. Förvalt|ningen ser där|för ingen anled|ning att nu bestämma hur ofta träf|far ska hållas.',
      ),
      heading('Ekonomiska konsekvenser'),
      text('Arbetet ryms inom nämn|dens ram.'),
    ],
    [
      heading('Beslutsunderlag'),
      text('Motion om ofri|villig ensam|het bland äldre, 2026-11-02'),
      heading('Beslutet ska skickas till'),
      text('Social|nämnden'),
      text('Kommun|direktören'),
    ],
  ],
};
