// The reader of PDFs and Word files: our own page, since no browser lets an extension into its PDF viewer, and none shows Word files. Wiring only: what was asked for, bar, notices, card, messages.
import { render } from 'preact';
import 'pdfjs-dist/web/pdf_viewer.css';
import '../../components/tokens.css';
import '../../components/parts.css';
import './reader.css';
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
import { parseAsked, type WebAddress } from './address.ts';
import { acceptDrops } from './drops.ts';
import { Notices } from './Notices.tsx';
import { createOpener } from './open-document.ts';
import { Start } from './Start.tsx';
import { serveTab } from './serve-tab.ts';
import { createStore, type ReaderState } from './state.ts';
import { Toolbar } from './Toolbar.tsx';

const find = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
const [bar, notices, start, kept, pages] = [find('bar'), find('notices'), find('start'), find('kept'), find<HTMLDivElement>('pages')];
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

function draw(state: ReaderState): void {
  const { phase, title } = state;
  document.title = title === null ? `${i18n.t('reader.title')} – Detaljlupen` : `${title} – Detaljlupen`;
  document.body.dataset.phase = phase;
  kept.hidden = phase !== 'kept';
  text.hidden = phase !== 'text';
  render(
    <Toolbar
      state={state}
      onPage={(page) => opener.view?.goToPage(page)}
      onZoom={(by) => opener.view?.zoom(by)}
      onFitWidth={() => opener.view?.fitWidth()}
      onFind={(query, how) => opener.view?.find(query, how)}
      onStep={(by) => void card.step(by)}
      onFile={(file) => void openFile(file)}
    />,
    bar,
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
  acceptDrops(i18n.t('reader.drop'), (file) => void openFile(file), signal);
  serveTab({ tabId, marked, card, store, opener, signal });
  onSettings(({ paintedKinds }) => marked.setPaintedKinds(paintedKinds), signal);
  marked.setPaintedKinds((await loadSettings()).paintedKinds);

  const asked = parseAsked(location.search);
  if (asked.kind === 'none') store.set({ phase: 'start' });
  else if (asked.kind === 'refused') store.set({ phase: 'start', problem: i18n.t('reader.notWeb') });
  else if (await hasReaderPass(browser.storage.session, asked.address.src)) await openAddress(asked.address);
  else store.set({ phase: 'ask', address: asked.address });
}

addEventListener('pagehide', card.leave, { signal });
await begin();
