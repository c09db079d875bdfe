// Opens PDFs in our own reader, since no browser lets an extension into its PDF viewer. It takes http(s) addresses only.
import { browser } from '../../lib/browser.ts';
import { MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';
import { handOver } from '../../lib/storage/handover.ts';
import { giveReaderPass } from '../../lib/storage/reader-passes.ts';

export const isHttp = (url: string | null | undefined): url is string => /^https?:\/\//i.test(url ?? '');

export const readerAddress = (src: string): string => browser.runtime.getURL(`/reader.html?src=${encodeURIComponent(src)}`);

/** A link's target, beside its page. */
export async function openInNewTab(
  src: string,
  beside: { readonly id?: number | undefined; readonly index?: number | undefined } | undefined,
): Promise<void> {
  await giveReaderPass(browser.storage.session, src);
  const place = beside?.index === undefined || beside.index < 0 ? {} : { index: beside.index + 1 };
  await browser.tabs.create({ url: readerAddress(src), ...place });
}

/** Longer than any download that a person would wait for on a page that seems to do nothing. */
const HAND_OVER_MS = 20_000;

/**
 * The PDF that the tab shows, in its place: *back* returns to the browser's own viewer. In Chromium `activeTab` lets us fetch it until the tab leaves it, so it is
 * fetched first and handed over; in Firefox `activeTab` gives no fetch, and the reader asks for the site.
 */
export async function openInSameTab(tabId: number, src: string): Promise<void> {
  try {
    const response = await fetch(src, { credentials: 'include', signal: AbortSignal.timeout(HAND_OVER_MS) });
    if (response.ok && response.status === 200) await handOver(src, response, MAX_DOCUMENT_BYTES);
  } catch {
    // Not allowed, not reachable or too slow: the reader tries by itself and says what is wrong.
  }
  await giveReaderPass(browser.storage.session, src);
  await browser.tabs.update(tabId, { url: readerAddress(src) });
}
