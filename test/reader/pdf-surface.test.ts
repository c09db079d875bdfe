import { describe, expect, it } from 'vitest';
import { findPageRange, toSurface } from '../../entrypoints/reader/pdf-surface.ts';
import type { PdfReading } from '../../lib/documents/pdf.ts';
import type { Block } from '../../lib/model/reading.ts';

const block = (start: number, end: number, page: number | null): Block => ({ start, end, page }) as Block;
const blocks = [block(0, 10, 1), block(10, 20, 1), block(20, 40, 2), block(40, 60, 4)];

describe('pages that a span may stand on', () => {
  it('are those of its blocks, and up to where the next one begins', () => {
    expect(findPageRange(blocks, { start: 2, end: 8 })).toEqual([1, 1]);
    expect(findPageRange(blocks, { start: 12, end: 18 })).toEqual([1, 2]);
    expect(findPageRange(blocks, { start: 5, end: 45 })).toEqual([1, 5]);
    // A block may go on over the break.
    expect(findPageRange(blocks, { start: 50, end: 55 })).toEqual([4, 5]);
  });

  it('are not known where the blocks do not say', () => {
    expect(findPageRange([block(5, 10, null)], { start: 6, end: 7 })).toBeNull();
    expect(findPageRange(blocks.slice(1), { start: 2, end: 3 })).toBeNull();
  });
});

describe('the surface of a long document', () => {
  it('asks for places on drawn pages only, and once', () => {
    const asked: number[] = [];
    const reading = {
      reading: { text: 'x'.repeat(60), blocks },
      toPieces: ({ start }: { start: number }) => {
        asked.push(start);
        return [];
      },
    } as unknown as PdfReading;
    const drawn = { findLayer: (page: number) => (page === 4 ? { nodes: [], strings: [] } : null) };
    const surface = toSurface(reading, { ...drawn, container: {} as HTMLElement, normalise: (text) => text, drawPage: async () => {} });
    for (let i = 0; i < 3; i += 1) for (const start of [2, 22, 44]) surface.piecesOf({ start, end: start + 4 });
    expect(asked).toEqual([22, 44]);
  });
});
