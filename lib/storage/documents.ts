// Keeps documents with their texts and proposals. The proposals are derived and replaced as a whole; notes are not touched but when a document is forgotten.
// It must not analyse anything: a stale document is given back as stale.
import type { IDBPIndex, StoreNames } from 'idb';
import type { Kind } from '../model/directive.ts';
import type { DocumentId, KeptDocument } from '../model/document.ts';
import type { Result } from '../model/result.ts';
import { type Store, type StoreCode, write } from './open.ts';
import { type DocumentRow, type ProposalRow, type Schema, STORES } from './schema.ts';

function toRows(kept: KeptDocument): { row: DocumentRow; proposals: ProposalRow[] } {
  const { reading: _reading, analysis, ...facts } = kept;
  const { language, body, date } = analysis;
  const proposals = analysis.proposals.map((proposal, order) => ({
    documentId: kept.id,
    order,
    textHash: kept.textHash,
    engineVersion: kept.engineVersion,
    body,
    date,
    kinds: [...new Set<Kind>(proposal.directives.map((directive) => directive.kind))],
    level: proposal.level,
    proposal,
  }));
  return { row: { ...facts, language, body, date, updatedMs: Date.now() }, proposals };
}

const proposalsOf = (documentId: DocumentId): IDBKeyRange => IDBKeyRange.bound([documentId, 0], [documentId, Number.MAX_SAFE_INTEGER]);

/** In one transaction: the document, its text and its proposals, in place of what was there. */
export function keepDocument(store: Store, kept: KeptDocument): Promise<Result<null, StoreCode>> {
  const { row, proposals } = toRows(kept);
  const text = { documentId: kept.id, textHash: kept.textHash, reading: kept.reading };
  return store.run((database) =>
    write(database, ['documents', 'texts', 'proposals'], 'relaxed', (transaction, add) => {
      add(transaction.objectStore('documents').put(row));
      add(transaction.objectStore('texts').put(text));
      add(transaction.objectStore('proposals').delete(proposalsOf(kept.id)));
      for (const proposal of proposals) add(transaction.objectStore('proposals').put(proposal));
    }),
  );
}

/** Null where the document is not kept. `isStale` below tells whether its analysis is still to be trusted. */
export function loadDocument(store: Store, id: DocumentId): Promise<Result<KeptDocument | null, StoreCode>> {
  return store.run(async (database) => {
    const transaction = database.transaction(['documents', 'texts', 'proposals']);
    const [row, text, rows] = await Promise.all([
      transaction.objectStore('documents').get(id),
      transaction.objectStore('texts').get(id),
      transaction.objectStore('proposals').getAll(proposalsOf(id)),
      transaction.done,
    ]);
    if (!row || !text) return null;
    const { language, body, date, updatedMs: _updatedMs, ...facts } = row;
    const isWhole = text.textHash === row.textHash && rows.every((one) => one.textHash === row.textHash);
    return {
      ...facts,
      // A half-written document cannot come out of one transaction, but a merge or an old bug could leave one: an impossible version makes it stale.
      engineVersion: isWhole ? row.engineVersion : '',
      reading: text.reading,
      analysis: { language, body, date, proposals: rows.map((one) => one.proposal) },
    };
  });
}

/** The text or the engine changed since: analyse again before showing. */
export const isStale = (kept: KeptDocument, now: { readonly engineVersion: string; readonly textHash?: string }): boolean =>
  kept.engineVersion !== now.engineVersion || (now.textHash !== undefined && kept.textHash !== now.textHash);

type NotesByDocument = IDBPIndex<Schema, StoreNames<Schema>[], 'notes', 'document', 'readwrite'>;

async function deleteNotesOf(notes: NotesByDocument, id: DocumentId): Promise<void> {
  for (let cursor = await notes.openCursor(id); cursor; cursor = await cursor.continue()) await cursor.delete();
}

/** The document with everything that belongs to it, notes included: asked for by the user only. */
export function forgetDocument(store: Store, id: DocumentId): Promise<Result<null, StoreCode>> {
  return store.run((database) =>
    write(database, STORES, 'strict', (transaction, add) => {
      add(transaction.objectStore('documents').delete(id));
      add(transaction.objectStore('texts').delete(id));
      add(transaction.objectStore('proposals').delete(proposalsOf(id)));
      add(deleteNotesOf(transaction.objectStore('notes').index('document'), id));
    }),
  );
}

/** Every document and every note. Asked for by the user only, twice. */
export function deleteEverything(store: Store): Promise<Result<null, StoreCode>> {
  return store.run((database) =>
    write(database, STORES, 'strict', (transaction, add) => {
      for (const name of STORES) add(transaction.objectStore(name).clear());
    }),
  );
}
