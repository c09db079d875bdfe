// From the text that was read to the text layers that are there at the moment. It must hold on to nothing of a page that is no longer drawn, and looks at
// drawn pages only: a document of hundreds of pages has thousands of findings.
import type { PdfReading } from '../../lib/documents/pdf.ts';
import type { Piece } from '../../lib/highlight/painter.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import type { Block } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import { scrollInto } from './scroll-into.ts';
import { type Normalise, placeOnPage, type TextLayerItems } from './text-places.ts';

export interface DrawnPages {
  readonly container: HTMLElement;
  readonly normalise: Normalise;
  /** 1-based; null where the page has no text layer now. */
  findLayer(page: number): TextLayerItems | null;
  /** Shows the page; done when its text layer is there, or takes too long. */
  drawPage(page: number): Promise<void>;
}

/** The last block that begins at or before the offset; null before the first. Blocks are in order. */
export function findBlockAt(blocks: readonly Block[], offset: number): number | null {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : low - 1;
}

/** First and last page that the span may stand on; null where its blocks do not say. A block over a page break is known by its first page. */
export function findPageRange(blocks: readonly Block[], span: Span): readonly [number, number] | null {
  const first = findBlockAt(blocks, span.start);
  const last = findBlockAt(blocks, Math.max(span.start, span.end - 1));
  if (first === null || last === null) return null;
  const from = blocks[first]!.page;
  const to = blocks[last]!.page;
  const after = blocks.slice(last + 1, last + 50).find(({ page }) => page !== null)?.page ?? (to === null ? null : to + 1);
  return from === null || to === null || after === null ? null : [from, Math.max(to, after)];
}

/** Kept for so many spans at most: those on the pages around the view, many times over. */
const MAX_KEPT = 2_000;

export function toSurface(reading: PdfReading, drawn: DrawnPages): Surface {
  const { text, blocks } = reading.reading;
  const kept = new Map<string, ReturnType<PdfReading['toPieces']>>();

  function toPieces(span: Span): ReturnType<PdfReading['toPieces']> {
    const key = `${span.start} ${span.end}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MAX_KEPT) kept.clear();
    const pieces = reading.toPieces(span);
    kept.set(key, pieces);
    return pieces;
  }

  const pageOf = (span: Span): number | null => toPieces(span)[0]?.page ?? null;

  function isDrawn(span: Span): boolean {
    const range = findPageRange(blocks, span);
    if (range === null) return true;
    for (let page = range[0]; page <= range[1]; page += 1) if (drawn.findLayer(page)) return true;
    return false;
  }

  function piecesOf(span: Span): Piece[] {
    if (!isDrawn(span)) return [];
    const pieces = toPieces(span);
    const quote = text.slice(span.start, span.end);
    return [...new Set(pieces.map(({ page }) => page))].flatMap((page) => {
      const layer = drawn.findLayer(page);
      const own = pieces.filter((piece) => piece.page === page);
      return (layer && placeOnPage(own, quote, layer, drawn.normalise)) ?? [];
    });
  }

  return {
    text,
    piecesOf,
    pageOf,
    async reveal(span) {
      const page = pageOf(span);
      if (page === null) return;
      let [first] = piecesOf(span);
      if (!first) {
        await drawn.drawPage(page);
        [first] = piecesOf(span);
      }
      if (first) scrollInto(drawn.container, first);
    },
  };
}
