// The card of one finding: opens it at its place, saves what is decided and written, steps to the next. It must not lose a comment:
// the card closes only when its text is saved, or says in one sentence why it is not.
import { i18n } from '#i18n';
import { Card } from '../../components/card/Card.tsx';
import { createCardHost } from '../../components/card/card-host.tsx';
import type { CardControl, Problem } from '../../components/card/card-model.ts';
import { copyText } from '../../components/card/copy-text.ts';
import { describeTarget } from '../../lib/anchoring/describe.ts';
import { toCopyText } from '../../lib/export/copy.ts';
import { toRange } from '../../lib/highlight/css-highlights.ts';
import { askFromContent, isContextGone } from '../../lib/messages/ask.ts';
import { type Finding, stepFrom } from '../../lib/messages/findings.ts';
import type { Decision } from '../../lib/model/note.ts';
import type { Result } from '../../lib/model/result.ts';
import type { PageReading } from './page-reading.ts';
import { scrollToRange } from './scroll.ts';

export interface CardSession {
  open(directiveId: string, scroll: boolean): Promise<void>;
  step(by: 1 | -1): Promise<void>;
  /** False where the comment could not be saved and the card stays. */
  close(): Promise<boolean>;
  /** At once, saving what is unsaved without waiting for the answer: the page is going away. */
  leave(): void;
  /** Saving if that can be done. */
  end(): Promise<void>;
  /** After the page was read again. */
  refresh(): void;
  readonly isOurs: (node: Node) => boolean;
}

/** Looked up at once: an extension that has been updated under the page can look nothing up. */
const sentences = {
  contextGone: i18n.t('content.contextGone'),
  notSaved: i18n.t('content.notSaved'),
  notCopied: i18n.t('content.notCopied'),
};

const problemOf = (result: Result<unknown>): Problem => {
  if (result.ok) return null;
  if (result.code === 'context-gone') return sentences.contextGone;
  return result.text === '' ? sentences.notSaved : result.text;
};

type Change = { readonly decision: Decision | null } | { readonly comment: string };

export function createCardSession(page: PageReading, signal: AbortSignal): CardSession {
  const host = createCardHost(() => void close(), signal);
  const control: CardControl = { flush: null };
  let shownId: string | null = null;
  /** Where *next* goes on from, also after the card was closed. */
  let lastId: string | null = null;

  const rangesOf = ({ directive }: Finding): Range[] =>
    (page.html?.toRanges(directive) ?? []).map(toRange).filter((range): range is Range => range !== null);

  /** The first line of the passage, in the window's coordinates; a frame's own place is added. */
  function boxOf(finding: Finding): DOMRect | null {
    const [range] = rangesOf(finding);
    const box = range?.getClientRects()[0] ?? range?.getBoundingClientRect();
    const frame = range?.startContainer.ownerDocument?.defaultView?.frameElement?.getBoundingClientRect();
    return box ? new DOMRect(box.x + (frame?.x ?? 0), box.y + (frame?.y ?? 0), box.width, box.height) : null;
  }

  async function saveNow({ directive, notes }: Finding, change: Change): Promise<Problem> {
    const { view, html } = page;
    if (!view || !html) return sentences.notSaved;
    // The note that the card shows: two windows may have left two.
    const shown = notes.findLast((note) => ('comment' in change ? note.comment !== '' : note.decision !== null));
    const known = shown ?? notes.at(-1) ?? null;
    const decision = 'decision' in change ? change.decision : (known?.decision ?? null);
    const comment = 'comment' in change ? change.comment : (known?.comment ?? '');
    if (decision === null && comment.trim() === '') {
      if (!known) return null;
      const removed = await askFromContent('removeNote', { noteId: known.id });
      if (removed.ok) page.setNote(known.id, null, directive);
      return problemOf(removed);
    }
    // The passage as it was when the first word was written on it stays in the note.
    const target = known?.target ?? describeTarget(html.reading.text, directive, null);
    const input = { documentId: view.id, noteId: known?.id ?? null, target, kind: directive.kind, decision, comment };
    const saved = await askFromContent('saveNote', input);
    if (saved.ok) page.setNote(saved.value.id, saved.value, directive);
    return problemOf(saved);
  }

  let saving: Promise<unknown> = Promise.resolve();

  /** One after the other: leaving the editor by a press on *Agree* saves twice, and the second must know the note that the first one made. */
  function save(finding: Finding, change: Change): Promise<Problem> {
    // In a dead extension the card can draw nothing new, not even a sentence; what stands in it stays.
    const saved = async (): Promise<Problem> => {
      if (isContextGone()) host.say(sentences.contextGone);
      return isContextGone() ? sentences.contextGone : saveNow(page.find(finding.directive.id) ?? finding, change);
    };
    const next = saving.then(saved);
    saving = next.then(refresh, refresh);
    return next;
  }

  async function copy({ directive, proposal }: Finding): Promise<Problem> {
    const { item, title: heading } = proposal;
    const { title: documentTitle = null, url = location.href } = page.view ?? {};
    const text = toCopyText({ quote: directive.quote, item, heading, page: null, documentTitle, url }, languageOfInterface());
    return (await copyText(text, host.root)) ? null : sentences.notCopied;
  }

  function draw(finding: Finding): void {
    const index = page.painted.findIndex(({ directive }) => directive.id === finding.directive.id) + 1;
    host.show(
      <Card
        key={finding.directive.id}
        directive={finding.directive}
        proposal={finding.proposal}
        notes={finding.notes}
        position={{ index, count: page.painted.length }}
        onDecide={(decision) => save(finding, { decision })}
        onComment={(comment) => save(finding, { comment })}
        onCopy={() => copy(finding)}
        onStep={(by) => void step(by)}
        onClose={() => void close()}
        control={control}
      />,
      () => boxOf(page.find(finding.directive.id) ?? finding),
    );
  }

  const flush = async (): Promise<boolean> => (host.isOpen && control.flush ? control.flush() : true);

  async function open(directiveId: string, scroll: boolean): Promise<void> {
    if (shownId !== directiveId && !(await flush())) return;
    const finding = page.find(directiveId);
    if (!finding) return;
    const [range] = rangesOf(finding);
    if (scroll && range) scrollToRange(range);
    shownId = directiveId;
    lastId = directiveId;
    page.setCurrent(directiveId);
    draw(finding);
  }

  /** The first painted finding below the top of the window. */
  function firstInSight(): number {
    const index = page.painted.findIndex((finding) => (boxOf(finding)?.top ?? -1) >= 0);
    return Math.max(index, 0);
  }

  async function step(by: 1 | -1): Promise<void> {
    const next = stepFrom(page.painted, lastId, by, firstInSight);
    if (next) await open(next.directive.id, true);
  }

  function drop(): void {
    shownId = null;
    control.flush = null;
    page.setCurrent(null);
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
    if (shownId === null || !host.isOpen || isContextGone()) return;
    const finding = page.find(shownId);
    // A finding that the page took away leaves its card standing while there is text in it that might be lost.
    if (finding) draw(finding);
  }

  // An extension that was updated under an open card leaves the card: there may be words in it, and it says what to do.
  const onAbort = (): void => {
    if (!isContextGone()) drop();
    else host.say(sentences.contextGone);
  };
  signal.addEventListener('abort', onAbort, { once: true });
  return { open, step, close, leave, end, refresh, isOurs: host.isOurs };
}

const languageOfInterface = (): 'sv' | 'en' => (i18n.t('content.language') === 'sv' ? 'sv' : 'en');
