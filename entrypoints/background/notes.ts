// Saves and removes what the user decided or wrote, for the card and for our own pages alike. It must not let a page reach another document's notes.
import type { NoteInput } from '../../lib/messages/calls.ts';
import type { DocumentId } from '../../lib/model/document.ts';
import type { Note } from '../../lib/model/note.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import { loadNote, removeNote, saveNote } from '../../lib/storage/notes.ts';
import type { Store } from '../../lib/storage/open.ts';
import { tellDocumentChanged } from './changes.ts';
import type { Desk } from './desk.ts';
import { startInBackground } from './report.ts';
import { failWith, withSentence } from './sentences.ts';

/** Whether the sender may write on that document: a page on those of its origin, our own pages on all. */
export type MayWrite = (documentId: DocumentId) => boolean;

export interface NoteDesk {
  /** `fromTabId` knows of the change already. */
  save(input: NoteInput, mayWrite: MayWrite, fromTabId: number | null): Promise<Result<Note>>;
  remove(noteId: string, mayWrite: MayWrite, fromTabId: number | null): Promise<Result<null>>;
}

export function createNoteDesk(store: Store, desk: Desk): NoteDesk {
  async function save(input: NoteInput, mayWrite: MayWrite, fromTabId: number | null): Promise<Result<Note>> {
    const { noteId, documentId, target, kind, decision, comment } = input;
    if (!mayWrite(documentId)) return failWith('no-document');
    const loaded = noteId === null ? succeed(null) : await loadNote(store, noteId);
    if (!loaded.ok) return withSentence(loaded);
    const known = loaded.value;
    // Removed meanwhile in another window, and not to be lost: it becomes a new note. A note of another document is never touched.
    if (known !== null && known.documentId !== documentId) return failWith('no-note');
    const nowMs = Date.now();
    const id = known?.id ?? crypto.randomUUID();
    // A place that was sure stays so for its own text, though the document reads otherwise now.
    const isSameTarget = known !== null && JSON.stringify(known.target) === JSON.stringify(target);
    // A document that was forgotten while its card stood open takes no note: the note would outlive what the user asked to forget.
    const found = await desk.findTextHash(documentId, target);
    if (!found.ok) return found;
    const textHash = found.value ?? (isSameTarget ? known.textHash : null);
    const note: Note = {
      id,
      documentId,
      target,
      textHash,
      kind,
      decision,
      comment,
      createdMs: known?.createdMs ?? nowMs,
      updatedMs: nowMs,
    };
    const saved = await saveNote(store, note);
    if (!saved.ok) return withSentence(saved);
    startInBackground('telling other tabs', tellDocumentChanged(documentId, fromTabId));
    return succeed(note);
  }

  async function remove(noteId: string, mayWrite: MayWrite, fromTabId: number | null): Promise<Result<null>> {
    const loaded = await loadNote(store, noteId);
    if (!loaded.ok) return withSentence(loaded);
    if (loaded.value === null) return succeed(null);
    const { documentId } = loaded.value;
    if (!mayWrite(documentId)) return failWith('no-note');
    const removed = await removeNote(store, noteId);
    if (!removed.ok) return withSentence(removed);
    startInBackground('telling other tabs', tellDocumentChanged(documentId, fromTabId));
    return succeed(null);
  }

  return { save, remove };
}
