// Page by page: what can be stopped, what is given back, and what a page that fails does to the others. Partly on documents that are made to fail.
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { describe, expect, it, vi } from 'vitest';
import { readPages, readPdf } from '../../lib/documents/pdf.ts';
import { openPdf } from '../../tools/lib/read-document.ts';
import { makeLongPdf } from '../../tools/sample/long-pdf.ts';
import { makeItem } from '../fixtures/documents/text-item.ts';

const never = new Promise<never>(() => {});

/** A document of `pages` pages; what `fails` says of one is what its text comes to. */
function fake(pages: number, fails: (page: number) => Promise<never> | null = () => null) {
  const cleanup = vi.fn();
  const doc = {
    numPages: pages,
    getMetadata: () => Promise.resolve({ info: {} }),
    getPage: (number: number) =>
      Promise.resolve({
        view: [0, 0, 595, 842],
        getTextContent: () => fails(number) ?? Promise.resolve({ items: [makeItem(`Sidan ${'abcdefgh'[number]} har text.`, 70, 500)] }),
        getOperatorList: () => Promise.resolve(null),
        commonObjs: { has: () => true, get: () => ({ name: 'Own' }) },
        cleanup,
      }),
  };
  return { doc: doc as unknown as PDFDocumentProxy, cleanup };
}

describe('readPages', () => {
  it('reads no page before it is asked for, and none after', async () => {
    const { doc, cleanup } = fake(5);
    const seen: number[] = [];
    for await (const { number } of readPages(doc)) {
      seen.push(number);
      expect(cleanup).toHaveBeenCalledTimes(number);
      if (number === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('gives plain data: a page can be copied to another thread', async () => {
    const task = await openPdf(new Uint8Array(await makeLongPdf(2)));
    for await (const { page } of readPages(await task.promise)) expect(structuredClone(page?.lines)).toEqual(page?.lines);
    await task.destroy();
  });

  it('stops at once when told to, in the midst of a page that never answers', async () => {
    const stop = new AbortController();
    const { doc } = fake(3, (page) => (page === 2 ? never : null));
    const reading = readPdf(doc, { signal: stop.signal, onPage: () => setTimeout(() => stop.abort(new Error('stopped')), 5) });
    await expect(reading).rejects.toThrow('stopped');
  });

  it('gives up a page that never answers, and reads the others', async () => {
    vi.useFakeTimers();
    try {
      const { doc } = fake(3, (page) => (page === 2 ? never : null));
      const reading = readPdf(doc);
      await vi.advanceTimersByTimeAsync(61_000);
      expect((await reading).emptyPages).toEqual([2]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('reads what other pages hold where one cannot be read', async () => {
    const { doc } = fake(3, (page) => (page === 2 ? Promise.reject(new Error('broken page')) : null));
    const { reading, emptyPages } = await readPdf(doc);
    expect(emptyPages).toEqual([2]);
    expect(reading.text).toBe('Sidan b har text.\nSidan d har text.\n');
  });
});

it('a document of 600 pages is read in bounded memory, page by page', async () => {
  const task = await openPdf(await makeLongPdf(600));
  const doc = await task.promise;
  const pages: number[] = [];
  const before = process.memoryUsage().heapUsed;
  let peak = 0;
  const { reading, pageCount } = await readPdf(doc, {
    onPage(page) {
      pages.push(page);
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    },
  });
  await task.destroy();
  expect(pages).toEqual(Array.from({ length: 600 }, (_, at) => at + 1));
  expect([pageCount, reading.blocks.filter(({ role }) => role === 'heading').length]).toEqual([600, 1200]);
  expect(reading.text).not.toMatch(/Sida \d+ av 600/);
  // With what is not collected yet.
  expect(peak / 1024 / 1024).toBeLessThan(400);
}, 60_000);
