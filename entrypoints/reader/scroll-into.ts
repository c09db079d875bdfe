// Brings a passage to the upper quarter of its scrolled box, so that the card has room below it. Where it can be seen and the card has room already,
// nothing moves.
import { toRange } from '../../lib/highlight/css-highlights.ts';
import type { Piece } from '../../lib/highlight/painter.ts';

/** The card's usual height and a gap, in CSS pixels. */
const CARD_ROOM = 460;

export function scrollInto(container: HTMLElement, piece: Piece): void {
  const box = toRange(piece)?.getBoundingClientRect();
  if (!box) return;
  const outer = container.getBoundingClientRect();
  const isInSight = box.top >= outer.top && box.bottom <= outer.bottom;
  const hasRoom = innerHeight - box.bottom >= CARD_ROOM || box.top >= CARD_ROOM;
  const left = box.left < outer.left || box.left > outer.right - 40 ? box.left - outer.left - 40 : 0;
  const top = isInSight && hasRoom ? 0 : box.top - outer.top - outer.height / 4;
  container.scrollBy({ top, left, behavior: 'instant' });
}
