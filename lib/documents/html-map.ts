// The way back from the text of a page to its nodes, and from a node to the text. It must not read the page anew.
import type { Span } from '../model/span.ts';
import { isInPage } from './dom.ts';
import type { Run } from './html-text.ts';

/** Fits `new StaticRange(piece)` and `range.setStart/End`. Both ends lie in `root`. */
export interface DomPiece {
  readonly root: Document | ShadowRoot;
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Index of the first run that ends after `offset`. */
function findRun(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle]!;
    if (run.start + run.length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where the span stands in the DOM: a piece for each stretch of one root that is in order. What the page has since taken away is left out. */
export function toPieces(runs: readonly Run[], span: Span): DomPiece[] {
  const pieces: DomPiece[] = [];
  let open = false;
  for (let i = findRun(runs, span.start); i < runs.length && runs[i]!.start < span.end; i += 1) {
    const run = runs[i]!;
    const startOffset = run.offset + Math.max(0, span.start - run.start);
    const endOffset = run.offset + Math.min(run.length, span.end - run.start);
    if (!isInPage(run.node) || endOffset > run.node.data.length) {
      open = false;
      continue;
    }
    const last = open && !run.apart ? pieces.at(-1) : undefined;
    if (last && last.root === run.root) pieces[pieces.length - 1] = { ...last, endNode: run.node, endOffset };
    else pieces.push({ root: run.root, startNode: run.node, startOffset, endNode: run.node, endOffset });
    open = true;
  }
  return pieces;
}

const PRECEDING = 2;
const CONTAINED_BY = 16;

/** `node`, or what follows child number `offset` of it, comes after `text` in the DOM. */
function isAfter(node: Node, offset: number, text: Text): boolean {
  if (node === text) return false;
  const child = node.childNodes[offset];
  const flags = (child ?? node).compareDocumentPosition(text);
  return child === undefined && node.nodeType === 1 ? (flags & (PRECEDING | CONTAINED_BY)) !== 0 : (flags & PRECEDING) !== 0;
}

/** Finds text offsets for DOM points. Made once a reading; nodes are looked up, not searched for. */
export class PointFinder {
  private readonly runs: readonly Run[];
  private readonly byNode = new Map<Node, Run[]>();
  constructor(runs: readonly Run[]) {
    this.runs = runs;
    for (const run of runs) {
      const others = this.byNode.get(run.node);
      if (others) others.push(run);
      else this.byNode.set(run.node, [run]);
    }
  }

  /** Null for a place that is not in the text: another document's, or words that were left out. */
  find(node: Node, offset: number): number | null {
    const own = this.byNode.get(node);
    if (own) {
      const run = own.find((one) => offset <= one.offset + one.length) ?? own.at(-1)!;
      return run.start + Math.min(run.length, Math.max(0, offset - run.offset));
    }
    if (node.nodeType === 3 && (node as Text).data.trim() !== '') return null;
    const root = node.nodeType === 9 ? node : node.getRootNode();
    const here = this.runs.filter((run) => run.root === root);
    const after = here.find((run) => !isAfter(node, offset, run.node));
    const last = here.at(-1);
    return after ? after.start : last ? last.start + last.length : null;
  }
}
