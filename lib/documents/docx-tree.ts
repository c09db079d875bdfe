// What the library made of a Word file → a small tree of plain elements, which is all that is ever shown of it: no styles, scripts, pictures or addresses but those of
// links. It must not touch a DOM: the tree is made in a worker.
import type { ParagraphFacts } from './docx-facts.ts';

export type DocxTag =
  | ('h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'ol' | 'ul' | 'li' | 'table' | 'tr' | 'td' | 'section')
  | ('strong' | 'em' | 's' | 'sup' | 'sub' | 'a' | 'br');
export type DocxNode = string | DocxElement;

export interface DocxElement {
  readonly tag: DocxTag;
  readonly children: DocxNode[];
  /** Of a list item: as it is drawn. */
  readonly mark?: string;
  /** Of a link: http(s) or mailto. */
  readonly href?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** Shown, but no part of the text: the number of a note. */
  readonly aside?: true;
}

/** The library's own tree (mammoth's `documents.js`), as far as it is read here. Untrusted but for its shape. */
export interface MammothNode {
  readonly type: string;
  readonly children?: readonly MammothNode[];
  readonly value?: string;
  /** Of a paragraph: the number of its facts. */
  readonly alignment?: string | null;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isStrikethrough?: boolean;
  readonly verticalAlignment?: string;
  readonly href?: string;
  readonly breakType?: string;
  readonly checked?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly notes?: { resolve(reference: MammothNode): { readonly body: readonly MammothNode[] } | null };
}

/** Whole paragraphs are set as headings for their looks. */
const LONGEST_HEADING = 250;
const MAX_SPAN = 63;
/** Word's own last level of a list, from 0: more would nest the page's elements as deep as a file likes. */
const DEEPEST = 8;

const make = (tag: DocxTag, children: DocxNode[], more: Partial<DocxElement> = {}): DocxElement => ({ tag, children, ...more });

export function textOf(node: DocxNode): string {
  if (typeof node === 'string') return node;
  return node.aside ? '' : node.children.map(textOf).join('');
}

function safeHref(href: string | undefined): string | null {
  if (!href || !/^(?:https?|mailto):/i.test(href) || !URL.canParse(href)) return null;
  const { username, password } = new URL(href);
  return username === '' && password === '' ? href : null;
}

const spanOf = (value: number | undefined): number | undefined =>
  value !== undefined && Number.isInteger(value) && value > 1 ? Math.min(value, MAX_SPAN) : undefined;

/** Neighbours that are set alike are one: writers cut a sentence into many runs. */
function join(nodes: readonly DocxNode[]): DocxNode[] {
  const joined: DocxNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else if (typeof node === 'object' && typeof last === 'object' && node.tag === last.tag && /^(?:strong|em|s)$/.test(node.tag))
      joined[joined.length - 1] = { ...last, children: join([...last.children, ...node.children]) };
    else joined.push(node);
  }
  return joined;
}

interface OpenList {
  readonly level: number;
  readonly list: DocxElement;
}

class TreeMaker {
  private readonly facts: readonly ParagraphFacts[];
  private readonly noted: MammothNode[] = [];
  constructor(facts: readonly ParagraphFacts[]) {
    this.facts = facts;
  }

  private inline(nodes: readonly MammothNode[] = []): DocxNode[] {
    return join(nodes.flatMap((node) => this.inlineOf(node)));
  }

  private inlineOf(node: MammothNode): DocxNode[] {
    switch (node.type) {
      case 'text':
        return [node.value ?? ''];
      case 'tab':
        return ['\t'];
      case 'break':
        return node.breakType === 'line' ? [make('br', [])] : [];
      case 'checkbox':
        return [node.checked ? '☒' : '☐'];
      case 'noteReference':
        this.noted.push(node);
        return [make('sup', [String(this.noted.length)], { aside: true })];
      case 'hyperlink': {
        const children = this.inline(node.children);
        const href = safeHref(node.href);
        return href === null ? children : [make('a', children, { href })];
      }
      case 'run':
        return this.run(node);
      default:
        // Pictures, bookmarks, comments.
        return [];
    }
  }

