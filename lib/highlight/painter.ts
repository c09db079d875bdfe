// What it takes to show findings on a page: the contract. The one painter is css-highlights.ts; a page whose browser has no such thing shows none.
import type { Kind } from '../model/directive.ts';

/** Both ends in one root. `DomPiece` of lib/documents fits, and so does `{ startNode, startOffset, endNode, endOffset, root }` of a text layer. */
export interface Piece {
  readonly root: Document | ShadowRoot;
  readonly startNode: Node;
  readonly startOffset: number;
  readonly endNode: Node;
  readonly endOffset: number;
}

/** A finding as it is painted. `id` is the caller's own (a directive's). */
export interface Passage {
  readonly id: string;
  readonly kind: Kind;
  readonly pieces: readonly Piece[];
}

export interface Painter {
  /** Paints these, and takes away what was painted before. */
  paint(passages: readonly Passage[]): void;
  /** Marks one of the painted passages as the current one; null marks none. */
  focus(id: string | null): void;
  /** The painted passage at a point of the window that shows `root`; null where none is. */
  hitTest(root: Document | ShadowRoot, x: number, y: number): string | null;
  /** Puts back what the page took away (it may replace its style sheets or empty the registry). True if something was missing. */
  repair(): boolean;
  /** Something that is painted stands on nodes that the page has thrown away. */
  isTorn(): boolean;
  /** Takes away all of ours, and nothing else. */
  clear(): void;
}

export type Tone = 'light' | 'dark';
