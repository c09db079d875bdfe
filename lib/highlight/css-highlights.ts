// Paints with the CSS Custom Highlight API: ranges in a registry, no change to the DOM, whatever framework owns the page. Each window (the page,
// each same-origin frame) has its own registry and constructors. It must never clear a registry: other people's highlights live there too.
import { isInPage } from '../documents/dom.ts';
import { focusNameOf, NAMES, nameOf, Sheets } from './highlight-sheet.ts';
import type { Painter, Passage, Piece, Tone } from './painter.ts';
import { findRegistry, type View } from './registry.ts';
import { findTone } from './tones.ts';

export { canPaint } from './registry.ts';

/** Younger than the browsers we start from; tested for before use. */
interface PointRegistry {
  highlightsFromPoint?(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): { highlight: Highlight; ranges: AbstractRange[] }[];
}

/** A window that shows a document of its own: when it shows another, all of this is anew. */
interface Painted {
  readonly view: View;
  readonly registry: HighlightRegistry;
  /** By name. */
  readonly highlights: Map<string, Highlight>;
  readonly ids: WeakMap<AbstractRange, string>;
}

export interface PainterOptions {
  /** Whether the page is dark where a passage begins; by default its colours tell. */
  readonly toneOf?: (element: Element) => Tone;
}

const FOCUS_NAMES = [focusNameOf('light'), focusNameOf('dark')];

const documentOf = (root: Document | ShadowRoot): Document => (root.nodeType === 9 ? (root as Document) : root.ownerDocument!);
const viewOf = (root: Document | ShadowRoot): View | null => documentOf(root).defaultView as View | null;
const elementOf = (node: Node): Element | null => (node.nodeType === 1 ? (node as Element) : node.parentElement);

/** A live range over a piece; null where the page has taken its nodes away since. */
export function toRange(piece: Piece): Range | null {
  if (!isInPage(piece.startNode) || !isInPage(piece.endNode)) return null;
  try {
    const range = documentOf(piece.root).createRange();
    range.setStart(piece.startNode, piece.startOffset);
    range.setEnd(piece.endNode, piece.endOffset);
    return range;
  } catch {
    // The node has grown shorter than the offset: the text is not there any more.
    return null;
  }
}

/** In Firefox, what belongs to a document that a frame no longer shows is dead, and throws whatever is asked of it. */
function isAlive({ view, registry }: Painted): boolean {
  try {
    return !view.closed && registry.size >= 0;
  } catch {
    return false;
  }
}

/** Work on a long page is cut into pieces of so many ms, so that the page is never kept waiting. */
const SLICE_MS = 8;

/** A passage as it is registered. */
interface Shown {
  readonly passage: Passage;
  readonly tone: Tone;
  readonly marks: readonly { readonly highlight: Highlight; readonly range: AbstractRange }[];
}

const isSamePiece = (a: Piece, b: Piece | undefined): boolean =>
  a.root === b?.root &&
  a.startNode === b.startNode &&
  a.endNode === b.endNode &&
  a.startOffset === b.startOffset &&
  a.endOffset === b.endOffset;

const isSamePassage = (a: Passage, b: Passage): boolean =>
  a.kind === b.kind && a.pieces.length === b.pieces.length && a.pieces.every((piece, at) => isSamePiece(piece, b.pieces[at]));

class CssPainter implements Painter {
  private readonly sheets = new Sheets();
  private windows = new Map<Document, Painted>();
  private passages: readonly Passage[] = [];
  /** By id: what has not changed since is left as it stands, or the browser would draw all of a long page anew. */
  private shown = new Map<string, Shown>();
  /** Still to be shown, or looked at again: from here on. */
  private next = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private roots = new Set<Document | ShadowRoot>();
  private focused: string | null = null;
  /** Of elements that were asked about in this painting. */
  private toneOfElement = new Map<Element, Tone>();

  private readonly toneOf: (element: Element) => Tone;
  constructor(toneOf: (element: Element) => Tone) {
    this.toneOf = toneOf;
  }

  paint(passages: readonly Passage[]): void {
    this.passages = passages;
    this.roots = new Set(passages.flatMap(({ pieces }) => pieces.map(({ root }) => root)));
    this.sheets.keepOnly(this.roots);
    this.toneOfElement = new Map();
    const wanted = new Map(passages.map((passage) => [passage.id, passage]));
    for (const [id, { passage }] of this.shown) {
      const now = wanted.get(id);
      if (!now || !isSamePassage(passage, now)) this.hide(id);
    }
    this.next = 0;
    this.goOn();
  }

  /** Makes ready what is still to be shown, for as long as may be, and the rest later; then all of it is shown. */
  private goOn(): void {
    clearTimeout(this.timer);
    const endMs = performance.now() + SLICE_MS;
    while (this.next < this.passages.length && (this.next % 16 !== 0 || this.next === 0 || performance.now() < endMs)) {
      this.show(this.passages[this.next]!);
      this.next += 1;
    }
    if (this.next < this.passages.length) {
      // Not shown by parts: at each, the browser would look at all of them anew.
      this.timer = setTimeout(() => this.goOn());
      return;
    }
    this.addFocus();
    this.repair();
  }

  private show(passage: Passage): void {
    const { id, kind, pieces } = passage;
    const tone = this.findTone(pieces[0]);
    const known = this.shown.get(id);
    if (known?.tone === tone) return;
    this.hide(id);
    const marks = pieces.map((piece) => this.add(nameOf(kind, tone), piece, id, 0)).filter((mark) => mark !== null);
    this.shown.set(id, { passage, tone, marks });
  }

