// The XML of a Word file's parts: parsed, asked and written back, whatever prefixes its writer chose. It must not know what the elements mean.
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** WordprocessingML, as Word writes it and in its strict form. */
const WORD = /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decode(bytes: Uint8Array): string {
  const [encoding = 'utf-8'] = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  return new TextDecoder(encoding).decode(bytes);
}

/** Throws where it is not well-formed, and where it declares entities, which the format forbids and only an attack has. */
export function parseXml(bytes: Uint8Array): Document {
  const source = decode(bytes);
  if (/<!DOCTYPE/i.test(source)) throw new Error('declares a document type');
  const stop = (message: unknown): never => {
    throw new Error(String(message));
  };
  const parsed = new DOMParser({ errorHandler: { warning: () => {}, error: stop, fatalError: stop } }).parseFromString(source, 'text/xml');
  if (!parsed?.documentElement) throw new Error('holds no element');
  return parsed;
}

export const writeXml = (document: Document): Uint8Array<ArrayBuffer> =>
  // The declaration may name an encoding that these bytes are not in.
  new TextEncoder().encode(new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>/, '')) as Uint8Array<ArrayBuffer>;

export function* elementsOf(parent: Node): Generator<Element> {
  for (let child = parent.firstChild; child; child = child.nextSibling) if (child.nodeType === 1) yield child as Element;
}

/** WordprocessingML's local name ("p", "tbl"); empty for an element of any other sort. */
export const wordName = (element: Element): string => (WORD.test(element.namespaceURI ?? '') ? element.localName : '');

/** The first child of that name, looked for by path: `childAt(p, 'pPr', 'numPr')`. Null where the way ends. */
export function childAt(parent: Element | null, ...path: string[]): Element | null {
  let at = parent;
  for (const name of path) {
    let found: Element | null = null;
    if (at) for (const child of elementsOf(at)) if (found === null && wordName(child) === name) found = child;
    at = found;
  }
  return at;
}

/** An attribute of WordprocessingML, by its local name. */
export function attributeIn(element: Element | null, name: string): string | null {
  if (!element) return null;
  for (let i = 0; i < element.attributes.length; i += 1) {
    const attribute = element.attributes.item(i)!;
    if (attribute.localName === name && WORD.test(attribute.namespaceURI ?? '')) return attribute.value;
  }
  return null;
}

/** The `w:val` at the end of the path; null where it is not there. */
export const valueAt = (parent: Element | null, ...path: string[]): string | null => attributeIn(childAt(parent, ...path), 'val');

/** Null where it is no whole number. */
export const toWhole = (value: string | null): number | null => (value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null);

/** `<w:b/>` and `<w:b w:val="1"/>` say yes, `w:val="0"` no; null where nothing is said. */
export function flagAt(parent: Element | null, ...path: string[]): boolean | null {
  const found = childAt(parent, ...path);
  return found ? !/^(?:0|false|off)$/.test(attributeIn(found, 'val') ?? '') : null;
}

/** A new element of the vocabulary of `like`, with its prefix and, where given, a `val`. */
export function makeLike(like: Element, name: string, value: string | null = null): Element {
  const prefix = like.prefix ? `${like.prefix}:` : '';
  const made = like.ownerDocument.createElementNS(like.namespaceURI, prefix + name);
  // An attribute needs a prefix to be in a vocabulary at all.
  if (value !== null) made.setAttributeNS(like.namespaceURI, `${like.prefix || 'w'}:val`, value);
  return made;
}
