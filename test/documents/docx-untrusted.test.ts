import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocx } from '../../lib/documents/docx.ts';
import { classifyOle, DOCX_PROBLEMS, findFileKind, findFileProblem } from '../../lib/documents/docx-problem.ts';
import { docxEntries, inList, makeDocx, paragraph } from '../fixtures/documents/make-docx.ts';
import { makeZip } from '../fixtures/zip.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]);
const codeOf = async (file: Uint8Array, max?: number): Promise<string> => {
  const opened = await openDocx(file, max);
  return opened.ok ? 'read' : opened.code;
};

describe('a file by its first bytes', () => {
  it('is a PDF, an archive, an old Office file or none of them', () => {
    expect(findFileKind(bytes('%PDF-1.7'))).toBe('pdf');
    expect(findFileKind(makeDocx({ body: '' }))).toBe('zip');
    expect(findFileKind(OLE)).toBe('ole');
    expect(findFileKind(bytes('<!doctype html>'))).toBeNull();
  });

  it('is refused with the reason where it is no document', () => {
    expect(findFileProblem(makeDocx({ body: '' }))).toBeNull();
    expect(findFileProblem(bytes('%PDF-1.7'))).toBeNull();
    expect(findFileProblem(new Uint8Array())).toBe('empty');
    expect(findFileProblem(bytes('<!doctype html><title>Logga in</title>'))).toBe('login-instead');
    expect(findFileProblem(bytes('Hej'))).toBe('not-a-pdf');
  });

  it('an old Office file is one, or a document with a password', async () => {
    expect(classifyOle(OLE)).toBe('old-word');
    const locked = Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await codeOf(locked)).toBe('encrypted');
    expect(await codeOf(OLE)).toBe('old-word');
  });
});

describe('an archive that is not to be trusted', () => {
  it('is not unpacked further than allowed, whatever sizes it declares', async () => {
    const bomb = { ...docxEntries({ body: '' }), 'word/document.xml': Buffer.alloc(120 * 1024 * 1024, ' ') };
    const started = performance.now();
    expect(await codeOf(makeZip(bomb, { declare: { 'word/document.xml': 1000 } }))).toBe('too-much-text');
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('many parts count together, and pictures are not unpacked', async () => {
    const others = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`word/extra${at}.xml`, 'x'.repeat(10_000)]));
    expect(await codeOf(makeDocx({ body: paragraph('Hej'), others }), 100_000)).toBe('too-much-text');
    const pictures = { 'word/media/image1.png': Buffer.alloc(500_000) };
    expect(await codeOf(makeDocx({ body: paragraph('Hej'), others: pictures }), 100_000)).toBe('read');
  });

  it('cut off or scrambled is damaged', async () => {
    const whole = makeDocx({ body: inList('att nämnden inför nattbussar', 1).repeat(50) });
    expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe('damaged');
    expect(await codeOf(whole.subarray(0, 30))).toBe('damaged');
    const scrambled = Buffer.from(whole);
    scrambled.fill(0xff, 60, 200);
    expect(await codeOf(scrambled)).toBe('damaged');
    const astray = Buffer.from(whole);
    astray.writeUInt32LE(0xfffffff0, astray.length - 6);
    expect(await codeOf(astray)).toBe('damaged');
  });

  it('broken XML, entities and endless nesting are damaged', async () => {
    const withMain = (xml: string) => makeZip({ ...docxEntries({ body: '' }), 'word/document.xml': xml });
    expect(await codeOf(withMain('<w:document'))).toBe('damaged');
    expect(await codeOf(withMain(''))).toBe('damaged');
    expect(await codeOf(withMain('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;</a>'))).toBe('damaged');
    expect(await codeOf(makeDocx({ body: `${'<w:sdt><w:sdtContent>'.repeat(5000)}${'</w:sdtContent></w:sdt>'.repeat(5000)}` }))).toBe(
      'damaged',
    );
  });

  it('is read or refused whatever bytes are changed, and never throws', async () => {
    const whole = makeDocx({ body: inList('att nämnden inför nattbussar', 1).repeat(5), footnotes: paragraph('Not') });
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const file = Buffer.from(whole);
        for (const { at, byte } of changes) file[at] = byte;
        const code = await codeOf(file);
        expect(['read', ...DOCX_PROBLEMS]).toContain(code);
      }),
      { numRuns: 150 },
    );
  });

  it('another sort of archive is no Word document', async () => {
    expect(await codeOf(makeZip({ 'xl/workbook.xml': '<workbook/>', '[Content_Types].xml': '<Types/>' }))).toBe('not-word');
    expect(await codeOf(makeZip({ 'bild.png': 'x' }))).toBe('not-word');
  });
});
