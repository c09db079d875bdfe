// What is going on in each tab, in storage.session: it outlives the service worker, not the browser. Small on purpose (the session's quota is 10 MB for all
// tabs together): the findings themselves stand in the store. It must not ask the tab anything.
import { browser } from '../../lib/browser.ts';
import type { DocumentView, TabView } from '../../lib/messages/calls.ts';
import type { DocumentId, DocumentSource } from '../../lib/model/document.ts';
import type { DocumentLink, Language } from '../../lib/model/reading.ts';

export interface TabState {
  readonly state: TabView['state'];
  readonly problem: string | null;
  /** Of the document that was read: the page's, or the PDF's that the reader shows. */
  readonly url: string | null;
  readonly documentId: DocumentId | null;
  /** Enough to say truly that nothing was found, for a document that is not kept. */
  readonly found: {
    readonly title: string | null;
    readonly source: DocumentSource;
    readonly language: Language;
    readonly unreadable: boolean;
    readonly openedMs: number;
  } | null;
  readonly links: readonly DocumentLink[];
  /** Since when; a *reading* that never ends is told as such. */
  readonly sinceMs: number;
}

export const unread: Omit<TabState, 'sinceMs'> = { state: 'unread', problem: null, url: null, documentId: null, found: null, links: [] };

/** The document that was read but is not kept, since nothing was found in it. */
export function toEmptyView({ documentId, found, url }: Pick<TabState, 'documentId' | 'found' | 'url'>): DocumentView | null {
  if (documentId === null || found === null) return null;
  const { title, source, openedMs, unreadable, language } = found;
  const analysis = { language, proposals: [], body: null, date: null };
  return { id: documentId, source, url, title, openedMs, analysis, notes: [], unreadable, keepProblem: null };
}

const keyOf = (tabId: number): string => `tab:${tabId}`;
const selectionKeyOf = (tabId: number): string => `selection:${tabId}`;

/** A list of links longer than this helps nobody, and all tabs share the session's room. */
const MAX_KEPT_LINKS = 300;

export async function loadTabState(tabId: number): Promise<TabState | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as TabState | undefined) ?? null;
}

export async function loadTabStates(): Promise<{ tabId: number; state: TabState }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith('tab:'))
    .map(([key, state]) => ({ tabId: Number(key.slice(4)), state: state as TabState }));
}

export async function saveTabState(tabId: number, state: Omit<TabState, 'sinceMs'>): Promise<void> {
  const links = state.links.slice(0, MAX_KEPT_LINKS);
  await browser.storage.session.set({ [keyOf(tabId)]: { ...state, links, sinceMs: Date.now() } });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([keyOf(tabId), selectionKeyOf(tabId)]);
}

export async function leaveSelection(tabId: number, text: string): Promise<void> {
  await browser.storage.session.set({ [selectionKeyOf(tabId)]: text });
}

/** Once: what is taken is gone. */
export async function takeSelection(tabId: number): Promise<string | null> {
  const key = selectionKeyOf(tabId);
  const text = (await browser.storage.session.get(key))[key] as string | undefined;
  await browser.storage.session.remove(key);
  return text ?? null;
}
