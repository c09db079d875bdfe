// The frames of a tab that come from another origin than what is around them. Each is read by the permission of its own origin alone, whatever was allowed for
// the page; which frame a message comes from, and of what origin that is, is the browser's word. It must not ask for a permission: our own pages do.
import { browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messages/ask.ts';
import type { FrameView, ShutFrame } from '../../lib/messages/calls.ts';
import { findOriginPattern } from '../../lib/messages/senders.ts';
import type { Sender } from '../../lib/messages/serve.ts';
import type { Desk } from './desk.ts';
import { type FrameState, forgetFrame, loadFrameStates, loadShut } from './frame-states.ts';
import { toEmptyView } from './tab-states.ts';

export const CONTENT_SCRIPT = '/content-scripts/agenda.js';

/** More are decoration, and would push the proposals out of the panel. */
const MAX_SHUT = 3;
const MAX_READ = 10;

export async function isAlways(pattern: string | null): Promise<boolean> {
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** The page itself was allowed by whoever had the script put there; a frame in it needs its own permission at every word. */
export const mayRead = async ({ frameId, url }: Sender): Promise<boolean> => frameId === 0 || isAlways(findOriginPattern(url));

/** Runs in the page, in the content script's own world: leaves word there that the user asked for this page, before the script begins. */
export function leaveWord(isAsked: boolean): string {
  if (isAsked) (globalThis as { detaljlupenAsked?: boolean }).detaljlupenAsked = true;
  return document.contentType;
}

/** Into the frames whose origin is allowed. The browser may let us into more of them after a press of the button: those are left alone. `isAsked`: as for a page, by the frame's address. */
export async function injectIntoFrames(tabId: number, isAsked: (url: string) => boolean): Promise<void> {
  const found = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: () => location.href });
  const frames: { frameId: number; url: string }[] = [];
  for (const { frameId = 0, result } of found) {
    if (frameId !== 0 && typeof result === 'string' && (await isAlways(findOriginPattern(result)))) frames.push({ frameId, url: result });
  }
  if (frames.length === 0) return;
  const askedFor = frames.filter(({ url }) => isAsked(url)).map(({ frameId }) => frameId);
  if (askedFor.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds: askedFor }, func: leaveWord, args: [true] });
  await browser.scripting.executeScript({ target: { tabId, frameIds: frames.map(({ frameId }) => frameId) }, files: [CONTENT_SCRIPT] });
}

/** A frozen frame does not answer, but is not gone. */
const PING_MS = 1_000;

/** Its script still answers, or may once it is awake again. */
async function isThere(tabId: number, frameId: number): Promise<boolean> {
  const late = new Promise<true>((resolve) => setTimeout(() => resolve(true), PING_MS));
  const answered = askTab(tabId, 'ping', {}, frameId).then((reply) => reply.ok || reply.code !== 'no-receiver');
  return Promise.race([answered, late]);
}

/** The tab's frames that are read; what is gone is forgotten. What is no longer allowed stays known until it has been asked to leave (sites.ts). */
export async function findReadFrames(tabId: number): Promise<{ frameId: number; state: FrameState }[]> {
  const known = (await loadFrameStates()).filter((one) => one.tabId === tabId && one.frameId !== 0);
  const seen = await Promise.all(
    known.map(async (frame) => ({
      ...frame,
      isAllowed: await isAlways(findOriginPattern(frame.state.url)),
      isAlive: await isThere(tabId, frame.frameId),
    })),
  );
  for (const { frameId, isAlive } of seen) if (!isAlive) await forgetFrame(tabId, frameId);
  return seen.filter(({ isAllowed, isAlive }) => isAllowed && isAlive);
}

const hostOf = (url: string): string => new URL(url).host;

export async function viewFrames(desk: Desk, tabId: number): Promise<FrameView[]> {
  const views: FrameView[] = [];
  for (const { frameId, state } of (await findReadFrames(tabId)).slice(0, MAX_READ)) {
    if (state.documentId === null || state.url === null) continue;
    const found = await desk.find(state.documentId);
    const view = found.ok ? (found.value?.view ?? toEmptyView(state)) : null;
    if (view) views.push({ frameId, host: hostOf(state.url), view });
  }
  return views;
}

/** After the frames that are read are known: what a frame that is gone had reported is forgotten by then. */
export async function viewShutFrames(tabId: number): Promise<ShutFrame[]> {
  const shut: ShutFrame[] = [];
  for (const originPattern of (await loadShut()).get(tabId) ?? []) {
    if (shut.length < MAX_SHUT && !(await isAlways(originPattern)))
      shut.push({ originPattern, host: hostOf(originPattern.replace('*', '')) });
  }
  return shut;
}
