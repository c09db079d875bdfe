// Brings a passage to the upper third of its scrolled box: the card then stands below it.
import { toRange } from '../../lib/highlight/css-highlights.ts';
import type { Piece } from '../../lib/highlight/painter.ts';

export function scrollInto(container: HTMLElement, piece: Piece): void {
  const box = toRange(piece)?.getBoundingClientRect();
  if (!box) return;
  const outer = container.getBoundingClientRect();
  const isInSight = box.top >= outer.top + 24 && box.bottom <= outer.bottom - outer.height / 3;
  const left = box.left < outer.left || box.left > outer.right - 40 ? box.left - outer.left - 40 : 0;
  if (isInSight && left === 0) return;
  container.scrollBy({ top: isInSight ? 0 : box.top - outer.top - outer.height / 4, left, behavior: 'instant' });
}
