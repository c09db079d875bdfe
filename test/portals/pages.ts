// Reads fixture pages as the content script does, by a parsed document. It must not know what is expected of them.
import { readFileSync } from 'node:fs';
import { type HtmlReading, readHtml } from '../../lib/documents/html.ts';
import type { PageReading } from '../../lib/portals/page.ts';
import { readPage } from '../../lib/portals/read-page.ts';
import { parseHtml } from '../../tools/lib/parse-html.ts';

export interface SavedPage {
  readonly source: string;
  readonly address: string;
}

const NOWHERE = 'https://ekhamra.example/';

/** The first line of a fixture says where the page was met. */
export function loadPage(path: string | URL): SavedPage {
  const source = readFileSync(path, 'utf8');
  const address = /^<!-- address: (\S+) -->/.exec(source)?.[1];
  if (!address) throw new Error(`${path} does not begin with <!-- address: … -->.`);
  return { source, address };
}

export interface ReadPage {
  readonly page: PageReading;
  readonly html: HtmlReading;
  readonly root: Document;
}

/** `met`: the address that the page reader is told, where it is not the one that links start from. */
export function readSource(source: string, address = NOWHERE, met = address): ReadPage {
  const root = parseHtml(source);
  const html = readHtml(root, { baseUrl: address });
  return { page: readPage(html, met), html, root };
}

/** A Swedish page around a body, at an address that says nothing. */
export const readBody = (body: string, { title = 'Sida', address = NOWHERE, lang = 'sv' } = {}): PageReading =>
  readSource(`<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`, address).page;

/** "§ 12 Val", with two blanks for each step in. */
export const outlineOf = ({ items }: PageReading): string[] =>
  items.map(({ number, title, depth }) => `${'  '.repeat(depth)}${[number, title].filter((part) => part !== null).join(' ')}`);

/** For frozen expectations: words in place of offsets. */
export function describePage({ page, html }: ReadPage): unknown {
  const { text } = html.reading;
  const ends = ({ start, end }: { start: number; end: number }): string => {
    const words = text.slice(start, end).trim().replace(/\n/g, ' | ');
    return words.length > 90 ? `${words.slice(0, 45)} … ${words.slice(-40)}` : words;
  };
  return {
    class: page.class,
    portal: page.portal,
    cues: page.cues.map(({ group, says }) => `${group}: ${says}`),
    meeting: page.meeting,
    items: page.items.map((item) => ({
      number: item.number,
      title: item.title,
      heading: ends(item.heading),
      text: ends(item.span),
      depth: item.depth,
      parent: item.parent,
      addressee: item.addressee,
      loadsLate: item.loadsLate,
      attachments: item.attachments.map((at) => `${page.documents[at]!.kind}: ${page.documents[at]!.label}`),
    })),
    documents: page.documents.map(({ kind, label, itemIndex }) => ({ kind, label, itemIndex })),
  };
}
