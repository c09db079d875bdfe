// The command as people and scripts run it: a process, its stdout, stderr and exit code.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, MARKERS } from '../lib/model/directive.ts';
import { PROPOSAL_TYPES } from '../lib/model/proposal.ts';
import { makeDocx, paragraph } from './fixtures/documents/make-docx.ts';
import { lines, makePdf } from './fixtures/documents/make-pdf.ts';
import { makeZip } from './fixtures/zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const DRAFT = [
  'Förslag till beslut',
  '1. Tekniska nämnden får i uppdrag att ta fram en cykelplan senast den 1 december 2027.',
  '2. Nämnden ska redovisa arbetet för kommunstyrelsen två gånger om året.',
  '',
];
const ENGLISH =
  'Notice of motion\n\nThat the Council request the Chief Executive to prepare a tree strategy and to report back by June 2027.\n';

interface Row {
  file: string;
  language: string;
  text?: string;
  note?: string;
  proposals: {
    start: number;
    end: number;
    title: string | null;
    type: string;
    level: number | null;
    points: number;
    directives: {
      start: number;
      end: number;
      quote: string;
      kind: string;
      markers: { kind: string; start: number; end: number; quote: string }[];
      rule: string;
      says: string;
    }[];
  }[];
}

let dir: string;
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, INIT_CWD: dir };
    execFile(process.execPath, ['tools/with-node.mjs', 'tools/analyse.ts', ...args], { cwd: root, env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
const rowsOf = (out: string): Row[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row);

function expectRight({ proposals }: Row, text: string): void {
  for (const { start, end, type, level, points, title, directives } of proposals) {
    expect(0 <= start && start <= end && end <= text.length).toBe(true);
    expect(PROPOSAL_TYPES).toContain(type);
    expect(level === null || [1, 2, 3, 4, 5].includes(level)).toBe(true);
    expect(points).toBeGreaterThanOrEqual(directives.length);
    expect(title === null || typeof title === 'string').toBe(true);
    for (const directive of directives) {
      expect(text.slice(directive.start, directive.end)).toBe(directive.quote);
      expect(KINDS).toContain(directive.kind);
      expect(directive.rule).not.toBe('');
      expect(directive.says).not.toBe('');
      for (const marker of directive.markers) {
        expect(text.slice(marker.start, marker.end)).toBe(marker.quote);
        expect(MARKERS).toContain(marker.kind);
      }
    }
  }
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'detaljlupen-analyse-'));
  const put = (name: string, content: string | Uint8Array) => writeFile(join(dir, name), content);
  const page = `<title>Kallelse</title><h1>Kallelse</h1><h2>F&ouml;rslag till beslut</h2><ol><li>Nämnden får i uppdrag att ta fram en lek&shy;platsplan.</ol>`;
  await Promise.all([
    put('utkast.txt', `\ufeff${DRAFT.join('\r\n')}`),
    put('motion.txt', ENGLISH),
    put('gammal.txt', Buffer.from('Nämnden får i uppdrag att ta fram en plan för gång- och cykelvägar.', 'latin1')),
    put('tom.txt', ''),
    put('sida.html', `<!doctype html><html lang="sv"><meta charset="utf-8">${page}</html>`),
    put('utan-head.html', `<!doctype html><html lang="sv"><meta charset="utf-8">${page.replace('<h1>', '<body><h1>')}</body></html>`),
    put('gammal.html', Buffer.from(`<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">${page}`, 'latin1')),
    put('förslag.pdf', await makePdf([[{ text: DRAFT[0]!, y: 80, bold: true }, ...lines(110, DRAFT.slice(1, 3))]])),
    put('bild.pdf', await makePdf([[]])),
    put('låst.pdf', await makePdf([[{ text: 'Hemligt', y: 80 }]], { userPassword: 'lösen', pdfVersion: '1.7' })),
    put('trasig.pdf', '%PDF-1.7\nresten saknas'),
    put('inloggning.pdf', '<!doctype html><title>Logga in</title>'),
    put('yrkande.docx', makeDocx({ body: DRAFT.map((line) => paragraph(line)).join('') })),
    put('tom.docx', makeDocx({ body: '' })),
    put('inloggning.docx', '<!doctype html><title>Logga in</title>'),
    put('gammal.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])),
    put('noll.docx', ''),
    put('tabell.xlsx', makeZip({ 'xl/workbook.xml': '<workbook/>' })),
    put('löfte.txt', 'Förslag till beslut\nNämnden får i uppdrag att ta fram ett trygghetslöfte.\n'),
    put('egna-ord.json', '{"documents": ["trygghetslöfte"]}'),
    put('trasig.json', '{'),
    put('lista.json', '["trygghetslöfte"]'),
    put('okänd.json', '{"dokument": ["trygghetslöfte"]}'),
    put('fel.json', '{"roles": [1]}'),
    put('rader.json', '{"a\\nb\\u001b[31m": []}'),
    put('lång.json', `{"documents": ["${'a'.repeat(10_000)}"]}`),
    put('tecken.json', '{"documents": ["(.*)"]}'),
  ]);
});
afterAll(() => rm(dir, { recursive: true, force: true }));

