// A notice of a meeting as long as wanted, with bookmarks, headings, running heads and proposals: made for tests, invented throughout. It must not be written to
// disk.
import PDFDocument from 'pdfkit';

const LEFT = 80;
const LINE = 16;
/** Each item has this many pages. */
export const PAGES_AN_ITEM = 5;

const PROSE = [
  'Förvaltningen har berett ärendet tillsammans med berörda verksamheter och redovisar här underlaget.',
  'Kostnaderna ryms inom beslutad ram, och inga andra enheter påverkas av förslaget under året.',
  'Barnens perspektiv har beaktats. Ärendet har också diskuterats med de lokala föreningarna.',
  'En genomgång av tidigare beslut visar att frågan har behandlats två gånger under mandatperioden.',
];

/** What is proposed in item `number` (from 1), on its first page. */
export const proposalOf = (number: number): string =>
  `Kommunstyrelsen får i uppdrag att ta fram en handlingsplan för stadsdel ${number} senast den 1 mars 2027.`;

export async function makeLongPdf(pageCount: number, { landscapePage = 0 } = {}): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: 'sv-SE',
    info: { Title: 'Kallelse till kommunstyrelsen' },
  });
  const parts: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
  });
  for (let page = 1; page <= pageCount; page += 1) {
    const isFirst = (page - 1) % PAGES_AN_ITEM === 0;
    const number = Math.ceil(page / PAGES_AN_ITEM);
    pdf.addPage({ size: 'A4', margin: 0, layout: page === landscapePage ? 'landscape' : 'portrait' });
    const line = (text: string, y: number, font = 'Helvetica', size = 11): void => {
      pdf.font(font).fontSize(size).text(text, LEFT, y, { lineBreak: false });
    };
    line(
      `Ekhamra kommun                                Kallelse                                Sida ${page} av ${pageCount}`,
      40,
      'Helvetica',
      9,
    );
    let y = 90;
    if (isFirst) {
      line(`${number}. Ärende om stadsdel ${number}`, y, 'Helvetica-Bold', 15);
      const entry = pdf.outline.addItem(`Ärende ${number}`, { expanded: number === 1 });
      entry.addItem(`Förslag i ärende ${number}`);
      line('Förslag till beslut', y + 34, 'Helvetica-Bold', 12);
      const [before = '', after = ''] = proposalOf(number).split(/(?<=för) /);
      line(before, y + 56);
      line(after, y + 56 + LINE);
      line('Ärendet i korthet', y + 110, 'Helvetica-Bold', 12);
      y += 134;
    }
    for (let row = 0; y < 740; row += 1, y += LINE) line(PROSE[(page + row) % PROSE.length]!, y);
    if (page === 3) line('ÄRENDELISTA och ärende', 64);
  }
  pdf.end();
  return done;
}
