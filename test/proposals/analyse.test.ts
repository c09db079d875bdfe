import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import type { Analysis } from '../../lib/model/proposal.ts';
import { analyse } from '../../lib/proposals/analyse.ts';

const read = (text: string): Analysis => analyse(readPlain(text));

const MOTION = `Motion om fler mötesplatser i Ekby
Till kommunfullmäktige i Ekby

I dag saknas mötesplatser. Kommunen ska enligt socialtjänstlagen verka för goda miljöer. Hur länge ska vi vänta?

Med anledning av ovanstående yrkar vi:

1. att kulturnämnden får i uppdrag att ta fram en handlingsplan för mötes-
platser senast den 31 mars 2027,
2. att arbetet återrapporteras till kommunfullmäktige varje år,
3. att motionen remitteras till kulturnämnden för beredning.

Sida 1 av 2

4. att utreda ett bibliotek i Norra Ekby.

Ekby den 3 maj 2026
Anna Ekman
`;

const MINUTES = `Ekby kommun
Kommunstyrelsen
Sammanträde den 4 juni 2026

§ 12 Val av justerare
Beslut
Kommunstyrelsen beslutar att välja Bo Al (X) att justera protokollet.

§ 13 Belysning i parken
Förslag till beslut
Tekniska nämnden får i uppdrag att sätta upp belysning i Ekparken.
Beslutsunderlag
Tjänsteskrivelse 2026-05-02
Ärendebeskrivning
Tekniska nämnden fick 2024 i uppdrag att utreda belysningen.
`;

