// Which lines of a page stand beside its running text: footnotes, and what is turned up a margin. They are read behind the paragraph that they would
// otherwise cut in two. Known by place, size and mark; it must not take the last small lines of a page for notes without one.
import type { PdfLine } from './pdf-lines.ts';

/** Smaller than the running text. */
const SMALL = 0.93;
/** Of the page's lines, at most: below that it is a page of small print. */
const SHARE = 0.5;
/** `1 Se …`, `2) …`, `* …`, `[3] …`. No `1.`: that is a list. */
const MARK = /^(?:\d{1,3}\)?|\[\d{1,3}\]|[*†‡]{1,3})\s*["”“(]?\p{L}/u;

/** The footnotes at the foot of one page's lines, which are in reading order and without running heads. `size`: of the running text, in points. */
function findNotes(lines: readonly PdfLine[], size: number): PdfLine[] {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size <= size * SMALL) from -= 1;
  const small = lines.slice(from);
  const first = small.findIndex((line) => MARK.test(line.words));
  if (first === -1) return [];
  const notes = small.slice(first);
  const above = lines[from + first - 1];
  const isBelow = above !== undefined && (notes[0]!.y < above.y || notes[0]!.left > above.right);
  return isBelow && notes.length <= lines.length * SHARE ? notes : [];
}

/** `lines` of all pages, in order. */
export function findAsides(lines: readonly PdfLine[], size: number): Set<PdfLine> {
  const asides = new Set<PdfLine>();
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to]!.page === lines[from]!.page) to += 1;
    const page = lines.slice(from, to);
    const upright = page.filter((line) => line.upright);
    // A page that is turned as a whole was turned back before; what is still turned stands in a margin.
    if (upright.length > 0) for (const line of page) if (!line.upright) asides.add(line);
    for (const note of findNotes(upright, size)) asides.add(note);
    from = to;
  }
  return asides;
}
