// A web page → Reading, with the way back to its nodes. The page is a parameter: a live document in the browser, a parsed one in Node. It must
// not touch a global document, nor change the page. What is read and what not stands in html-walk.ts.
import type { DocumentLink, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { shadowRootOf } from './dom.ts';
import { type DomPiece, PointFinder, toPieces } from './html-map.ts';
import type { RootOf } from './html-shadow.ts';
import { type StyleOf, styleByAttributes } from './html-style.ts';
import { TextBuilder } from './html-text.ts';
import { type FoundLink, Walker } from './html-walk.ts';
import { fileNameOf, isEmptyLabel, isProgram } from './links.ts';

export type { DomPiece } from './html-map.ts';
export type { RootOf } from './html-shadow.ts';
export { type StyleOf, styleByAttributes, styleByBrowser } from './html-style.ts';
export { OWN_ELEMENT } from './own-element.ts';

export interface HtmlOptions {
  /** How elements are set. By default their tags and attributes say; in a browser pass `styleByBrowser`. */
  readonly styleOf?: StyleOf;
  /** Hidden besides what `styleOf` says. */
  readonly isHidden?: (element: Element) => boolean;
  /** Where relative links start from; by default the document's own base address. */
  readonly baseUrl?: string;
  /** Shadow roots that can be seen; by default the open ones. A browser gives its extensions a way to the closed ones too. */
  readonly rootOf?: RootOf;
  /** Told of the document, each same-origin frame's document and each shadow root, before anything in it is read. */
  readonly onRoot?: (root: Document | ShadowRoot) => void;
}

export interface HtmlReading {
  readonly reading: Reading;
  /** Documents that the page links to, once each. */
  readonly links: readonly DocumentLink[];
  /** The document, its same-origin frames' documents and the shadow roots, as met. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Frames whose documents the browser keeps shut, as met. */
  readonly shutFrames: readonly HTMLIFrameElement[];
  /** Where the span stands, in pieces that each lie in one root. Empty where the page has taken it away. */
  toRanges(span: Span): DomPiece[];
  /** The text offset of a DOM point (a click, an end of a selection); null for a place that is not in the text. */
  spanOf(node: Node, offset: number): number | null;
}

const MAX_LABEL = 300;

function toLinks(found: readonly FoundLink[], text: string): DocumentLink[] {
  const links = new Map<string, DocumentLink>();
  for (const { href, said, at } of found) {
    let { start, end } = at;
    while (start < end && /\s/.test(text[start]!)) start += 1;
    while (end > start && /\s/.test(text[end - 1]!)) end -= 1;
    const words = text
      .slice(start, end)
      .replace(/\s+/g, ' ')
      .replace(/\p{Cf}/gu, '');
    // The name of the program that hands out all files says less than "Ladda ner som PDF".
    const fileName = isProgram(href) && words !== '' ? words : fileNameOf(href);
    const label = ([words, said].find((one) => one !== '' && !isEmptyLabel(one)) ?? fileName).slice(0, MAX_LABEL);
    const known = links.get(href);
    // The same file is often linked twice, by its name and by "Ladda ner": the better name wins, the first place stays.
    if (!known) links.set(href, { href, label, at: { start, end } });
    else if ((known.label === fileNameOf(href) || isEmptyLabel(known.label)) && words !== '' && !isEmptyLabel(words))
      links.set(href, { href, label, at: { start, end } });
  }
  return [...links.values()];
}

function findBaseUrl(root: Document, given: string | undefined): string | null {
  const base = given ?? (root.baseURI || null);
  const own = root.querySelector('base[href]')?.getAttribute('href');
  if (own && URL.canParse(own, base ?? undefined)) return new URL(own, base ?? undefined).href;
  return base !== null && URL.canParse(base) ? base : null;
}

/** A reading under way: taken a stretch at a time, so that a long page need not be read in one go. */
export interface HtmlReader {
  /** Goes on until `isDue`, asked after each node, says to stop; true when all is read. A page that changed in between makes a reading of neither. */
  advance(isDue: () => boolean): boolean;
  /** What was read; to be asked for once, when all is read. */
  finish(): HtmlReading;
}

export function startReading(root: Document, options: HtmlOptions = {}): HtmlReader {
  const { styleOf = styleByAttributes, isHidden, rootOf = shadowRootOf, onRoot = () => {} } = options;
  const builder = new TextBuilder();
  const eyes = { styleOf: isHidden ? (element: Element) => withHidden(styleOf, isHidden, element) : styleOf, rootOf, onRoot };
  const walker = new Walker(builder, eyes);
  walker.enter(root, findBaseUrl(root, options.baseUrl));
  return { advance: (isDue) => walker.advance(isDue), finish: () => toReading(root, builder, walker) };
}

function toReading(root: Document, builder: TextBuilder, walker: Walker): HtmlReading {
  const text = builder.finish();
  const lang = root.documentElement?.getAttribute('lang') || null;
  const title = root.title?.replace(/\s+/g, ' ').trim() || null;
  let finder: PointFinder | null = null;
  return {
    reading: { text, blocks: builder.blocks, lang, title },
    links: toLinks(walker.links, text),
    roots: walker.roots,
    shutFrames: walker.shutFrames,
    toRanges: (span) => toPieces(builder.runs, span),
    spanOf(node, offset) {
      finder ??= new PointFinder(builder.runs);
      return finder.find(node, offset);
    },
  };
}

/** All in one go. */
export function readHtml(root: Document, options: HtmlOptions = {}): HtmlReading {
  const reader = startReading(root, options);
  reader.advance(() => false);
  return reader.finish();
}

function withHidden(styleOf: StyleOf, isHidden: (element: Element) => boolean, element: Element) {
  const style = styleOf(element);
  return style.hidden || !isHidden(element) ? style : { ...style, hidden: true };
}
