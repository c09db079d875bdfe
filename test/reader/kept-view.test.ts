// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { showKept } from '../../entrypoints/reader/kept-view.ts';
import { readPlain } from '../../lib/documents/plain.ts';
import type { Reading } from '../../lib/model/reading.ts';

const pageName = (page: number): string => `Sida ${page}`;

function onPages(reading: Reading): Reading {
  return { ...reading, blocks: reading.blocks.map((block, index) => ({ ...block, page: 1 + Math.floor(index / 2) })) };
}

const shownOf = (surface: ReturnType<typeof showKept>, start: number, end: number): string =>
  surface
    .piecesOf({ start, end })
    .map(({ startNode, startOffset, endOffset }) => (startNode as Text).data.slice(startOffset, endOffset))
    .join('\n');

const reading = onPages(readPlain('Motion om cyklar\n\nFullmäktige beslutar\n- att ta fram en cykelplan\n- att <b>målen</b> mäts\n'));

describe('kept text', () => {
  it('stands there as text, page by page, whatever is in it', () => {
    const box = document.createElement('section');
    const surface = showKept(box, reading, pageName);
    expect(box.querySelector('b')).toBeNull();
    expect(box.textContent).toContain('<b>målen</b>');
    expect([...box.querySelectorAll('.page-mark')].map((mark) => mark.textContent)).toEqual(['Sida 1', 'Sida 2']);
    expect(surface.text).toBe(reading.text);
  });

  it('has the marks of lists that are in no text, beside it', () => {
    const box = document.createElement('section');
    const marked = { ...reading, blocks: reading.blocks.map((block, at) => (at === 1 ? { ...block, marker: 'a)' } : block)) };
    showKept(box, marked, pageName);
    expect([...box.querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset.mark)).toEqual(['a)']);
    expect(box.textContent).not.toContain('a)');
  });

  it('knows where a finding stands, and on which page', () => {
    const surface = showKept(document.createElement('section'), reading, pageName);
    const start = reading.text.indexOf('ta fram');
    expect(shownOf(surface, start, start + 'ta fram en cykelplan'.length)).toBe('ta fram en cykelplan');
    expect(surface.pageOf({ start, end: start + 4 })).toBe(2);
  });

  it('shows every span as it reads, but for the line ends between blocks', () => {
    const surface = showKept(document.createElement('section'), reading, pageName);
    const { length } = reading.text;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.nat(length), (start, size) => {
        const end = Math.min(length, start + size);
        const squeeze = (text: string) => text.replace(/\s/g, '');
        // What stands in no block (a list's own marks) is not shown.
        const inBlocks = reading.blocks.map((block) =>
          reading.text.slice(Math.max(start, block.start), Math.max(start, Math.min(end, block.end))),
        );
        expect(squeeze(shownOf(surface, start, end))).toBe(
          squeeze(inBlocks.filter((_, index) => reading.blocks[index]!.start < end).join('')),
        );
      }),
    );
  });
});
