// The next and the previous finding of a tab, over the page and the frames in it that are read: each steps through its own, and where one ends the next begins.
// It must not know any finding.
import { browser } from '../../lib/browser.ts';
import { askTab } from '../../lib/messages/ask.ts';
import { findReadFrames } from './frames.ts';

/** The frame whose card was opened last. */
const keyOf = (tabId: number): string => `at:${tabId}`;

async function findPlaces(tabId: number): Promise<number[]> {
  return [0, ...(await findReadFrames(tabId)).map(({ frameId }) => frameId)];
}

const stepIn = async (tabId: number, frameId: number, by: 1 | -1, from: 'here-round' | 'here' | 'edge'): Promise<boolean> => {
  const reply = await askTab(tabId, 'step', { by, from }, frameId);
  return reply.ok && reply.value;
};

/** From the end of one frame into the others, in the direction; true where one had something. */
export async function stepBeyond(tabId: number, fromFrameId: number, by: 1 | -1): Promise<boolean> {
  const places = await findPlaces(tabId);
  const at = Math.max(places.indexOf(fromFrameId), 0);
  for (let ahead = 1; ahead < places.length; ahead += 1) {
    const next = places[(at + by * ahead + places.length * ahead) % places.length]!;
    if (await stepIn(tabId, next, by, 'edge')) return true;
  }
  return false;
}

/** By browser command. */
export async function stepInTab(tabId: number, by: 1 | -1): Promise<void> {
  const places = await findPlaces(tabId);
  const key = keyOf(tabId);
  const last = (await browser.storage.session.get(key))[key];
  const current = places.find((frameId) => frameId === last) ?? 0;
  // Nobody answers in a tab that was not read: then there is no next finding.
  if (await stepIn(tabId, current, by, places.length > 1 ? 'here' : 'here-round')) return;
  if (places.length > 1 && !(await stepBeyond(tabId, current, by))) await stepIn(tabId, current, by, 'edge');
}

/** One card in a tab: those in its other frames are closed. */
export async function noteCard(tabId: number, frameId: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: frameId });
  const others = (await findPlaces(tabId)).filter((other) => other !== frameId);
  await Promise.all(others.map((other) => askTab(tabId, 'closeCard', {}, other)));
}

export async function forgetCard(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