describe('analyse', () => {
  it('finds a motion with its points over a page break, its type, title and level', () => {
    const [proposal, ...others] = read(MOTION).proposals;
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ type: 'motion', title: 'Motion om fler mötesplatser i Ekby', points: 4 });
    expect(proposal!.directives.map(({ kind }) => kind)).toEqual(['plan', 'report', 'inquiry']);
    expect(proposal!.directives[0]!.markers.map(({ kind, quote }) => `${kind}: ${quote}`)).toEqual(['deadline: senast den 31 mars 2027']);
    expect(proposal!.level).toBe(4);
  });

  it('reads minutes item by item, with body and date, and gives procedure no level', () => {
    const analysis = read(MINUTES);
    expect(analysis).toMatchObject({ language: 'sv', body: 'Kommunstyrelsen', date: '2026-06-04' });
    expect(analysis.proposals.map(({ item, title, type, level, points }) => ({ item, title, type, level, points }))).toEqual([
      { item: '§ 12', title: 'Val av justerare', type: 'beslut', level: null, points: 1 },
      { item: '§ 13', title: 'Belysning i parken', type: 'forslag', level: 2, points: 1 },
    ]);
  });

  it('takes a steering document for one proposal and counts its rules', () => {
    const text = `Rutin för utlåning av cyklar\n\nSyfte\nRutinen beskriver hur utlåningen går till.\n\n1. Cykeln lämnas ut mot kvittens.\n2. Receptionen kontrollerar bromsarna varje vecka.\n3. Låntagaren ska vara över 18 år.\n`;
    const { proposals } = read(text);
    expect(proposals).toHaveLength(1);
    expect(proposals[0]).toMatchObject({ type: 'styrdokument', points: 3 });
  });

  it('reads a pasted draft without headings or lead-in', () => {
    const kinds = (text: string) => read(text).proposals.flatMap(({ directives }) => directives.map(({ kind }) => kind));
    expect(kinds('att utreda en gångbro över ån')).toEqual(['inquiry']);
    expect(kinds('- att utreda en gångbro,\n- att bygga en lekplats\n')).toEqual(['inquiry', 'measure']);
    expect(kinds('Kulturnämnden får i uppdrag att ta fram en biblioteksplan senast 2027.')).toEqual(['plan']);
  });

  it('takes a bullet on a line of its own for the mark of the text below', () => {
    const [proposal] = read(
      'Motion om lek\n\nVi föreslår därför att kommunfullmäktige beslutar:\n\n-\n\natt bygga en lekplats i parken,\n\n-\n\natt utreda en skatepark.\n',
    ).proposals;
    expect(proposal!.directives.map(({ kind }) => kind)).toEqual(['measure', 'inquiry']);
  });

  it('parts what two bodies decide, each with its addressee', () => {
    const text = `Tjänsteskrivelse 2026-02-01\n\nFörslag till beslut i kommunstyrelsen\n1. Förvaltningen får i uppdrag att utreda lokalerna.\n\nFörslag till beslut i kommunfullmäktige\n1. Skolan i Ekby avvecklas.\n2. Ärendet läggs till handlingarna.\n\nSammanfattning\nSkolan byggdes 1960.\n`;
    expect(read(text).proposals.map(({ addressee, points, level }) => [addressee, points, level])).toEqual([
      ['kommunstyrelsen', 1, 2],
      ['kommunfullmäktige', 2, 2],
    ]);
  });

  it('stays linear on hostile text', () => {
    for (const text of [
      '\n'.repeat(200_000),
      'a'.repeat(200_000),
      'att '.repeat(50_000),
      '1. '.repeat(50_000),
      'får i uppdrag '.repeat(20_000),
    ]) {
      const reading = readPlain(text);
      const begin = performance.now();
      analyse(reading);
      expect(performance.now() - begin).toBeLessThan(2_000);
    }
  });

  it('finds nothing on an ordinary page', () => {
    expect(
      read('Öppettider\nBiblioteket har öppet måndag till fredag kl. 10–18.\nDu måste ha ett lånekort. Barn ska ha målsmans tillstånd.\n')
        .proposals,
    ).toEqual([]);
  });

  it('keeps every quote an exact slice and every id unique', () => {
    for (const text of [MOTION, MINUTES]) {
      const { proposals } = read(text);
      const directives = proposals.flatMap((proposal) => proposal.directives);
      for (const { start, end, quote, markers } of directives) {
        expect(text.slice(start, end)).toBe(quote);
        for (const marker of markers) expect(text.slice(marker.start, marker.end)).toBe(marker.quote);
      }
      const ids = [...proposals, ...directives].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('keeps ids when the page changes elsewhere', () => {
    const ids = (text: string) =>
      read(text).proposals.flatMap(({ id, directives }) => [id, ...directives.map((directive) => directive.id)]);
    expect(ids(MINUTES.replace('Sammanträde den', 'Kallelse till sammanträde den'))).toEqual(ids(MINUTES));
  });

  it('gives the same answer for the same text, and for CR LF', () => {
    expect(read(MOTION)).toEqual(read(MOTION));
    const shape = (text: string) =>
      read(text).proposals.map(({ level, points, directives }) => [level, points, directives.map(({ kind }) => kind)]);
    expect(shape(MOTION.replaceAll('\n', '\r\n'))).toEqual(shape(MOTION));
  });

  it('reads decomposed letters, soft hyphens and non-breaking blanks as it reads the plain text', () => {
    const shape = (text: string) =>
      read(text).proposals.map(({ level, points, directives }) => [
        level,
        points,
        directives.map(({ kind, markers }) => [kind, markers.map((marker) => marker.kind)]),
      ]);
    for (const text of [MOTION, MINUTES]) {
      expect(shape(text.normalize('NFD'))).toEqual(shape(text));
      expect(shape(text.replace(/(\p{L}{4})(\p{L}{4})/gu, '$1\u00ad$2'))).toEqual(shape(text));
      expect(shape(text.replace(/(\S) (\S)/g, '$1\u00a0$2'))).toEqual(shape(text));
    }
  });

  it('never throws and never breaks a span, whatever the text', () => {
    const piece = fc.constantFrom(
      'Förslag till beslut\n',
      '1. ',
      'att ',
      'utreda ',
      'nämnden får i uppdrag att ',
      '§ 12 ',
      'varje vecka',
      '.\n\n',
      'Beslut: ',
      'å\u0308',
      '\u00ad',
      '“',
      ' 2 000 kr',
      'ska ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }), (parts) => {
        const reading = readPlain(parts.join(''));
        for (const { start, end, quote } of analyse(reading).proposals.flatMap(({ directives }) => directives))
          expect(reading.text.slice(start, end)).toBe(quote);
      }),
      { numRuns: 300 },
    );
  });

  it('reads the new wording of a changed assignment, not the old', () => {
    const [proposal] = analyse(
      readPlain(`Beslut

1. Uppdraget till hamnnämnden ändras från: ”Hamnnämnden får i uppdrag att ta fram en hamnstrategi.” till: ”Hamnnämnden får i uppdrag att redovisa hamnens kostnader.”
2. Motionen anses besvarad.
`),
    ).proposals;
    expect(proposal?.directives.map(({ kind }) => kind)).not.toContain('plan');
    expect(proposal?.directives.map(({ kind }) => kind)).toContain('report');
  });
});
