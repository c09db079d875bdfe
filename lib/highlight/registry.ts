// The highlight registry of a window, from wherever the caller's script runs. It must not set or read anything in it.

export type View = Window & typeof globalThis;

/** Firefox only: the page's own view of an object, and the way back to the protected one. */
interface FirefoxWorld {
  readonly XPCNativeWrapper?: (object: unknown) => unknown;
}

/** The window can paint at all. */
export const canPaint = (view: Window): boolean => (view as View).CSS?.highlights !== undefined && 'Highlight' in view;

/** The window around a frame; null for a top window and where the browser keeps it shut. */
function findParent(view: View): View | null {
  try {
    const parent = view.parent as View;
    return parent !== view && parent.document ? parent : null;
  } catch {
    // Another origin's.
    return null;
  }
}

/**
 * From a content script in Firefox, `frame.CSS.highlights` answers with the registry of the script's own window (153), where the frame's ranges
 * paint nothing. The page's own `CSS` has the right one; it is wrapped again at once, so that the page's scripts are never trusted.
 */
export function findRegistry(view: View): HighlightRegistry | null {
  if (!canPaint(view)) return null;
  const registry = view.CSS.highlights;
  const parent = findParent(view);
  if (!parent?.CSS || parent.CSS.highlights !== registry) return registry;
  const wrap = (globalThis as FirefoxWorld).XPCNativeWrapper;
  const own = (view as unknown as { wrappedJSObject?: View }).wrappedJSObject?.CSS?.highlights;
  if (!wrap || !own) return null;
  const wrapped = wrap(own) as HighlightRegistry;
  return typeof wrapped.set === 'function' && wrapped !== registry ? wrapped : null;
}
