// A Word file's text in the reader: headings, lists with the file's own marks, tables. Only elements that lib/documents/docx-reading.ts makes are shown. It must not
// know of findings.
import './docx-view.css';
import type { DocxDocument } from '../../lib/documents/docx.ts';
import { readDocx } from '../../lib/documents/docx-reading.ts';
import type { Piece } from '../../lib/highlight/painter.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import { scrollInto } from './scroll-into.ts';

export interface ShownText {
  readonly reading: Reading;
  readonly surface: Surface;
}

/** Fills `container` anew. */
export function showDocx(container: HTMLElement, docx: DocxDocument): ShownText {
  // Read where nothing of the page is in the way, then moved with its text nodes.
  const { reading, toRanges, article } = readDocx(docx, document.implementation.createHTMLDocument(''));
  container.replaceChildren(document.adoptNode(article));
  container.scrollTop = 0;
  const piecesOf = (span: Span): Piece[] => toRanges(span).map((piece) => ({ ...piece, root: document }));
  const surface: Surface = {
    text: reading.text,
    piecesOf,
    pageOf: () => null,
    async reveal(span) {
      const [first] = piecesOf(span);
      if (first) scrollInto(container, first);
    },
  };
  return { reading, surface };
}