  private hide(id: string): void {
    for (const { highlight, range } of this.shown.get(id)?.marks ?? []) {
      try {
        highlight.delete(range);
      } catch {
        // Dead with the document that a frame no longer shows (Firefox).
      }
    }
    this.shown.delete(id);
  }

  private findTone(piece: Piece | undefined): Tone {
    const element = piece && isInPage(piece.startNode) ? elementOf(piece.startNode) : null;
    if (!element) return 'light';
    const known = this.toneOfElement.get(element) ?? this.toneOf(element);
    this.toneOfElement.set(element, known);
    return known;
  }

  /** A frame that is gone has no use for what was painted in it. */
  private alive(): Painted[] {
    return [...this.windows.values()].filter(isAlive);
  }

  private windowOf(root: Document | ShadowRoot): Painted | null {
    const document = documentOf(root);
    const view = viewOf(root);
    if (!view) return null;
    const known = this.windows.get(document);
    if (known) return known;
    const registry = findRegistry(view);
    if (!registry) return null;
    // What an earlier script of ours may have left: an update of the extension puts a new one into the same page.
    for (const name of NAMES) registry.delete(name);
    const made: Painted = { view, registry, highlights: new Map(), ids: new WeakMap() };
    this.windows.set(document, made);
    return made;
  }

  private add(name: string, piece: Piece, id: string, priority: number): Shown['marks'][number] | null {
    const painted = isInPage(piece.startNode) ? this.windowOf(piece.root) : null;
    if (!painted) return null;
    // A static range costs nothing when the page changes; a live one is adjusted at every change.
    const range = new painted.view.StaticRange({
      startContainer: piece.startNode,
      startOffset: piece.startOffset,
      endContainer: piece.endNode,
      endOffset: piece.endOffset,
    });
    let highlight = painted.highlights.get(name);
    if (!highlight) {
      highlight = new painted.view.Highlight();
      highlight.priority = priority;
      painted.highlights.set(name, highlight);
    }
    highlight.add(range);
    painted.ids.set(range, id);
    return { highlight, range };
  }

  private addFocus(): void {
    this.dropFocus();
    const passage = this.focused === null ? undefined : this.shown.get(this.focused);
    if (!passage) return;
    for (const piece of passage.passage.pieces) this.add(focusNameOf(passage.tone), piece, passage.passage.id, 1);
  }

  private dropFocus(): void {
    for (const { registry, highlights } of this.alive()) {
      for (const name of FOCUS_NAMES) {
        const old = highlights.get(name);
        if (old && registry.get(name) === old) registry.delete(name);
        highlights.delete(name);
      }
    }
  }

  focus(id: string | null): void {
    this.focused = id;
    this.addFocus();
    this.repair();
  }

  hitTest(root: Document | ShadowRoot, x: number, y: number): string | null {
    const view = viewOf(root);
    const painted = view ? this.windows.get(documentOf(root)) : undefined;
    if (!view || !painted) return null;
    const here = [...this.roots].filter((one) => isInPage(one) && one.nodeType !== 9 && viewOf(one) === view);
    const shadowRoots = here as ShadowRoot[];
    const registry = painted.registry as unknown as PointRegistry;
    if (typeof registry.highlightsFromPoint === 'function') {
      const own = new Set(painted.highlights.values());
      for (const { highlight, ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
        if (!own.has(highlight)) continue;
        const id = ranges.map((range) => painted.ids.get(range)).find((one) => one !== undefined);
        if (id !== undefined) return id;
      }
      return null;
    }
    return this.hitTestByCaret(documentOf(root), shadowRoots, x, y);
  }

  /** The caret goes to the nearest text, however far; so the point must also lie in what the range covers. */
  private hitTestByCaret(doc: Document, shadowRoots: ShadowRoot[], x: number, y: number): string | null {
    const caret = doc.caretPositionFromPoint?.(x, y, { shadowRoots });
    if (!caret) return null;
    for (const { id, pieces } of this.passages) {
      for (const piece of pieces) {
        const range = documentOf(piece.root) === doc ? toRange(piece) : null;
        if (!range?.isPointInRange(caret.offsetNode, caret.offset)) continue;
        const inside = (box: DOMRect) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
        if ([...range.getClientRects()].some(inside)) return id;
      }
    }
    return null;
  }

  repair(): boolean {
    let missing = false;
    for (const [document, painted] of this.windows) if (!isAlive(painted)) this.windows.delete(document);
    for (const root of this.roots) if (isInPage(root) && viewOf(root) && this.sheets.put(root)) missing = true;
    for (const { registry, highlights } of this.alive()) {
      for (const [name, highlight] of highlights) {
        // All that it showed is gone: a name with nothing in it is not to be left.
        if (highlight.size === 0) {
          if (registry.get(name) === highlight) registry.delete(name);
          highlights.delete(name);
        }
        if (highlight.size === 0 || registry.get(name) === highlight) continue;
        registry.set(name, highlight);
        missing = true;
      }
    }
    return missing;
  }

  isTorn(): boolean {
    return this.passages.some(({ pieces }) => pieces.some(({ startNode }) => !isInPage(startNode)));
  }

  private unregister(): void {
    clearTimeout(this.timer);
    this.shown = new Map();
    for (const { registry } of this.alive()) for (const name of NAMES) registry.delete(name);
    this.windows = new Map();
  }

  clear(): void {
    this.unregister();
    this.passages = [];
    this.roots = new Set();
    this.focused = null;
    this.sheets.keepOnly(this.roots);
  }
}

export function createPainter({ toneOf = findTone }: PainterOptions = {}): Painter {
  return new CssPainter(toneOf);
}
