// The way into shadow roots, the closed ones too, which browsers give to extensions alone: Firefox by a property of the element, Chromium by a call. It must
// not hand a root to the page.
import { browser } from '../../lib/browser.ts';
import { shadowRootOf, tagOf } from '../../lib/documents/dom.ts';
import type { RootOf } from '../../lib/documents/html.ts';

interface DomApi {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

/** The only elements beside custom ones that can have a shadow root: the call is not free, and pages are mostly of others. */
const HOSTS = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '));

/** More custom elements than this are not waited for. */
const MAX_WAITING = 500;

export interface ShadowRoots {
  readonly rootOf: RootOf;
  /** A reading begins: what was waited for is forgotten. */
  begin(): void;
  /** A custom element that had no root when it was read has one now: attaching one is no change that an observer hears of. */
  hasNew(): boolean;
}

export function createShadowRoots(): ShadowRoots {
  // Typed by neither the polyfill nor the DOM.
  const dom = (browser as unknown as { dom?: DomApi }).dom;
  let waiting: Element[] = [];

  function look(element: Element): ShadowRoot | null {
    if ('openOrClosedShadowRoot' in element) return (element as { openOrClosedShadowRoot: ShadowRoot | null }).openOrClosedShadowRoot;
    // Chromium's call takes HTML elements only.
    return dom?.openOrClosedShadowRoot && element instanceof HTMLElement ? dom.openOrClosedShadowRoot(element) : null;
  }

  return {
    rootOf(element) {
      const open = shadowRootOf(element);
      if (open) return open;
      const tag = tagOf(element);
      const isCustom = tag.includes('-');
      if (!isCustom && !HOSTS.has(tag)) return null;
      const root = look(element);
      if (!root && isCustom && waiting.length < MAX_WAITING) waiting.push(element);
      return root;
    },
    begin() {
      waiting = [];
    },
    hasNew: () => waiting.some((element) => element.isConnected && (shadowRootOf(element) ?? look(element)) !== null),
  };
}
