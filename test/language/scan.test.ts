import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/language/registry.ts';
import { SHAPE, scan, wordAt } from '../../lib/language/scan.ts';
import { splitSentences } from '../../lib/language/sentences.ts';

const { vocabulary } = languages.sv;
const read = (text: string) => scan(text, [{ start: 0, end: text.length }], vocabulary);
const words = (text: string) => {
  const tokens = read(text);
  return Array.from({ length: tokens.count }, (_, index) => text.slice(tokens.starts[index], tokens.ends[index]));
};
const has = (text: string, index: number, name: string) => {
  const tokens = read(text);
  return vocabulary.is(tokens.rows[index]!, vocabulary.classOf(name));
};

describe('scan', () => {
  it('finds words, numbers with groups and signs', () => {
    expect(words('Avsätt 2 000 kr (5 %) till 2026-05-01, t.ex. nu.')).toEqual([
      'Avsätt',
      '2 000',
      'kr',
      '5',
      '%',
      'till',
      '2026-05-01',
      't.ex',
      'nu',
    ]);
  });

  it('reads the address of a site as one word, and two sentences without a blank between as two', () => {
    expect(words('Läs mer på lindvik.se, eller www.lindvik.se/se-over.')).toEqual([
      'Läs',
      'mer',
      'på',
      'lindvik.se',
      'eller',
      'www.lindvik.se',
      'se-over',
    ]);
    expect(words('i parken.Nämnden ser')).toEqual(['i', 'parken', 'Nämnden', 'ser']);
    expect(words('planen.seglar')).toEqual(['planen', 'seglar']);
  });

  it('reads a word broken at a line end as one, a suspended compound as two', () => {
    const text = 'en handlings-\nplan för vård-\noch omsorg';
    expect(words(text)).toEqual(['en', 'handlings-\nplan', 'för', 'vård', 'och', 'omsorg']);
    expect(has(text, 1, 'documents')).toBe(true);
  });

  it('sees the same class in upper case, NFD and with soft hyphens', () => {
    for (const form of ['ÅTGÄRDSPLAN', 'åtgärdsplan'.normalize('NFD'), 'åtgärds\u00adplan', 'Trygghets-åtgärdsplanen']) {
      expect(has(form, 0, 'documents'), form).toBe(true);
    }
  });

  it('lets the longest known ending decide what a compound is', () => {
    expect(has('trygghetshandlingsplanen', 0, 'documents')).toBe(true);
    for (const other of ['trafikplanering', 'fotbollsplan', 'flygplan', 'uppdragsgivare'])
      expect(has(other, 0, 'documents'), other).toBe(false);
    expect(has('förvaltningschefen', 0, 'topRole')).toBe(true);
    expect(has('förvaltningschefen', 0, 'role')).toBe(false);
    expect(has('enhetschefen', 0, 'role')).toBe(true);
  });

  it('tells years and times from numbers that count', () => {
    const tokens = read('30 platser 2027 kl. 13.30');
    expect([0, 2].map((index) => (tokens.shapes[index]! & SHAPE.plain) !== 0)).toEqual([true, false]);
    expect((tokens.shapes[2]! & SHAPE.year) !== 0).toBe(true);
  });

  it('gives spans in order, inside the text, never empty, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const tokens = read(text);
        let before = 0;
        for (let i = 0; i < tokens.count; i += 1) {
          expect(tokens.starts[i]).toBeGreaterThanOrEqual(before);
          expect(tokens.ends[i]).toBeGreaterThan(tokens.starts[i]!);
          before = tokens.ends[i]!;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads a word in lower case without soft hyphens', () => {
    expect(wordAt(read('Kom\u00admunen'), 0)).toBe('kommunen');
  });
});

describe('sentences', () => {
  const sentences = (text: string) => {
    const tokens = read(text);
    return splitSentences(tokens, 0, tokens.count).map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
  };

  it('end at a point before a capital, not within abbreviations or numbers', () => {
    expect(sentences('Nämnden ska mäta buller, t.ex. vid skolor. Resultatet redovisas kl. 13.00 i sal 4. Klart!')).toEqual([
      'Nämnden ska mäta buller, t.ex. vid skolor',
      'Resultatet redovisas kl. 13.00 i sal 4',
      'Klart',
    ]);
  });
});
