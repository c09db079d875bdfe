// Is a press on the page meant for a finding? It must not take events from the page: a link inside a finding stays a link, a selection a selection.

/** A press on one of these is meant for the page. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, option, video, audio, [contenteditable], [role="button"], [role="link"], [role="tab"]';

/** A plain press with the main button, made by a person, that selected nothing and hit no control of the page's. */
export function isForFinding(event: MouseEvent): boolean {
  // A page can make events of its own; only the browser's are trusted.
  if (!event.isTrusted || event.button !== 0 || event.defaultPrevented) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  const [inner] = event.composedPath() as Node[];
  if (!inner) return false;
  if (inner.nodeType === 1 && (inner as Element).closest(CONTROLS)) return false;
  return inner.ownerDocument?.getSelection()?.isCollapsed ?? true;
}
