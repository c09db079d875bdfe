// Headings → items: where each ends, what it lies within, to whom its proposal is made, which documents are its own. It must not find headings.

import type { HtmlReading } from '../documents/html.ts';
import { commonAncestor, elementAt, isFurniture, isWithin } from './elements.ts';
import type { Heading } from './outline.ts';
import type { PageDocument, PageItem } from './page.ts';
import { ADDRESSEES, FURNITURE } from './words.ts';

/** The last item ends where the box of all items does, or at a heading of higher rank, or where the page's own matters begin. */
function endOfLast(html: HtmlReading, headings: readonly Heading[], limit: number): number {
  const { text, blocks } = html.reading;
  const last = headings.at(-1)!;
  const rank = rankOf(html, last);
  const box = headings.length > 1 ? commonAncestor(headings.map(({ element }) => element)) : null;
  for (let i = last.block + 1; i < blocks.length && blocks[i]!.start < limit; i += 1) {
    const block = blocks[i]!;
    const isHigher = block.role === 'heading' && block.level !== null && rank !== null && block.level < rank;
    const words = text.slice(block.start, Math.min(block.end, block.start + 80)).replace(/:$/, '');
    const isLabel = block.role === 'heading' || block.strong || words.length < 60;
    if (
      isHigher ||
      (isLabel && FURNITURE.test(words) && !(block.role !== 'heading' && rank !== null && /^dokument|^documents/i.test(words)))
    )
      return block.start;
    const element = elementAt(html, block.start);
    if (element && ((box && !isWithin(element, box)) || isFurniture(element))) return block.start;
  }
  return limit;
}

const rankOf = (html: HtmlReading, { block }: Heading): number | null => {
  const { role, level } = html.reading.blocks[block]!;
  return role === 'heading' ? level : null;
};

/** A group's name over the next items ("Informationsärenden") is of none of them. */
function endBefore(html: HtmlReading, heading: Heading, limit: number): number {
  const rank = rankOf(html, heading);
  if (rank === null) return limit;
  const { blocks } = html.reading;
  for (let i = heading.block + 1; i < blocks.length && blocks[i]!.start < limit; i += 1) {
    const { role, level, start } = blocks[i]!;
    if (role === 'heading' && level !== null && level < rank) return start;
  }
  return limit;
}

function findAddressee(text: string): string | null {
  for (const pattern of ADDRESSEES) {
    const found = pattern.exec(text)?.[1];
    if (found) return found.replace(/\s+/g, ' ').trim();
  }
  return null;
}

/** Longer items are read for their addressee so far. */
const ADDRESSEE_WITHIN = 20_000;

export function toItems(html: HtmlReading, headings: readonly Heading[]): Omit<PageItem, 'attachments'>[] {
  const { text } = html.reading;
  if (headings.length === 0) return [];
  const end = endOfLast(html, headings, text.length);
  const nexts = findNexts(headings);
  const open: number[] = [];
  return headings.map((heading, at) => {
    while (open.length > 0 && headings[open.at(-1)!]!.depth >= heading.depth) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(at);
    const next = nexts[at] ?? null;
    const limit = next === null ? Math.max(end, heading.end) : headings[next]!.start;
    const span = { start: heading.start, end: endBefore(html, heading, limit) };
    return {
      number: heading.number,
      title: heading.title,
      heading: { start: heading.start, end: heading.end },
      span,
      depth: open.length - 1,
      parent,
      addressee: findAddressee(text.slice(heading.end, Math.min(span.end, heading.end + ADDRESSEE_WITHIN))),
      loadsLate: heading.loadsLate,
    };
  });
}

/** For each heading the index of the next that is not within it; null for none. */
function findNexts(headings: readonly Heading[]): (number | null)[] {
  const nexts: (number | null)[] = headings.map(() => null);
  const open: number[] = [];
  headings.forEach(({ depth }, at) => {
    while (open.length > 0 && headings[open.at(-1)!]!.depth >= depth) nexts[open.pop()!] = at;
    open.push(at);
  });
  return nexts;
}

/** "ss12-…", "§ 12 …", "Ärende 4 …", "4. …" in the name of a file that stands apart from its item. */
const OWN_NUMBER = /^(?:§|ss|paragraf|ärende|punkt|item)?\s?0*(\d{1,4}(?:\.\d{1,3})*)(?=[\s.:_–-])/iu;

function byOwnNumber(items: readonly Pick<PageItem, 'number'>[]): (label: string) => number | null {
  const found = new Map<string, number | null>();
  items.forEach(({ number }, at) => {
    const bare = number?.replace(/^[§\p{L}\s]+|\s?§$/gu, '');
    // Numbers that begin anew name no item.
    if (bare) found.set(bare, found.has(bare) ? null : at);
  });
  return (label) => found.get(OWN_NUMBER.exec(label)?.[1] ?? '') ?? null;
}

/** The innermost item that the offset lies in; null outside all. */
function itemAt(items: readonly Pick<PageItem, 'span' | 'parent'>[], offset: number): number | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  let at: number | null = low - 1;
  while (at !== null && at >= 0 && items[at]!.span.end <= offset) at = items[at]!.parent;
  return at !== null && at >= 0 ? at : null;
}

/** Ties each document to the innermost item that it stands in, else to the one whose number it is named by. */
export function tieDocuments(
  documents: readonly Omit<PageDocument, 'itemIndex'>[],
  items: readonly Omit<PageItem, 'attachments'>[],
): { documents: PageDocument[]; items: PageItem[] } {
  const named = byOwnNumber(items);
  const attachments: number[][] = items.map(() => []);
  const tied = documents.map((document, at): PageDocument => {
    const itemIndex = itemAt(items, document.at.start) ?? named(document.label);
    if (itemIndex !== null) attachments[itemIndex]!.push(at);
    return { ...document, itemIndex };
  });
  return { documents: tied, items: items.map((item, at) => ({ ...item, attachments: attachments[at]! })) };
}
