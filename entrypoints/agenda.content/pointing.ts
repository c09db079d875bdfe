// Which finding lies under the pointer? By the caret position and the boxes of the passage, since painted text is no element and gets no events.
// It must not take events from the page: a link inside a finding stays a link.
import type { HtmlReading } from '../../lib/documents/html.ts';
import type { Directive } from '../../lib/model/directive.ts';
import { toRange } from './ranges.ts';

/** A press on one of these is meant for the page. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], [role="button"], [role="link"], [role="tab"]';
/** Underlines hang a little below their line. */
const SLACK_PX = 3;

/** A plain press with the main button, made by a person, that selected nothing and hit no control of the page's. */
export function isForUs(event: MouseEvent): boolean {
  if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const [inner] = event.composedPath();
  if (inner instanceof Element && inner.closest(CONTROLS)) return false;
  return getSelection()?.isCollapsed ?? true;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function findCaret(html: HtmlReading, x: number, y: number): Caret | null {
  const shadowRoots = html.roots.filter((root): root is ShadowRoot => root instanceof ShadowRoot);
  const position = document.caretPositionFromPoint(x, y, { shadowRoots });
  return position && { node: position.offsetNode, offset: position.offset };
}

function isInside(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - SLACK_PX && y <= bottom + SLACK_PX,
  );
}

/** Of several, the shortest: a finding inside another could not be reached otherwise. */
export function findPointedAt(html: HtmlReading, directives: readonly Directive[], x: number, y: number): Directive | null {
  const caret = findCaret(html, x, y);
  const at = caret && html.spanOf(caret.node, caret.offset);
  if (at === null) return null;
  return (
    directives
      .filter(({ start, end }) => start <= at && at <= end)
      .sort((a, b) => a.end - a.start - (b.end - b.start))
      .find((directive) => html.toRanges(directive).some((piece) => isInside(toRange(piece), x, y))) ?? null
  );
}
