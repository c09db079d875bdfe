// Reads a tab: injects the content script, or opens the reader where the tab shows a PDF, or says why neither is possible.
// It must not read anything that was not allowed: by the toolbar button (`activeTab`) or by *Always on this site*.
import { browser } from '../../lib/browser.ts';
import { findDocumentFormat } from '../../lib/documents/links.ts';
import { askTab } from '../../lib/messages/ask.ts';
import { findOriginPattern } from '../../lib/messages/senders.ts';
import { announce, setTabState } from './changes.ts';
import { forgetFrames, loadFrameStates, saveShut } from './frame-states.ts';
import { CONTENT_SCRIPT, findReadFrames, injectIntoFrames, isAlways, leaveWord } from './frames.ts';
import { createQueue } from './queue.ts';
import { isHttp, openInSameTab } from './reader-page.ts';
import { startInBackground } from './report.ts';
import { sentenceFor } from './sentences.ts';
import { forgetCard } from './steps.ts';
import { forgetTab, loadTabState, unread } from './tab-states.ts';

/** Both browsers keep every extension out of these, whatever was allowed. */
const KEPT_OUT =
  /^https:\/\/(addons\.mozilla\.org|(?:[a-z0-9-]+\.)*accounts\.firefox\.com|(?:[a-z0-9-]+\.)*addons\.mozilla\.org|chromewebstore\.google\.com|chrome\.google\.com\/webstore|support\.mozilla\.org)(\/|$)/i;

type Injected = 'injected' | 'pdf' | 'refused';

/** `isAsked`: the user wants this very page read, whatever it is; else it is read only where it looks like an agenda. */
async function inject(tabId: number, isAsked: boolean): Promise<Injected> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, func: leaveWord, args: [isAsked] });
    if (first?.result === 'application/pdf') return 'pdf';
    await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
    startInBackground(
      'reading the allowed frames',
      injectIntoFrames(tabId, () => isAsked),
    );
    return 'injected';
  } catch {
    // The browser keeps us out of this page: its own pages, its shop, and in Firefox its PDF viewer. The caller knows which is likely.
    return 'refused';
  }
}

/** Chromium gives a press its right at once, but the page's own process, when it has much to do, may hear of it only after the script that it allows. */
const TRY_AGAIN_MS = [100, 300, 900, 2000];

/** As `inject`, tried again while a right that was just given is on its way. In Firefox a refusal is the last word. */
async function injectAtPress(tabId: number): Promise<Injected> {
  let injected = await inject(tabId, true);
  for (const waitMs of hidesItsPdfViewer() ? [] : TRY_AGAIN_MS) {
    if (injected !== 'refused') break;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
    injected = await inject(tabId, true);
  }
  return injected;
}

/** By the user's press, here or in the panel. Injects where it is allowed; `byButton` means that `activeTab` was just given. */
export async function readTab(tabId: number, url: string | null, byButton: boolean): Promise<void> {
  const own = url?.startsWith(browser.runtime.getURL('')) ?? false;
  if (own) {
    await askTab(tabId, 'refresh', {});
    return;
  }
  await setTabState(tabId, { ...unread, state: 'reading', url });
  // The browser's own pages are not even tried: Firefox leaves such a try without an answer.
  const mayTry = url === null || (/^(https?|file):/.test(url) && !KEPT_OUT.test(url));
  const injected = mayTry ? await injectAtPress(tabId) : 'refused';
  if (injected === 'injected') return;
  // Firefox refuses its PDF viewer with the words that it has for any page, so a refusal on a page that was surely allowed means a PDF there.
  const isAllowed = byButton || (await isAlways(findOriginPattern(url)));
  const looksLikePdf = isHttp(url) && mayTry && (injected === 'pdf' || findDocumentFormat(url) !== null || hidesItsPdfViewer());
  if (isAllowed && looksLikePdf && isHttp(url)) {
    await forgetTab(tabId);
    await openInSameTab(tabId, url);
  } else if (isAllowed || !isHttp(url)) {
    await setTabState(tabId, { ...unread, state: 'failed', problem: sentenceFor('restricted'), url });
  } else {
    await setTabState(tabId, { ...unread, url });
  }
}

/** Firefox refuses its PDF viewer as it refuses any page, with no word of what is shown there. Told by the sidebar API, which it alone has. */
const hidesItsPdfViewer = (): boolean => 'sidebarAction' in browser;

/** After *Always* was granted: into the site's open tabs at once. What refuses stays as it is: nobody is waiting for that tab. */
export async function injectInto(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.all(tabs.map((tab) => (tab.id === undefined || tab.discarded ? undefined : inject(tab.id, false))));
}

/**
 * The page in the tab is being replaced. Where the navigation stayed inside the page (a single-page portal) our content script is still there
 * and is asked again; elsewhere nobody answers, and the tab is unread until the button is pressed or the registered script reports.
 */
export function watchTabs(): void {
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') startInBackground('noting that a page was left', inTurn(tabId, markLeft));
    if (change.status === 'complete') startInBackground('asking a tab again', inTurn(tabId, askAgain));
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    queues.delete(tabId);
    startInBackground('forgetting a closed tab', Promise.all([forgetTab(tabId), forgetFrames(tabId), forgetCard(tabId)]));
  });
}

const queues = new Map<number, ReturnType<typeof createQueue>>();

/** One after the other in each tab: *loading* and *complete* come together where a page returns from the browser's cache. */
function inTurn(tabId: number, work: (tabId: number) => Promise<void>): Promise<void> {
  const queue = queues.get(tabId) ?? createQueue();
  queues.set(tabId, queue);
  return queue(() => work(tabId));
}

async function markLeft(tabId: number): Promise<void> {
  const state = await loadTabState(tabId);
  if (!state) return;
  const tab = await browser.tabs.get(tabId);
  if (state.state === 'unread' && state.url === (tab.url ?? null)) return;
  // The reader reports by itself, and its address never changes under it.
  if (tab.url?.startsWith(browser.runtime.getURL(''))) return;
  await saveShut(tabId, 0, []);
  await setTabState(tabId, { ...unread, url: tab.url ?? null });
}

async function askAgain(tabId: number): Promise<void> {
  const state = await loadTabState(tabId);
  if (state?.state === 'unread') await askTab(tabId, 'refresh', {});
  // Frames of the page before this one are gone by now; where one was, the panel must know.
  if (await forgetGoneFrames(tabId)) await announce({ type: 'tab-changed', tabId });
}

async function forgetGoneFrames(tabId: number): Promise<boolean> {
  const before = (await loadFrameStates()).filter((one) => one.tabId === tabId).length;
  return before > 0 && (await findReadFrames(tabId)).length < before;
}
