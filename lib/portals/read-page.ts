// The whole question: a page's reading and its address in, what it is and what stands on it out. Portal files are asked first, by what they know of the
// markup; the generic reader does the rest, and everything where no portal is met. It must not reach for a global document.
import type { HtmlReading } from '../documents/html.ts';
import { pathOf } from './cues.ts';
import { orderOf } from './dates.ts';
import { readGenericPage } from './generic.ts';
import { portals } from './index.ts';
import { readKnownPage } from './known-page.ts';
import type { PageReading } from './page.ts';
import type { PaperPattern } from './papers.ts';
import type { Portal } from './portal.ts';

/** Null where no portal's addresses look like that. Nothing is looked up: a page of another making may be called the same. */
export function findPortalAddress(address: string): { readonly portal: string; readonly is: 'meeting' | 'listing' | 'document' } | null {
  const path = pathOf(address);
  const all = Object.entries<Portal>(portals);
  for (const is of ['document', 'meeting', 'listing'] as const) {
    const found = all.find(([, portal]) => portal[is]?.test(path));
    if (found) return { portal: found[0], is };
  }
  return null;
}

function papersOf(href: string): readonly PaperPattern[] {
  const path = pathOf(href);
  return Object.values<Portal>(portals).find(({ document, papers }) => papers !== undefined && document?.test(path))?.papers ?? [];
}

export function readPage(html: HtmlReading, address: string): PageReading {
  const order = orderOf(html.reading.lang, html.reading.text);
  const path = pathOf(address);
  const all = Object.entries<Portal>(portals);
  const byAddress = all.find(([, { meeting }]) => meeting?.test(path))?.[0] ?? null;
  for (const [id, portal] of all) {
    const page = readKnownPage(html, portal, order, id === byAddress);
    if (page) return readGenericPage(html, address, { portal: id, page, address: byAddress, papersOf });
  }
  return readGenericPage(html, address, { portal: null, page: null, address: byAddress, papersOf });
}
