// One page, read and asked about; again whenever it changes. It holds the only way back from findings to the page. What is no agenda is left alone until the
// user asks for it.
// It must not change the page's DOM.
import { type HtmlReading, readHtml, styleByBrowser } from '../../lib/documents/html.ts';
import { toRange } from '../../lib/highlight/css-highlights.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import { askFromContent } from '../../lib/messages/ask.ts';
import type { DocumentLink } from '../../lib/model/reading.ts';
import { isReadUnasked, type PageReading as WhatPage } from '../../lib/portals/page.ts';
import { readPage } from '../../lib/portals/read-page.ts';
import { scrollToRange } from './scroll.ts';

export interface PageReading {
  /**
   * Reads the page; asks the background only where the text or the address changed, or when `always`. Where nobody asked (`isAsked`), a page that is no agenda
   * is left alone.
   */
  read(always: boolean, isAsked: boolean): Promise<'read' | 'unchanged' | 'refused' | 'left-alone' | 'context-gone'>;
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

function toSurface(html: HtmlReading): Surface {
  return {
    text: html.reading.text,
    piecesOf: (span) => html.toRanges(span),
    pageOf: () => null,
    async reveal(span) {
      const [first] = html.toRanges(span);
      const range = first && toRange(first);
      if (range) scrollToRange(range);
    },
  };
}

export function createPageReading(marked: MarkedDocument, onRoots: (roots: HtmlReading['roots']) => void): PageReading {
  let address = '';
  let latest = 0;
  /** What was last said of a page that is left alone. */
  let noted = '';

  async function leaveAlone(links: DocumentLink[]): ReturnType<PageReading['read']> {
    latest += 1;
    marked.set(null, null);
    address = '';
    const reply = await askFromContent('noteLinks', { address: location.href, links });
    return !reply.ok && reply.code === 'context-gone' ? 'context-gone' : 'left-alone';
  }

  async function read(always: boolean, isAsked: boolean): ReturnType<PageReading['read']> {
    const fresh = readHtml(document, { styleOf: styleByBrowser });
    onRoots(fresh.roots);
    const what = readPage(fresh, location.href);
    const links = toLinks(what);
    if (!isAsked && !isReadUnasked(what)) {
      const saying = JSON.stringify([location.href, links.map(({ href }) => href)]);
      if (saying === noted && !always) return 'left-alone';
      noted = saying;
      return leaveAlone(links);
    }
    noted = '';
    const isSame = marked.view !== null && marked.surface?.text === fresh.reading.text && address === location.href;
    if (isSame && !always) {
      // The same words, but perhaps in new nodes.
      marked.set(marked.view, toSurface(fresh));
      return 'unchanged';
    }
    latest += 1;
    const mine = latest;
    const askedAt = location.href;
    const reply = await askFromContent('analysePage', { address: askedAt, reading: fresh.reading, links });
    // The page went on meanwhile, and a later reading is on its way.
    if (mine !== latest) return 'unchanged';
    address = askedAt;
    marked.set(reply.ok ? reply.value : null, toSurface(fresh));
    if (reply.ok) return 'read';
    return reply.code === 'context-gone' ? 'context-gone' : 'refused';
  }

  return {
    read,
    clear() {
      latest += 1;
      marked.set(null, null);
    },
  };
}