describe('analyse --json', () => {
  it('answers one line a readable file, in order, as given', async () => {
    const files = ['förslag.pdf', 'yrkande.docx', 'utkast.txt', 'sida.html', join(dir, 'motion.txt')];
    const { code, out, err } = await run('--json', '--with-text', ...files);
    expect([code, err]).toEqual([0, '']);
    const rows = rowsOf(out);
    expect(rows.map(({ file, language }) => [file, language])).toEqual(
      files.map((file) => [file, file.endsWith('motion.txt') ? 'en' : 'sv']),
    );
    for (const row of rows) {
      expectRight(row, row.text!);
      // How much is found is the engine's own tests' matter; that it is asked is ours.
      if (row.language === 'sv') expect(row.proposals.flatMap(({ directives }) => directives).length).toBeGreaterThan(0);
    }
    expect(Object.keys(rows[0]!)).toEqual(['file', 'language', 'text', 'proposals']);
  });

  it('counts offsets in the decoded file: without its byte order mark, with its line ends', async () => {
    const { out } = await run('--json', 'utkast.txt');
    const [row] = rowsOf(out);
    expect(row!.text).toBeUndefined();
    expectRight(row!, DRAFT.join('\r\n'));
    expect(row!.proposals[0]!.directives.map(({ kind }) => kind)).toEqual(['plan', 'report']);
  });

  it('reads older encodings, and says so of a text that does not tell its own', async () => {
    const { out } = await run('--json', '--with-text', 'gammal.txt', 'gammal.html');
    const [text, page] = rowsOf(out);
    expect(text).toMatchObject({ note: 'windows-1252', text: 'Nämnden får i uppdrag att ta fram en plan för gång- och cykelvägar.' });
    expect(page!.text).toContain('Förslag till beslut\nNämnden får i uppdrag att ta fram en lekplatsplan.');
    expect(page!.note).toBeUndefined();
  });

  it('reads a page whose head is not marked', async () => {
    const [page] = rowsOf((await run('--json', '--with-text', 'utan-head.html')).out);
    expect(page!.note).toBeUndefined();
    expect(page!.text).toBe('Kallelse\nFörslag till beslut\nNämnden får i uppdrag att ta fram en lekplatsplan.\n');
    expectRight(page!, page!.text!);
    expect(page!.proposals[0]!.directives.map(({ kind }) => kind)).toEqual(['plan']);
  });

  it('notes what has no text', async () => {
    const { code, out } = await run('--json', 'bild.pdf', 'tom.txt');
    expect(code).toBe(0);
    expect(rowsOf(out).map(({ note, proposals }) => [note, proposals])).toEqual([
      ['no-text', []],
      ['no-text', []],
    ]);
  });

  it('gives one line on stderr for each file that it cannot read, and goes on', async () => {
    const { code, out, err } = await run(
      '--json',
      'låst.pdf',
      'trasig.pdf',
      'inloggning.pdf',
      'tabell.xlsx',
      'inloggning.docx',
      'gammal.doc',
      'noll.docx',
      'saknas.txt',
      '.',
      'utkast.txt',
    );
    expect(code).toBe(1);
    expect(rowsOf(out).map(({ file }) => file)).toEqual(['utkast.txt']);
    expect(err.split('\n').slice(0, -1)).toEqual([
      'låst.pdf is locked with a password.',
      'trasig.pdf is damaged: it could not be made out.',
      'inloggning.pdf is called a document but holds a log-in page.',
      'tabell.xlsx is an archive or an Office file of another kind than Word.',
      'inloggning.docx is called a document but holds a log-in page.',
      'gammal.doc is in an older Office format (.doc): save it as .docx or PDF.',
      'noll.docx is empty (0 bytes).',
      'saknas.txt is not there.',
      '. is a folder.',
    ]);
  });

  it('words its reasons in the language asked for', async () => {
    const says = async (...args: string[]) =>
      rowsOf((await run('--json', ...args, 'utkast.txt')).out)[0]!.proposals[0]!.directives[0]!.says;
    expect(await says('--lang', 'en')).not.toBe(await says('--lang', 'sv'));
    expect(await says()).toBe(await says('--lang', 'sv'));
  });
});

