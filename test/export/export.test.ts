// Each format against its expected file, and by a reader that is not its writer. When a change is meant: `npx vitest run test/export -u`, and read the difference.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCopyText, toQuoteAddress } from '../../lib/export/copy.ts';
import type { ExportInput } from '../../lib/export/exporter.ts';
import { toFileName } from '../../lib/export/file-name.ts';
import { type ExporterId, exporters } from '../../lib/export/index.ts';
import { escapeLine } from '../../lib/export/markdown.ts';
import { LANGUAGES } from '../../lib/model/reading.ts';
import { sampleInput } from './samples.ts';

const ids = Object.keys(exporters) as ExporterId[];
const fixture = (name: string): string => `../fixtures/export/${name}`;

function withComment(comment: string): ExportInput {
  const input = sampleInput();
  return { ...input, notes: [{ ...input.notes[0]!, note: { ...input.notes[0]!.note, comment } }] };
}

describe.each(LANGUAGES.flatMap((language) => ids.map((id) => ({ language, id }))))('$id in $language', ({ language, id }) => {
  it('is the expected file', async () => {
    const { ending, write } = exporters[id];
    await expect(write(sampleInput({ language }))).toMatchFileSnapshot(fixture(`meeting.${language}.${ending}`));
  });

  it('is a whole file with nothing found', () => {
    const input = sampleInput({ language, notes: [] });
    const analysis = { ...input.document.analysis, proposals: [], body: null, date: null };
    const document = { ...input.document, analysis, title: null, url: null };
    const written = exporters[id].write({ ...input, document });
    expect(written.endsWith('\n')).toBe(true);
    expect(written).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('CSV', () => {
  const parse = (csv: string): string[][] => Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

  it('begins with the byte order mark, and uses the list separator of the language', () => {
    expect(exporters.csv.write(sampleInput())).toMatch(/^\ufeffÄrende;Typ;/);
    expect(exporters.csv.write(sampleInput({ language: 'en' }))).toMatch(/^\ufeffItem,Type,/);
  });

  it('has one row a proposal, and one for each note without a place; all rows as wide as the head', () => {
    const rows = parse(exporters.csv.write(sampleInput()));
    expect(rows).toHaveLength(1 + 2 + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    const [head, first] = rows;
    const cell = (name: string): string => first![head!.indexOf(name)]!;
    expect(cell('Detaljnivå')).toBe('4');
    expect(cell('Beställt styrdokument')).toBe('1');
    expect(cell('Beslut om fynden')).toBe('1. Inget direktiv\n2. Instämmer');
    expect(cell('Sida')).toBe('4');
    expect(cell('Källa')).toBe('https://exempelkommun.se/handlingar/kallelse.pdf?id=7&del=2');
  });

  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '=1\nandra raden', '\n=1', '＝1', '\u0000=1'])(
    'makes %j harmless in every column',
    (evil) => {
      const input = withComment(evil);
      const [proposal] = input.document.analysis.proposals;
      const proposals = [{ ...proposal!, title: evil, item: evil, proposer: evil, directives: [] }];
      const notes = [{ ...input.notes[0]!, span: null, directiveId: null, note: { ...input.notes[0]!.note, comment: evil } }];
      const document = {
        ...input.document,
        title: evil,
        url: null,
        analysis: { ...input.document.analysis, proposals, body: evil, date: evil },
      };
      const rows = parse(exporters.csv.write({ ...input, document, notes }));
      for (const cell of rows.slice(1).flat()) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝]/);
      expect(rows.flat().filter((cell) => cell === `'${evil}`).length).toBeGreaterThanOrEqual(6);
    },
  );

  it('gives back what was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (comment) => {
        const rows = parse(exporters.csv.write(withComment(comment)));
        const column = rows[0]!.indexOf('Kommentarer');
        const expected = comment.trim() === '' ? '' : `1. ${comment.trim()}`;
        expect(rows[1]![column]!.replace(/\r\n?/g, '\n')).toBe(expected.replace(/\r\n?/g, '\n'));
      }),
    );
  });
});

describe('JSON', () => {
  it('is read back with every directive, decision and comment', () => {
    const file = JSON.parse(exporters.json.write(sampleInput()));
    expect(file).toMatchObject({ format: 'detaljlupen', version: 1, document: { date: '2026-11-23' } });
    expect(file.proposals[0].directives.map((one: { decision: string }) => one.decision)).toEqual(['dismissed', 'agreed']);
    expect(file.proposals[0].directives[0].comments).toEqual(['+46 70 är inget nummer\nandra raden; med "citat" och åäö']);
    expect(file.proposals[1]).toMatchObject({ level: null, notes: [{ quote: 'Ärendet bordläggs', placed: true }] });
    expect(file.notesWithoutPlace).toMatchObject([
      { quote: 'en mening som är struken', placed: false, comment: '@ den fanns i kallelsen' },
    ]);
  });

  it('gives no address that is not http(s)', () => {
    const input = sampleInput();
    const document = { ...input.document, url: 'javascript:alert(1)' };
    expect(JSON.parse(exporters.json.write({ ...input, document })).document.url).toBeNull();
  });
});

