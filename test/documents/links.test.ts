import { describe, expect, it } from 'vitest';
import { findDocumentFormat, isEmptyLabel, isProgram } from '../../lib/documents/links.ts';

describe('findDocumentFormat', () => {
  it.each([
    ['https://k.example/a.pdf', 'pdf'],
    ['https://k.example/A.PDF?x=1', 'pdf'],
    ['https://k.example/agenda/kallelsepdf?downloadMode=open', 'pdf'],
    ['https://k.example/agenda/kallelsepdf-19038?downloadMode=open', 'pdf'],
    ['https://k.example/a.nsf/0AF/$File/bilaga.pdf?OpenElement', 'pdf'],
    ['https://k.example/document/4/agenda.pdf?handle=3', 'pdf'],
    ['https://k.example/visa?fil=protokoll.pdf', 'pdf'],
    ['https://k.example/100%/a.pdf', 'pdf'],
    ['https://k.example/yrkande.docx', 'office'],
    ['https://k.example/documentHandler.ashx?did=12', 'unknown'],
    ['https://k.example/View.ashx?M=A&ID=3&GUID=4', 'unknown'],
    ['https://k.example/FileOpen.aspx?Type=14&ID=1', 'unknown'],
    ['https://k.example/filestream.ashx?DocumentId=9', 'unknown'],
    ['https://k.example/MetaViewer.php?meta_id=9', 'unknown'],
    ['https://k.example/download/18.4a/1700/protokoll', 'unknown'],
    ['https://k.example/api/documents/{a1}.bin', 'unknown'],
    ['https://k.example/AgendaCenter/ViewFile/Agenda/_0101-3', 'unknown'],
    ['https://k.example/read/document/1-2?isr=0&hash=ab', 'unknown'],
  ])('%s is %s', (href, format) => expect(findDocumentFormat(href)).toBe(format));

  it.each([
    'https://k.example/moten',
    'https://k.example/pdf',
    'https://k.example/View.ashx?M=CAL',
    'mailto:a@k.example',
    'javascript:a.pdf',
    'blob:https://k.example/a.pdf',
    'https://%/a.pdf',
  ])('%s is none', (href) => expect(findDocumentFormat(href)).toBeNull());

  it('believes the link itself', () => {
    expect(findDocumentFormat('https://k.example/x', 'application/pdf')).toBe('pdf');
    expect(findDocumentFormat('https://k.example/x', null, 'kallelse.pdf')).toBe('pdf');
  });

  it('knows labels that say nothing', () => {
    for (const label of ['', 'Ladda ner', 'Hämta dokument', 'PDF', 'Öppna (pdf)', 'Download file', '232.0KB', '(pdf, 1,2 MB)'])
      expect(isEmptyLabel(label)).toBe(true);
    for (const label of ['Ladda ner kallelsen', 'Protokoll', 'Visa planen', 'Protokoll 60 kB']) expect(isEmptyLabel(label)).toBe(false);
  });

  it('tells a file from the program that hands out all of them', () => {
    for (const href of ['https://k.example/documentHandler.ashx?did=1', 'https://k.example/MetaViewer.php?a=1'])
      expect(isProgram(href)).toBe(true);
    for (const href of ['https://k.example/a.pdf', 'https://k.example/agenda/xpdf?downloadMode=open']) expect(isProgram(href)).toBe(false);
  });
});
