// The card's place on the page: one element of ours at the end of the document element, with a closed shadow root, there only while the card is open.
// It must not trust the page: made-up events are stopped before the card hears them, real ones do not leak to the page's own shortcuts.
import { type ComponentChild, render } from 'preact';
import { cardCss } from './card-css.ts';

export interface CardHost {
  /** Shows in place of what was shown; `around` gives the passage's box in the window, asked again whenever the page moves. */
  show(content: ComponentChild, around: () => DOMRect | null): void;
  hide(): void;
  /** A sentence below the card, by no help of the extension: for when it has been updated and the card itself can look no word up. */
  say(sentence: string): void;
  readonly isOpen: boolean;
  /** Where helpers of the card (the copy fallback) may stand while it is open; null otherwise. */
  readonly root: ShadowRoot | null;
  readonly isOurs: (node: Node) => boolean;
}

const WIDTH_PX = 380;
const GAP_PX = 8;

/**
 * An element that no page can define: one of our own name could be made a custom element by the page, which is then given the closed root by
 * `attachInternals`. A `div` cannot.
 */
function makeHost(): HTMLElement {
  const host = document.createElement('div');
  host.dataset.detaljlupen = 'card';
  // Against whatever the page says of a div. By the CSSOM, which no content security policy stops.
  host.style.setProperty('all', 'initial', 'important');
  const fixed = { position: 'fixed', 'z-index': '2147483647', display: 'block', 'max-width': `calc(100vw - ${2 * GAP_PX}px)` };
  for (const [name, value] of Object.entries(fixed)) host.style.setProperty(name, value, 'important');
  return host;
}

const SAID_CSS =
  '[data-said] { margin: 4px 0 0; padding: 8px; font: 14px/1.4 system-ui, sans-serif; color: #1c1b1a; background: #fff3c4; border: 1px solid #8a6d00; }';

function dress(root: ShadowRoot): void {
  const sheet = new (document.defaultView ?? window).CSSStyleSheet();
  sheet.replaceSync(`${cardCss}\n${SAID_CSS}`);
  root.adoptedStyleSheets = [sheet];
}

const EVENTS = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'keydown',
  'keypress',
  'keyup',
  'input',
  'beforeinput',
  'change',
  'paste',
  'copy',
  'cut',
];

/** Below the passage where there is room, else above, else beside it; always inside the window. Only where nothing else is left does it cover the passage. */
function place(host: HTMLElement, box: DOMRect | null): void {
  // Without the scrollbar, which `innerWidth` counts in.
  const { clientWidth } = document.documentElement;
  const width = Math.min(WIDTH_PX, clientWidth - 2 * GAP_PX);
  host.style.setProperty('width', `${width}px`, 'important');
  const height = host.getBoundingClientRect().height;
  const anchor = box ?? new DOMRect(clientWidth - width, GAP_PX, 0, 0);
  const lowest = innerHeight - GAP_PX - height;
  const rightmost = clientWidth - GAP_PX - width;
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - GAP_PX - height;
  let [left, top] = [anchor.left, below];
  if (below > lowest && above >= GAP_PX) top = above;
  else if (below > lowest && anchor.right + GAP_PX <= rightmost) [left, top] = [anchor.right + GAP_PX, anchor.top];
  else if (below > lowest && anchor.left - GAP_PX - width >= GAP_PX) [left, top] = [anchor.left - GAP_PX - width, anchor.top];
  // No room on any side: at the edge, where the beginnings of the lines stay to be read.
  else if (below > lowest) left = rightmost;
  host.style.setProperty('left', `${Math.max(GAP_PX, Math.min(left, rightmost))}px`, 'important');
  host.style.setProperty('top', `${Math.max(GAP_PX, Math.min(top, lowest))}px`, 'important');
}

/** Focus may lie inside the page's open shadow roots. */
function findFocused(): HTMLElement | null {
  let focused: Element | null = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement && focused !== document.body ? focused : null;
}

export function createCardHost(onEscape: () => void, signal: AbortSignal): CardHost {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let before: HTMLElement | null = null;
  let boxOf: () => DOMRect | null = () => null;
  let frame = 0;

  const follow = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => host && place(host, boxOf()));
  };
  const sizes = new ResizeObserver(follow);
  addEventListener('scroll', follow, { signal, capture: true, passive: true });
  addEventListener('resize', follow, { signal, passive: true });
  // Also where focus went back to the page. The page gets the key too: it may have something of its own to close.
  const onKey = (event: KeyboardEvent): void => {
    if (host && event.isTrusted && event.key === 'Escape' && event.target !== host) onEscape();
  };
  addEventListener('keydown', onKey, { signal, capture: true });

  function open(): ShadowRoot {
    before = findFocused();
    host = makeHost();
    root = host.attachShadow({ mode: 'closed' });
    dress(root);
    for (const name of EVENTS) {
      root.addEventListener(name, (event) => (event.isTrusted ? undefined : event.stopImmediatePropagation()), true);
      root.addEventListener(name, (event) => event.stopPropagation());
    }
    root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onEscape();
    });
    document.documentElement.append(host);
    sizes.observe(host);
    return root;
  }

  function hide(): void {
    if (!host || !root) return;
    const hadFocus = root.activeElement !== null || document.activeElement === host;
    sizes.disconnect();
    render(null, root);
    host.remove();
    host = null;
    root = null;
    if (hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    before = null;
  }

  return {
    show(content, around) {
      // The page may have thrown our element out with everything else.
      if (host && !host.isConnected) hide();
      const shown = root ?? open();
      boxOf = around;
      render(content, shown);
      if (host) place(host, boxOf());
      follow();
      if (!shown.activeElement) shown.querySelector<HTMLElement>('[data-card]')?.focus({ preventScroll: true });
    },
    hide,
    say(sentence) {
      if (!root) return;
      const said = root.querySelector('[data-said]') ?? document.createElement('p');
      said.setAttribute('data-said', '');
      said.setAttribute('role', 'alert');
      said.textContent = sentence;
      root.append(said);
    },
    get root() {
      return root;
    },
    get isOpen() {
      return host?.isConnected ?? false;
    },
    isOurs: (node) => host !== null && (node === host || node.getRootNode() === root),
  };
}
