// Any page at all → what it is and what stands on it, by numbers, headings, labels, address and documents. Knows no portal: what a portal file found is
// handed in. Pure; it must not change the page, and does nothing on doubt.
import type { HtmlReading } from '../documents/html.ts';
import { classOf, findSigns, toCues } from './cues.ts';
import { tieDocuments, toItems } from './items.ts';
import type { KnownPage } from './known-page.ts';
import { findMeeting, findTop, type Top } from './meeting.ts';
import { isStrong } from './numbers.ts';
import { findOutline, type Heading, type Outline } from './outline.ts';
import type { PageDocument, PageReading } from './page.ts';
import { findPaperKind, type PaperPattern } from './papers.ts';
import { findRows, type Row } from './rows.ts';
import { findRowsWithDocuments } from './unnumbered.ts';

/** What a portal file knows of the page; all of it may be missing. */
export interface Known {
  readonly portal: string | null;
  readonly page: KnownPage | null;
  /** The address is the portal's, of a meeting. */
  readonly address: string | null;
  /** What the portal that a document's own address is of says of its papers. */
  readonly papersOf: (href: string) => readonly PaperPattern[];
}

const NOTHING: Known = { portal: null, page: null, address: null, papersOf: () => [] };

/** The one number of a page of one matter: it stands near the top, and no run is there. */
function findSingle(rows: readonly Row[], outline: Outline): Row | null {
  if (outline.runs.length > 0) return null;
  const numbered = rows.filter(({ number }) => isStrong(number) && number.form !== 'dotted');
  const [only, ...more] = numbered.filter(({ block }) => block < 60);
  return only && more.every(({ number }) => number.text === only.number.text) ? only : null;
}

/** The page's one matter: its § or its heading. */
function singleHeading(html: HtmlReading, row: Row | null, top: Top): Heading[] {
  const { text, blocks } = html.reading;
  if (row) {
    const { heading, titleBlock, title, number, element } = row;
    return [{ number: number.text, title, ...heading, depth: 0, element, block: titleBlock, loadsLate: false }];
  }
  const title = top.main || top.title || top.headings[0];
  if (title === undefined) return [];
  const named = blocks.findIndex(
    ({ role, start, end }) =>
      role === 'heading' &&
      text
        .slice(start, end)
        .replace(/\s+/g, ' ')
        .startsWith(top.main || '\0'),
  );
  // The page names its matter in its title only: its text begins where the page does.
  const block = Math.max(0, named);
  const { start, end } = blocks[block]!;
  return [{ number: null, title, start, end, depth: 0, element: null, block, loadsLate: false }];
}

export function readGenericPage(html: HtmlReading, address: string, known: Known = NOTHING): PageReading {
  const top = findTop(html);
  const rows = findRows(html);
  const outline = findOutline(html.reading, rows);
  const single = findSingle(rows, outline);
  const documents: Omit<PageDocument, 'itemIndex'>[] = html.links.map((link) => ({
    ...link,
    kind: findPaperKind(link.label, link.href, known.papersOf(link.href)),
  }));
  const found = { ...findMeeting(top, address), ...known.page?.meeting };
  const signs = findSigns({
    html,
    address,
    top,
    outline,
    documents: documents.map((document) => ({ ...document, itemIndex: null })),
    single: single ? `${single.number.text} ${single.title}` : null,
    portal: known.page ? known.portal : null,
    knownAddress: known.address,
  });
  const bySigns = classOf(signs);
  // Matters that nobody numbered, each with its documents: only where the heading says whose meeting it is.
  const unnumbered = bySigns === 'listing' && signs.meeting !== null && signs.against === null ? findRowsWithDocuments(html) : [];
  const isKnown = known.page !== null && (known.page.headings !== null || bySigns === 'agenda' || bySigns === 'item');
  const what = isKnown ? known.page!.is : unnumbered.length > 0 ? 'agenda' : bySigns;
  const headings =
    (isKnown ? known.page!.headings : null) ??
    (what === 'agenda' ? (unnumbered.length > 0 ? unnumbered : outline.headings) : what === 'item' ? singleHeading(html, single, top) : []);
  const tied = tieDocuments(documents, toItems(html, headings));
  return { class: what, cues: toCues(signs), portal: isKnown ? known.portal : null, meeting: found, ...tied };
}
