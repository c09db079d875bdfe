// @vitest-environment happy-dom
// linkedom's compareDocumentPosition does not tell before from after, so places are sought in happy-dom.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/documents/html.ts';

const read = (body: string) => {
  document.body.innerHTML = body;
  return readHtml(document);
};

describe('spanOf', () => {
  it('finds the offset of a place in an element, between elements, and none for what was left out', () => {
    const page = read('<p>ett</p>\n<p>två</p><button>x</button>');
    const { body } = document;
    expect(page.spanOf(body, 0)).toBe(0);
    expect(page.spanOf(body, body.childNodes.length)).toBe(7);
    expect(page.spanOf(body.childNodes[1]!, 0)).toBe(4);
    expect(page.spanOf(body.querySelector('p')!, 1)).toBe(4);
    expect(page.spanOf(body.querySelector('button')!.firstChild!, 0)).toBeNull();
    expect(page.spanOf(new DOMParser().parseFromString('<p>annat</p>', 'text/html').body.firstChild!.firstChild!, 0)).toBeNull();
  });

  it('reads an open shadow tree with what is put into its slots', () => {
    document.body.innerHTML = '<div id="host">ljus</div>';
    const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>skugga</p><slot></slot>';
    const page = readHtml(document);
    expect(page.reading.text).toBe('skugga\nljus\n');
    expect(page.roots).toEqual([document, shadow]);
    expect(page.toRanges({ start: 0, end: 11 }).map(({ root }) => root)).toEqual([shadow, document]);
    expect(page.spanOf(shadow.querySelector('p')!.firstChild!, 3)).toBe(3);
  });
});
