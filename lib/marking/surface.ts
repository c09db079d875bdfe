// What a document is shown on: a web page, pages drawn by pdf.js, a Word file, or kept text. Findings and card know only this.
import type { Piece } from '../highlight/painter.ts';
import type { Span } from '../model/span.ts';

export interface Surface {
  /** The text that spans are of. */
  readonly text: string;
  /** Where the span stands now; empty where its place is not drawn. */
  piecesOf(span: Span): readonly Piece[];
  /** Scrolls there; done when the pieces are there. */
  reveal(span: Span): Promise<void>;
  /** 1-based page; null where none is known. */
  pageOf(span: Span): number | null;
}
