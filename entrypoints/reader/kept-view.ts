// Kept text, shown where the file itself cannot be had: its blocks as paragraphs and headings. Everything is set as text.
import type { Piece } from '../../lib/highlight/painter.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import type { Block, Reading } from '../../lib/model/reading.ts';
import type { Span } from '../../lib/model/span.ts';
import { scrollInto } from './scroll-into.ts';

interface Shown {
  readonly block: Block;
  readonly node: Text;
}

function toElement(block: Block): HTMLElement {
  const element = document.createElement(block.role === 'heading' ? 'h2' : 'p');
  if (block.role === 'item') element.className = 'item';
  if (block.lang) element.lang = block.lang;
  // Drawn before it by the style sheet: it is no part of the text.
  if (block.marker !== null) element.dataset.mark = block.marker;
  return element;
}

/** Fills `container` anew. `pageName`: the words before a new page. */
export function showKept(container: HTMLElement, reading: Reading, pageName: (page: number) => string): Surface {
  const { text, blocks } = reading;
  const sheet = document.createElement('article');
  if (reading.lang) sheet.lang = reading.lang;
  const shown: Shown[] = [];
  let page: number | null = null;
  for (const block of blocks) {
    if (block.page !== null && block.page !== page) {
      page = block.page;
      const mark = document.createElement('p');
      mark.className = 'page-mark';
      mark.textContent = pageName(page);
      sheet.append(mark);
    }
    const element = toElement(block);
    const node = document.createTextNode(text.slice(block.start, block.end));
    element.append(node);
    sheet.append(element);
    shown.push({ block, node });
  }
  container.replaceChildren(sheet);

  const piecesOf = (span: Span): Piece[] =>
    shown
      .filter(({ block }) => block.start < span.end && span.start < block.end)
      .map(({ block, node }) => ({
        root: document,
        startNode: node,
        startOffset: Math.max(0, span.start - block.start),
        endNode: node,
        endOffset: Math.min(node.length, span.end - block.start),
      }));
  return {
    text,
    piecesOf,
    pageOf: (span) => blocks.find((block) => span.start < block.end)?.page ?? null,
    async reveal(span) {
      const [first] = piecesOf(span);
      if (first) scrollInto(container, first);
    },
  };
}
