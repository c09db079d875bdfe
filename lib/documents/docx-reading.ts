// A Word file's tree → elements to be shown, and the Reading of the same elements, so that the way back is theirs. Only what the tree names is made: nothing of
// the file ever becomes a script, a style or an address but a link. It must not use a global document.

import type { Reading } from '../model/reading.ts';
import type { DocxDocument } from './docx.ts';
import type { DocxElement, DocxNode } from './docx-tree.ts';
import { attributeOf, hasAttribute } from './dom.ts';
import { type HtmlReading, readHtml, type StyleOf, styleByAttributes } from './html.ts';

const MARK = 'data-mark';
const ASIDE = 'data-aside';

function toElement(root: Document, { tag, mark, href, colSpan, rowSpan, aside, children }: DocxElement): HTMLElement {
  const element = root.createElement(tag);
  if (mark !== undefined) element.setAttribute(MARK, mark);
  if (aside) element.setAttribute(ASIDE, '');
  if (colSpan !== undefined) element.setAttribute('colspan', String(colSpan));
  if (rowSpan !== undefined) element.setAttribute('rowspan', String(rowSpan));
  if (href !== undefined) {
    element.setAttribute('href', href);
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  }
  append(root, element, children);
  return element;
}

function append(root: Document, parent: HTMLElement, children: readonly DocxNode[]): void {
  for (const child of children) parent.appendChild(typeof child === 'string' ? root.createTextNode(child) : toElement(root, child));
}

/** Marks are drawn from an attribute; the numbers of notes are no words of the sentence that they stand in. */
const styleOfDocx: StyleOf = (element) => {
  const style = styleByAttributes(element);
  const mark = attributeOf(element, MARK);
  return { ...style, hidden: hasAttribute(element, ASIDE), listStyle: mark === null ? null : `"${mark}"` };
};

/** As it would be typed: a line a paragraph, with the marks of lists, and an empty line above a heading. */
export const toPlainText = ({ text, blocks }: Reading): string =>
  blocks
    .map(({ role, marker, start, end }, at) => {
      const words = text.slice(start, end);
      const line = marker === null ? words : `${marker} ${words}`;
      return role === 'heading' && at > 0 ? `\n${line}` : line;
    })
    .join('\n');

export interface ShownDocx extends HtmlReading {
  /** Holds all of the text; may be moved into another document, its text nodes stay. */
  readonly article: HTMLElement;
}

/** `root`: an empty HTML document of the caller's, which is filled. */
export function readDocx({ body, title, lang }: DocxDocument, root: Document): ShownDocx {
  const article = root.createElement('article');
  if (lang !== null) {
    root.documentElement.setAttribute('lang', lang);
    article.setAttribute('lang', lang);
  }
  append(root, article, body);
  root.body.appendChild(article);
  const read = readHtml(root, { styleOf: styleOfDocx });
  return { ...read, reading: { ...read.reading, title }, article };
}
