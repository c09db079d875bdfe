// Tells when the page may read differently: its DOM or its address changed, a frame shows another document, or it came back from the browser's cache. It must
// not read the page itself, and must not be woken by our own card. Cost is bounded by time: however restless the page, it is looked at only now and then.
import { isInPage } from '../../lib/documents/dom.ts';
import { isFrameLoad, isIrrelevant, WATCHED } from './watched.ts';

export interface PageWatcher {
  /** Watches these roots from now on (shadow roots appear and go), in place of the earlier ones. */
  watch(roots: readonly (Document | ShadowRoot)[]): void;
  /** For a change that no observer hears of. */
  look(): void;
}

export interface PageWatcherOptions {
  readonly isOurs: (node: Node) => boolean;
  /** What is shown of ours is no longer where it was (the page was drawn anew): `onTorn` puts it back without waiting for quiet. */
  readonly isTorn: () => boolean;
  /** The next call of either comes only after it; the answer is how long the page's own thread was busy with it, in ms. */
  readonly onChange: () => Promise<number>;
  readonly onTorn: () => Promise<number>;
  readonly onLeave: () => void;
  readonly signal: AbortSignal;
}

/** Quiet for so long after the last change … */
const QUIET_MS = 400;
/** Where findings have lost their place: whatever draws the page anew is done with it by then. */
const TORN_MS = 30;
/** … but not longer than this after the first, on a page that never is quiet. */
const PATIENCE_MS = 3_000;
/** At most one part in so many of the time goes to reading. */
const REST_FACTOR = 30;
/** But no longer than this: on a slow machine the first reading takes long, and what comes after it is waited for. */
const LONGEST_REST_MS = 4_000;
/** After a change nothing is listened to for so long: on a page that changes a thousand times a second, hearing of it would be the work. Less than QUIET_MS. */
const DEAF_MS = 100;

export function watchPage({ isOurs, isTorn, onChange, onTorn, onLeave, signal }: PageWatcherOptions): PageWatcher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tornTimer: ReturnType<typeof setTimeout> | undefined;
  let deafTimer: ReturnType<typeof setTimeout> | undefined;
  let firstChangeMs: number | null = null;
  let restUntilMs = 0;
  let isBusy = false;
  let roots: readonly (Document | ShadowRoot)[] = [];
  let address = location.href;

  async function look(work: () => Promise<number>): Promise<void> {
    clearTimeout(timer);
    clearTimeout(tornTimer);
    tornTimer = undefined;
    isBusy = true;
    const startMs = performance.now();
    let busyMs = 0;
    try {
      busyMs = await work();
    } finally {
      isBusy = false;
      const endMs = performance.now();
      // Waiting for the background is no load on the page, but is on the machine.
      restUntilMs = endMs + Math.min(Math.max(busyMs * REST_FACTOR, endMs - startMs), LONGEST_REST_MS);
      if (firstChangeMs !== null) plan();
    }
  }

  function plan(): void {
    const nowMs = performance.now();
    firstChangeMs ??= nowMs;
    if (isBusy || signal.aborted) return;
    const restMs = restUntilMs - nowMs;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        firstChangeMs = null;
        void look(onChange);
      },
      Math.max(Math.min(QUIET_MS, firstChangeMs + PATIENCE_MS - nowMs), restMs, 0),
    );
    if (tornTimer === undefined && isTorn()) tornTimer = setTimeout(() => void look(onTorn), Math.max(TORN_MS, restMs));
  }

  const observer = new MutationObserver((records) => {
    if (records.every((record) => isIrrelevant(record, isOurs))) return;
    plan();
    // What changes meanwhile is there when the page is looked at, which is later.
    observer.disconnect();
    clearTimeout(deafTimer);
    deafTimer = setTimeout(observe, DEAF_MS);
  });

  function observe(): void {
    clearTimeout(deafTimer);
    observer.disconnect();
    if (signal.aborted) return;
    // A frame may have shown another document since.
    for (const root of roots) if (isInPage(root)) observer.observe(root, WATCHED);
  }

  function rest(): void {
    clearTimeout(timer);
    clearTimeout(deafTimer);
    clearTimeout(tornTimer);
    tornTimer = undefined;
    firstChangeMs = null;
    observer.disconnect();
  }

  const onAddress = (): void => {
    if (location.href === address) return;
    address = location.href;
    plan();
  };
  addEventListener('popstate', onAddress, { signal });
  addEventListener('hashchange', onAddress, { signal });
  // pushState tells nobody else. Younger than the oldest browsers that we run in, so it may be missing there.
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', onAddress, { signal });
  const onHide = (): void => {
    rest();
    onLeave();
  };
  const onShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    observe();
    plan();
  };
  addEventListener('pagehide', onHide, { signal });
  addEventListener('pageshow', onShow, { signal });
  // Text that only a style sheet showed or hid (a folded section) changes no attribute that is watched; a click is the usual cause.
  const onClick = (event: MouseEvent): void => {
    if (event.isTrusted && !(event.target instanceof Node && isOurs(event.target))) plan();
  };
  addEventListener('click', onClick, { signal, capture: true, passive: true });
  signal.addEventListener('abort', rest, { once: true });

  const heard = new WeakSet<Document | ShadowRoot>();
  /** In each root: the event stays inside a shadow tree. */
  function listenForFrames(root: Document | ShadowRoot): void {
    if (heard.has(root)) return;
    heard.add(root);
    root.addEventListener('load', (event) => isFrameLoad(event) && plan(), { signal, capture: true, passive: true });
  }

  return {
    watch(next) {
      roots = next;
      for (const root of roots) listenForFrames(root);
      observe();
    },
    look: plan,
  };
}
