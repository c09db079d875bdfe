// A finding's pieces of a page's text → places in pdf.js' text layer. Two things part them: the layer holds the letters as the file has them (ﬁ),
// while the text was read with them written out (fi), and the search marks its matches by cutting the layer's text nodes. It must not place
// anything that does not read as it should.
import type { PdfPiece } from '../../lib/documents/pdf.ts';
import type { Piece } from '../../lib/highlight/painter.ts';

/** pdf.js' own account of a page's text layer: one node and one string a text item. */
export interface TextLayerItems {
  readonly nodes: readonly Node[];
  readonly strings: readonly string[];
}

export type Normalise = (text: string) => string;

/** An offset into the written-out text → one into the raw text. `end`: behind the letter, where it falls inside one. */
export function toRawOffset(raw: string, offset: number, end: boolean, normalise: Normalise): number {
  if (normalise(raw) === raw) return Math.min(offset, raw.length);
  let read = 0;
  let at = 0;
  for (const letter of raw) {
    const next = read + normalise(letter).length;
    if (end ? read >= offset : next > offset) return at;
    read = next;
    at += letter.length;
  }
  return raw.length;
}

/** The text node below `node` that holds the offset. `end`: the earlier of two that meet there. */
export function findTextPoint(node: Node, offset: number, end: boolean): { node: Text; offset: number } | null {
  let left = offset;
  let last: { node: Text; offset: number } | null = null;
  const walk = (at: Node): boolean => {
    if (at.nodeType === 3) {
      const text = at as Text;
      last = { node: text, offset: Math.min(left, text.length) };
      if (end ? left <= text.length : left < text.length) return true;
      left -= text.length;
      return false;
    }
    return [...at.childNodes].some(walk);
  };
  walk(node);
  return last;
}

/** What line ends, hyphens and blanks leave alike in both. */
const squeeze = (text: string): string => text.replace(/[\s\u00ad-]+/g, '');

/** `quote`: the whole finding, which the pieces of one page must be part of. Null where they are not. */
export function placeOnPage(pieces: readonly PdfPiece[], quote: string, layer: TextLayerItems, normalise: Normalise): Piece[] | null {
  const placed: Piece[] = [];
  let read = '';
  for (const { item, start, end } of pieces) {
    const raw = layer.strings[item];
    const node = layer.nodes[item];
    if (raw === undefined || !node) return null;
    const from = toRawOffset(raw, start, false, normalise);
    const to = toRawOffset(raw, end, true, normalise);
    read += normalise(raw.slice(from, to));
    const first = findTextPoint(node, from, false);
    const last = findTextPoint(node, to, true);
    const root = node.ownerDocument;
    if (!first || !last || !root) return null;
    placed.push({ root, startNode: first.node, startOffset: first.offset, endNode: last.node, endOffset: last.offset });
  }
  return squeeze(normalise(quote)).includes(squeeze(read)) ? placed : null;
}
