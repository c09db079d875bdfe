import { describe, expect, it } from 'vitest';
import { toEvenCase } from '../../lib/text/even-case.ts';

describe('toEvenCase', () => {
  it.each([
    ['1. ATT KOMMUNEN UTREDER EN BRO. Den behövs.', '1. Att kommunen utreder en bro. Den behövs.'],
    ['Vi yrkar\nATT EN BRO BYGGS.\nATT DEN MÅLAS.', 'Vi yrkar\nAtt en bro byggs.\nAtt den målas.'],
    ['BESLUT\nNämnden får i uppdrag att\n', 'Beslut\nNämnden får i uppdrag att\n'],
    ['R1 A NEW POLICY BE PRODUCED\nand more\n', 'R1 A new policy be produced\nand more\n'],
    ['MÅL: UTSLÄPPEN SKA MINSKA\nmed det\n', 'Mål: Utsläppen ska minska\nmed det\n'],
    ['KARL EK (S) OCH ANNA BY (MP) YRKAR BIFALL.\nDet är bra.\n', 'Karl ek (S) och anna by (MP) yrkar bifall.\nDet är bra.\n'],
  ])('%j is read as %j', (text, read) => {
    expect(toEvenCase(text)).toBe(read);
  });

  it.each([
    ['RESOLVED that staff consult SKR and the WHO.'],
    ['SKR\nSKR har svarat.\n'],
    ['5. FLY-TIPPING\nThe report was noted.\n'],
    ['att utreda en bro'],
  ])('%j stays', (text) => {
    expect(toEvenCase(text)).toBe(text);
  });

  it('goes on over a full line, and begins anew behind a short one', () => {
    const text = `FÖRSLAG TILL BESLUT\nKOMMUNSTYRELSEN FÅR I UPPDRAG ATT TA FRAM EN PLAN FÖR HUR\nKOMMUNENS BROAR SKA UNDERHÅLLAS.\n\nA) MEN INTE NU\n`;
    expect(toEvenCase(text)).toBe(
      'Förslag till beslut\nKommunstyrelsen får i uppdrag att ta fram en plan för hur\nkommunens broar ska underhållas.\n\na) Men inte nu\n',
    );
  });

  it.each([
    ['signs', `${'_'.repeat(200_000)}ABCDE`],
    ['full stops', `ABCDE ${'.'.repeat(200_000)} `],
    ['marks', `ABCDE\n${'('.repeat(200_000)}a)`],
    ['party letters', `${'ANNA EK (S) '.repeat(40_000)}`],
    ['short lines', 'ATT BYGGA\n'.repeat(40_000)],
  ])('reads many %s in a moment', (_, text) => {
    const start = performance.now();
    expect(toEvenCase(text)).toHaveLength(text.length);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('keeps the length, so that places hold', () => {
    for (const text of ['İSTANBUL MÅSTE HA EN BRO.', 'STRASSE ẞ UND MEHR WÖRTER']) expect(toEvenCase(text)).toHaveLength(text.length);
  });
});
