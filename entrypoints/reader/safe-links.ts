// Links inside PDFs: to places in the document as pdf.js has them, outwards only to the web and only in a new tab that knows nothing of us.
import type { PdfViewerParts } from './pdf-engine.ts';

type LinkService = InstanceType<PdfViewerParts['PDFLinkService']>;
type EventBus = InstanceType<PdfViewerParts['EventBus']>;

export function createLinkService({ PDFLinkService, LinkTarget }: PdfViewerParts, eventBus: EventBus): LinkService {
  class SafeLinks extends PDFLinkService {
    override addLinkAttributes(link: HTMLAnchorElement, url: string, newWindow?: boolean): void {
      if (/^https?:\/\//i.test(url)) super.addLinkAttributes(link, url, newWindow);
      else link.removeAttribute('href');
    }

    /** "Print", "open file" and the like are the reader's to ask for, not the document's. */
    override executeNamedAction(action: string): void {
      if (/^(?:Next|Prev|First|Last)Page$|^Go(?:Back|Forward)$/.test(action)) super.executeNamedAction(action);
    }
  }
  return new SafeLinks({ eventBus, externalLinkTarget: LinkTarget.BLANK, externalLinkRel: 'noopener noreferrer nofollow' });
}
