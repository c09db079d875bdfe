// One life of the content script on one page: from the button (or the registered script) until the page, the permission or the extension goes.
// Wiring only: reading, card, watcher and messages. Whatever ends it, nothing of ours is left on the page.
import { createCardSession } from '../../components/card/card-session.tsx';
import { isForFinding } from '../../components/card/pointing.ts';
import { serveCard } from '../../components/card/serve-card.ts';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { toCopyText } from '../../lib/export/copy.ts';
import { createMarkedDocument } from '../../lib/marking/marked-document.ts';
import { askFromContent, isContextGone } from '../../lib/messages/ask.ts';
import type { NoteInput } from '../../lib/messages/calls.ts';
import type { Finding } from '../../lib/messages/findings.ts';
import { loadSettings, onOwnWords, onSettings } from '../../lib/storage/settings.ts';
import { createFrameReport } from './frames.ts';
import { createPageReading } from './page-reading.ts';
import { type PageWatcher, watchPage } from './page-watcher.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { isIrrelevant } from './watched.ts';

export interface Session {
  /** Reads again and repaints; false when this life has ended and a new one is needed. `isAsked`: the user pressed for this page. */
  refresh(isAsked: boolean): boolean;
}

/** A page may empty the highlight registry or replace its style sheets without any event to tell of it. */
const REPAIR_MS = 2_000;

/** `isAsked`: by the user's press. Else, on an allowed site, only what looks like an agenda or one of its matters is read. Once asked, always asked. */
export function startSession(isAskedFirst: boolean): Session {
  const life = new AbortController();
  const { signal } = life;
  const listening = new WeakSet<Document | ShadowRoot>();
  /** Presses that a closed shadow root has heard already: outside it, the browser says no more of them than which host they came from. */
  const heard = new WeakSet<Event>();
  const shadows = createShadowRoots();
  const frames = createFrameReport();
  const state: { watcher: PageWatcher | null; isAsked: boolean } = { watcher: null, isAsked: isAskedFirst };

  const marked = createMarkedDocument();
  const page = createPageReading({
    marked,
    rootOf: shadows.rootOf,
    isIrrelevant: (record) => isIrrelevant(record, card.isOurs),
    onBegin: shadows.begin,
    onRead({ roots, shutFrames }, always) {
      state.watcher?.watch(roots);
      for (const root of roots) if (root.nodeType === Node.DOCUMENT_NODE || (root as ShadowRoot).mode === 'closed') listenIn(root);
      void frames.tell(shutFrames, always);
    },
    signal,
  });
  const calls = {
    saveNote: (input: NoteInput) => askFromContent('saveNote', input),
    removeNote: (input: { noteId: string }) => askFromContent('removeNote', input),
  };
  const card = createCardSession({
    marked,
    calls,
    toCopy,
    signal,
    onOpened: () => void askFromContent('cardOpened', {}),
    async stepBeyond(by) {
      const reply = await askFromContent('stepOn', { by });
      return reply.ok && reply.value;
    },
  });

  function toCopy({ directive, proposal }: Finding): string {
    const { title: documentTitle = null, url = location.href } = marked.view ?? {};
    const { item, title: heading } = proposal;
    return toCopyText({ quote: directive.quote, item, heading, page: null, documentTitle, url }, interfaceLanguage());
  }

  /** Presses are heard in every document that was read (the page and its same-origin frames), and in closed shadow roots. */
  function listenIn(root: Document | ShadowRoot): void {
    if (listening.has(root)) return;
    listening.add(root);
    root.addEventListener('click', (event) => onPress(root, event as MouseEvent), { signal });
  }

  function onPress(root: Document | ShadowRoot, event: MouseEvent): void {
    if (heard.has(event)) return;
    heard.add(event);
    if (event.target instanceof Node && card.isOurs(event.target)) return;
    if (!isForFinding(event)) return;
    const id = marked.hitTest(root, event.clientX, event.clientY);
    if (id === null) void card.close();
    else void card.open(id, false);
  }

  function end(): void {
    page.clear();
    life.abort();
  }

  async function read(always: boolean): Promise<void> {
    if (signal.aborted) return;
    if (isContextGone()) return end();
    hasLeft = false;
    const how = await page.read(always, state.isAsked);
    if (signal.aborted) page.clear();
    else if (how === 'context-gone') end();
    else card.refresh();
  }

  /** The page was left, and may come back from the browser's cache: the background has forgotten it by then. */
  let hasLeft = false;

  function onLeave(): void {
    hasLeft = true;
    card.leave();
    if (window.parent !== window && !isContextGone()) void askFromContent('frameLeft', {});
  }

  async function onChange(): Promise<number> {
    await read(hasLeft);
    return page.takeBusyMs();
  }

  async function onTorn(): Promise<number> {
    if (!isContextGone()) await page.reattach();
    return page.takeBusyMs();
  }

  state.watcher = watchPage({ isOurs: card.isOurs, isTorn: () => marked.isTorn(), onChange, onTorn, onLeave, signal });

  const leave = async (): Promise<void> => {
    await card.end();
    end();
  };
  serveCard({ marked, card, refresh: () => read(true), leave, tabId: null, signal });

  const repairing = setInterval(() => {
    if (isContextGone()) end();
    else {
      marked.repair();
      if (shadows.hasNew()) state.watcher?.look();
    }
  }, REPAIR_MS);
  signal.addEventListener('abort', () => clearInterval(repairing), { once: true });

  async function begin(): Promise<void> {
    onSettings(({ paintedKinds }) => marked.setPaintedKinds(paintedKinds), signal);
    marked.setPaintedKinds((await loadSettings()).paintedKinds);
    onOwnWords(() => void read(true), signal);
    await read(true);
  }
  begin().catch((error: unknown) => {
    // An extension that was updated in this very moment; anything else is a bug and is told.
    if (!isContextGone()) console.error('Detaljlupen could not read the page.', error);
    end();
  });

  return {
    refresh(isAsked) {
      if (signal.aborted || isContextGone()) return false;
      state.isAsked ||= isAsked;
      void read(true);
      return true;
    },
  };
}
