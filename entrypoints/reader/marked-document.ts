// The open document with its findings: what the background answered, painted on whatever surface shows it. It holds no card and asks for nothing.
import { createPainter } from '../../lib/highlight/css-highlights.ts';
import type { DocumentView, PlacedNote } from '../../lib/messages/calls.ts';
import { type Finding, isPainted, toFindings } from '../../lib/messages/findings.ts';
import type { Kind } from '../../lib/model/directive.ts';
import type { Note } from '../../lib/model/note.ts';
import type { Surface } from './surface.ts';

export interface MarkedDocument {
  /** Null for both takes everything away. */
  set(view: DocumentView | null, surface: Surface | null): void;
  /** The surface drew something anew; painted once a frame at most. */
  repaint(): void;
  setPaintedKinds(kinds: readonly Kind[]): void;
  /** A note was saved (or, with null, removed) here: shown without asking again. */
  setNote(noteId: string, note: Note | null, finding: Finding): void;
  find(directiveId: string): Finding | null;
  /** Marks the finding that the card is about, also one that is not painted otherwise; null marks none. */
  focus(directiveId: string | null): void;
  readonly view: DocumentView | null;
  readonly surface: Surface | null;
  /** In the order of the text. */
  readonly painted: readonly Finding[];
  hitTest(x: number, y: number): string | null;
}

/** `onPainted`: after the set of painted findings may have changed. */
export function createMarkedDocument(onPainted: () => void): MarkedDocument {
  // A PDF's paper is white whatever the reader's colours are.
  const toneOf = (element: Element) =>
    element.closest('.textLayer') || !matchMedia('(prefers-color-scheme: dark)').matches ? 'light' : 'dark';
  const painter = createPainter({ toneOf });
  let view: DocumentView | null = null;
  let surface: Surface | null = null;
  let findings: readonly Finding[] = [];
  let painted: readonly Finding[] = [];
  let kinds: readonly Kind[] = [];
  let focusedId: string | null = null;
  let frame = 0;

  const find = (directiveId: string | null): Finding | null => findings.find(({ directive }) => directive.id === directiveId) ?? null;

  function paint(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    const current = surface;
    const focused = find(focusedId);
    const all = focused && !painted.includes(focused) ? [...painted, focused] : painted;
    if (!current || all.length === 0) painter.clear();
    else painter.paint(all.map(({ directive }) => ({ id: directive.id, kind: directive.kind, pieces: current.piecesOf(directive) })));
    painter.focus(focusedId);
  }

  function count(): void {
    findings = view ? toFindings(view) : [];
    painted = findings.filter((finding) => isPainted(finding, kinds));
    paint();
    onPainted();
  }

  return {
    set(nextView, nextSurface) {
      view = nextView;
      surface = nextSurface;
      count();
    },
    repaint() {
      if (frame === 0) frame = requestAnimationFrame(paint);
    },
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
    focus(directiveId) {
      focusedId = directiveId;
      paint();
    },
    hitTest: (x, y) => painter.hitTest(document, x, y),
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
