// How an element is set: hidden, block or inline, bold, keeping its lines, its list marks. Either by its tag and attributes alone (Node has
// no style sheets) or as the browser computed it. It must not look at text.
import { attributeOf, hasAttribute, ownerDocumentOf, tagOf } from './dom.ts';

export interface ElementStyle {
  /** Not on the page at all, with everything in it. */
  readonly hidden: boolean;
  /** Begins and ends a line. */
  readonly block: boolean;
  /** Null: as around it. */
  readonly bold: boolean | null;
  /** `lines`: line breaks stand as written; `all`: blanks too; `none`: all collapses. Null: as around it. */
  readonly keeps: 'none' | 'lines' | 'all' | null;
  /** CSS list-style-type where something says; null where the tag decides. */
  readonly listStyle: string | null;
}

export type StyleOf = (element: Element) => ElementStyle;

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li listing main menu nav ol optgroup p pre search section summary table tbody td ' +
    'tfoot th thead tr ul xmp'
  ).split(' '),
);
const BOLD = new Set('b strong th h1 h2 h3 h4 h5 h6'.split(' '));
const KEEPS = new Set('pre listing xmp'.split(' '));

function declared(style: string, property: string): string | null {
  const found = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(style)?.[1];
  return found
    ? found
        .replace(/!important/i, '')
        .trim()
        .toLowerCase()
    : null;
}

function keepsOf(whiteSpace: string | null): ElementStyle['keeps'] {
  if (whiteSpace === null) return null;
  if (/pre-line/.test(whiteSpace)) return 'lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'all' : 'none';
}

/** A closed `<details>` and `hidden=until-found` are folded, not hidden: the reader finds the agenda item there, and so do we. */
function hiddenByAttribute(element: Element, tag: string): boolean {
  if (hasAttribute(element, 'hidden')) return attributeOf(element, 'hidden')!.toLowerCase() !== 'until-found';
  return (tag === 'dialog' && !hasAttribute(element, 'open')) || hasAttribute(element, 'popover');
}

const isBold = (weight: string): boolean => /^bold/.test(weight) || Number.parseInt(weight, 10) >= 600;

/** By tag, attributes and inline style: all that there is in Node. */
export const styleByAttributes: StyleOf = (element) => {
  const tag = tagOf(element);
  const style = attributeOf(element, 'style') ?? '';
  const display = style && declared(style, 'display');
  const visibility = style && declared(style, 'visibility');
  const weight = style && declared(style, 'font-weight');
  const whiteSpace = style ? declared(style, 'white-space') : null;
  const list = style
    ? (declared(style, 'list-style-type') ?? (/\bnone\b/.test(declared(style, 'list-style') ?? '') ? 'none' : null))
    : null;
  return {
    hidden: display === 'none' || visibility === 'hidden' || visibility === 'collapse' || (!display && hiddenByAttribute(element, tag)),
    block: display ? isBlockDisplay(display) : BLOCKS.has(tag),
    // A button's words do not take the weight around them.
    bold: weight ? isBold(weight) : BOLD.has(tag) ? true : tag === 'button' ? false : null,
    keeps: whiteSpace !== null ? keepsOf(whiteSpace) : KEEPS.has(tag) ? 'all' : null,
    listStyle: list,
  };
};

const isBlockDisplay = (display: string): boolean => !/^(?:inline|contents|none|ruby)/.test(display);

/** As the browser computed it; for a live document. Works from the isolated (Chromium) and the Xray (Firefox) world. */
export const styleByBrowser: StyleOf = (element) => {
  const computed = ownerDocumentOf(element)?.defaultView?.getComputedStyle(element);
  if (!computed) return styleByAttributes(element);
  return {
    hidden: computed.display === 'none' || computed.visibility !== 'visible',
    block: isBlockDisplay(computed.display),
    bold: isBold(computed.fontWeight),
    keeps: keepsOf(computed.whiteSpace),
    listStyle: computed.listStyleType || null,
  };
};
