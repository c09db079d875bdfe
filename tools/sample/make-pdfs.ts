// Writes the sample meeting's attachments and the files that do not open. Run by hand when a text here changes; the files are committed:
//   node tools/with-node.mjs tools/sample/make-pdfs.ts
// Everything in them is invented. It must not be needed by a build or a test run.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { letter, motion, type Page, type Paper } from './papers.ts';
import { wrap } from './wrap.ts';

const meeting = fileURLToPath(new URL('../../test/fixtures/meeting/handlingar/', import.meta.url));
const broken = fileURLToPath(new URL('../../test/fixtures/pages/broken/', import.meta.url));

const LEFT = 90;
const WIDTH = 372;
const LINE = 17;
const SIZE = 11.5;
const FOOT_TOP = 780;
/** The same bytes every time, so that a new run changes nothing that was not changed here. */
const MADE = new Date('2026-11-02T08:00:00Z');

type Pdf = InstanceType<typeof PDFDocument>;

function bytesOf(pdf: Pdf): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.on('error', reject);
    pdf.end();
  });
}

function newPdf(title: string, more: PDFKit.PDFDocumentOptions = {}): Pdf {
  return new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: 'sv-SE',
    info: { Title: title, CreationDate: MADE, ModDate: MADE },
    ...more,
  });
}

/** Head and foot as the registries' templates set them: on every page, with its number, outside the text. */
function drawFrame(pdf: Pdf, paper: Paper, number: number, of: number) {
  pdf.font('Helvetica').fontSize(9);
  pdf.text('Ekhamra kommun', LEFT, 40, { lineBreak: false });
  pdf.text(paper.head, 260, 40, { lineBreak: false });
  pdf.text(`Sida ${number} av ${of}`, 460, 40, { lineBreak: false });
  pdf.text('Ekhamra kommun, Torget 1, 000 00 Ekhamra', LEFT, FOOT_TOP, { lineBreak: false });
  pdf.text(paper.foot, 380, FOOT_TOP, { lineBreak: false });
}

function drawPage(pdf: Pdf, page: Page) {
  let top = 90;
  for (const { text, style } of page) {
    const heading = style === 'heading' || style === 'title';
    const size = style === 'title' ? 17 : heading ? 13 : SIZE;
    pdf.font(heading ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    if (heading) top += 8;
    const left = style === 'point' ? LEFT + 18 : LEFT;
    for (const line of wrap(text, LEFT + WIDTH - left, (words) => pdf.widthOfString(words))) {
      pdf.text(line, left, top, { lineBreak: false });
      top += style === 'title' ? 24 : LINE;
    }
    top += heading ? 2 : 8;
  }
}

async function makePaper(paper: Paper): Promise<Buffer> {
  const pdf = newPdf(paper.title);
  paper.pages.forEach((page, at) => {
    pdf.addPage();
    drawFrame(pdf, paper, at + 1, paper.pages.length);
    drawPage(pdf, page);
  });
  return bytesOf(pdf);
}

/** A page with a picture of nothing: what a scanner without text recognition leaves. */
async function makeWithoutText(): Promise<Buffer> {
  const pdf = newPdf('Inskannad handling');
  pdf.addPage();
  pdf.rect(LEFT, 90, WIDTH, 300).fill('#d8d4cc');
  return bytesOf(pdf);
}

async function makeEncrypted(): Promise<Buffer> {
  const pdf = newPdf('Skyddad handling', { userPassword: 'ekhamra', ownerPassword: 'ekhamra', pdfVersion: '1.7' });
  pdf.addPage();
  pdf.font('Helvetica').text('Skyddad text', LEFT, 90);
  return bytesOf(pdf);
}

const PAGE_INSTEAD =
  '<!doctype html>\n<html lang="sv"><head><meta charset="utf-8"><title>Logga in</title></head><body><h1>Logga in</h1></body></html>\n';

mkdirSync(meeting, { recursive: true });
mkdirSync(broken, { recursive: true });
writeFileSync(`${meeting}motion-ensamhet.pdf`, await makePaper(motion));
writeFileSync(`${meeting}tjansteskrivelse-ensamhet.pdf`, await makePaper(letter));
writeFileSync(`${broken}no-text.pdf`, await makeWithoutText());
writeFileSync(`${broken}encrypted.pdf`, await makeEncrypted());
writeFileSync(`${broken}broken.pdf`, '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nthe rest was lost on the way\n');
writeFileSync(`${broken}empty.pdf`, '');
writeFileSync(`${broken}page-instead.pdf`, PAGE_INSTEAD);
console.log(`Wrote the sample meeting's papers to ${meeting} and ${broken}`);
