// What the panel shows of a tab, put together from the tab's state, the store and the browser's permissions. It must say truly which it is:
// nothing allowed yet, being read, read, or failed and why.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../lib/browser.ts';
import type { TabView } from '../../lib/messages/calls.ts';
import { findOriginPattern } from '../../lib/messages/senders.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import { loadSettings } from '../../lib/storage/settings.ts';
import type { Desk } from './desk.ts';
import { isAlways, viewFrames, viewShutFrames } from './frames.ts';
import { failWith, sentenceFor } from './sentences.ts';
import { loadTabState, toEmptyView } from './tab-states.ts';

/** A page that has not reported by then never will: its script was stopped, or the background died under it. */
const READING_MAX_MS = 30_000;

export async function viewTab(desk: Desk, tabId: number): Promise<Result<TabView>> {
  let tab: Tabs.Tab;
  try {
    tab = await browser.tabs.get(tabId);
  } catch {
    // Closed while it was asked for.
    return failWith('no-tab');
  }
  const state = await loadTabState(tabId);
  const isOwn = tab.url?.startsWith(browser.runtime.getURL('')) ?? false;
  // Where nothing has been read, the tab's own address is the truth, if the browser lets us see it.
  const url = isOwn || (state && state.state !== 'unread') ? (state?.url ?? null) : (tab.url ?? null);
  const originPattern = findOriginPattern(url);
  const frames = isOwn ? [] : await viewFrames(desk, tabId);
  const shutFrames = isOwn ? [] : await viewShutFrames(tabId);
  const [always, { pdfSites }] = await Promise.all([isAlways(originPattern), loadSettings()]);
  const pdfsHere = always && originPattern !== null && pdfSites.includes(originPattern);
  const shown = { tabId, url, originPattern, always, pdfsHere, links: state?.links ?? [], frames, shutFrames };
  if (state?.state === 'reading' && Date.now() - state.sinceMs > READING_MAX_MS) {
    return succeed({ ...shown, state: 'failed', problem: sentenceFor('no-answer'), view: null });
  }
  if (state?.state !== 'read' || state.documentId === null) {
    return succeed({ ...shown, state: state?.state ?? 'unread', problem: state?.problem ?? null, view: null });
  }
  const found = await desk.find(state.documentId);
  if (!found.ok) return succeed({ ...shown, state: 'failed', problem: found.text, view: null });
  return succeed({ ...shown, state: 'read', problem: null, view: found.value?.view ?? toEmptyView(state) });
}
