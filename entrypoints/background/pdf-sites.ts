// *Open PDFs of this site here*: a site's PDFs lead to our reader before the browser's own viewer has them. Chromium keeps rules for it, Firefox asks us at each
// answer. Off until the user turns it on for a site, and never without the browser's permission for it; the reader's own fetch is no page and is left alone.
import type { WebRequest } from 'webextension-polyfill';
import { browser } from '../../lib/browser.ts';
import { findOriginPattern } from '../../lib/messages/senders.ts';
import { loadSettings, onSettings, setPdfSites } from '../../lib/storage/settings.ts';
import { isAlways } from './frames.ts';
import { isOriginal } from './originals.ts';
import { createQueue } from './queue.ts';
import { startInBackground } from './report.ts';
import { setRedirects } from './request-rules.ts';

/** The chosen sites that the browser lets us into. */
async function findPdfSites(): Promise<string[]> {
  const { pdfSites } = await loadSettings();
  const isAllowed = await Promise.all(pdfSites.map(isAlways));
  return pdfSites.filter((_, at) => isAllowed[at]);
}

/**
 * The PDF's address follows as it is, "&" and all (entrypoints/redirected). Put together by hand: asked for this page, Chromium answers with the address that
 * it has in this session only, and the rules outlive it.
 */
const target = (): string => `${browser.runtime.getURL('')}redirected.html?pdf=`;

const inTurn = createQueue();
export const putPdfSitesInOrder = (): Promise<void> => inTurn(async () => setRedirects(await findPdfSites(), target()));

/** A name and a type as servers write them. */
const isPdf = (headers: WebRequest.HttpHeaders | undefined): boolean =>
  headers?.some(({ name, value }) => name.toLowerCase() === 'content-type' && /^\s*application\/(?:x-)?pdf\b/i.test(value ?? '')) ?? false;

type Answer = Pick<WebRequest.OnHeadersReceivedDetailsType, 'url' | 'tabId' | 'method' | 'statusCode' | 'responseHeaders'>;

/** Firefox: where the answer leads instead; nothing where it is left alone. */
export async function redirectPdf({ url, tabId, method, statusCode, responseHeaders }: Answer): Promise<WebRequest.BlockingResponse> {
  if (method !== 'GET' || statusCode < 200 || statusCode > 299 || !isPdf(responseHeaders)) return {};
  const pattern = findOriginPattern(url);
  if (pattern === null || !(await findPdfSites()).includes(pattern) || (await isOriginal(tabId))) return {};
  return { redirectUrl: target() + url };
}

export function watchPdfSites(): void {
  const order = (): void => startInBackground('opening PDFs of chosen sites', putPdfSitesInOrder());
  onSettings(({ pdfSites }, before) => {
    if (pdfSites.join(' ') !== before.pdfSites.join(' ')) order();
  }, new AbortController().signal);
  browser.permissions.onAdded.addListener(order);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    // Allowed again for something else, it is not to begin again by itself.
    startInBackground('leaving a site to the browser', dropWithdrawn(origins));
  });
  // Firefox alone has it: Chromium's manifest does not ask for it. It hears only of sites that were granted.
  (browser as Partial<typeof browser>).webRequest?.onHeadersReceived.addListener(
    redirectPdf,
    { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] },
    ['blocking', 'responseHeaders'],
  );
}

async function dropWithdrawn(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const { pdfSites } = await loadSettings();
  const isAllowed = await Promise.all(pdfSites.map(isAlways));
  const gone = pdfSites.filter((_, at) => !isAllowed[at]);
  if (gone.length > 0) await setPdfSites(gone, false);
  await putPdfSitesInOrder();
}
