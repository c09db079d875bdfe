import type { PDFDocumentProxy } from 'pdfjs-dist';
import { describe, expect, it } from 'vitest';
import { readOutline, toOutline } from '../../entrypoints/reader/outline.ts';

type Raw = Parameters<typeof toOutline>[0];
const raw = (items: readonly object[]): Raw => items as unknown as Raw;

describe('bookmarks', () => {
  it('keep their order, places and what is folded', () => {
    const found = toOutline(
      raw([
        { title: ' Ärende\n1 ', dest: 'arende-1', count: -2, items: [{ title: 'Bilaga', dest: [{ num: 4 }, { name: 'Fit' }], items: [] }] },
        { title: '', dest: null, items: [] },
      ]),
    );
    expect(found).toMatchObject([
      { id: '0', title: 'Ärende 1', destination: 'arende-1', isOpen: false, items: [{ id: '0.0', title: 'Bilaga', isOpen: true }] },
      { id: '1', title: '–', destination: null },
    ]);
  });

  it('lead outwards to the web only', () => {
    const [web, script, file] = toOutline(
      raw([
        { title: 'a', dest: null, url: 'https://kommun.example/', items: [] },
        { title: 'b', dest: null, url: 'javascript:alert(1)', items: [] },
        { title: 'c', dest: null, url: 'file:///etc/hostname', items: [] },
      ]),
    );
    expect([web?.href, script?.href, file?.href]).toEqual(['https://kommun.example/', null, null]);
  });

  it('that lead in circles end', () => {
    const item: { title: string; items: object[] } = { title: 'om igen', items: [] };
    item.items.push(item);
    expect(JSON.stringify(toOutline(raw([item]))).length).toBeLessThan(5_000);
  });

  it('that are not there, or broken, are none', async () => {
    const doc = (getOutline: () => Promise<unknown>): PDFDocumentProxy => ({ getOutline }) as unknown as PDFDocumentProxy;
    expect(await readOutline(doc(async () => null))).toEqual([]);
    expect(await readOutline(doc(() => Promise.reject(new Error('broken'))))).toEqual([]);
  });
});
