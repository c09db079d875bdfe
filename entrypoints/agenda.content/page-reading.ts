// One page, read and asked about; again whenever it changes. It holds the only way back from findings to the page.
// It must not change the page's DOM.
import { type HtmlReading, type RootOf, styleByBrowser } from '../../lib/documents/html.ts';
import { toRange } from '../../lib/highlight/css-highlights.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import { askFromContent } from '../../lib/messages/ask.ts';
import { readInSlices } from './read-in-slices.ts';
import { scrollToRange } from './scroll.ts';

export interface PageReading {
  /** Reads the page; asks the background only where the text or the address changed, or when `always`. */
  read(always: boolean): Promise<'read' | 'unchanged' | 'refused' | 'context-gone'>;
  clear(): void;
}

/** Well within what lib/messages/schemas.ts takes; more links than this help nobody. */
const MAX_LINKS = 1_000;
const MAX_ADDRESS = 8_192;

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
  let latest = 0;

  async function read(always: boolean): ReturnType<PageReading['read']> {
    latest += 1;
    const mine = latest;
    const fresh = await readInSlices({ styleOf: styleByBrowser, rootOf, isIrrelevant, signal }, onBegin);
    // A later reading is on its way.
    if (!fresh || mine !== latest) return 'unchanged';
    onRead(fresh, always);
    const isSame = marked.view !== null && marked.surface?.text === fresh.reading.text && address === location.href;
    if (isSame && !always) {
      // The same words, but perhaps in new nodes.
      marked.set(marked.view, toSurface(fresh));
      return 'unchanged';
    }
    const askedAt = location.href;
    const links = fresh.links.filter(({ href }) => href.length <= MAX_ADDRESS).slice(0, MAX_LINKS);
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
