// *Always on this site*: keeps the registered content script in step with the origins that the user has granted. The browser's own list of permissions is the
// truth; nothing of it is stored here. It must not ask for a permission: that is done in our own pages, on a click.
import { browser } from '../../lib/browser.ts';
import { findOriginPattern } from '../../lib/messages/senders.ts';
import { announce, leaveFrame, leaveTab } from './changes.ts';
import { loadFrameStates, loadShut } from './frame-states.ts';
import { CONTENT_SCRIPT, injectIntoFrames, isAlways } from './frames.ts';
import { createQueue } from './queue.ts';
import { startInBackground } from './report.ts';
import { loadTabStates } from './tab-states.ts';
import { injectInto } from './tabs.ts';

const SCRIPT_ID = 'agenda';

const isWeb = (pattern: string): boolean => pattern === '<all_urls>' || /^(\*|https?):\/\//.test(pattern);

async function findGrantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter(isWeb).sort();
}

async function reconcileNow(): Promise<void> {
  const matches = await findGrantedOrigins();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const registeredMatches = [...(registered?.matches ?? [])].sort();
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  if (registered?.allFrames === true && registeredMatches.join(' ') === matches.join(' ')) return;
  // In frames too, each matched by its own address: a portal that a municipality shows in a frame is read there once the portal's own site is allowed.
  const script = {
    id: SCRIPT_ID,
    js: [CONTENT_SCRIPT],
    matches,
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Install, start-up and a granted permission can come together, and the same id twice is refused. */
const inTurn = createQueue();
const reconcileSites = (): Promise<void> => inTurn(reconcileNow);

/** A host pattern of the permissions API ("https://kommun.se/*", "*://*.kommun.se/*") holds for the address. */
export function isCovered(url: string | null, pattern: string): boolean {
  if (url === null || !URL.canParse(url)) return false;
  if (pattern === '<all_urls>') return true;
  const { protocol, hostname } = new URL(url);
  const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined) return false;
  const isScheme = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
  const isHost = host === '*' || host === hostname || (host.startsWith('*.') && `.${hostname}`.endsWith(host.slice(1)));
  return isScheme && isHost;
}

/** Withdrawn: the page is cleaned at once, also where the button had been pressed; a wider permission may still hold. */
async function leaveTabsOf(withdrawn: readonly string[]): Promise<void> {
  for (const { tabId, state } of await loadTabStates()) {
    if (!withdrawn.some((pattern) => isCovered(state.url, pattern)) || (await isAlways(findOriginPattern(state.url)))) continue;
    await leaveTab(tabId, state.url);
  }
  for (const { tabId, frameId, state } of await loadFrameStates()) {
    if (withdrawn.some((pattern) => isCovered(state.url, pattern)) && !(await isAlways(findOriginPattern(state.url))))
      await leaveFrame(tabId, frameId);
  }
}

/** Into the open tabs that had told of a shut frame which has just been allowed. */
async function injectIntoShutFrames(origins: readonly string[]): Promise<void> {
  for (const [tabId, patterns] of await loadShut()) {
    if (!patterns.some((pattern) => origins.some((origin) => isCovered(pattern.replace('*', ''), origin)))) continue;
    try {
      // Allowed by a press: the user asked for frames of these hosts.
      await injectIntoFrames(tabId, (url) => origins.some((origin) => isCovered(url, origin)));
    } catch {
      // The page was left, or the button's leave has ended with it: the registered script reads the frame when it is next opened.
    }
    await announce({ type: 'tab-changed', tabId });
  }
}

/** At install, update and start-up. Tabs that were open before have no script, or one that an update has cut off. */
export async function putSitesInOrder(): Promise<void> {
  await reconcileSites();
  await injectInto(await findGrantedOrigins());
}

export function watchSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    const web = origins.filter(isWeb);
    const work = async (): Promise<void> => {
      await reconcileSites();
      await injectInto(web);
      await injectIntoShutFrames(web);
    };
    if (web.length > 0) startInBackground('starting on an allowed site', work());
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    const web = origins.filter(isWeb);
    const work = async (): Promise<void> => {
      await reconcileSites();
      await leaveTabsOf(web);
    };
    if (web.length > 0) startInBackground('leaving a withdrawn site', work());
  });
}