describe('Markdown', () => {
  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert(1)\\>'],
    ['[a](javascript:b)', '\\[a\\](javascript:b)'],
    ['# rubrik', '\\# rubrik'],
    ['- punkt', '\\- punkt'],
    ['1. punkt', '1\\. punkt'],
    ['1) punkt', '1\\) punkt'],
    ['rad\n\n# två', 'rad \\# två'],
    ['https://exempel.se', 'https:\\/\\/exempel.se'],
    ['www.exempel.se', 'www\\.exempel.se'],
    ['a@exempel.se', 'a\\@exempel.se'],
    ['`kod` och ~~struket~~ &amp;', '\\`kod\\` och \\~\\~struket\\~\\~ \\&amp;'],
    ['§ 12 åäö – ”citat”', '§ 12 åäö – ”citat”'],
  ])('%j is written %j', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped);
  });

  it('loses no character of a comment: without its backslashes it is the comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (comment) => {
        const line = comment.replace(/\s+/g, ' ').trim();
        expect(escapeLine(comment).replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(line);
      }),
    );
  });

  it('keeps every line of a comment inside its quote', () => {
    const written = exporters.markdown.write(withComment('en\r\n# två\n\n<script>'));
    expect(written).toContain('  > en  \n  > \\# två  \n  >  \n  > \\<script\\>\n');
  });
});

describe('the file’s name', () => {
  it.each([
    ['Kallelse till kommunfullmäktige', '2026-11-23', 'Kallelse till kommunfullmäktige 2026-11-23.csv'],
    ['Kallelse 2026-11-23', '2026-11-23', 'Kallelse 2026-11-23.csv'],
    ['KS 2026/114: "Plan" <ny>?', null, 'KS 2026 114 Plan ny.csv'],
    ['../../etc/passwd', null, 'etc passwd.csv'],
    ['con', null, 'Detaljlupen con.csv'],
    ['aux.txt', null, 'Detaljlupen aux.txt.csv'],
    ['.hidden', null, 'hidden.csv'],
    ['slutar med punkt. . .', null, 'slutar med punkt.csv'],
    ['evil\u202egpj.exe', null, 'evil gpj.exe.csv'],
    [null, '2026-11-23', 'Detaljlupen 2026-11-23.csv'],
    ['???', null, 'Detaljlupen.csv'],
  ])('%j, %j → %s', (title, date, name) => {
    expect(toFileName(title, date, 'csv')).toBe(name);
  });

  it('is safe on every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = toFileName(title, '2026-11-23', 'md');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{C}.\s][^<>:"/\\|?*\p{C}]*\.md$/u);
        expect(name.length).toBeLessThan(240);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      }),
    );
  });
});

describe('a copied finding', () => {
  const finding = {
    quote: 'ta fram en\nplan',
    item: '§ 12',
    heading: 'Motion',
    page: null,
    documentTitle: 'Kallelse',
    url: 'https://kommun.se/mote?id=7',
  };

  it('is quote, item, title and an address that scrolls to the quote', () => {
    expect(toCopyText(finding, 'sv')).toBe(
      '”ta fram en plan”\n§ 12 Motion, Kallelse\nhttps://kommun.se/mote?id=7#:~:text=ta%20fram%20en%20plan',
    );
    expect(toCopyText({ ...finding, page: 3, item: null, heading: null, documentTitle: null }, 'en')).toBe(
      '“ta fram en plan”\npage 3\nhttps://kommun.se/mote?id=7#page=3',
    );
    expect(toCopyText({ ...finding, url: null }, 'sv')).toBe('”ta fram en plan”\n§ 12 Motion, Kallelse');
  });

  it('escapes what means something in a text fragment', () => {
    expect(toQuoteAddress({ ...finding, quote: 'a-b, c & d' })).toBe('https://kommun.se/mote?id=7#:~:text=a%2Db%2C%20c%20%26%20d');
    expect(toQuoteAddress({ ...finding, url: 'https://kommun.se/#/mote/7', quote: 'plan' })).toBe('https://kommun.se/#/mote/7:~:text=plan');
  });

  it('gives a long quote by its ends', () => {
    const quote = Array.from({ length: 60 }, (_, index) => `ord${index}`).join(' ');
    expect(toQuoteAddress({ ...finding, quote })).toMatch(/:~:text=ord0%20.*ord5,ord54%20.*ord59$/);
  });
});
