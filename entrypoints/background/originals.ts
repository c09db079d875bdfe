// *The original*: a tab in which the browser shows a site's PDFs itself, although they are to open in our reader. It holds until the tab goes on to another
// page, or is closed. It must not hold for any other tab.
import { browser } from '../../lib/browser.ts';
import { createQueue } from './queue.ts';
import { startInBackground } from './report.ts';
import { exemptTab, unexemptTab } from './request-rules.ts';

/** In storage.session: the address that the tab has come to, once it is there. A redirect of the portal's may lie between. */
type Original = { readonly at: string | null };
const keyOf = (tabId: number): string => `original:${tabId}`;

async function load(tabId: number): Promise<Original | null> {
  const key = keyOf(tabId);
  return ((await browser.storage.session.get(key))[key] as Original | undefined) ?? null;
}

const save = (tabId: number, original: Original): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: original });

export const isOriginal = async (tabId: number): Promise<boolean> => (await load(tabId)) !== null;

/** The tab is made first, since what holds for it needs its number. */
export async function openOriginal(
  href: string,
  beside: { readonly index?: number | undefined; readonly windowId?: number | undefined } | undefined,
): Promise<void> {
  const { index, windowId } = beside ?? {};
  const place = { ...(index === undefined ? {} : { index: index + 1 }), ...(windowId === undefined ? {} : { windowId }) };
  const { id } = await browser.tabs.create({ url: 'about:blank', ...place });
  if (id === undefined) return;
  await save(id, { at: null });
  await exemptTab(id);
  await waitUntilMade(id);
  await browser.tabs.update(id, { url: href });
}

const LOOK_MS = 30;
const LOOKS = 20;

/** A tab that is led on while it is still being made may stay empty, on a machine that has much to do. */
async function waitUntilMade(tabId: number): Promise<void> {
  for (let look = 0; look < LOOKS && (await browser.tabs.get(tabId)).status !== 'complete'; look += 1)
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
}

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

async function noteAddress(tabId: number, url: string): Promise<void> {
  // Our reader, from which *back* returns to the original.
  if (url === 'about:blank' || url.startsWith(browser.runtime.getURL(''))) return;
  const original = await load(tabId);
  if (!original) return;
  if (original.at === null) await save(tabId, { at: withoutHash(url) });
  else if (original.at !== withoutHash(url)) await end(tabId);
}

async function end(tabId: number): Promise<void> {
  if (!(await isOriginal(tabId))) return;
  await browser.storage.session.remove(keyOf(tabId));
  await unexemptTab(tabId);
}

const inTurn = createQueue();

export function watchOriginals(): void {
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    if (url !== undefined)
      startInBackground(
        'noting where an original went',
        inTurn(() => noteAddress(tabId, url)),
      );
  });
  browser.tabs.onRemoved.addListener((tabId) =>
    startInBackground(
      'forgetting an original',
      inTurn(() => end(tabId)),
    ),
  );
}
