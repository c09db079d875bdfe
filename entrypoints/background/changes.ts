// Says that something changed: to our open pages by a broadcast, to the tabs that show the document by asking them to read again. It must not say what it is now.
import { askTab, broadcast } from '../../lib/messages/ask.ts';
import type { DocumentId } from '../../lib/model/document.ts';
import { loadTabStates, saveTabState, type TabState, unread } from './tab-states.ts';

export async function setTabState(tabId: number, state: Omit<TabState, 'sinceMs'>): Promise<void> {
  await saveTabState(tabId, state);
  await broadcast({ type: 'tab-changed', tabId });
}

const tabsWith = async (documentId: DocumentId): Promise<number[]> =>
  (await loadTabStates()).filter(({ state }) => state.documentId === documentId).map(({ tabId }) => tabId);

/** `exceptTabId` made the change and knows it already. A tab that does not answer has nothing painted, or repaints when it is next read. */
export async function tellDocumentChanged(documentId: DocumentId, exceptTabId: number | null): Promise<void> {
  await broadcast({ type: 'document-changed', documentId });
  const others = (await tabsWith(documentId)).filter((tabId) => tabId !== exceptTabId);
  await Promise.all(others.map((tabId) => askTab(tabId, 'refresh', {})));
}

/** A frozen tab never answers; nobody waits longer for it than this. */
const LEAVE_MS = 2_000;

/** Takes paint and card away in the tabs that show the document (all documents: null). */
export async function leaveTabs(documentId: DocumentId | null): Promise<void> {
  const states = (await loadTabStates()).filter(({ state }) => documentId === null || state.documentId === documentId);
  await Promise.all(states.map(({ tabId, state }) => leaveTab(tabId, state.url)));
}

/** The same in one tab. */
export async function leaveTab(tabId: number, url: string | null): Promise<void> {
  await Promise.race([askTab(tabId, 'leave', {}), new Promise((resolve) => setTimeout(resolve, LEAVE_MS))]);
  await setTabState(tabId, { ...unread, url });
}
