// The reader of PDFs and Word files: our own page, since no browser lets an extension into its PDF viewer, and none shows Word files. Wiring only: what was asked for, bar, notices, card, messages.
import { render } from 'preact';
import 'pdfjs-dist/web/pdf_viewer.css';
import '../../components/tokens.css';
import '../../components/parts.css';
import './reader.css';
import './pane.css';
import { i18n } from '#i18n';
import { createCardSession } from '../../components/card/card-session.tsx';
import { isForFinding } from '../../components/card/pointing.ts';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { browser } from '../../lib/browser.ts';
import { toCopyText } from '../../lib/export/copy.ts';
import { createMarkedDocument } from '../../lib/marking/marked-document.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import type { NoteInput } from '../../lib/messages/calls.ts';
import type { Finding } from '../../lib/messages/findings.ts';
import { giveReaderPass, hasReaderPass } from '../../lib/storage/reader-passes.ts';
import { loadSettings, onSettings } from '../../lib/storage/settings.ts';
import { createActions } from './actions.ts';
import { parseAsked, type WebAddress } from './address.ts';
import { Dialogs } from './Dialogs.tsx';
import { acceptDrops } from './drops.ts';
import { FindBar } from './FindBar.tsx';
import { listenToKeys } from './listen-to-keys.ts';
import { Notices } from './Notices.tsx';
import { createOpener } from './open-document.ts';
import { createPrinter } from './print.ts';
import { SidePane } from './SidePane.tsx';
import { Start } from './Start.tsx';
import { serveTab } from './serve-tab.ts';
import { createStore, type ReaderState } from './state.ts';
import { Toolbar } from './Toolbar.tsx';
import { Working } from './Working.tsx';

const find = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const [bar, notices, start, kept, pages] = [find('bar'), find('notices'), find('start'), find('kept'), find<HTMLDivElement>('pages')];
const [findBar, side, working, dialogs, printed] = [find('find'), find('side'), find('working'), find('dialogs'), find('print')];
const text = find('text');

const life = new AbortController();
const { signal } = life;
const tabId = (await browser.tabs.getCurrent())?.id ?? null;

