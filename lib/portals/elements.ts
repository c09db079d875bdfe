// From the text of a page back to its elements, and from elements to the text; and which parts of a page are not its content. It must not change the page,
// nor trust its elements' own properties where a form field could hide them.
import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, parentElementOf, tagOf } from '../documents/dom.ts';
import type { HtmlReading } from '../documents/html.ts';
import type { Span } from '../model/span.ts';

/** The element that holds the text at `offset`; null where the page has taken it away. */
export function elementAt(html: HtmlReading, offset: number): Element | null {
  const node = html.toRanges({ start: offset, end: offset + 1 })[0]?.startNode;
  return node ? parentElementOf(node) : null;
}

/** The nearest element of that tag, itself included. */
export function closest(element: Element | null, tag: string, levels = 12): Element | null {
  for (let at = element, left = levels; at && left > 0; at = parentElementOf(at), left -= 1) if (tagOf(at) === tag) return at;
  return null;
}

const NOT_CONTENT = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);
const NOT_CONTENT_ROLE = /^(?:navigation|contentinfo|complementary|search|menu|menubar|tablist|toolbar|dialog|alert)$/;
const NOT_CONTENT_NAME =
  /(?:^|\s)(?:breadcrumbs?|pagination|paging|pager|nav|navbar|menu|footer|sidebar|cookies?|related|toolbar)(?:[-_ ]|$)/i;
/** Names speak only near the line: an outer box of the whole page may be called anything. */
const NAMED_LEVELS = 6;

/** Menus, footers, side boxes, breadcrumbs. A form is one only where it is small: ASP.NET wraps whole pages in one. */
export function isFurniture(element: Element | null): boolean {
  let left = NAMED_LEVELS;
  for (let at = element; at; at = parentElementOf(at), left -= 1) {
    const tag = tagOf(at);
    if (tag === 'body') return false;
    if (tag === 'form' ? left > 3 : NOT_CONTENT.has(tag)) return true;
    if (NOT_CONTENT_ROLE.test(attributeOf(at, 'role') ?? '')) return true;
    if (left > 0 && NOT_CONTENT_NAME.test(`${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`)) return true;
  }
  return false;
}

function* textsIn(node: Node): Generator<Text> {
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === 3) yield child as Text;
    else if (nodeTypeOf(child) === 1) yield* textsIn(child);
  }
}

/** Where the element's words stand in the text; null where it has none that are read. */
export function spanOfElement(html: HtmlReading, element: Element): Span | null {
  let span: Span | null = null;
  for (const node of textsIn(element)) {
    const { data } = node;
    const first = data.search(/\S/);
    if (first < 0) continue;
    const start = html.spanOf(node, first);
    const end = html.spanOf(node, data.trimEnd().length);
    if (start === null || end === null || end <= start) continue;
    span = span === null ? { start, end } : { start: Math.min(span.start, start), end: Math.max(span.end, end) };
  }
  return span;
}

export function isWithin(element: Element | null, outer: Element): boolean {
  for (let at = element; at; at = parentElementOf(at)) if (at === outer) return true;
  return false;
}

/** The innermost element that holds them all; null where they share none (other documents, shadow trees). */
export function commonAncestor(elements: readonly (Element | null)[]): Element | null {
  let common: Element | null | undefined;
  for (const element of elements) {
    if (element === null) return null;
    if (common === undefined) common = element;
    while (common && !isWithin(element, common)) common = parentElementOf(common);
    if (!common) return null;
  }
  return common ?? null;
}
