// A long agenda as a PDF: any number of pages of invented text with heads, feet, items and points, for measuring. It must not be read for its content.
import PDFDocument from 'pdfkit';

const SENTENCES = [
  'Förvaltningen har sett över lokalerna och föreslår att underhållet samordnas mellan enheterna under de kommande åren.',
  'Nämnden har tidigare behandlat frågan och konstaterat att behoven skiljer sig mellan kommunens tätorter och landsbygd.',
  'Kostnaden ryms inom den ram som fullmäktige har fastställt, och redovisas i samband med bokslutet.',
  'Synpunkter från föreningar, boende och medarbetare har vägts in i den bedömning som lämnas här.',
  'Verksamheten prövar nya arbetssätt, men resultaten har ännu inte kunnat jämföras över tid.',
  'Remissvaren visar att de flesta är positiva till inriktningen, även om tidplanen ifrågasätts av några.',
];
const POINTS = [
  'Tekniska nämnden får i uppdrag att ta fram en plan för kommunens lekplatser senast i december.',
  'Arbetet ska redovisas för kommunstyrelsen två gånger om året.',
  'Ärendet överlämnas till kommunfullmäktige.',
];
const LEFT = 71;
const WIDTH = 453;

/** The same bytes for the same number of pages. */
export function makeLongPdf(pages: number): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date('2026-11-02T08:00:00Z');
  const pdf = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false, info: { CreationDate: made, ModDate: made } });
  const parts: Buffer[] = [];
  const done = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.on('error', reject);
  });
  for (let page = 1; page <= pages; page += 1) {
    pdf.addPage();
    pdf.font('Helvetica').fontSize(9);
    pdf.text('Ekhamra kommun, kommunstyrelsen', LEFT, 40, { lineBreak: false });
    pdf.text(`Sida ${page} av ${pages}`, 460, 40, { lineBreak: false });
    pdf.font('Helvetica-Bold').fontSize(13).text(`§ ${page}  Ärende nummer ${page}`, LEFT, 90, { lineBreak: false });
    pdf.font('Helvetica').fontSize(11);
    for (let paragraph = 0; paragraph < 6; paragraph += 1) {
      const text = [0, 1, 2, 3].map((sentence) => SENTENCES[(page + paragraph * 3 + sentence * 5) % SENTENCES.length]).join(' ');
      pdf.text(text, LEFT, paragraph === 0 ? 120 : pdf.y + 8, { width: WIDTH });
    }
    pdf
      .font('Helvetica-Bold')
      .text('Förslag till beslut', LEFT, pdf.y + 10, { width: WIDTH })
      .font('Helvetica');
    POINTS.forEach((point, at) => {
      pdf.text(`${at + 1}. ${point}`, LEFT, pdf.y + 4, { width: WIDTH });
    });
  }
  pdf.end();
  return done;
}
