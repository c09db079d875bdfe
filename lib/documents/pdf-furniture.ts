// Running heads and feet of a PDF, known by standing in the same place on many pages with the same words but for figures. Left in, they end up in
// the middle of proposals that go over a page. It must not throw away what stands once: a heading is dearer than a page number.
import { isParagraphNumber } from './line-shapes.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Shares of the page's height where heads and feet stand. */
const HEAD = 0.15;
const FOOT = 0.12;
/** Points that the same line may sit higher or lower from page to page. */
const TOLERANCE = 4;

const PAGE_NUMBER = /^(?:(?:sida|sid|page|p)\.?\s*)?\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4}|\s*\(\d{1,4}\))?$/i;
const SIGNATURE = /^(?:(?:(?:ordförandens?|justerandes?|utdragsbestyrkande|sekreterarens)(?:\s+(?:sign\S*|signatur))?)\s*)+$/i;

export interface PageFrame {
  /** Points: lower and upper edge of the page. */
  readonly bottom: number;
  readonly top: number;
}

const keyOf = (line: PdfLine): string => line.words.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** The lines that are no part of the text. `frames` by page number. */
export function findFurniture(lines: readonly PdfLine[], frames: ReadonlyMap<number, PageFrame>): Set<PdfLine> {
  const pages = new Set(lines.map((line) => line.page)).size;
  const enough = pages <= 4 ? Math.max(2, pages / 2) : Math.max(3, pages * 0.3);
  const furniture = new Set<PdfLine>();
  const groups = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const frame = frames.get(line.page)!;
    const share = (line.y - frame.bottom) / (frame.top - frame.bottom);
    if (share > FOOT && share < 1 - HEAD) continue;
    if (PAGE_NUMBER.test(line.words.trim()) || (share <= FOOT && SIGNATURE.test(line.words))) furniture.add(line);
    // An item that opens every page is an item still; only its "forts." is a running head.
    else if (!isParagraphNumber(line.words) || /\b(?:forts|fortsättning)\b/i.test(line.words)) {
      const key = keyOf(line);
      const group = groups.get(key);
      if (group) group.push(line);
      else groups.set(key, [line]);
    }
  }
  for (const group of groups.values()) {
    for (const line of group) {
      const same = new Set(group.filter((other) => Math.abs(other.y - line.y) <= TOLERANCE).map((other) => other.page));
      if (same.size >= enough) furniture.add(line);
    }
  }
  return furniture;
}
