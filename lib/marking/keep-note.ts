// A decision or a comment on a finding, made into a note and sent to be kept. It must not show anything; its caller tells how it went.
import { describeTarget } from '../anchoring/describe.ts';
import type { NoteInput } from '../messages/calls.ts';
import type { Finding } from '../messages/findings.ts';
import type { Decision, Note } from '../model/note.ts';
import { fail, type Result, succeed } from '../model/result.ts';
import type { MarkedDocument } from './marked-document.ts';

/** How to reach the background, from a page or from a page of ours. */
export interface NoteCalls {
  saveNote(input: NoteInput): Promise<Result<Note>>;
  removeNote(input: { noteId: string }): Promise<Result<null>>;
}

export type NoteChange = { readonly decision: Decision | null } | { readonly comment: string };

/** A note without decision and words is taken away. The text of a failure may be empty: then the caller has the sentence. */
export async function keepNote(marked: MarkedDocument, finding: Finding, change: NoteChange, calls: NoteCalls): Promise<Result<null>> {
  const { view, surface } = marked;
  if (!view || !surface) return fail('no-document', '');
  const { directive, notes } = finding;
  // The note that the card shows: two windows may have left two.
  const shown = notes.findLast((note) => ('comment' in change ? note.comment !== '' : note.decision !== null));
  const known = shown ?? notes.at(-1) ?? null;
  const decision = 'decision' in change ? change.decision : (known?.decision ?? null);
  const comment = 'comment' in change ? change.comment : (known?.comment ?? '');
  if (decision === null && comment.trim() === '') {
    if (!known) return succeed(null);
    const removed = await calls.removeNote({ noteId: known.id });
    if (removed.ok) marked.setNote(known.id, null, finding);
    return removed;
  }
  // The passage as it was when the first word was written on it stays in the note.
  const target = known?.target ?? describeTarget(surface.text, directive, surface.pageOf(directive));
  const input = { documentId: view.id, noteId: known?.id ?? null, target, kind: directive.kind, decision, comment };
  const saved = await calls.saveNote(input);
  if (!saved.ok) return saved;
  marked.setNote(saved.value.id, saved.value, finding);
  return succeed(null);
}
