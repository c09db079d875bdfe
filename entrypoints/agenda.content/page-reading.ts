// One page, read, asked about and painted; again whenever it changes. It holds the only way back from findings to the page.
// It must not change the page's DOM, and paints nothing where nothing was found.
import { type HtmlReading, readHtml, styleByBrowser } from '../../lib/documents/html.ts';
import { createPainter } from '../../lib/highlight/css-highlights.ts';
import type { Painter } from '../../lib/highlight/painter.ts';
import { askFromContent } from '../../lib/messages/ask.ts';
import type { DocumentView, PlacedNote } from '../../lib/messages/calls.ts';
import { type Finding, isPainted, toFindings } from '../../lib/messages/findings.ts';
import type { Directive, Kind } from '../../lib/model/directive.ts';
import type { Note } from '../../lib/model/note.ts';

export interface PageReading {
  /** Reads the page; asks the background only where the text or the address changed, or when `always`. */
  read(always: boolean): Promise<'read' | 'unchanged' | 'refused' | 'context-gone'>;
  setPaintedKinds(kinds: readonly Kind[]): void;
  /** A note was saved (or, with null, removed) here: shown without asking again. */
  setNote(noteId: string, note: Note | null, directive: Directive): void;
  /** The finding that the card is about: shown as the current one, also where its kind is not painted; null for none. */
  setCurrent(directiveId: string | null): void;
  find(directiveId: string): Finding | null;
  clear(): void;
  readonly html: HtmlReading | null;
  readonly view: DocumentView | null;
  /** In the order of the text. */
  readonly painted: readonly Finding[];
  readonly painter: Painter;
}

/** As the background takes them (lib/messages/schemas.ts); more links than this help nobody. */
const MAX_LINKS = 1_000;
const MAX_ADDRESS = 8_192;

export function createPageReading(onRoots: (roots: HtmlReading['roots']) => void): PageReading {
  const painter = createPainter();
  let html: HtmlReading | null = null;
  let view: DocumentView | null = null;
  let address = '';
  let findings: readonly Finding[] = [];
  let painted: readonly Finding[] = [];
  let kinds: readonly Kind[] = [];
  let currentId: string | null = null;
  let latest = 0;

  function paint(): void {
    findings = view ? toFindings(view) : [];
    painted = findings.filter((finding) => isPainted(finding, kinds));
    const shown = findings.filter((finding) => isPainted(finding, kinds) || finding.directive.id === currentId);
    const read = html;
    if (shown.length === 0 || !read) painter.clear();
    else painter.paint(shown.map(({ directive }) => ({ id: directive.id, kind: directive.kind, pieces: read.toRanges(directive) })));
    painter.focus(shown.length === 0 ? null : currentId);
  }

  async function read(always: boolean): ReturnType<PageReading['read']> {
    const fresh = readHtml(document, { styleOf: styleByBrowser });
    onRoots(fresh.roots);
    const isSame = view !== null && html?.reading.text === fresh.reading.text && address === location.href;
    if (isSame && !always) {
      // The same words, but perhaps in new nodes.
      html = fresh;
      paint();
      return 'unchanged';
    }
    latest += 1;
    const mine = latest;
    const askedAt = location.href;
    const links = fresh.links.filter(({ href }) => href.length <= MAX_ADDRESS).slice(0, MAX_LINKS);
    const reply = await askFromContent('analysePage', { reading: fresh.reading, links });
    // The page went on meanwhile, and a later reading is on its way.
    if (mine !== latest) return 'unchanged';
    html = fresh;
    address = askedAt;
    view = reply.ok ? reply.value : null;
    paint();
    if (reply.ok) return 'read';
    return reply.code === 'context-gone' ? 'context-gone' : 'refused';
  }

  return {
    read,
    setPaintedKinds(next) {
      kinds = next;
      paint();
    },
    setNote(noteId, note, directive) {
      if (!view) return;
      const others = view.notes.filter((one) => one.note.id !== noteId);
      const { start, end } = directive;
      const now: PlacedNote[] = note ? [{ note, state: 'placed', span: { start, end }, directiveId: directive.id }] : [];
      view = { ...view, notes: [...others, ...now] };
      paint();
    },
    setCurrent(directiveId) {
      currentId = directiveId;
      paint();
    },
    find: (directiveId) => findings.find(({ directive }) => directive.id === directiveId) ?? null,
    clear() {
      latest += 1;
      view = null;
      paint();
    },
    get html() {
      return html;
    },
    get view() {
      return view;
    },
    get painted() {
      return painted;
    },
    painter,
  };
}
