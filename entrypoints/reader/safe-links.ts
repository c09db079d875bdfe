// Links inside PDFs: to places in the document as pdf.js has them, outwards only to the web and only in a new tab that knows nothing of us.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfViewerParts } from './pdf-engine.ts';

type LinkService = InstanceType<PdfViewerParts['PDFLinkService']>;
type EventBus = InstanceType<PdfViewerParts['EventBus']>;

/** From 1; null for what is no page of the document. `ref`: a page's number from 0, or a reference to it; out of the file, so anything. */
async function findPage(doc: PDFDocumentProxy, ref: unknown): Promise<number | null> {
  try {
    const index = Number.isInteger(ref) ? (ref as number) : await doc.getPageIndex(ref as Parameters<typeof doc.getPageIndex>[0]);
    return index >= 0 && index < doc.numPages ? index + 1 : null;
  } catch {
    // Bookmarks of pages that were taken out of the file are common.
    return null;
  }
}

export function createLinkService({ PDFLinkService, LinkTarget }: PdfViewerParts, eventBus: EventBus): LinkService {
  class SafeLinks extends PDFLinkService {
    override addLinkAttributes(link: HTMLAnchorElement, url: string, newWindow?: boolean): void {
      if (/^https?:\/\//i.test(url)) super.addLinkAttributes(link, url, newWindow);
      else link.removeAttribute('href');
    }

    /**
     * As pdf.js has it, but for the focus that it gives the page once the text of it is drawn: the reader may have gone back by then, and would be taken there
     * again.
     */
    override async goToDestination(dest: string | readonly unknown[]): Promise<void> {
      const doc = this.pdfDocument as PDFDocumentProxy | null;
      const place: unknown = typeof dest === 'string' ? await doc?.getDestination(dest) : dest;
      if (doc === null || doc !== this.pdfDocument || !Array.isArray(place)) return;
      const page = await findPage(doc, place[0]);
      if (page === null || doc !== this.pdfDocument) return;
      this.pdfHistory?.pushCurrentPosition();
      this.pdfHistory?.push({ namedDest: typeof dest === 'string' ? dest : null, explicitDest: place, pageNumber: page });
      this.pdfViewer?.scrollPageIntoView({ pageNumber: page, destArray: place, ignoreDestinationZoom: false });
    }

    /** "Print", "open file" and the like are the reader's to ask for, not the document's. */
    override executeNamedAction(action: string): void {
      if (/^(?:Next|Prev|First|Last)Page$|^Go(?:Back|Forward)$/.test(action)) super.executeNamedAction(action);
    }
  }
  return new SafeLinks({ eventBus, externalLinkTarget: LinkTarget.BLANK, externalLinkRel: 'noopener noreferrer nofollow' });
}
