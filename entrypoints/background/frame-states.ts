// What is known of the frames of each tab, in storage.session beside the tab's own state: what a frame that is read showed, and which frames are shut to us.
// One key a frame, so that frames that report at the same moment never write over each other. It must not ask a frame anything.
import { browser } from '../../lib/browser.ts';
import type { TabState } from './tab-states.ts';

/** A frame that was read, by the permission of its own origin. */
export type FrameState = Pick<TabState, 'url' | 'documentId' | 'found'>;

type Sort = 'frame' | 'shut';
const keyOf = (sort: Sort, tabId: number, frameId: number): string => `${sort}:${tabId}:${frameId}`;

/** All of one sort, in the order of the frames' numbers: the page itself first, then as they were made. */
async function loadAll<Value>(sort: Sort): Promise<{ tabId: number; frameId: number; value: Value }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(`${sort}:`))
    .map(([key, value]) => {
      const [tabId, frameId] = key.split(':').slice(1).map(Number) as [number, number];
      return { tabId, frameId, value: value as Value };
    })
    .sort((a, b) => a.tabId - b.tabId || a.frameId - b.frameId);
}

export async function saveFrameState(tabId: number, frameId: number, state: FrameState): Promise<void> {
  await browser.storage.session.set({ [keyOf('frame', tabId, frameId)]: state });
}

export async function loadFrameStates(): Promise<{ tabId: number; frameId: number; state: FrameState }[]> {
  return (await loadAll<FrameState>('frame')).map(({ tabId, frameId, value }) => ({ tabId, frameId, state: value }));
}

/** Match patterns of the shut frames that stand in the frame; true where they are others than before. */
export async function saveShut(tabId: number, frameId: number, patterns: readonly string[]): Promise<boolean> {
  const key = keyOf('shut', tabId, frameId);
  const before = ((await browser.storage.session.get(key))[key] ?? []) as readonly string[];
  if (before.join(' ') === patterns.join(' ')) return false;
  await browser.storage.session.set({ [key]: patterns });
  return true;
}

/** By tab, each pattern once. */
export async function loadShut(): Promise<ReadonlyMap<number, readonly string[]>> {
  const byTab = new Map<number, string[]>();
  for (const { tabId, value } of await loadAll<readonly string[]>('shut')) {
    const known = byTab.get(tabId) ?? [];
    byTab.set(tabId, [...known, ...value.filter((pattern) => !known.includes(pattern))]);
  }
  return byTab;
}

export async function forgetFrame(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.remove([keyOf('frame', tabId, frameId), keyOf('shut', tabId, frameId)]);
}

export async function forgetFrames(tabId: number): Promise<void> {
  const known = [...(await loadAll('frame')), ...(await loadAll('shut'))].filter((one) => one.tabId === tabId);
  for (const { frameId } of known) await forgetFrame(tabId, frameId);
}
