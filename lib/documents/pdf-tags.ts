// The structure tree of a tagged PDF: what each text item is said to be, and whether that is to be believed. It must not change a line: geometry
// finds lines, and proves the tree wrong where programs wrote one tag a line or one a page.
import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { hyphenBetween } from './hyphens.ts';
import { beginsInside, isMarked } from './line-shapes.ts';
import { cutLine, type PdfLine } from './pdf-lines.ts';

export interface PdfTag {
  readonly role: 'heading' | 'item' | 'cell' | 'paragraph';
  /** 1–6 of a heading, or null. */
  readonly level: number | null;
  /** The element that it stands in: equal within one, differs between two of one document. */
  readonly element: number;
}

export type LineTag = PdfTag | 'artifact' | null;

interface MarkedContent {
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string | null;
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** A broken tree may be deep, or lead into itself. */
const DEEPEST = 60;

const isTextItem = (item: unknown): item is TextItem => typeof (item as TextItem).str === 'string';

/** Text items and, for each, the id of the tagged content that it lies in; `artifact` where it is said to be no content. */
export function partContent(content: readonly (TextItem | MarkedContent)[]): { items: TextItem[]; ids: (string | null)[] } {
  const items: TextItem[] = [];
  const ids: (string | null)[] = [];
  const open: (string | null)[] = [];
  for (const one of content) {
    if (isTextItem(one)) {
      items.push(one);
      ids.push(open.at(-1) ?? null);
    } else if (one.type === 'endMarkedContent') open.pop();
    else open.push(one.tag === 'Artifact' ? 'artifact' : (one.id ?? open.at(-1) ?? null));
  }
  return { items, ids };
}

const OWN = /^(?:P|H[1-6]?|LBody|Caption|Note|BlockQuote|TOCI|Title)$/;

/** Numbers elements over the pages of one document. */
export class TagReader {
  private elements = 0;
  /** Most files have no tree: then it is not asked for on every page. */
  private without = 0;

  async read(page: PDFPageProxy): Promise<ReadonlyMap<string, PdfTag> | null> {
    if (this.without >= 2) return null;
    let tree: TreeNode | null = null;
    try {
      tree = (await page.getStructTree()) as TreeNode | null;
    } catch {
      // A broken tree: the page is read without it.
    }
    if (!tree) {
      this.without += 1;
      return null;
    }
    const tags = new Map<string, PdfTag>();
    this.walk(tree, { role: 'paragraph', level: null, element: 0 }, 0, tags);
    return tags;
  }

  private walk(node: TreeNode, above: PdfTag, depth: number, tags: Map<string, PdfTag>): void {
    if (depth > DEEPEST) return;
    if (node.type === 'content' && node.id !== undefined) {
      if (above.element > 0) tags.set(node.id, above);
      return;
    }
    const role = node.role ?? '';
    let tag = above;
    if (/^H[1-6]?$|^Title$/.test(role)) tag = this.begin('heading', Number(role[1]) || null);
    else if (role === 'LI') tag = this.begin('item', null);
    else if (role === 'TD' || role === 'TH') tag = this.begin('cell', null);
    else if (OWN.test(role)) {
      // The first paragraph of an item or cell is the same line as its mark.
      const isFirst = above.role !== 'paragraph' && role === 'LBody';
      tag = isFirst ? above : this.begin(above.role === 'heading' ? 'paragraph' : above.role, null);
    }
    for (const child of node.children ?? []) this.walk(child, tag, depth + 1, tags);
  }

  private begin(role: PdfTag['role'], level: number | null): PdfTag {
    this.elements += 1;
    return { role, level, element: this.elements };
  }
}

/** What most of a line's units are said to be. */
export function tagOf(line: PdfLine, ids: readonly (string | null)[], tags: ReadonlyMap<string, PdfTag> | null): LineTag {
  const units = new Map<string, number>();
  for (const { item, length } of line.runs) {
    const id = ids[item] ?? null;
    if (id !== null) units.set(id, (units.get(id) ?? 0) + length);
  }
  let best: string | null = null;
  let most = 0;
  for (const [id, count] of units) if (count > most) [best, most] = [id, count];
  if (best === null) return null;
  return best === 'artifact' ? 'artifact' : (tags?.get(best) ?? null);
}

const cellOf = (line: PdfLine, ids: readonly (string | null)[], tags: ReadonlyMap<string, PdfTag>): number | null => {
  const tag = tagOf(line, ids, tags);
  return tag !== null && tag !== 'artifact' && tag.role === 'cell' ? tag.element : null;
};

/** A line in more parts is a drawing, or a row of figures. */
const MOST_CELLS = 50;

/** A row stays one line; but where its last cell goes on in lines of its own, that cell is parted from its label, or the label would read as its first words. */
export function partCells(lines: readonly PdfLine[], ids: readonly (string | null)[], tags: ReadonlyMap<string, PdfTag>): PdfLine[] {
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const count = line.parts.length;
    if (count < 2 || count > MOST_CELLS || !next) return [line];
    const cells = line.parts.map((_, part) => cellOf(cutLine(line, part, part + 1), ids, tags));
    const last = cells[count - 1] ?? null;
    if (last === null || last !== cellOf(next, ids, tags)) return [line];
    const from = cells.findLastIndex((cell) => cell !== last) + 1;
    // A number belongs to what it counts.
    if (from === 0 || /\d/.test(line.words.slice(0, line.parts[from - 1]!.end))) return [line];
    return [cutLine(line, 0, from), cutLine(line, from, count)];
  });
}

export type LineTags = ReadonlyMap<PdfLine, LineTag>;

/** Of the words that a line's end breaks, so many may be parted by the tree, and of the points, so many may lie within one element. */
const WRONG = 0.1;
const LEAST_PROOF = 3;
const TAGGED = 0.5;

/** Is the tree to be believed? What is certain by itself (broken words, marks of points) must not contradict it. */
export function isSane(lines: readonly PdfLine[], tags: LineTags): boolean {
  const elementOf = (line: PdfLine): number | null => {
    const tag = tags.get(line) ?? null;
    return tag === null || tag === 'artifact' ? null : tag.element;
  };
  let tagged = 0;
  let broken = 0;
  let parted = 0;
  let points = 0;
  let joined = 0;
  lines.forEach((line, at) => {
    const own = elementOf(line);
    if (own !== null) tagged += 1;
    const next = lines[at + 1];
    const other = next && next.page === line.page ? elementOf(next) : null;
    if (!next || own === null || other === null) return;
    const goesOn = beginsInside(next.words) && (hyphenBetween(line.words, next.words) !== null || /[\p{Ll},]$/u.test(line.words));
    if (goesOn && next.left <= line.right && next.y < line.y && line.y - next.y < line.size * 1.6) {
      broken += 1;
      if (own !== other) parted += 1;
    }
    if (isMarked(next.words)) {
      points += 1;
      if (own === other) joined += 1;
    }
  });
  if (tagged < lines.length * TAGGED) return false;
  return !(parted >= LEAST_PROOF && parted > broken * WRONG * 2) && !(joined >= LEAST_PROOF && joined > points * WRONG * 3);
}
