// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/documents/html.ts';
import { readPage } from '../../lib/portals/read-page.ts';

interface Frozen {
  readonly class: string;
  readonly portal: string | null;
  readonly items: readonly { readonly number: string | null; readonly title: string; readonly depth: number }[];
  readonly documents: readonly { readonly label: string; readonly itemIndex: number | null }[];
}

// Another DOM than the parsed one of the other tests: one that knows the prototypes that a browser has.
describe('a page in a live document', () => {
  it.each(['modern-gov', 'iqm2', '360online', 'helsinki', 'meetings-plus', 'sitevision'])('%s is read as the parsed one is', (id) => {
    const folder = join(import.meta.dirname, `../fixtures/portals/${id}`);
    const source = readFileSync(join(folder, 'page.html'), 'utf8');
    const frozen = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Frozen;
    const address = /address: (\S+)/.exec(source)![1]!;
    const root = new DOMParser().parseFromString(source, 'text/html');
    const before = root.documentElement.outerHTML;
    const live = readPage(readHtml(root, { baseUrl: address }), address);
    const said = {
      class: live.class,
      portal: live.portal,
      items: live.items.map(({ number, title, depth }) => ({ number, title, depth })),
      documents: live.documents.map(({ label, itemIndex }) => ({ label, itemIndex })),
    };
    expect(said).toEqual({
      class: frozen.class,
      portal: frozen.portal,
      items: frozen.items.map(({ number, title, depth }) => ({ number, title, depth })),
      documents: frozen.documents.map(({ label, itemIndex }) => ({ label, itemIndex })),
    });
    expect(root.documentElement.outerHTML).toBe(before);
  });
});
