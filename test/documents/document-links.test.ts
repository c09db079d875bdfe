import { describe, expect, it } from 'vitest';
import { guessDocument } from '../../lib/documents/document-links.ts';
import type { PaperKind } from '../../lib/model/document-guess.ts';

type Case = readonly [label: string, kind: PaperKind | null, body: string | null, date: string | null];
const guess = (label: string, file = 'x') => guessDocument({ label, href: `https://ekhamra.example/download/18.1/${file}` });

const SWEDISH: readonly Case[] = [
  ['Kallelse kommunstyrelsen 2026-03-09', 'notice', 'Kommunstyrelsen', '2026-03-09'],
  ['Föredragningslista för kommunfullmäktige den 9 mars 2026', 'notice', 'Kommunfullmäktige', '2026-03-09'],
  ['Kommunstyrelsens protokoll 2026-03-09 (pdf, 1 MB)', 'minutes', 'Kommunstyrelsen', '2026-03-09'],
  ['Protokoll Kommunstyrelsens arbetsutskott 12 jan 2026', 'minutes', 'Kommunstyrelsens arbetsutskott', '2026-01-12'],
  ['Sammanträdesprotokoll Barn- och utbildningsnämnden 9/3 2026', 'minutes', 'Barn- och utbildningsnämnden', '2026-03-09'],
  ['Miljö-, bygg- och räddningsnämnden, dagordning 20260309', 'notice', 'Miljö-, bygg- och räddningsnämnden', '2026-03-09'],
  ['Nämnden för arbete och välfärd 9.3.2026', null, 'Nämnden för arbete och välfärd', '2026-03-09'],
  ['Protokollsutdrag § 14', 'minutes', null, null],
  ['Tjänsteskrivelse: svar på motion om skolmat', 'report', null, null],
  ['Svar på motion om skolmat', 'report', null, null],
  ['Motion (V) om avgiftsfri kulturskola', 'motion', null, null],
  ['Tilläggsyrkande SD budget', 'claim', null, null],
  ['Yrkande om strandområdet', 'claim', null, null],
  ['Interpellation till kommunstyrelsens ordförande', 'question', null, null],
  ['Bilaga 3 till motion om lekplatser', 'attachment', null, null],
  ['Kommunstyrelsen 9 mars', null, 'Kommunstyrelsen', null],
  ['KSAU 2026-02-30', null, 'Kommunstyrelsens arbetsutskott', null],
  ['Karta över området', null, null, null],
  ['Bevarandeplan', null, null, null],
];

const ENGLISH: readonly Case[] = [
  ['Agenda – Planning Committee, 9 March 2026', 'notice', 'Planning Committee', '2026-03-09'],
  ['Minutes of the City Council March 9, 2026', 'minutes', 'City Council', '2026-03-09'],
  ['Draft Minutes of Parks and Recreation Board 9th March 2026', 'minutes', 'Parks and Recreation Board', '2026-03-09'],
  ['Board of Supervisors Agenda Packet 13/04/2026', 'notice', 'Board of Supervisors', '2026-04-13'],
  ['Cabinet 03/04/2026', null, 'Cabinet', null],
  ['Officer report: cycle parking', 'report', null, null],
  ['Notice of motion: library hours', 'motion', null, null],
  ['Amendment to item 7', 'claim', null, null],
  ['Appendix B', 'attachment', null, null],
  ['Public questions', 'question', null, null],
  ['Annual summary', null, null, null],
];

describe('what a link says of its document', () => {
  it.each([...SWEDISH, ...ENGLISH])('%s', (label, kind, body, date) => {
    expect(guess(label)).toEqual({ kind, body, date });
  });

  it('is taken from the file’s name where the words say nothing', () => {
    expect(guess('Ladda ner', 'kallelse-kommunstyrelsen-2026-03-09.pdf')).toEqual({
      kind: 'notice',
      body: 'Kommunstyrelsen',
      date: '2026-03-09',
    });
    expect(guess('Handlingar', 'Protokoll%20KF%202026-03-09.pdf')).toEqual({
      kind: 'minutes',
      body: 'Kommunfullmäktige',
      date: '2026-03-09',
    });
    expect(guess('protokoll_kommunfullmaktige_20260309.docx')).toEqual({ kind: 'minutes', body: 'Kommunfullmäktige', date: '2026-03-09' });
  });

  it('the words come before the name', () => {
    expect(guess('Protokoll 2026-03-09', 'kallelse-2025-01-01.pdf')).toMatchObject({ kind: 'minutes', date: '2026-03-09' });
  });

  it('no label takes long, whatever is in it', () => {
    for (const label of ['A'.repeat(300), 'Kommun- '.repeat(40), 'The '.repeat(75), '1/1/'.repeat(75), 'nämndens och '.repeat(23)]) {
      const started = performance.now();
      guess(label);
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});
