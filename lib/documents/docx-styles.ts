// What a Word file's paragraph styles say: rank as a heading, weight, list. A style has what it does not say itself from the one that it is based on. It must not
// look at paragraphs.
import { attributeIn, childAt, elementsOf, flagAt, toWhole, valueAt, wordName } from './docx-xml.ts';

export interface ListPlace {
  readonly numId: string;
  /** From 0; null where the list itself says which of its levels a style has. */
  readonly level: number | null;
}

export interface ParagraphStyle {
  readonly id: string;
  /** 1–6; null for text. */
  readonly heading: number | null;
  readonly bold: boolean;
  readonly list: ListPlace | null;
}

export interface Styles {
  /** Null: the paragraph names no style. An unknown one is as the default. */
  find(id: string | null): ParagraphStyle;
  /** BCP 47 of the running text; null where nothing says. */
  readonly lang: string | null;
}

const PLAIN: ParagraphStyle = { id: '', heading: null, bold: false, list: null };
const MAX_CHAIN = 20;

/** Outline levels count from 0; 9 is running text. */
export const toHeading = (outline: number | null): number | null =>
  outline !== null && outline >= 0 && outline < 9 ? Math.min(outline + 1, 6) : null;

/** Built-in styles bear their English names in every language's Word; other programs write their own. */
function headingByName(name: string): number | null {
  const rank = /^(?:heading|rubrik|överskrift)\s*([1-9])$/i.exec(name)?.[1];
  if (rank) return Math.min(Number(rank), 6);
  return /^(?:title|rubrik|titel)$/i.test(name) ? 1 : null;
}

/** Of a paragraph's or a style's own properties. */
export function listPlaceOf(properties: Element | null): ListPlace | null {
  const numId = valueAt(properties, 'numPr', 'numId');
  return numId === null ? null : { numId, level: toWhole(valueAt(properties, 'numPr', 'ilvl')) };
}

/** `root`: of the part `styles.xml`; null where the file has none. */
export function readStyles(root: Element | null): Styles {
  const elements = new Map<string, Element>();
  let byDefault: string | null = null;
  for (const element of root ? elementsOf(root) : []) {
    const id = attributeIn(element, 'styleId');
    if (wordName(element) !== 'style' || attributeIn(element, 'type') !== 'paragraph' || id === null) continue;
    elements.set(id, element);
    if (/^(?:1|true|on)$/.test(attributeIn(element, 'default') ?? '')) byDefault = id;
  }
  const known = new Map<string, ParagraphStyle>();

  function resolve(id: string, depth: number): ParagraphStyle {
    const found = known.get(id);
    if (found) return found;
    const element = elements.get(id);
    if (!element) return PLAIN;
    const basis = valueAt(element, 'basedOn');
    const below = basis !== null && depth < MAX_CHAIN ? resolve(basis, depth + 1) : PLAIN;
    const properties = childAt(element, 'pPr');
    const outline = toWhole(valueAt(properties, 'outlineLvl'));
    const style: ParagraphStyle = {
      id,
      heading: outline === null ? (headingByName(valueAt(element, 'name') ?? '') ?? below.heading) : toHeading(outline),
      bold: flagAt(element, 'rPr', 'b') ?? below.bold,
      list: listPlaceOf(properties) ?? below.list,
    };
    known.set(id, style);
    return style;
  }

  const defaults = root ? childAt(root, 'docDefaults', 'rPrDefault', 'rPr') : null;
  const normal = byDefault === null ? null : childAt(elements.get(byDefault) ?? null, 'rPr');
  const lang = valueAt(normal, 'lang') ?? valueAt(defaults, 'lang');
  return {
    find: (id) => (id === null ? (byDefault === null ? PLAIN : resolve(byDefault, 0)) : resolve(id, 0)),
    // Word writes en-US into files of any language: only another one was chosen by somebody.
    lang: lang && /^[a-z]{2,3}\b/i.test(lang) && !/^en\b/i.test(lang) ? lang : null,
  };
}
