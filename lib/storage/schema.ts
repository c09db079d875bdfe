// The shape of the database `detaljlupen`: what each store holds and by what it can be found. It must not open or change anything;
// a change of shape is a new file in migrations/, never an edit of an old one.
import type { DBSchema } from 'idb';
import type { Kind } from '../model/directive.ts';
import type { DocumentSource } from '../model/document.ts';
import type { Note } from '../model/note.ts';
import type { Level, Proposal } from '../model/proposal.ts';
import type { Reading } from '../model/reading.ts';

export const DATABASE_NAME = 'detaljlupen';

/** A document without its text, so that a list of all documents need not read every text. */
export interface DocumentRow {
  readonly id: string;
  readonly source: DocumentSource;
  readonly url: string | null;
  readonly title: string | null;
  readonly textHash: string;
  /** Derived from here on: may be rebuilt from the text. */
  readonly engineVersion: string;
  readonly language: 'sv' | 'en';
  /** Null is no key: such rows are simply absent from the index. */
  readonly body: string | null;
  readonly date: string | null;
  readonly openedMs: number;
  readonly updatedMs: number;
}

export interface TextRow {
  readonly documentId: string;
  readonly textHash: string;
  readonly reading: Reading;
}

/** Derived: thrown away and made anew when the text or the engine changed. */
export interface ProposalRow {
  readonly documentId: string;
  /** Place among the document's proposals, from 0: with the document the key, since two proposals may share an id. */
  readonly order: number;
  readonly textHash: string;
  readonly engineVersion: string;
  readonly body: string | null;
  readonly date: string | null;
  readonly kinds: readonly Kind[];
  readonly level: Level | null;
  readonly proposal: Proposal;
}

export interface Schema extends DBSchema {
  documents: {
    key: string;
    value: DocumentRow;
    indexes: { body: string; date: string; updated: number };
  };
  texts: { key: string; value: TextRow };
  proposals: {
    key: [string, number];
    value: ProposalRow;
    indexes: { document: string; body: string; date: string; category: Kind };
  };
  /** Precious: what a person decided or wrote. Only ever carried over. */
  notes: {
    key: string;
    value: Note;
    indexes: { document: string; category: Kind; updated: number };
  };
}

export const STORES = ['documents', 'texts', 'proposals', 'notes'] as const;
