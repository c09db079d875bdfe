// A PDF's bookmarks as the side pane shows them. It must not follow any: where they lead is pdf.js' to find.
import type { PDFDocumentProxy } from 'pdfjs-dist';

export interface OutlineItem {
  /** Its place in the tree, "0.2.1"; unlike titles, never twice. */
  readonly id: string;
  readonly title: string;
  /** A named or explicit place in the document; null where it leads elsewhere or nowhere. */
  readonly destination: string | readonly unknown[] | null;
  /** To the web; null for all else. */
  readonly href: string | null;
  /** As the document's maker left it. */
  readonly isOpen: boolean;
  readonly items: readonly OutlineItem[];
}

type RawItem = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];

/** Deeper than any agenda goes; a file that leads in circles ends here. */
const MAX_DEPTH = 12;

export function toOutline(raw: readonly RawItem[], before = '', depth = 0): OutlineItem[] {
  return raw.map((item, at) => {
    const id = before === '' ? `${at}` : `${before}.${at}`;
    const title = item.title.replace(/[\s\p{Cc}]+/gu, ' ').trim();
    const href = item.url && /^https?:\/\//i.test(item.url) ? item.url : null;
    const items = depth < MAX_DEPTH ? toOutline((item.items ?? []) as RawItem[], id, depth + 1) : [];
    // A negative count is the format's way to say "folded".
    return {
      id,
      title: title === '' ? '–' : title,
      destination: item.dest ?? null,
      href,
      isOpen: !(item.count !== undefined && item.count < 0),
      items,
    };
  });
}

/** Empty where there are none, or where they cannot be made out. */
export async function readOutline(doc: PDFDocumentProxy): Promise<OutlineItem[]> {
  try {
    // Null where there are none, although its type does not say so.
    return toOutline(((await doc.getOutline()) as RawItem[] | null) ?? []);
  } catch {
    // Broken bookmarks are no reason not to show the document.
    return [];
  }
}
