// Running heads and feet of a PDF, known by standing in the same place on many pages with the same words but for figures. Left in, they end up in
// the middle of proposals that go over a page. It must not throw away what stands once: a heading is dearer than a page number.
import { isParagraphNumber } from './line-shapes.ts';
import type { PdfLine } from './pdf-lines.ts';

/** Shares of the page's height where heads and feet stand. */
const HEAD = 0.15;
const FOOT = 0.12;
/** Points that the same line may sit higher or lower from page to page. */
const TOLERANCE = 4;

const NUMBER = String.raw`(?:\d{1,4}|[ivxl]{1,6})`;
const PAGE_NUMBER = new RegExp(
  String.raw`^[-–—|\[(]?\s*(?:(?:sida|sidan|sid|page|p|s)[.:]?\s*)?${NUMBER}(?:\s*(?:av|of|\/|\|)\s*\d{1,4}|\s*\(\s*\d{1,4}\s*\))?\s*[-–—|\])]?$`,
  'i',
);
const SIGNATURE = /^(?:(?:(?:ordförandens?|justerandes?|utdragsbestyrkande|sekreterarens)(?:\s+(?:sign\S*|signatur))?)\s*)+$/i;

export interface PageFrame {
  /** Points: lower and upper edge of the page, as its text is read. */
  readonly bottom: number;
  readonly top: number;
}

const keyOf = (line: PdfLine): string => line.words.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** The lines that are no part of the text. `frames` by page number. `isArtifact`: the file itself says so, which is not enough for what stands once. */
export function findFurniture(
  lines: readonly PdfLine[],
  frames: ReadonlyMap<number, PageFrame>,
  isArtifact: (line: PdfLine) => boolean = () => false,
): Set<PdfLine> {
  const pages = new Set(lines.map((line) => line.page)).size;
  const enough = pages <= 4 ? Math.max(2, pages / 2) : Math.max(3, pages * 0.3);
  const furniture = new Set<PdfLine>();
  const groups = new Map<string, { readonly line: PdfLine; readonly at: number }[]>();
  const collect = (key: string, line: PdfLine, at: number) => {
    const group = groups.get(key);
    if (group) group.push({ line, at });
    else groups.set(key, [{ line, at }]);
  };
  for (const line of lines) {
    // Up a margin, it may stand at any height.
    if (!line.upright) {
      collect(`turned ${keyOf(line)}`, line, line.y);
      continue;
    }
    const { bottom, top } = frames.get(line.page)!;
    const share = (line.y - bottom) / (top - bottom);
    if (share > FOOT && share < 1 - HEAD) continue;
    if (PAGE_NUMBER.test(line.words.trim()) || (share <= FOOT && SIGNATURE.test(line.words))) furniture.add(line);
    // An item that opens every page is an item still; only its "forts." is a running head. From the nearer edge: pages may differ in size.
    else if (!isParagraphNumber(line.words) || /\b(?:forts|fortsättning)\b/i.test(line.words))
      collect(`${share > 0.5 ? 'head' : 'foot'} ${keyOf(line)}`, line, share > 0.5 ? top - line.y : line.y - bottom);
  }
  for (const group of groups.values()) {
    group.sort((a, b) => a.at - b.at);
    // How many lines of each page stand within reach, as the window slides over the group.
    const near = new Map<number, number>();
    let [from, to] = [0, 0];
    for (const { line, at } of group) {
      for (; to < group.length && group[to]!.at <= at + TOLERANCE; to += 1)
        near.set(group[to]!.line.page, (near.get(group[to]!.line.page) ?? 0) + 1);
      for (; group[from]!.at < at - TOLERANCE; from += 1) {
        const { page } = group[from]!.line;
        const left = near.get(page)! - 1;
        if (left > 0) near.set(page, left);
        else near.delete(page);
      }
      if (near.size >= enough || (near.size >= 2 && isArtifact(line))) furniture.add(line);
    }
  }
  return furniture;
}
