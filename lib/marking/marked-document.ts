// The open document with its findings: what the background answered, painted on whatever surface shows it. It holds no card and asks for nothing.
import { createPainter } from '../highlight/css-highlights.ts';
import type { Tone } from '../highlight/painter.ts';
import type { DocumentView, PlacedNote } from '../messages/calls.ts';
import { type Finding, isPainted, toFindings } from '../messages/findings.ts';
import type { Kind } from '../model/directive.ts';
import type { Note } from '../model/note.ts';
import type { Surface } from './surface.ts';

export interface MarkedDocument {
  /** Null for both takes everything away. */
  set(view: DocumentView | null, surface: Surface | null): void;
  /** The surface was drawn anew: paints again, now. */
  repaint(): void;
  /** Puts back what the page took away. */
  repair(): void;
  /** The page has thrown away nodes that findings are painted on. */
  isTorn(): boolean;
  setPaintedKinds(kinds: readonly Kind[]): void;
  /** A note was saved (or, with null, removed) here: shown without asking again. */
  setNote(noteId: string, note: Note | null, finding: Finding): void;
  find(directiveId: string | null): Finding | null;
  /** The finding that the card is about: shown as the current one, also where its kind is not painted; null for none. */
  setCurrent(directiveId: string | null): void;
  hitTest(root: Document | ShadowRoot, x: number, y: number): string | null;
  readonly view: DocumentView | null;
  readonly surface: Surface | null;
  /** In the order of the text. */
  readonly painted: readonly Finding[];
}

export interface MarkedDocumentOptions {
  /** Light or dark surroundings; by default the painter looks for itself. */
  readonly toneOf?: (element: Element) => Tone;
  /** After the set of painted findings may have changed. */
  readonly onPainted?: () => void;
}

export function createMarkedDocument({ toneOf, onPainted = () => {} }: MarkedDocumentOptions = {}): MarkedDocument {
  const painter = createPainter(toneOf ? { toneOf } : {});
  let view: DocumentView | null = null;
  let surface: Surface | null = null;
  let findings: readonly Finding[] = [];
  let painted: readonly Finding[] = [];
  let kinds: readonly Kind[] = [];
  let currentId: string | null = null;

  const find = (directiveId: string | null): Finding | null => findings.find(({ directive }) => directive.id === directiveId) ?? null;

  /** Where nothing is to be shown, nothing is touched. */
  function repaint(): void {
    const shownOn = surface;
    const current = find(currentId);
    const all = current && !painted.includes(current) ? [...painted, current] : painted;
    if (!shownOn || all.length === 0) {
      painter.clear();
      return;
    }
    painter.paint(all.map(({ directive }) => ({ id: directive.id, kind: directive.kind, pieces: shownOn.piecesOf(directive) })));
    painter.focus(current ? currentId : null);
  }

  function count(): void {
    findings = view ? toFindings(view) : [];
    painted = findings.filter((finding) => isPainted(finding, kinds));
    repaint();
    onPainted();
  }

  return {
    set(nextView, nextSurface) {
      view = nextView;
      surface = nextSurface;
      count();
    },
    repaint,
    repair: () => void painter.repair(),
    isTorn: () => painter.isTorn(),
    setPaintedKinds(next) {
      kinds = next;
      count();
    },
    setNote(noteId, note, { directive }) {
      if (!view) return;
      const others = view.notes.filter((one) => one.note.id !== noteId);
      const { start, end } = directive;
      const now: PlacedNote[] = note ? [{ note, state: 'placed', span: { start, end }, directiveId: directive.id }] : [];
      view = { ...view, notes: [...others, ...now] };
      count();
    },
    find,
    setCurrent(directiveId) {
      currentId = directiveId;
      repaint();
    },
    hitTest: (root, x, y) => painter.hitTest(root, x, y),
    get view() {
      return view;
    },
    get surface() {
      return surface;
    },
    get painted() {
      return painted;
    },
  };
}
