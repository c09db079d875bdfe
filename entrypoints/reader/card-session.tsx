// The card of one finding in the reader: opens it at its place, saves what is decided and written, steps to the next. It must not lose a comment:
// the card closes only when its text is saved, or says in one sentence why it is not.
import { i18n } from '#i18n';
import { Card } from '../../components/card/Card.tsx';
import { createCardHost } from '../../components/card/card-host.tsx';
import type { CardControl, Problem } from '../../components/card/card-model.ts';
import { copyText } from '../../components/card/copy-text.ts';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { describeTarget } from '../../lib/anchoring/describe.ts';
import { toCopyText } from '../../lib/export/copy.ts';
import { toRange } from '../../lib/highlight/css-highlights.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import { type Finding, stepFrom } from '../../lib/messages/findings.ts';
import type { Decision } from '../../lib/model/note.ts';
import type { Result } from '../../lib/model/result.ts';
import type { MarkedDocument } from './marked-document.ts';

export interface CardSession {
  /** Scrolls where the passage is out of sight or the card would have no room beside it. */
  open(directiveId: string): Promise<void>;
  step(by: 1 | -1): Promise<void>;
  /** False where the comment could not be saved and the card stays. */
  close(): Promise<boolean>;
  /** Without saving: the document is gone. */
  drop(): void;
  /** After the document's findings or notes changed. */
  refresh(): void;
  readonly isOurs: (node: Node) => boolean;
}

const problemOf = (result: Result<unknown>): Problem => {
  if (result.ok) return null;
  if (result.code === 'context-gone') return i18n.t('content.contextGone');
  return result.text === '' ? i18n.t('content.notSaved') : result.text;
};

export function createCardSession(marked: MarkedDocument, signal: AbortSignal): CardSession {
  const host = createCardHost(() => void close(), signal);
  const control: CardControl = { flush: null };
  let shownId: string | null = null;
  /** Where *next* goes on from, also after the card was closed. */
  let lastId: string | null = null;

  /** Around the whole passage, or its first line where it is too tall for the card to stand below. */
  function boxOf({ directive }: Finding): DOMRect | null {
    const boxes = (marked.surface?.piecesOf(directive) ?? []).flatMap((piece) => [...(toRange(piece)?.getClientRects() ?? [])]);
    const [first] = boxes;
    if (!first) return null;
    const edge = (of: (box: DOMRect) => number, pick: (...values: number[]) => number): number => pick(...boxes.map(of));
    const top = edge((box) => box.top, Math.min);
    const left = edge((box) => box.left, Math.min);
    const height = edge((box) => box.bottom, Math.max) - top;
    return height > innerHeight / 3 ? first : new DOMRect(left, top, edge((box) => box.right, Math.max) - left, height);
  }

  async function save(finding: Finding, change: { decision?: Decision | null; comment?: string }): Promise<Problem> {
    const { view, surface } = marked;
    if (!view || !surface) return i18n.t('content.notSaved');
    const known = finding.notes.at(-1) ?? null;
    const { decision = known?.decision ?? null, comment = known?.comment ?? '' } = change;
    const { directive } = finding;
    if (decision === null && comment.trim() === '') {
      if (!known) return null;
      const removed = await askFromOwnPage('removeNote', { noteId: known.id });
      if (removed.ok) marked.setNote(known.id, null, finding);
      refresh();
      return problemOf(removed);
    }
    // The passage as it was when the first word was written on it stays in the note.
    const target = known?.target ?? describeTarget(surface.text, directive, surface.pageOf(directive));
    const input = { documentId: view.id, noteId: known?.id ?? null, target, kind: directive.kind, decision, comment };
    const saved = await askFromOwnPage('saveNote', input);
    if (saved.ok) marked.setNote(saved.value.id, saved.value, finding);
    refresh();
    return problemOf(saved);
  }

  async function copy({ directive, proposal }: Finding): Promise<Problem> {
    const { item, title: heading } = proposal;
    const { title: documentTitle = null, url = null } = marked.view ?? {};
    const page = marked.surface?.pageOf(directive) ?? null;
    const text = toCopyText({ quote: directive.quote, item, heading, page, documentTitle, url }, interfaceLanguage());
    return (await copyText(text, host.root)) ? null : i18n.t('content.notCopied');
  }

  /** Saving goes by today's finding: its notes may have changed since the card was drawn. */
  const current = (finding: Finding): Finding => marked.find(finding.directive.id) ?? finding;

  function draw(finding: Finding): void {
    const index = marked.painted.findIndex(({ directive }) => directive.id === finding.directive.id) + 1;
    host.show(
      <Card
        key={finding.directive.id}
        directive={finding.directive}
        proposal={finding.proposal}
        notes={finding.notes}
        position={{ index, count: marked.painted.length }}
        onDecide={(decision) => save(current(finding), { decision })}
        onComment={(comment) => save(current(finding), { comment })}
        onCopy={() => copy(finding)}
        onStep={(by) => void step(by)}
        onClose={() => void close()}
        control={control}
      />,
      () => boxOf(current(finding)),
    );
  }

  const flush = async (): Promise<boolean> => (host.isOpen && control.flush ? control.flush() : true);

  async function open(directiveId: string): Promise<void> {
    if (shownId !== directiveId && !(await flush())) return;
    const finding = marked.find(directiveId);
    if (!finding) return;
    shownId = directiveId;
    lastId = directiveId;
    await marked.surface?.reveal(finding.directive);
    // Another one was asked for while the page was drawn.
    if (shownId !== directiveId) return;
    marked.focus(directiveId);
    draw(current(finding));
  }

  /** The first painted finding below the top of the window. */
  function firstInSight(): number {
    const index = marked.painted.findIndex((finding) => (boxOf(finding)?.top ?? -1) >= 0);
    return Math.max(index, 0);
  }

  async function step(by: 1 | -1): Promise<void> {
    const next = stepFrom(marked.painted, lastId, by, firstInSight);
    if (next) await open(next.directive.id);
  }

  function drop(): void {
    shownId = null;
    control.flush = null;
    marked.focus(null);
    host.hide();
  }

  async function close(): Promise<boolean> {
    if (!host.isOpen) return true;
    if (!(await flush())) return false;
    drop();
    return true;
  }

  function refresh(): void {
    if (shownId === null || !host.isOpen) return;
    const finding = marked.find(shownId);
    marked.focus(shownId);
    if (finding) draw(finding);
  }

  addEventListener('pagehide', () => void flush(), { signal });
  signal.addEventListener('abort', drop, { once: true });
  return { open, step, close, drop, refresh, isOurs: host.isOurs };
}
