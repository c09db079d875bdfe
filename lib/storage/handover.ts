// Hands a fetched PDF from the background to the reader, once. Chromium's `activeTab` lets the background fetch the PDF of the open tab, but is lost
// as soon as the tab shows the reader; so the bytes wait here, in the Cache API of our own origin, until the reader takes them.
// It must not keep anything: what is taken is gone, and the background empties the shelf at start.

const SHELF = 'handover';

/** Nothing that says that it is larger than `maxBytes` is taken in. */
export async function handOver(url: string, response: Response, maxBytes: number): Promise<void> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel();
    return;
  }
  const shelf = await caches.open(SHELF);
  await shelf.put(url, response);
}

/** The reader's first look, before it fetches by itself; null where nothing waits. */
export async function takeHandedOver(url: string): Promise<ArrayBuffer | null> {
  if (!(await caches.has(SHELF))) return null;
  const shelf = await caches.open(SHELF);
  const response = await shelf.match(url);
  if (!response) return null;
  const bytes = await response.arrayBuffer();
  await shelf.delete(url);
  return bytes;
}

export async function emptyHandover(): Promise<void> {
  await caches.delete(SHELF);
}
