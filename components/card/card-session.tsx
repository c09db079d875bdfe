// The card of one finding, on a page and in the reader alike: opens it at its place, saves what is decided and written, steps to the next.
// It must not lose a comment: the card closes only when its text is saved, or says in one sentence why it is not.
import { i18n } from '#i18n';
import { boxAround } from '../../lib/marking/box.ts';
import { findSubject, keepNote, type NoteCalls, type NoteChange, type Subject } from '../../lib/marking/keep-note.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import { isContextGone } from '../../lib/messages/ask.ts';
import type { StepFrom } from '../../lib/messages/calls.ts';
import { type Finding, stepFrom } from '../../lib/messages/findings.ts';
import type { Result } from '../../lib/model/result.ts';
import { Card } from './Card.tsx';
import { createCardHost } from './card-host.tsx';
import type { CardControl, Problem } from './card-model.ts';
import { copyText } from './copy-text.ts';

export interface CardSession {
  /** `reveal`: scrolls to the passage first. */
  open(directiveId: string, reveal: boolean): Promise<void>;
  /** False where there is nothing in that direction. */
  step(by: 1 | -1, from?: StepFrom): Promise<boolean>;
  /** False where the comment could not be saved and the card stays. */
  close(): Promise<boolean>;
  /** At once, saving what is unsaved without waiting for the answer: the page is going away. */
  leave(): void;
  /** Saving if that can be done. */
  end(): Promise<void>;
  /** After findings or notes changed. */
  refresh(): void;
  readonly isOurs: (node: Node) => boolean;
}

export interface CardParts {
  readonly marked: MarkedDocument;
  readonly calls: NoteCalls;
  /** What *Copy* puts on the clipboard. */
  readonly toCopy: (finding: Finding) => string;
  readonly signal: AbortSignal;
  /** After a card was opened. */
  readonly onOpened?: () => void;
  /** Where this text has no further finding: opens one elsewhere in the tab. False where there is none, and one begins anew. */
  readonly stepBeyond?: (by: 1 | -1) => Promise<boolean>;
}

export function createCardSession({ marked, calls, toCopy, signal, onOpened, stepBeyond }: CardParts): CardSession {
  // Looked up at once: an extension that has been updated under the page can look nothing up.
  const sentences = {
    contextGone: i18n.t('content.contextGone'),
    notSaved: i18n.t('content.notSaved'),
    notCopied: i18n.t('content.notCopied'),
  };
  const host = createCardHost(() => void close(), signal);
  const control: CardControl = { flush: null };
  let shown: { readonly id: string; readonly subject: Subject } | null = null;
  /** Where *next* goes on from, also after the card was closed. */
  let lastId: string | null = null;
  let saving: Promise<unknown> = Promise.resolve();

  /** Today's finding: its notes may have changed since the card was drawn. Not another document's, which may have one of the same words. */
  const today = (finding: Finding, { documentId }: Subject): Finding =>
    (marked.view?.id === documentId ? marked.find(finding.directive.id) : null) ?? finding;
  const boxOf = ({ directive }: Finding): DOMRect | null => boxAround(marked.surface?.piecesOf(directive) ?? [], innerHeight / 3);

  function problemOf(result: Result<unknown>): Problem {
    if (result.ok) return null;
    if (result.code === 'context-gone') return sentences.contextGone;
    return result.text === '' ? sentences.notSaved : result.text;
  }

  /** One after the other: leaving the editor by a press on *Agree* saves twice, and the second must know the note that the first one made. */
  function save(about: Subject, finding: Finding, change: NoteChange): Promise<Problem> {
    const saved = async (): Promise<Problem> => {
      // In a dead extension the card can draw nothing new, not even a sentence; what stands in it stays.
      if (!isContextGone()) return problemOf(await keepNote(marked, about, today(finding, about), change, calls));
      host.say(sentences.contextGone);
      return sentences.contextGone;
    };
    const next = saving.then(saved);
    saving = next.then(refresh, refresh);
    return next;
  }

  function draw(finding: Finding, about: Subject): void {
    const index = marked.painted.findIndex(({ directive }) => directive.id === finding.directive.id) + 1;
    host.show(
      <Card
        directive={finding.directive}
        proposal={finding.proposal}
        notes={finding.notes}
        position={{ index, count: marked.painted.length }}
        onDecide={(decision) => save(about, finding, { decision })}
        onComment={(comment) => save(about, finding, { comment })}
        onCopy={async () => ((await copyText(toCopy(finding), host.root)) ? null : sentences.notCopied)}
        onStep={(by) => void stepByCard(by)}
        onClose={() => void close()}
        control={control}
      />,
      () => boxOf(today(finding, about)),
    );
  }

  const flush = async (): Promise<boolean> => (host.isOpen && control.flush ? control.flush() : true);

  async function open(directiveId: string, reveal: boolean): Promise<void> {
    if (shown?.id !== directiveId && !(await flush())) return;
    const finding = marked.find(directiveId);
    const subject = finding && findSubject(marked, finding);
    if (!finding || !subject) return;
    const opened = { id: directiveId, subject };
    shown = opened;
    lastId = directiveId;
    if (reveal) await marked.surface?.reveal(finding.directive);
    // Another one was asked for while the place was being drawn.
    if (shown !== opened) return;
    marked.setCurrent(directiveId);
    draw(today(finding, subject), subject);
    onOpened?.();
  }

  /** The first painted finding below the top of the window. */
  function firstInSight(): number {
    const index = marked.painted.findIndex((finding) => (boxOf(finding)?.top ?? -1) >= 0);
    return Math.max(index, 0);
  }

  function findNext(by: 1 | -1, from: StepFrom): Finding | null {
    const { painted } = marked;
    const edge = by === 1 ? painted[0] : painted.at(-1);
    const end = by === 1 ? painted.at(-1) : painted[0];
    if (from === 'edge') return edge ?? null;
    if (from === 'here' && end?.directive.id === lastId) return null;
    return stepFrom(painted, lastId, by, firstInSight);
  }

  async function step(by: 1 | -1, from: StepFrom = 'here-round'): Promise<boolean> {
    const next = findNext(by, from);
    if (next) await open(next.directive.id, true);
    return next !== null;
  }

  async function stepByCard(by: 1 | -1): Promise<void> {
    if (await step(by, stepBeyond ? 'here' : 'here-round')) return;
    if (!(await stepBeyond?.(by))) await step(by, 'edge');
  }

  function drop(): void {
    shown = null;
    control.flush = null;
    marked.setCurrent(null);
    host.hide();
  }

  async function close(): Promise<boolean> {
    if (!host.isOpen) return true;
    if (!(await flush())) return false;
    drop();
    return true;
  }

  function leave(): void {
    void flush();
    drop();
  }

  async function end(): Promise<void> {
    if (!(await close())) drop();
  }

  function refresh(): void {
    if (shown === null || !host.isOpen || isContextGone() || marked.view?.id !== shown.subject.documentId) return;
    const finding = marked.find(shown.id);
    // A finding that the page took away leaves its card standing while there is text in it that might be lost.
    if (finding) draw(finding, shown.subject);
  }

  // An extension that was updated under an open card leaves the card: there may be words in it, and it says what to do.
  const onAbort = (): void => {
    if (!isContextGone()) drop();
    else host.say(sentences.contextGone);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return { open, step, close, leave, end, refresh, isOurs: host.isOurs };
}
