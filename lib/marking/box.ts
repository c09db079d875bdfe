// Where a passage stands in the window, for the card to stand beside it.
import { toRange } from '../highlight/css-highlights.ts';
import type { Piece } from '../highlight/painter.ts';

/** Of the piece's lines, in the top window's coordinates: a same-origin frame's own place is added. */
function linesOf(piece: Piece): DOMRect[] {
  const range = toRange(piece);
  const frame = piece.startNode.ownerDocument?.defaultView?.frameElement?.getBoundingClientRect();
  const move = (box: DOMRect): DOMRect => (frame ? new DOMRect(box.x + frame.x, box.y + frame.y, box.width, box.height) : box);
  return range ? [...range.getClientRects()].map(move) : [];
}

/** Around the whole passage, or its first line where it is taller than `maxHeight` (CSS px). Null where it is not drawn. */
export function boxAround(pieces: readonly Piece[], maxHeight: number): DOMRect | null {
  const lines = pieces.flatMap(linesOf);
  const [first] = lines;
  if (!first) return null;
  const left = Math.min(...lines.map((line) => line.left));
  const top = Math.min(...lines.map((line) => line.top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return bottom - top > maxHeight ? first : new DOMRect(left, top, right - left, bottom - top);
}
