// Says that something changed: to our open pages by a broadcast, to the tabs that show the document by asking them to read again. It must not say what it is now.
import { askTab, broadcast } from '../../lib/messages/ask.ts';
import type { Broadcast } from '../../lib/messages/calls.ts';
import type { DocumentId } from '../../lib/model/document.ts';
import { forgetFrame, loadFrameStates } from './frame-states.ts';
import { loadTabStates, saveTabState, type TabState, unread } from './tab-states.ts';

/** In the background itself, which does not hear what it sends. */
const listeners: ((message: Broadcast) => void)[] = [];
export const onChanged = (listener: (message: Broadcast) => void): void => void listeners.push(listener);

export async function announce(message: Broadcast): Promise<void> {
  for (const listener of listeners) listener(message);
  await broadcast(message);
}

export async function setTabState(tabId: number, state: Omit<TabState, 'sinceMs'>): Promise<void> {
  await saveTabState(tabId, state);
  await announce({ type: 'tab-changed', tabId });
}

/** Where it is shown: tab, and frame in it (0 is the page itself). All that is shown: null. */
export async function findPlacesWith(documentId: DocumentId | null): Promise<{ tabId: number; frameId: number; url: string | null }[]> {
  const pages = (await loadTabStates()).map(({ tabId, state }) => ({ tabId, frameId: 0, state }));
  return [...pages, ...(await loadFrameStates())]
    .filter(({ state }) => documentId === null || state.documentId === documentId)
    .map(({ tabId, frameId, state }) => ({ tabId, frameId, url: state.url }));
}

/** `exceptTabId` made the change and knows it already. A tab that does not answer has nothing painted, or repaints when it is next read. */
export async function tellDocumentChanged(documentId: DocumentId, exceptTabId: number | null): Promise<void> {
  await announce({ type: 'document-changed', documentId });
  const others = (await findPlacesWith(documentId)).filter(({ tabId }) => tabId !== exceptTabId);
  await Promise.all(others.map(({ tabId, frameId }) => askTab(tabId, 'refresh', {}, frameId)));
}

/** A frozen tab never answers; nobody waits longer for it than this. */
const LEAVE_MS = 2_000;

/** Takes paint and card away in the tabs that show the document (all documents: null). */
export async function leaveTabs(documentId: DocumentId | null): Promise<void> {
  const places = await findPlacesWith(documentId);
  await Promise.all(places.map(({ tabId, frameId, url }) => (frameId === 0 ? leaveTab(tabId, url) : leaveFrame(tabId, frameId))));
}

const askToLeave = (tabId: number, frameId: number): Promise<unknown> =>
  Promise.race([askTab(tabId, 'leave', {}, frameId), new Promise((resolve) => setTimeout(resolve, LEAVE_MS))]);

/** The same in one tab; frames in it stay, by their own permission. */
export async function leaveTab(tabId: number, url: string | null): Promise<void> {
  await askToLeave(tabId, 0);
  await setTabState(tabId, { ...unread, url });
}

export async function leaveFrame(tabId: number, frameId: number): Promise<void> {
  await askToLeave(tabId, frameId);
  await forgetFrame(tabId, frameId);
  await announce({ type: 'tab-changed', tabId });
}