  private run(run: MammothNode): DocxNode[] {
    let nodes = this.inline(run.children);
    if (nodes.length === 0) return nodes;
    if (run.verticalAlignment === 'superscript') nodes = [make('sup', nodes)];
    if (run.verticalAlignment === 'subscript') nodes = [make('sub', nodes)];
    if (run.isStrikethrough) nodes = [make('s', nodes)];
    if (run.isItalic) nodes = [make('em', nodes)];
    // A blank between bold words has no weight of its own.
    return run.isBold ? [make('strong', nodes)] : nodes;
  }

  blocks(nodes: readonly MammothNode[] = []): DocxNode[] {
    const out: DocxNode[] = [];
    let open: OpenList[] = [];
    for (const node of nodes) {
      if (node.type === 'paragraph') {
        const facts = this.facts[Number(node.alignment ?? -1)];
        const content = this.inline(node.children);
        if (content.every((one) => textOf(one).trim() === '')) continue;
        const item = facts?.item ?? null;
        const isHeading = facts?.heading != null && content.map(textOf).join('').trim().length <= LONGEST_HEADING;
        if (item && !isHeading) {
          open = this.addItem(out, open, Math.min(item.level, DEEPEST), make('li', this.weigh(content, facts), { mark: item.mark }));
          continue;
        }
        open = [];
        // A heading has no mark in a page; its number is part of what it says.
        const marked = item ? [`${item.mark} `, ...content] : content;
        out.push(isHeading ? make(`h${facts!.heading}` as DocxTag, join(marked)) : make('p', this.weigh(content, facts)));
      } else {
        open = [];
        if (node.type === 'table') out.push(this.table(node));
      }
    }
    return out;
  }

  private weigh(content: DocxNode[], facts: ParagraphFacts | undefined): DocxNode[] {
    return facts?.bold ? [make('strong', content)] : content;
  }

  /** Lists lie in each other as their levels do; a mark of another sort begins a list of its own. */
  private addItem(out: DocxNode[], before: readonly OpenList[], level: number, item: DocxElement): OpenList[] {
    const tag = /[\p{L}\p{N}]/u.test(item.mark ?? '') ? 'ol' : 'ul';
    const open = before.filter((one) => one.level <= level);
    const last = open.at(-1);
    if (last?.level === level && last.list.tag === tag) {
      last.list.children.push(item);
      return open;
    }
    const around = open.filter((one) => one.level < level);
    const list = make(tag, [item]);
    const parent = around.at(-1)?.list.children.at(-1);
    (typeof parent === 'object' ? parent.children : out).push(list);
    return [...around, { level, list }];
  }

  private table(table: MammothNode): DocxElement {
    const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
    const toCell = (cell: MammothNode): DocxElement => {
      const [colSpan, rowSpan] = [spanOf(cell.colSpan), spanOf(cell.rowSpan)];
      return make('td', this.blocks(cell.children), { ...(colSpan ? { colSpan } : {}), ...(rowSpan ? { rowSpan } : {}) });
    };
    return make(
      'table',
      rows.map((row) => make('tr', (row.children ?? []).filter(({ type }) => type === 'tableCell').map(toCell))),
    );
  }

  /** Behind the text, in the order in which they are referred to. A note that a note refers to comes after them. */
  notes({ notes }: MammothNode): DocxNode[] {
    const out: DocxNode[] = [];
    for (let i = 0; i < this.noted.length; i += 1) {
      const body = this.blocks(notes?.resolve(this.noted[i]!)?.body ?? []);
      const [first] = body;
      const mark = make('sup', [String(i + 1)], { aside: true });
      if (typeof first === 'object') first.children.unshift(mark, ' ');
      out.push(...body);
    }
    return out.length === 0 ? [] : [make('section', out)];
  }
}

/** `root`: the library's document. `facts`: by the number that each paragraph bears as its alignment. */
export function toTree(root: MammothNode, facts: readonly ParagraphFacts[]): DocxNode[] {
  const maker = new TreeMaker(facts);
  const body = maker.blocks(root.children);
  return [...body, ...maker.notes(root)];
}
