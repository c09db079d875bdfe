import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPageList } from '../../entrypoints/reader/page-list.ts';

describe('page numbers', () => {
  it.each([
    [[3], '3'],
    [[3, 4], '3 och 4'],
    [[3, 4, 5], '3–5'],
    [[1, 3, 4, 5, 9], '1, 3–5 och 9'],
    [[1, 3], '1 och 3'],
  ])('%j', (pages, words) => {
    expect(toPageList(pages, 'och')).toBe(words);
  });

  it('lose none and add none', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (drawn) => {
        const pages = [...drawn].sort((a, b) => a - b);
        const read = toPageList(pages, ',')
          .split(/[ ,]+/)
          .flatMap((part) => {
            const [from = 0, to = from] = part.split('–').map(Number);
            return Array.from({ length: to - from + 1 }, (_, index) => from + index);
          });
        expect(read).toEqual(pages);
      }),
    );
  });
});
