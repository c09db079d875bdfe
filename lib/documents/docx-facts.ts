// Before a library reads a Word file's text: each paragraph gets, in place of its alignment, the number of what was found out about it (rank, weight, list mark), and what
// the library would lose is put the way that it takes it: text boxes, simple fields. Hidden text goes. It must not gather text.
import type { ListItem, Numbering } from './docx-numbering.ts';
import { listPlaceOf, type Styles, toHeading } from './docx-styles.ts';
import { childAt, elementsOf, flagAt, makeLike, toWhole, valueAt, wordName } from './docx-xml.ts';

export interface ParagraphFacts {
  /** 1–6; null for text. */
  readonly heading: number | null;
  /** By its style; runs may be bold by themselves. */
  readonly bold: boolean;
  /** Null where no mark is drawn. */
  readonly item: ListItem | null;
}

/** Their content stands in the text; they say only where it comes from, or which way it runs. */
const TRANSPARENT = new Set(['fldSimple', 'dir', 'bdo', 'smartTag', 'customXml']);
/** Deeper than any document that a person made; reading goes down as deep as it is nested. */
const MAX_DEPTH = 300;

const isDrawing = (element: Element): boolean => {
  const name = wordName(element);
  return name === 'drawing' || name === 'pict' || element.localName === 'AlternateContent';
};

function findBoxes(parent: Element, found: Element[] = []): Element[] {
  for (const child of elementsOf(parent)) {
    if (wordName(child) === 'txbxContent') found.push(child);
    // What is written is there twice: for programs that know the newer drawing, and for the others.
    else if (child.localName !== 'Fallback' || found.length === 0) findBoxes(child, found);
  }
  return found;
}

/** A drawing's text boxes, bare; null where it has none. */
function toBoxes(drawing: Element, like: Element): Element | null {
  const boxes = findBoxes(drawing);
  if (boxes.length === 0) return null;
  const holder = makeLike(like, 'pict');
  for (const box of boxes) holder.appendChild(box);
  return holder;
}

export class FactsWalk {
  /** By the number that stands where the alignment stood, which mammoth hands on unasked. */
  readonly facts: ParagraphFacts[] = [];
  private readonly styles: Styles;
  private readonly numbering: Numbering;
  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** Changes the part. Throws where it is nested deeper than any document. */
  walk(parent: Element, depth = 0): void {
    if (depth > MAX_DEPTH) throw new Error('nested too deeply');
    for (let child = parent.firstChild; child; ) {
      const next: ChildNode | null = child.nextSibling;
      if (child.nodeType === 1) {
        const after = this.visit(parent, child as Element, depth);
        child = after ?? next;
      } else child = next;
    }
  }

  /** What is to be looked at next in its place; null where that is what follows. */
  private visit(parent: Element, element: Element, depth: number): ChildNode | null {
    const name = wordName(element);
    if (name === 'r' && flagAt(element, 'rPr', 'vanish')) {
      parent.removeChild(element);
      return null;
    }
    if (TRANSPARENT.has(name)) {
      const first = element.firstChild;
      while (element.firstChild) parent.insertBefore(element.firstChild, element);
      const next = element.nextSibling;
      parent.removeChild(element);
      return first ?? next;
    }
    if (isDrawing(element)) {
      const boxes = toBoxes(element, this.wordParent(parent));
      if (boxes) {
        parent.replaceChild(boxes, element);
        this.walk(boxes, depth + 1);
        return null;
      }
    }
    if (name === 'p') this.number(element);
    this.walk(element, depth + 1);
    return null;
  }

  /** The nearest element of the vocabulary, whose prefix new ones take. */
  private wordParent(element: Element): Element {
    let at: Element = element;
    while (wordName(at) === '' && at.parentNode?.nodeType === 1) at = at.parentNode as Element;
    return at;
  }

  private number(paragraph: Element): void {
    const said = childAt(paragraph, 'pPr');
    // Its end was deleted or moved away: what is left of it belongs to the next one, and it is not counted.
    const isGone = childAt(said, 'rPr', 'del') !== null || childAt(said, 'rPr', 'moveFrom') !== null;
    const style = this.styles.find(valueAt(said, 'pStyle'));
    const outline = toWhole(valueAt(said, 'outlineLvl'));
    this.facts.push({
      heading: outline === null ? style.heading : toHeading(outline),
      bold: style.bold,
      item: isGone ? null : this.numbering.next(listPlaceOf(said), style),
    });
    // All that mammoth is to see of them is whether the paragraph's end was deleted. A style that it does not know would cost it a warning each.
    const properties = makeLike(paragraph, 'pPr');
    properties.appendChild(makeLike(paragraph, 'jc', String(this.facts.length - 1)));
    const marks = childAt(said, 'rPr');
    if (marks) properties.appendChild(marks);
    if (said) paragraph.removeChild(said);
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
}
