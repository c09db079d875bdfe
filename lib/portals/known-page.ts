// A page whose markup a portal file knows → its headings and facts. Null where the page is not as the file says: the generic reader then reads it.
// It must not guess: what a selector does not find is not there.
import { elementsIn, queryAll } from '../documents/dom.ts';
import type { HtmlReading } from '../documents/html.ts';
import { type DateOrder, findDate } from './dates.ts';
import { closest, spanOfElement } from './elements.ts';
import { findCaseNumber } from './meeting.ts';
import { findNumbers } from './numbers.ts';
import type { Heading } from './outline.ts';
import type { Meeting } from './page.ts';
import type { Portal, PortalPage } from './portal.ts';
import { cleanTitle } from './rows.ts';
import { findBody } from './words.ts';

export interface KnownPage {
  readonly is: PortalPage['is'];
  /** Null: the generic reader's own find them. */
  readonly headings: readonly Heading[] | null;
  readonly meeting: Partial<Meeting>;
}

const MAX_NUMBER_LINE = 120;

function all(html: HtmlReading, selector: string): Element[] {
  return html.roots.flatMap((root) => queryAll(root, selector));
}

const findIn = (element: Element, selector: string): Element | null => queryAll(element, selector)[0] ?? null;

const linesOf = (html: HtmlReading, element: Element): string[] => {
  const span = spanOfElement(html, element);
  return span ? html.reading.text.slice(span.start, span.end).split('\n') : [];
};

function firstOf<T>(html: HtmlReading, selector: string | undefined, find: (words: string) => T | null): T | null {
  if (selector === undefined) return null;
  for (const element of all(html, selector)) {
    for (const line of linesOf(html, element)) {
      const found = find(line);
      if (found !== null) return found;
    }
  }
  return null;
}

function blockAt(html: HtmlReading, offset: number): number {
  const { blocks } = html.reading;
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The row's cell in the column of that name; null where the table has no such column. */
function cellUnder(row: Element, header: RegExp): Element | null {
  const table = closest(row, 'table');
  const names = (table ? queryAll(table, 'th') : []).map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
  const column = names.findIndex((name) => header.test(name));
  return column < 0 ? null : (elementsIn(row)[column] ?? null);
}

/** Null where the row holds no title that is read. */
function toHeading(html: HtmlReading, row: Element, { number, title, depthOf, late }: NonNullable<PortalPage['items']>): Heading | null {
  const titleElement = typeof title === 'string' ? findIn(row, title) : cellUnder(row, title);
  const at = titleElement && spanOfElement(html, titleElement);
  if (!at) return null;
  const numberElement = number === undefined ? null : findIn(row, number);
  const numberAt = numberElement && spanOfElement(html, numberElement);
  const words = html.reading.text.slice(at.start, at.end).split('\n', 1)[0]!;
  const own = numberAt ? html.reading.text.slice(numberAt.start, numberAt.end).trim() : null;
  const led = own === null ? findNumbers(words)[0] : undefined;
  return {
    number: own === null ? (led?.text ?? null) : own.replace(/[.):]+$/, '') || null,
    title: cleanTitle(words.slice(led?.length ?? 0)),
    start: Math.min(at.start, numberAt?.start ?? at.start),
    end: at.start + words.length,
    depth: depthOf?.(row) ?? 0,
    element: row,
    block: blockAt(html, at.start),
    loadsLate: late !== undefined && findIn(row, late) !== null,
  };
}

function toHeadings(html: HtmlReading, items: NonNullable<PortalPage['items']>): Heading[] | null {
  const rows = all(html, items.row);
  const headings = rows.map((row) => toHeading(html, row, items)).filter((heading) => heading !== null);
  // Rows without titles are no rows of this markup.
  return headings.length === 0 || headings.length < rows.length / 2 ? null : headings.sort((a, b) => a.start - b.start);
}

function toSingle(html: HtmlReading, single: NonNullable<PortalPage['single']>): Heading[] | null {
  const [title] = all(html, single.title);
  const at = title && spanOfElement(html, title);
  if (!at) return null;
  const number = single.number === undefined ? null : (all(html, single.number).flatMap((element) => linesOf(html, element))[0] ?? null);
  const words = html.reading.text.slice(at.start, at.end);
  const block = blockAt(html, at.start);
  return [{ number, title: cleanTitle(words), ...at, depth: 0, element: title, block, loadsLate: false }];
}

/** By the line that carries the number; the title stands on the next. */
function byNumberLine(html: HtmlReading, pattern: RegExp): Heading[] | null {
  const { text, blocks } = html.reading;
  for (let i = 0; i < blocks.length - 1; i += 1) {
    const { start, end } = blocks[i]!;
    const number = end - start <= MAX_NUMBER_LINE ? pattern.exec(text.slice(start, end))?.[1] : undefined;
    const next = blocks[i + 1]!;
    if (number === undefined) continue;
    return [
      {
        number,
        title: cleanTitle(text.slice(next.start, next.end)),
        start,
        end: next.end,
        depth: 0,
        element: null,
        block: i + 1,
        loadsLate: false,
      },
    ];
  }
  return null;
}

/** `isOwnAddress`: the page's address is the portal's. */
export function readKnownPage(html: HtmlReading, portal: Portal, order: DateOrder, isOwnAddress: boolean): KnownPage | null {
  for (const page of portal.pages ?? []) {
    if (!page.marks.every((mark) => all(html, mark).length > 0) || (page.numberLine && !isOwnAddress)) continue;
    const { items, single, numberLine } = page;
    const headings = items
      ? toHeadings(html, items)
      : single
        ? toSingle(html, single)
        : numberLine
          ? byNumberLine(html, numberLine)
          : undefined;
    if (headings === null) continue;
    const meeting = {
      body: firstOf(html, page.body, findBody) ?? firstOf(html, page.body, (words) => words.replace(/\s*\(.*$/, '') || null),
      date: firstOf(html, page.date, (words) => findDate(words, order)),
      caseNumber: firstOf(html, page.caseNumber, (words) => findCaseNumber(words) ?? (/\d/.test(words) ? words : null)),
    };
    const said = Object.fromEntries(Object.entries(meeting).filter(([, value]) => value !== null));
    return { is: page.is, headings: headings ?? null, meeting: said };
  }
  return null;
}
