import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toEven, toEvenSpacing, toWritten } from '../../lib/text/even-spacing.ts';

const even = (raw: string): string => toEvenSpacing(raw).text;

describe('toEvenSpacing', () => {
  it.each([
    ['att  utreda\u00a0en\tbro ', 'att utreda en bro'],
    ['Beslut  \r\n\r\n \r\nNämnden\rbeslutar\fatt', 'Beslut\n\nNämnden\nbeslutar\natt'],
    ['fo\u0308rslag, a\u030atga\u0308rd, q\u0308', 'förslag, åtgärd, q\u0308'],
    ['trygghets\u00adhandlings\u00adplan', 'trygghetshandlingsplan'],
    ['o   Ta fram en plan', 'o\tTa fram en plan'],
    ['  a\n  b', 'a\nb'],
    ['a\u205f\u1680\ufeffb\u205f\n\ufeff\nc', 'a b\n\nc'],
  ])('%j is read as %j', (raw, text) => {
    expect(even(raw)).toBe(text);
  });

  it('leaves a plain text as it is', () => {
    expect(toEvenSpacing('att utreda en bro,\n\natt bygga den.')).toEqual({ text: 'att utreda en bro,\n\natt bygga den.', places: null });
  });

  it('knows where each word stands as written', () => {
    const raw = 'A\u030atga\u0308rd:\u00a0 ta  fram\r\nen hand\u00adlings\u00adplan';
    const found = toEvenSpacing(raw);
    for (const word of ['Åtgärd', 'ta fram', 'handlingsplan', 'plan']) {
      const at = found.text.indexOf(word);
      const { start, end } = toWritten(raw, found.places, at, at + word.length);
      expect(
        raw
          .slice(start, end)
          .normalize('NFC')
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' '),
      ).toBe(word);
    }
  });

  it('keeps every letter in order, and finds its way back, whatever the text', () => {
    const unit = fc.constantFrom('a', 'Å', '\u030a', ' ', '\u00a0', '\ufeff', '\t', '\n', '\r', '\u00ad', '.', '𝄞');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (raw) => {
        const found = toEvenSpacing(raw);
        // A mark behind a soft hyphen is composed only once the hyphen is gone.
        const letters = (text: string) => text.replace(/[\s\u00ad]/g, '').normalize('NFC');
        expect(letters(found.text)).toBe(letters(raw));
        expect(found.text).not.toMatch(/[\t\r\u00a0\u00ad\ufeff]| {2}| \n|\n |\n{3}/);
        for (let at = 0; at < found.text.length; at += 1) {
          if (/[\s\p{M}]/u.test(found.text[at]!)) continue;
          const { start, end } = toWritten(raw, found.places, at, at + 1);
          expect(raw.slice(start, end).normalize('NFC')[0]).toBe(found.text[at]);
          expect(toEven(found.places, start)).toBeLessThanOrEqual(at);
        }
      }),
      { examples: [['a\u00ad\u030a']], numRuns: 500 },
    );
  });
});