describe('analyse --own-words', () => {
  const kindsOf = (out: string) =>
    rowsOf(out).flatMap(({ proposals }) => proposals.flatMap(({ directives }) => directives.map(({ kind }) => kind)));

  it('reads the words as if they stood in the lexicon', async () => {
    expect(kindsOf((await run('--json', 'löfte.txt')).out)).toEqual(['measure']);
    const { code, out, err } = await run('--json', '--own-words', 'egna-ord.json', 'löfte.txt');
    expect([code, err]).toEqual([0, '']);
    expect(kindsOf(out)).toEqual(['plan']);
  });

  it.each([
    ['saknas.json', 'is not there'],
    ['trasig.json', 'is not JSON'],
    ['lista.json', 'is not an object with documents, systems, roles'],
    ['okänd.json', 'names "dokument": the sorts are documents, systems, roles'],
    ['rader.json', 'names "a b [31m": the sorts are documents, systems, roles'],
    ['lång.json', `holds "${'a'.repeat(60)}…" under "documents": it is too long`],
    ['fel.json', 'has something other than a list of words under "roles"'],
    ['tecken.json', 'holds "(.*)" under "documents": only letters, figures, spaces and - . & / + \' may stand in it'],
  ])('says what is wrong with %s, and reads nothing', async (file, why) => {
    expect(await run('--json', '--own-words', file, 'löfte.txt')).toEqual({ code: 1, out: '', err: `${file} ${why}.\n` });
  });
});

describe('analyse for people', () => {
  it('prints levels, trails and quotes', async () => {
    const { code, out } = await run('utkast.txt', 'bild.pdf');
    expect(code).toBe(0);
    expect(out).toMatch(/^utkast\.txt: svenska, /);
    expect(out).toMatch(/Nivå \d {2}\S/);
    expect(out).toMatch(/2 punkter, 1 beställd plan,[\s\S]* → \d/);
    expect(out).toMatch(/Beställt styrdokument {2}\S.*\[.*tidsgräns/);
    expect(out).toContain('bild.pdf: ingen text att läsa');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('says what pages are, instead of what they propose', async () => {
    const page = join(root, 'test/fixtures/pages/unasked/agenda.html');
    const table = await run('--pages', page);
    expect([table.code, table.err]).toEqual([0, '']);
    expect(table.out).toContain('agenda, 3 items, 1 documents; Kommunstyrelsen · 2026-05-12');
    expect(table.out).toMatch(/2 {2}Plan mot buller\n\s+- report: Tjänsteskrivelse/);
    const json = await run('--pages', '--json', '--address', 'https://ekhamra.example/moten/1', page, 'utkast.txt');
    expect(json.code).toBe(1);
    expect(json.err).toBe('utkast.txt is not an HTML file.\n');
    const said = JSON.parse(json.out);
    expect(said).toMatchObject({
      file: page,
      class: 'agenda',
      portal: null,
      items: [{ number: '1' }, { number: '2', attachments: [0] }, { number: '3' }],
    });
    expect(said.cues[0]).toEqual({ group: 'address', says: 'moten' });
  });

  it('says how it is used', async () => {
    const wrong: [string[], string][] = [
      [[], 'Name at least one file.'],
      [['--lang', 'fi', 'utkast.txt'], '--lang takes sv or en, not "fi".'],
      [['--address', 'https://x.example/', 'utkast.txt'], '--address goes with --pages.'],
      [['--pages', '--address', 'moten', 'sida.html'], '--address takes a whole address, not "moten".'],
      [['--nope', 'utkast.txt'], "Unknown option '--nope'."],
      [['--own-words'], "Option '--own-words <value>' argument missing."],
      [['--own-words', '--json', 'utkast.txt'], "Option '--own-words' argument is ambiguous."],
    ];
    for (const [args, why] of wrong) {
      const { code, out, err } = await run(...args);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/^[^\n]+ Use: analyse \[--json\] [^\n]+\n$/);
      expect(err).toContain(why);
    }
  });
});
