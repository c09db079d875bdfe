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
  const open: number[] = [];
  return headings.map((heading, at) => {
    while (open.length > 0 && headings[open.at(-1)!]!.depth >= heading.depth) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(at);
    const next = headings.slice(at + 1).find(({ depth }) => depth <= heading.depth);
    const span = { start: heading.start, end: endBefore(html, heading, next?.start ?? Math.max(end, heading.end)) };
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

/** "ss12-…", "§ 12 …", "Ärende 4 …", "4. …" in the name of a file that stands apart from its item. */
const OWN_NUMBER = /^(?:§|ss|paragraf|ärende|punkt|item)?\s?0*(\d{1,4}(?:\.\d{1,3})*)(?=[\s.:_–-])/iu;

function itemByName(label: string, items: readonly Pick<PageItem, 'number'>[]): number | null {
  const number = OWN_NUMBER.exec(label)?.[1];
  if (!number) return null;
  const fits = items.flatMap((item, at) => (item.number?.replace(/^[§\p{L}\s]+|\s?§$/gu, '') === number ? [at] : []));
  return fits.length === 1 ? fits[0]! : null;
}

/** Ties each document to the innermost item that it stands in, else to the one whose number it is named by. */
export function tieDocuments(
  documents: readonly Omit<PageDocument, 'itemIndex'>[],
  items: readonly Omit<PageItem, 'attachments'>[],
): { documents: PageDocument[]; items: PageItem[] } {
  const tied = documents.map((document): PageDocument => {
    const inside = items.findLastIndex(({ span }) => span.start <= document.at.start && document.at.start < span.end);
    return { ...document, itemIndex: inside >= 0 ? inside : itemByName(document.label, items) };
  });
  const attachmentsOf = new Map<number, number[]>();
  tied.forEach(({ itemIndex }, at) => {
    if (itemIndex !== null) attachmentsOf.set(itemIndex, [...(attachmentsOf.get(itemIndex) ?? []), at]);
  });
  return { documents: tied, items: items.map((item, at) => ({ ...item, attachments: attachmentsOf.get(at) ?? [] })) };
}
