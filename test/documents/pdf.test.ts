import { beforeAll, describe, expect, it } from 'vitest';
import { PDF_OPTIONS, type PdfReading, readPdf } from '../../lib/documents/pdf.ts';
import { classifyPdfError, findDocumentProblem, MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';
import { lines, makePdf, type PdfText } from '../fixtures/documents/make-pdf.ts';

async function open(data: Uint8Array) {
  const globals = globalThis as Record<string, unknown>;
  globals.DOMMatrix ??= class {};
  globals.Path2D ??= class {};
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  return getDocument({ ...PDF_OPTIONS, data: data.slice() }).promise;
}

const frame = (page: number, pages: number): PdfText[] => [
  { text: 'Tekniska nämnden', x: 262, y: 40, bold: true },
  { text: 'Protokoll 2026-05-12', x: 262, y: 56 },
  { text: `Sida ${page} av ${pages}`, x: 480, y: 790, size: 9 },
  { text: 'Utdragsbestyrkande', x: 71, y: 790, size: 9 },
];

const PAGES: PdfText[][] = [
  [
    ...frame(1, 3),
    { text: '§ 41  Lekplatser', y: 130, size: 14, bold: true },
    { text: 'Ärendebeskrivning', y: 170, bold: true },
    ...lines(186, [
      'Kommunen har fyrtio lekplatser och de flesta är äldre än tjugo år enligt kommunsty-',
      'relsens besiktning. Den tekniska förvaltningen har tillsammans med IT-',
      'avdelningen sett över hälso- och säkerhetsrutiner på samtliga platser under förra hälso-',
      'och miljöåret.',
    ]),
    { text: 'Förslag till beslut', y: 270, bold: true },
    ...lines(286, ['1. Förvaltningen får i uppdrag att ta fram en lekplatsplan för samtliga tätorter i hela']),
    { text: 'kommunen senast i december 2027.', x: 84, y: 300 },
    { text: '2. Planen ska redovisas för nämnden.', y: 316 },
    { text: 'Anna Exempelsson', y: 700 },
    { text: 'Bo Provsson', x: 330, y: 700 },
    ...lines(740, ['Nämnden vill också att förvaltningen under nästa år redovisar vilka lekplatser som tillgänglighetsan-']),
  ],
  [
    ...frame(2, 3),
    ...lines(130, ['passats och vad det har kostat att göra det.']),
    { text: '§ 42  Cykelvägar', y: 170, size: 14, bold: true },
  ],
  [...frame(3, 3), { text: '§ 43', y: 130 }, { text: 'Övriga frågor', y: 150, size: 14, bold: true }, { text: 'Inga.', y: 170 }],
];

describe('readPdf', () => {
  let read: PdfReading;
  let blocks: string[];
  const items: string[][] = [];
  beforeAll(async () => {
    const doc = await open(await makePdf([...PAGES, []]));
    read = await readPdf(doc);
    blocks = read.reading.blocks.map(
      (block) => `${block.page} ${block.role}${block.strong ? '!' : ''}: ${read.reading.text.slice(block.start, block.end)}`,
    );
    for (let page = 1; page <= doc.numPages; page += 1) {
      const { items: found } = await (await doc.getPage(page)).getTextContent();
      items.push(found.flatMap((item) => ('str' in item ? [item.str] : [])));
    }
    await doc.loadingTask.destroy();
  });

  it('makes headings, paragraphs and items of the lines, and mends broken words', () => {
    expect(blocks).toEqual([
      '1 heading!: § 41 Lekplatser',
      '1 heading!: Ärendebeskrivning',
      '1 paragraph: Kommunen har fyrtio lekplatser och de flesta är äldre än tjugo år enligt kommunstyrelsens besiktning. ' +
        'Den tekniska förvaltningen har tillsammans med IT-avdelningen sett över hälso- och säkerhetsrutiner på samtliga platser under förra hälso-\noch miljöåret.',
      '1 heading!: Förslag till beslut',
      '1 item: 1. Förvaltningen får i uppdrag att ta fram en lekplatsplan för samtliga tätorter i hela\nkommunen senast i december 2027.',
      '1 item: 2. Planen ska redovisas för nämnden.',
      '1 paragraph: Anna Exempelsson\tBo Provsson',
      '1 paragraph: Nämnden vill också att förvaltningen under nästa år redovisar vilka lekplatser som tillgänglighetsanpassats och vad det har kostat att göra det.',
      '2 heading!: § 42 Cykelvägar',
      '3 heading: § 43',
      '3 heading!: Övriga frågor',
      '3 paragraph: Inga.',
    ]);
  });

  it('leaves running heads and feet out, on every page', () => {
    expect(read.reading.text).not.toMatch(/Sida|Protokoll 2026|Utdragsbestyrkande|Tekniska nämnden/);
  });

  it('lists pages without text, and counts all', () => {
    expect(read.emptyPages).toEqual([4]);
    expect(read.pageCount).toBe(4);
  });

  it('knows for every unit where it stands', () => {
    const { text } = read.reading;
    for (let i = 0; i < text.length; i += 1) {
      const [piece, ...more] = read.toPieces({ start: i, end: i + 1 });
      expect(more).toEqual([]);
      if (!piece) {
        expect(text[i]).toMatch(/[\n\t ]/);
        continue;
      }
      const unit = items[piece.page - 1]![piece.item]!.slice(piece.start, piece.end);
      expect(unit === text[i] || (text[i] === '\t' && unit === ' ')).toBe(true);
      expect([i, i + 1]).toContain(read.spanOf(piece.page, piece.item, piece.end));
    }
  });

  it('gives a mended word as its two halves, over the page break too', () => {
    const start = read.reading.text.indexOf('tillgänglighetsanpassats');
    const pieces = read.toPieces({ start, end: start + 'tillgänglighetsanpassats'.length });
    expect(pieces.map(({ page, item, start: from, end }) => [page, items[page - 1]![item]!.slice(from, end)])).toEqual([
      [1, 'tillgänglighetsan'],
      [2, 'passats'],
    ]);
  });

  it('has no offset for a running head', () => {
    const item = items[1]!.indexOf('Tekniska nämnden');
    expect(item).toBeGreaterThanOrEqual(0);
    expect(read.spanOf(2, item, 3)).toBeNull();
  });

  it('says how far it is, and stops when asked to', async () => {
    const doc = await open(await makePdf(PAGES));
    const seen: number[] = [];
    const stop = new AbortController();
    const reading = readPdf(doc, {
      signal: stop.signal,
      onPage(page) {
        seen.push(page);
        if (page === 2) stop.abort(new Error('stopped'));
      },
    });
    await expect(reading).rejects.toThrow('stopped');
    expect(seen).toEqual([1, 2]);
    await doc.loadingTask.destroy();
  });

  it('takes a title that says something, and no language that a program put there', async () => {
    const titleOf = async (Title: string, lang: string) => {
      const doc = await open(await makePdf([[{ text: 'Text', y: 100 }]], { info: { Title }, lang }));
      const { reading } = await readPdf(doc);
      await doc.loadingTask.destroy();
      return [reading.title, reading.lang];
    };
    expect(await titleOf('Biblioteksplan 2027', 'sv-SE')).toEqual(['Biblioteksplan 2027', 'sv-SE']);
    expect(await titleOf('Microsoft Word - plan.docx', 'en-US')).toEqual([null, null]);
  });
});

describe('what is wrong with a file', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);

  it('is told by its first bytes', () => {
    expect(findDocumentProblem(bytes('%PDF-1.7\n'))).toBeNull();
    expect(findDocumentProblem(bytes('\n  skräp %PDF-1.4'))).toBeNull();
    expect(findDocumentProblem(bytes(''))).toBe('empty');
    expect(findDocumentProblem(bytes('<!DOCTYPE html><title>Logga in</title>'))).toBe('login-instead');
    expect(findDocumentProblem(bytes('PK\u0003\u0004'))).toBe('not-a-pdf');
    expect(findDocumentProblem({ length: MAX_DOCUMENT_BYTES + 1 } as Uint8Array)).toBe('too-large');
  });

  it('is told by what pdf.js throws', async () => {
    const locked = await makePdf([[{ text: 'Hemligt', y: 100 }]], { userPassword: 'lösen', pdfVersion: '1.7' });
    const problem = async (data: Uint8Array) => {
      const first = data.slice(0, 1024);
      return open(data).then(
        () => null,
        (error: unknown) => classifyPdfError(error, first),
      );
    };
    expect(await problem(locked)).toBe('encrypted');
    expect(await problem(bytes('%PDF-1.7\nresten saknas'))).toBe('damaged');
    expect(await problem(bytes('bara text'))).toBe('not-a-pdf');
    expect(await problem(await makePdf([[{ text: 'Öppet', y: 100 }]]))).toBeNull();
  });
});
