// One page, read and asked about; again whenever it changes. It holds the only way back from findings to the page. What is no agenda is left alone until the
// user asks for it.
// It must not change the page's DOM.
import { followText } from '../../lib/anchoring/follow.ts';
import { type DomPiece, type HtmlReading, type RootOf, styleByBrowser } from '../../lib/documents/html.ts';
import { toRange } from '../../lib/highlight/css-highlights.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import { askFromContent } from '../../lib/messages/ask.ts';
import type { DocumentView } from '../../lib/messages/calls.ts';
import type { DocumentLink } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import { isReadUnasked, type PageReading as WhatPage } from '../../lib/portals/page.ts';
import { readPage } from '../../lib/portals/read-page.ts';
import { pause, readInSlices } from './read-in-slices.ts';
import { scrollToRange } from './scroll.ts';

export interface PageReading {
  /**
   * Reads the page; asks the background only where the text or the address changed, or when `always`. Where nobody asked (`isAsked`), a page that is no agenda
   * is left alone.
   */
  read(always: boolean, isAsked: boolean): Promise<'read' | 'unchanged' | 'refused' | 'left-alone' | 'context-gone'>;
  /** The page was drawn anew: puts what was found back on its words, without asking anybody. */
  reattach(): Promise<void>;
  /** How long the page's thread was busy with us since this was last asked, in ms. */
  takeBusyMs(): number;
  clear(): void;
}

/** Well within what lib/messages/schemas.ts takes; more links than this help nobody. */
const MAX_LINKS = 1_000;
const MAX_ADDRESS = 8_192;
const MAX_ITEM = 200;

/** The page's documents, each with the heading of the matter that it belongs to. */
function toLinks({ documents, items }: WhatPage): DocumentLink[] {
  return documents
    .filter(({ href }) => href.length <= MAX_ADDRESS)
    .slice(0, MAX_LINKS)
    .map(({ href, label, at, itemIndex }) => {
      const item = itemIndex === null ? undefined : items[itemIndex];
      const words = item && [item.number, item.title].filter((part) => part !== null).join(' ');
      return { href, label, at, ...(words ? { item: words.slice(0, MAX_ITEM) } : {}) };
    });
}

/** `text` is the one that spans are of; `follow` leads from there to where they stand in what was read. */
function toSurface(html: HtmlReading, text = html.reading.text, follow: (span: Span) => Span | null = (span) => span): Surface {
  const piecesOf = (span: Span): DomPiece[] => {
    const now = follow(span);
    return now ? html.toRanges(now) : [];
  };
  return {
    text,
    piecesOf,
    pageOf: () => null,
    async reveal(span) {
      const [first] = piecesOf(span);
      const range = first && toRange(first);
      if (range) scrollToRange(range);
    },
  };
}

export interface PageReadingParts {
  readonly marked: MarkedDocument;
  readonly rootOf: RootOf;
  readonly isIrrelevant: (record: MutationRecord) => boolean;
  /** A reading begins; perhaps not for the first time, where the page changed under it. */
  readonly onBegin: () => void;
  /** What was met, before anything is asked about it. */
  readonly onRead: (fresh: HtmlReading, always: boolean) => void;
  readonly signal: AbortSignal;
}

export function createPageReading({ marked, rootOf, isIrrelevant, onBegin, onRead, signal }: PageReadingParts): PageReading {
  let address = '';
  /** Readings of the page, and of them those that ask what is found. */
  let latest = 0;
  let asks = 0;
  let newest: HtmlReading | null = null;
  /** Somebody waits for an answer even where the page says the same as before: it stays due until it is there, whatever overtakes it. */
  let owed: { readonly isAsked: boolean } | null = null;
  /** What was last said of a page that is left alone. */
  let noted = '';
  let busyMs = 0;

  function busy<T>(work: () => T): T {
    const startMs = performance.now();
    const made = work();
    busyMs += performance.now() - startMs;
    return made;
  }
  const show = (view: DocumentView | null, surface: Surface | null): void => busy(() => marked.set(view, surface));

  async function leaveAlone(links: DocumentLink[], always: boolean): ReturnType<PageReading['read']> {
    const saying = JSON.stringify([location.href, links.map(({ href }) => href)]);
    if (saying === noted && !always) return 'left-alone';
    noted = saying;
    show(null, null);
    address = '';
    const reply = await askFromContent('noteLinks', { address: location.href, links });
    return !reply.ok && reply.code === 'context-gone' ? 'context-gone' : 'left-alone';
  }

  /** Null where a later reading is on its way. */
  async function readFresh(): Promise<HtmlReading | null> {
    latest += 1;
    const mine = latest;
    const fresh = await readInSlices({ styleOf: styleByBrowser, rootOf, isIrrelevant, signal, busy }, onBegin);
    if (mine !== latest || fresh === null) return null;
    newest = fresh;
    return fresh;
  }

  /** Where spans of `text` stand in what was read last: the same words, but perhaps in new nodes; or other words around them. */
  const surfaceOf = (text: string, now: HtmlReading): Surface =>
    text === now.reading.text ? toSurface(now) : toSurface(now, text, followText(text, now.reading.text));

  /** What was found stays on its words, until it is known what is found in the new ones. True where nothing else has changed. */
  function follow(fresh: HtmlReading): boolean {
    const { view, surface } = marked;
    if (!view || !surface || address !== location.href) return false;
    show(view, surfaceOf(surface.text, fresh));
    return surface.text === fresh.reading.text;
  }

  async function reattach(): Promise<void> {
    const fresh = await readFresh();
    if (!fresh) return;
    onRead(fresh, false);
    follow(fresh);
    // It overtook one that was wanted whatever the page says, and that nobody would ask for again.
    if (owed) await read(false, owed.isAsked);
  }

  async function read(always: boolean, isAsked: boolean): ReturnType<PageReading['read']> {
    asks += 1;
    const mine = asks;
    if (always || owed) owed = { isAsked };
    const fresh = await readFresh();
    if (!fresh) return 'unchanged';
    onRead(fresh, owed !== null);
    // What it is was settled when these words were first read.
    if (follow(fresh) && !owed) return 'unchanged';
    await pause();
    if (mine !== asks) return 'unchanged';
    const what = busy(() => readPage(fresh, location.href));
    const links = toLinks(what);
    if (!isAsked && !isReadUnasked(what)) {
      const isOwed = owed !== null;
      owed = null;
      return leaveAlone(links, isOwed);
    }
    noted = '';
    await pause();
    if (mine !== asks) return 'unchanged';
    const askedAt = location.href;
    const reply = await busy(() => askFromContent('analysePage', { address: askedAt, reading: fresh.reading, links }));
    // The page went on meanwhile, and a later question is on its way.
    if (mine !== asks) return 'unchanged';
    owed = null;
    address = askedAt;
    // Drawn anew while the answer was on its way. Asked before it is shown: what has no place any more is torn from nothing.
    const isTorn = marked.isTorn();
    show(reply.ok ? reply.value : null, surfaceOf(fresh.reading.text, newest ?? fresh));
    if (!reply.ok) return reply.code === 'context-gone' ? 'context-gone' : 'refused';
    if (isTorn || marked.isTorn()) await reattach();
    return 'read';
  }

  return {
    read,
    reattach,
    takeBusyMs() {
      const taken = busyMs;
      busyMs = 0;
      return taken;
    },
    clear() {
      latest += 1;
      asks += 1;
      owed = null;
      marked.set(null, null);
    },
  };
}
