// Lines from made-up text items: what a layout program would not easily be made to write.
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { describe, expect, it } from 'vitest';
import { toText } from '../../lib/documents/pdf-blocks.ts';
import { toLines } from '../../lib/documents/pdf-lines.ts';
import { makeItem as item } from '../fixtures/documents/text-item.ts';

const wordsOf = (...items: TextItem[]) => toLines(items, 1, () => false).map(({ words }) => words);

describe('toLines', () => {
  it('ends a line where pdf.js says so, and where the height changes', () => {
    expect(wordsOf(item('ett', 70, 700, { hasEOL: true }), item('två', 70, 686), item('tre', 70, 672))).toEqual(['ett', 'två', 'tre']);
  });

  it('keeps raised figures on their line', () => {
    expect(wordsOf(item('enligt lagen', 70, 700), item('1', 130, 704, { size: 6 }), item(' gäller', 133, 700))).toEqual([
      'enligt lagen1 gäller',
    ]);
  });

  it('puts a blank in a gap between words, a tab in one between columns, none in kerning', () => {
    expect(wordsOf(item('Kom', 70, 700), item('mun', 85.5, 700), item('styrelsen', 103, 700), item('Ja', 300, 700))).toEqual([
      'Kommun styrelsen\tJa',
    ]);
    expect(wordsOf(item('Anna', 70, 700), item(' ', 90, 700, { width: 60 }), item('Bo', 150, 700))).toEqual(['Anna\tBo']);
  });

  it('does not run two columns together that were written one after the other', () => {
    expect(wordsOf(item('höger', 300, 700), item('vänster', 70, 700))).toEqual(['höger', 'vänster']);
  });

  it('reads turned text by its own direction', () => {
    const turned = (str: string, y: number): TextItem => item(str, 40, y, { transform: [0, 10, -10, 0, 40, y] });
    const [line, ...more] = toLines([turned('uppåt', 100), turned(' sidan', 125)], 1, () => false);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ words: 'uppåt sidan', upright: false });
  });

  it('drops soft hyphens within a line, and mends them at its end', () => {
    const lines = toLines(
      [item('kom\u00admun\u00ad', 70, 700), item('styrel\u00ad', 100, 700, { hasEOL: true }), item('sens plan', 70, 688)],
      1,
      () => false,
    );
    expect(lines.map(({ words }) => words)).toEqual(['kommunstyrel-', 'sens plan']);
    const { text, runs } = toText(lines, null);
    expect(text).toBe('kommunstyrelsens plan\n');
    expect(runs.map(({ item: number, offset, length }) => [number, offset, length])).toEqual([
      [0, 0, 3],
      [0, 4, 3],
      [1, 0, 6],
      [2, 0, 9],
    ]);
  });

  it('reads a line of very many items', () => {
    const times = 7500;
    const items = Array.from({ length: times }, (_, i) => [
      item('kom\u00ad', i * 50, 700),
      item('mun', i * 50 + 15, 700),
      item(' ', i * 50 + 30, 700, { width: 1 }),
      item(' ', i * 50 + 31, 700, { width: i % 2 === 0 ? 1 : 30 }),
    ]).flat();
    const lines = toLines(items, 1, () => false);
    expect(lines.map(({ words }) => words.length)).toEqual([times * 7 - 1]);
    const { words, runs } = lines[0]!;
    expect(words === 'kommun kommun\t'.repeat(times / 2).trimEnd()).toBe(true);
    expect(runs.every(({ at, length, item: number }) => 'kommun\t '.includes(words.slice(at, at + length)) && number < items.length)).toBe(
      true,
    );
    expect(runs.length).toBe(times * 3 - 1);
  });

  it('calls a line bold only if all of its letters are', () => {
    const bold = (fontName: string) => fontName === 'b';
    const [mixed, all] = toLines(
      [item('Be', 70, 700, { fontName: 'b' }), item('slut', 80, 700, { hasEOL: true }), item('Beslut', 70, 680, { fontName: 'b' })],
      1,
      bold,
    );
    expect([mixed!.bold, all!.bold]).toEqual([false, true]);
  });
});
