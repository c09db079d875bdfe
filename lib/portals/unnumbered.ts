// Matters that nobody numbered: rows of one table, or headings of one rank, each with documents of its own. It must not be asked on a page that does not
// say whose meeting it is: lists of minutes look the same.
import type { HtmlReading } from '../documents/html.ts';
import { findDate, isOnlyDate } from './dates.ts';
import { closest, elementAt, isFurniture } from './elements.ts';
import type { Heading } from './outline.ts';
import { findPaperKind } from './papers.ts';
import { blockElement, cleanTitle } from './rows.ts';

const MIN_ROWS = 3;
const MIN_SHARE = 0.6;

/** Names of matters: not a day, a year, a paper ("Protokoll 2025") or a word. */
function isMatter(title: string): boolean {
  return (
    title.length >= 8 &&
    /\p{L}{3}/u.test(title) &&
    findDate(title, 'day-first') === null &&
    !isOnlyDate(title) &&
    !/\b(?:19|20)\d\d$/.test(title) &&
    findPaperKind(title, 'https://x/') === null
  );
}

function toHeading(html: HtmlReading, block: number, element: Element | null): Heading {
  const { start, end } = html.reading.blocks[block]!;
  return { number: null, title: cleanTitle(html.reading.text.slice(start, end)), start, end, depth: 0, element, block, loadsLate: false };
}

const keep = (headings: readonly Heading[]): readonly Heading[] =>
  headings.length >= MIN_ROWS && headings.filter(({ title }) => isMatter(title)).length >= headings.length * MIN_SHARE ? headings : [];

function byTable(html: HtmlReading): readonly Heading[] {
  const rows = new Map<Element, number>();
  for (const { at } of html.links) {
    const row = closest(elementAt(html, at.start), 'tr');
    if (row) rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const headings: Heading[] = [];
  const met = new Set<Element>();
  html.reading.blocks.forEach((block, at) => {
    if (block.role !== 'cell') return;
    const row = closest(elementAt(html, block.start), 'tr');
    if (!row || met.has(row) || !rows.has(row)) return;
    met.add(row);
    headings.push(toHeading(html, at, row));
  });
  return keep(headings);
}

function byHeadings(html: HtmlReading): readonly Heading[] {
  const { blocks } = html.reading;
  const groups = new Map<string, Heading[]>();
  blocks.forEach((block, at) => {
    if (block.role !== 'heading' || (block.level ?? 0) < 2) return;
    const element = blockElement(html, block);
    if (isFurniture(element)) return;
    const key = `${block.level}|${block.shape}`;
    const group = groups.get(key);
    if (group) group.push(toHeading(html, at, element));
    else groups.set(key, [toHeading(html, at, element)]);
  });
  const fits = [...groups.values()].map((group) => (shareWithOwn(html, group) >= MIN_SHARE ? keep(group) : []));
  return fits.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Of the headings, the share that has a document before the next. Links stand in the order of the text, but for those that were named better later. */
function shareWithOwn(html: HtmlReading, group: readonly Heading[]): number {
  const starts = html.links.map(({ at }) => at.start).sort((a, b) => a - b);
  let link = 0;
  const withOwn = group.filter(({ end }, at) => {
    while (link < starts.length && starts[link]! < end) link += 1;
    return link < starts.length && starts[link]! < (group[at + 1]?.start ?? Number.POSITIVE_INFINITY);
  });
  return withOwn.length / group.length;
}

export function findRowsWithDocuments(html: HtmlReading): readonly Heading[] {
  const table = byTable(html);
  return table.length > 0 ? table : byHeadings(html);
}
