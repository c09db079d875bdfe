// A piece of the text map as a live range, for measuring only: ranges that stay would slow down every change of the page.
import type { DomPiece } from '../../lib/documents/html.ts';

/** The page may have shortened the text since; then the range ends where the text does. */
export function toRange({ startNode, startOffset, endNode, endOffset }: DomPiece): Range {
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, Math.min(startOffset, startNode.length));
  range.setEnd(endNode, Math.min(endOffset, endNode.length));
  return range;
}