const store = createStore(draw);
const marked = createMarkedDocument({
  // A PDF's paper is white whatever the reader's colours are.
  toneOf: (element) => (element.closest('.textLayer') || !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark'),
  onPainted: () => store.set({ findings: marked.view && !marked.view.unreadable ? marked.painted.length : null }),
});
const calls = {
  saveNote: (input: NoteInput) => askFromOwnPage('saveNote', input),
  removeNote: (input: { noteId: string }) => askFromOwnPage('removeNote', input),
};
const card = createCardSession({ marked, calls, toCopy, signal });
const opener = createOpener({ store, marked, pages, kept, text, tabId });
const printer = createPrinter(store, printed);
const act = createActions({ store, opener, pages, side });

function toCopy({ directive, proposal }: Finding): string {
  const { title: documentTitle = null, url = null } = marked.view ?? {};
  const { item, title: heading } = proposal;
  const page = marked.surface?.pageOf(directive) ?? null;
  return toCopyText({ quote: directive.quote, item, heading, page, documentTitle, url }, interfaceLanguage());
}

/** Nothing new is opened while a comment cannot be saved. */
async function leaveFirst(then: () => Promise<void>): Promise<void> {
  if (await card.close()) await then();
}

const openAddress = (address: WebAddress): Promise<void> => leaveFirst(() => opener.openAddress(address));

const openFile = (file: File): Promise<void> =>
  leaveFirst(async () => {
    // The page's address is no longer what is shown; a reload must not fetch the one before.
    history.replaceState(null, '', location.pathname);
    await opener.openFile(file);
  });

async function openAsked(): Promise<void> {
  const { address } = store.get();
  if (!address) return;
  await giveReaderPass(browser.storage.session, address.src);
  await openAddress(address);
}

/** The browser's question must be put within the click: nothing is awaited before it. */
async function allow(): Promise<void> {
  const { address } = store.get();
  if (!address) return;
  const isGranted = await browser.permissions.request({ origins: [address.pattern] });
  if (isGranted) await openAsked();
  else store.set({ problem: i18n.t('reader.notAllowed', [address.host]) });
}

async function openOriginal(): Promise<void> {
  const { address, notices: said } = store.get();
  if (!address) return;
  const reply = await askFromOwnPage('openOriginal', { href: address.src });
  if (!reply.ok) store.set({ notices: [...said, reply.text || i18n.t('content.contextGone')] });
}

function draw(state: ReaderState): void {
  const { phase, title } = state;
  document.title = title === null ? `${i18n.t('reader.title')} – Detaljlupen` : `${title} – Detaljlupen`;
  document.body.dataset.phase = phase;
  kept.hidden = phase !== 'kept';
  text.hidden = phase !== 'text';
  const goToPage = (page: number): void => act.goToPage(page);
  render(
    <Toolbar
      state={state}
      onPage={goToPage}
      onZoom={(by) => opener.view?.zoom(by)}
      onScale={(scale) => opener.view?.setScale(scale)}
      onRotate={(by) => opener.view?.rotate(by)}
      onSide={() => act.toggleSide()}
      onSearch={() => act.toggleSearch()}
      onStep={(by) => void card.step(by)}
      onDialog={(dialog) => store.set({ dialog })}
      onOriginal={() => void openOriginal()}
      onFile={(file) => void openFile(file)}
    />,
    bar,
  );
  render(state.isSearching && <FindBar key={title} found={state.found} onFind={act.find} onClose={() => act.closeSearch()} />, findBar);
  const { doc } = state;
  side.hidden = state.side === null || doc === null || phase !== 'shown';
  document.body.toggleAttribute('data-side', !side.hidden);
  render(
    doc !== null && !side.hidden && (
      <SidePane state={{ ...state, doc }} onSide={(next) => store.set({ side: next })} onPage={goToPage} onGo={(item) => act.goTo(item)} />
    ),
    side,
  );
  render(
    <Working
      state={state}
      onStop={() => (state.printing ? printer.stop() : opener.reader.stop())}
      onReadAgain={() => void opener.reader.readAgain()}
    />,
    working,
  );
  render(
    <Dialogs
      state={state}
      onClose={() => store.set({ dialog: null })}
      onPrint={(from, to) => {
        store.set({ dialog: null });
        if (doc) void printer.print(doc, from, to);
      }}
    />,
    dialogs,
  );
  render(
    <Notices
      state={state}
      onAllow={() => void allow()}
      onRetry={() => void openAsked()}
      onPassword={(password) => opener.givePassword(password)}
    />,
    notices,
  );
  render(<Start state={state} onOpen={() => void openAsked()} onFile={(file) => void openFile(file)} />, start);
}

function onPress(event: MouseEvent): void {
  if ((event.target instanceof Node && card.isOurs(event.target)) || !isForFinding(event)) return;
  const id = marked.hitTest(document, event.clientX, event.clientY);
  if (id === null) void card.close();
  else void card.open(id, true);
}

/** Our own interface asked for it, or the user has said that all of the site's PDFs are to open here. */
async function mayFetch({ src, pattern }: WebAddress): Promise<boolean> {
  if (await hasReaderPass(browser.storage.session, src)) return true;
  const { pdfSites } = await loadSettings();
  return pdfSites.includes(pattern) && (await browser.permissions.contains({ origins: [pattern] }));
}

async function begin(): Promise<void> {
  document.documentElement.lang = interfaceLanguage();
  // What scrolls can be scrolled by keyboard.
  for (const box of [pages, kept, text]) box.tabIndex = 0;
  // pdf.js insists on a div.
  pages.role = 'region';
  pages.setAttribute('aria-label', i18n.t('reader.pages'));
  kept.setAttribute('aria-label', i18n.t('reader.keptLabel'));
  text.setAttribute('aria-label', i18n.t('reader.textLabel'));
  find('stage').addEventListener('click', onPress, { signal });
  side.setAttribute('aria-label', i18n.t('reader.side'));
  // What a print by the browser's own menu would show instead of the bar and a stretch of a page.
  find('print-own').textContent = i18n.t('reader.printOwn');
  listenToKeys({ pages, act, card, opener, store, signal });
  acceptDrops(i18n.t('reader.drop'), (file) => void openFile(file), signal);
  serveTab({ tabId, marked, card, store, opener, signal });
  onSettings(({ paintedKinds }) => marked.setPaintedKinds(paintedKinds), signal);
  marked.setPaintedKinds((await loadSettings()).paintedKinds);

  const asked = parseAsked(location.search);
  if (asked.kind === 'none') store.set({ phase: 'start' });
  else if (asked.kind === 'refused') store.set({ phase: 'start', problem: i18n.t('reader.notWeb') });
  else if (await mayFetch(asked.address)) await openAddress(asked.address);
  else store.set({ phase: 'ask', address: asked.address });
}

addEventListener('pagehide', card.leave, { signal });
await begin();
