// A decision or a comment on a finding, made into a note and sent to be kept. It must not show anything; its caller tells how it went.
import { describeTarget } from '../anchoring/describe.ts';
import type { NoteInput } from '../messages/calls.ts';
import type { Finding } from '../messages/findings.ts';
import type { DocumentId } from '../model/document.ts';
import type { Decision, Note } from '../model/note.ts';
import { type Result, succeed } from '../model/result.ts';
import type { Target } from '../model/selector.ts';
import type { MarkedDocument } from './marked-document.ts';

/** How to reach the background, from a page or from a page of ours. */
export interface NoteCalls {
  saveNote(input: NoteInput): Promise<Result<Note>>;
  removeNote(input: { noteId: string }): Promise<Result<null>>;
}

/**
 * What a card is about, taken down when it was opened: the page may show another text by the time that something is written in it, and a note must never
 * land on that.
 */
export interface Subject {
  readonly documentId: DocumentId;
  readonly target: Target;
}

export type NoteChange = { readonly decision: Decision | null } | { readonly comment: string };

/** Null where no document is shown. */
export function findSubject({ view, surface }: MarkedDocument, { directive }: Finding): Subject | null {
  if (!view || !surface) return null;
  return { documentId: view.id, target: describeTarget(surface.text, directive, surface.pageOf(directive)) };
}

/**
 * A note without decision and words is taken away. `finding` has today's notes. The text of a failure may be empty: then the caller has the sentence.
 */
export async function keepNote(
  marked: MarkedDocument,
  { documentId, target }: Subject,
  finding: Finding,
  change: NoteChange,
  calls: NoteCalls,
): Promise<Result<null>> {
  const { directive, notes } = finding;
  const show = (noteId: string, note: Note | null): void => {
    if (marked.view?.id === documentId) marked.setNote(noteId, note, finding);
  };
  // The note that the card shows: two windows may have left two.
  const shown = notes.findLast((note) => ('comment' in change ? note.comment !== '' : note.decision !== null));
  const known = shown ?? notes.at(-1) ?? null;
  const decision = 'decision' in change ? change.decision : (known?.decision ?? null);
  const comment = 'comment' in change ? change.comment : (known?.comment ?? '');
  if (decision === null && comment.trim() === '') {
    if (!known) return succeed(null);
    const removed = await calls.removeNote({ noteId: known.id });
    if (removed.ok) show(known.id, null);
    return removed;
  }
  // The passage as it was when the first word was written on it stays in the note.
  const input = { documentId, noteId: known?.id ?? null, target: known?.target ?? target, kind: directive.kind, decision, comment };
  const saved = await calls.saveNote(input);
  if (!saved.ok) return saved;
  show(saved.value.id, saved.value);
  return succeed(null);
}
