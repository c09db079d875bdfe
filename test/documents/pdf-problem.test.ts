// Files that are no PDF, or that hold nothing to read: each a code of its own, and none of them hangs.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../lib/documents/pdf.ts';
import { classifyPdfError, DOCUMENT_PROBLEMS, findDocumentProblem, findOpenedProblem } from '../../lib/documents/pdf-problem.ts';
import { openPdf } from '../../tools/lib/read-document.ts';
import { lines, makePdf } from '../fixtures/documents/make-pdf.ts';
import { makeRawPdf } from '../fixtures/documents/raw-pdf.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What becomes of a file: a code, or `read`. */
async function open(file: Uint8Array, password?: string): Promise<string> {
  const before = findDocumentProblem(file);
  if (before) return before;
  const task = await openPdf(new Uint8Array(file), { ...(password === undefined ? {} : { password }) });
  try {
    const doc = await task.promise;
    const opened = await findOpenedProblem(doc);
    if (opened) return [opened.code, ...opened.names].join(' ');
    await readPdf(doc);
    return 'read';
  } catch (error) {
    return classifyPdfError(error, file.slice(0, 1024));
  } finally {
    await task.destroy();
  }
}

describe('a web page instead of a PDF', () => {
  it.each([
    ['a field for a password', '<!doctype html><title>Ekhamra</title><form><input name="p" type="password"></form>'],
    ['a title', '<html><head><title>Inloggning – Ekhamra kommun</title></head></html>'],
    ['a heading', '<!DOCTYPE html><body><h1 class="x">Logga in</h1></body>'],
    ['a button', '<html><button>Sign in</button></html>'],
    [
      'a hand-over to a log-in service',
      '<html><form method="post" action="https://id.example/x"><input type="hidden" name="SAMLRequest" value="a"></form>',
    ],
    ['a script that leads there', '<html><script>window.location.href = "/Account/Login?ReturnUrl=%2Fa.pdf"</script></html>'],
  ])('is a log-in page by %s', (_, page) => {
    expect(findDocumentProblem(bytes(page))).toBe('login-instead');
  });

  it.each([
    [
      'an error page',
      '<!doctype html><title>Sidan finns inte</title><p>Länken är gammal. <a href="/konto">Logga in</a> om du vill se mer.',
    ],
    ['a viewer', '<?xml version="1.0"?>\n<!-- visare -->\n<html><body><iframe src="a.pdf"></iframe></body></html>'],
    ['a page about passwords', '<html><title>Nyheter</title><p>Byt lösenord ofta, skriver kommunen.</p></html>'],
  ])('is none where it is %s', (_, page) => {
    expect(findDocumentProblem(bytes(page))).toBe('html-instead');
  });
});

describe('a locked PDF', () => {
  it('is told apart from one that was given a wrong password, and opens with the right one', async () => {
    const locked = await makePdf([[{ text: 'Hemligt', y: 100 }]], { userPassword: 'lösen', pdfVersion: '1.7' });
    expect(await open(locked)).toBe('encrypted');
    expect(await open(locked, 'fel')).toBe('wrong-password');
    expect(await open(locked, 'lösen')).toBe('read');
  });

  it('needs none where only its owner is to change it', async () => {
    expect(await open(await makePdf([[{ text: 'Öppet', y: 100 }]], { ownerPassword: 'ägare', pdfVersion: '1.7' }))).toBe('read');
  });
});

describe('a PDF without text of its own', () => {
  const page = (content: string): string[] => [
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 4 0 R >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ];
  const file = (name: string, number: number): string[] => [
    `<< /Type /Filespec /F (${name}) /UF (${name}) /EF << /F ${number + 1} 0 R >> >>`,
    '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
  ];
  const names = '/Names << /EmbeddedFiles << /Names [(a) 5 0 R (b) 7 0 R] >> >>';
  const files = [...file('Dagordning.pdf', 5), ...file('Bilaga 1.docx', 7)];
  const say = (text: string): string => `BT /F 11 Tf 70 700 Td (${text}) Tj ET`;

  it('has no pages', async () => {
    expect(await open(makeRawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>']))).toBe('no-pages');
  });

  it('is a cover around other files: their names are told', async () => {
    const cover = [
      `<< /Type /Catalog /Pages 2 0 R /Collection << /View /D >> ${names} >>`,
      ...page(say('Open this in another program.')),
      ...files,
    ];
    expect(await open(makeRawPdf(cover))).toBe('attachments-only Dagordning.pdf Bilaga 1.docx');
  });

  it('is read where it merely has files attached, or says much itself', async () => {
    const attached = [`<< /Type /Catalog /Pages 2 0 R ${names} >>`, ...page(say('Kallelse')), ...files];
    expect(await open(makeRawPdf(attached))).toBe('read');
    const long = Array.from({ length: 30 }, (_, row) =>
      say('Kallelse till mote med dagordning.').replace('700', String(700 - row * 14)),
    ).join('\n');
    const spoken = [`<< /Type /Catalog /Pages 2 0 R /Collection << /View /D >> ${names} >>`, ...page(long), ...files];
    expect(await open(makeRawPdf(spoken))).toBe('read');
  });

  it('lists the pages that have none', async () => {
    const task = await openPdf(new Uint8Array(await makePdf([[], lines(100, ['Sida två har text.']), []])));
    const read = await readPdf(await task.promise);
    await task.destroy();
    expect([read.emptyPages, read.unreadablePages]).toEqual([[1, 3], []]);
  });
});

describe('a damaged PDF', () => {
  it('is read or refused, cut off or overwritten anywhere, and does not hang', async () => {
    const whole = await makePdf([lines(100, ['Nämnden får i uppdrag att ta fram en plan.']), lines(100, ['Sida två.'])]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (cut, at, value, overwrite) => {
        const file = overwrite ? whole.slice() : whole.slice(0, cut);
        if (overwrite) file.fill(value, at, at + 40);
        const result = await open(file);
        expect(result === 'read' || (DOCUMENT_PROBLEMS as readonly string[]).includes(result)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('is empty only without a byte', () => {
    expect(findDocumentProblem(new Uint8Array(0))).toBe('empty');
    expect(findDocumentProblem(bytes(' '))).toBe('not-a-pdf');
  });
});
