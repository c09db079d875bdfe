// The page in the reader's own address (`#page=12`), so that it can be bookmarked and shared with oneself, and *back* after a jump inside the document. What
// pdf.js' link service asks of a history; its own one also makes entries for plain scrolling, and *back* would then not leave the document.
import type { PdfViewerParts } from './pdf-engine.ts';

type LinkService = InstanceType<PdfViewerParts['PDFLinkService']>;
type EventBus = InstanceType<PdfViewerParts['EventBus']>;

/**
 * Browsers count how often an address is changed, and refuse too much of it; and a change may undo a step back that is on its way. So it is made only where the
 * page is another than the address says; the exact place is written when the entry is left.
 */
const WRITE_MS = 400;

/** The exact place stands in the entry's state, the page in its address. */
interface Entry {
  readonly place: string;
}

/** Where to begin, as pdf.js' `setHash` takes it ("page=3&zoom=…"): as this entry was left, as its address says, else as the document's address does. */
export function findPlace(state: unknown, hash: string, src: string | null): string {
  const place = (state as Partial<Entry> | null)?.place;
  if (typeof place === 'string') return place;
  const own = hash.replace(/^#/, '');
  return own !== '' ? own : (src ?? '').replace(/^[^#]*#?/, '');
}

export function followPages(eventBus: EventBus, linkService: LinkService): void {
  let here: { readonly page: number; readonly place: string } | null = null;
  let timer = 0;

  function write(): void {
    clearTimeout(timer);
    if (here) history.replaceState({ place: here.place } satisfies Entry, '', `#page=${here.page}`);
  }
  function push(page: number): void {
    clearTimeout(timer);
    history.pushState({ place: `page=${page}` } satisfies Entry, '', `#page=${page}`);
  }

  eventBus.on('updateviewarea', ({ location: at }: { location: { pageNumber: number; pdfOpenParams: string } }) => {
    here = { page: at.pageNumber, place: at.pdfOpenParams.replace(/^#/, '') };
    clearTimeout(timer);
    timer = setTimeout(() => here && location.hash !== `#page=${here.page}` && write(), WRITE_MS) as unknown as number;
  });
  // Another document: nothing of the one before is to be written.
  eventBus.on('pagesdestroy', () => {
    clearTimeout(timer);
    here = null;
  });
  addEventListener('popstate', () => {
    clearTimeout(timer);
    const place = findPlace(history.state, location.hash, null);
    if (place !== '') linkService.setHash(place);
  });
  // For a reload.
  addEventListener('pagehide', write);
  linkService.setHistory({
    pushCurrentPosition: write,
    push: ({ pageNumber }: { pageNumber: number }) => push(pageNumber),
    pushPage: push,
    back: () => history.back(),
    forward: () => history.forward(),
  });
}
