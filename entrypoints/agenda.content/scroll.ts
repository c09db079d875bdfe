// Brings a passage into the upper part of the window, where the card has room below it, through every scrolled box and same-origin frame that it lies in. It must not change the DOM:
// a folded section is scrolled to, not opened.

/** Share of the window's height that stays above the passage: enough to see what it belongs to. */
const FROM_TOP = 0.25;

const wantsStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function isScrolled(element: Element, view: Window): boolean {
  if (element.scrollHeight <= element.clientHeight + 1) return false;
  return /auto|scroll|overlay/.test(view.getComputedStyle(element).overflowY);
}

/** The parent in the composed tree: out of shadow roots too. */
function parentOf(node: Node): Element | null {
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** A range inside something folded has no box; the nearest element around it that has one stands for it. */
function boxOf(range: Range, from: Element): DOMRect {
  const own = range.getBoundingClientRect();
  for (let element: Element | null = from, box = own; element; element = parentOf(element), box = element?.getBoundingClientRect() ?? box) {
    if (box.width > 0 || box.height > 0) return box;
  }
  return own;
}

export function scrollToRange(range: Range): void {
  const start = range.startContainer;
  const inner = start instanceof Element ? start : parentOf(start);
  const view = start.ownerDocument?.defaultView;
  if (!inner || !view) return;
  for (let element = parentOf(inner) && inner; element; element = parentOf(element)) {
    if (element === view.document.documentElement || element === view.document.body || !isScrolled(element, view)) continue;
    const box = boxOf(range, inner);
    const outer = element.getBoundingClientRect();
    element.scrollBy({ top: box.top - outer.top - (outer.height - box.height) / 2, behavior: 'instant' });
  }
  const box = boxOf(range, inner);
  const isTop = view.parent === view;
  const behavior = isTop && !wantsStillness() ? 'smooth' : 'instant';
  view.scrollBy({ top: box.top - view.innerHeight * FROM_TOP, behavior });
  const frame = view.frameElement;
  // What is around a frame of another origin is out of our reach; the browser itself brings the place into its window, through all frames around it.
  if (!frame && !isTop) inner.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  if (frame && !isTop) {
    const around = frame.ownerDocument.createRange();
    around.selectNode(frame);
    scrollToRange(around);
  }
}
