// Keeps what a person decided or wrote. Strict durability: "saved" means on the disk. It must not change a note by itself.
import type { DocumentId } from '../model/document.ts';
import type { Note } from '../model/note.ts';
import type { Result } from '../model/result.ts';
import { type Store, type StoreCode, write } from './open.ts';

/** Oldest first, so that of two notes on one place the later is the last word. */
export function loadNotes(store: Store, documentId: DocumentId): Promise<Result<readonly Note[], StoreCode>> {
  return store.run(async (database) => {
    const notes = await database.getAllFromIndex('notes', 'document', documentId);
    return notes.sort((a, b) => a.createdMs - b.createdMs || (a.id < b.id ? -1 : 1));
  });
}

export function loadNote(store: Store, id: string): Promise<Result<Note | null, StoreCode>> {
  return store.run(async (database) => (await database.get('notes', id)) ?? null);
}

/** Puts the note in place of the one with its id, if any. */
export function saveNote(store: Store, note: Note): Promise<Result<null, StoreCode>> {
  return store.run((database) =>
    write(database, ['notes'], 'strict', (transaction, add) => add(transaction.objectStore('notes').put(note))),
  );
}

/** A note that is not there is already removed. */
export function removeNote(store: Store, id: string): Promise<Result<null, StoreCode>> {
  return store.run((database) =>
    write(database, ['notes'], 'strict', (transaction, add) => add(transaction.objectStore('notes').delete(id))),
  );
}
