import { describe, expect, it } from 'vitest';
import { findDate, findDateInAddress, isOnlyDate, orderOf } from '../../lib/portals/dates.ts';
import { findNumbers } from '../../lib/portals/numbers.ts';
import { findPaperKind } from '../../lib/portals/papers.ts';
import { findBody } from '../../lib/portals/words.ts';

describe('findNumbers', () => {
  it.each([
    ['§ 12 Val', 'section', '§ 12', [12]],
    ['§12. Val', 'section', '§12', [12]],
    ['12 § Val', 'section-after', '12 §', [12]],
    ['PS 1/24 Møte', 'case', 'PS 1/24', [1]],
    ['1/18 - Møte', 'case', '1/18', [1]],
    ['R2019-72 L. Moore', 'resolution', 'R2019-72', [72]],
    ['Ärende 4 Val', 'named', 'Ärende 4', [4]],
    ['Item 4: Election', 'named', 'Item 4', [4]],
    ['7.1 Val', 'dotted', '7.1', [7, 1]],
    ['7.10 Val', 'dotted', '7.10', [7, 10]],
    ['7.1.2. Val', 'dotted', '7.1.2', [7, 1, 2]],
    ['D.1 Val', 'dotted', 'D.1', [4, 1]],
    ['12. Val', 'decimal', '12', [12]],
    ['12) Val', 'decimal', '12', [12]],
    ['(3) Val', 'bracketed', '(3)', [3]],
    ['IV. Val', 'roman', 'IV', [4]],
    ['b) Val', 'lower', 'b', [2]],
    ['4', 'bare', '4', [4]],
  ])('%s', (words, form, text, path) => {
    expect(findNumbers(words)[0]).toMatchObject({ form, text, path });
  });

  it('leaves it open whether C is a letter or a hundred, and takes no wrong Roman number', () => {
    expect(findNumbers('V. Val').map(({ form }) => form)).toEqual(['roman', 'upper']);
    expect(findNumbers('IIX. Val')).toEqual([]);
  });

  it.each([
    '24.12.2026',
    '13.00–14.00 Möte',
    '5 kap. 3 § lagen',
    '§§ 12–19',
    '§ 12-15',
    '2026-05-12 Möte',
    'Vi 12. maj',
    '3,5 miljoner',
    'Etta',
    '12 kr',
    '1.5 kr',
  ])('none in %s', (words) => expect(findNumbers(words)).toEqual([]));
});

describe('dates', () => {
  it.each([
    ['2026-05-12', '2026-05-12'],
    ['den 12 maj 2026 klockan 9', '2026-05-12'],
    ['tisdag 12 maj 2026', '2026-05-12'],
    ['Tuesday, 9th June, 2026 6.30 pm', '2026-06-09'],
    ['May 12, 2026', '2026-05-12'],
    ['04.05.2026', '2026-05-04'],
    ['2026/04/21 05:30 PM', '2026-04-21'],
    ['21/04/2026', '2026-04-21'],
    ['31.2.2026', null],
    ['12 maj', null],
    ['Publicerad 2026-05-12', null],
    ['Justeras den 12 maj 2026', null],
    ['antaget av kommunfullmäktige 2026-05-12', null],
  ])('%s', (line, expected) => expect(findDate(line, 'day-first')).toBe(expected));

  it('reads slashes as the page writes them', () => {
    expect(findDate('5/12/2026', 'month-first')).toBe('2026-05-12');
    expect(findDate('5/12/2026', 'day-first')).toBe('2026-12-05');
    expect(findDate('5/31/2026', 'day-first')).toBe('2026-05-31');
    expect(orderOf('en-GB', '6.30 pm')).toBe('day-first');
    expect(orderOf('en-US', '')).toBe('month-first');
    expect(orderOf(null, 'at 5:30 PM')).toBe('month-first');
    expect(orderOf('sv', 'at 5:30 PM')).toBe('day-first');
  });

  it('are found in addresses', () => {
    expect(findDateInAddress('/committees/ks/mote-2026-06-10')).toBe('2026-06-10');
    expect(findDateInAddress('/fi-FI/Toimielimet/X/Kokous_22062026')).toBe('2026-06-22');
    expect(findDateInAddress('/a/12345678')).toBeNull();
  });

  it.each(['2026-05-12', 'tisdag 12 maj 2026 kl. 13.00', 'Thursday, May 14, 2026 at 02:00 pm', '12', '12 maj', 'maj'])(
    '%s is nothing but a day',
    (line) => expect(isOnlyDate(line)).toBe(true),
  );
  it.each(['Protokoll 2026-05-12', 'Val av justerare', 'Minutes of May 12, 2026', 'marsvin'])('%s is more', (line) =>
    expect(isOnlyDate(line)).toBe(false),
  );
});

describe('findPaperKind', () => {
  it.each([
    ['Kallelse kommunstyrelsen', 'notice'],
    ['Föredragningslista', 'agenda'],
    ['Tjänsteskrivelse, svar på motion (pdf, 60 kB)', 'report'],
    ['Tjänsteutlåtande', 'report'],
    ['Motion om ensamhet.pdf', 'motion'],
    ['Svar på motion om ensamhet', 'answer'],
    ['Interpellation om skolan', 'interpellation'],
    ['Tilläggsyrkande (S)', 'claim'],
    ['Protokoll 2026-05-12', 'minutes'],
    ['Protokollsutdrag § 12', 'extract'],
    ['Bilaga 3 karta', 'appendix'],
    ['Reservation (V)', 'dissent'],
    ['Report, item 3. PDF 500 KB', 'report'],
    ['Minutes of the previous meeting', 'minutes'],
    ['Årsredovisning', null],
  ])('%s', (label, expected) => expect(findPaperKind(label, 'https://x.example/f')).toBe(expected));

  it('asks the file name, and the portal’s address before it', () => {
    expect(findPaperKind('Ladda ner', 'https://x.example/29_Yrkande_20261127.pdf')).toBe('claim');
    expect(findPaperKind('Published', 'https://x.example/View.ashx?M=A&ID=1')).toBeNull();
    expect(findPaperKind('Published', 'https://x.example/View.ashx?M=A&ID=1', [['agenda', /M=A/]])).toBe('agenda');
  });
});

describe('findBody', () => {
  it.each([
    ['Kallelse till kommunstyrelsens arbetsutskott', 'Kommunstyrelsens arbetsutskott'],
    ['Barn- och utbildningsnämnden 2026', 'Barn- och utbildningsnämnden'],
    ['Tekniska nämnden', 'Tekniska nämnden'],
    ['Kommunfullmäktige', 'Kommunfullmäktige'],
    ['Aluehallitus 4.5.2026', 'Aluehallitus'],
    ['Meeting of the Planning and Highways Committee', 'Planning and Highways Committee'],
    ['HARBOR COMMISSION REGULAR MEETING', 'HARBOR COMMISSION'],
    ['Venue: Committee Room 2', null],
    ['Höstens jackor', null],
  ])('%s', (line, expected) => expect(findBody(line)).toBe(expected));
});
