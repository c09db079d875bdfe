// Version 1: documents, their texts, their proposals (derived) and notes (precious). Frozen once released: never edit, add the next file.
// It names its stores as plain strings, so that a later change of schema.ts cannot change what version 1 was.
import type { Migration } from './migration.ts';

export const migration: Migration = {
  version: 1,
  upgrade(database) {
    const documents = database.createObjectStore('documents', { keyPath: 'id' });
    documents.createIndex('body', 'body');
    documents.createIndex('date', 'date');
    documents.createIndex('updated', 'updatedMs');

    database.createObjectStore('texts', { keyPath: 'documentId' });

    const proposals = database.createObjectStore('proposals', { keyPath: ['documentId', 'order'] });
    proposals.createIndex('document', 'documentId');
    proposals.createIndex('body', 'body');
    proposals.createIndex('date', 'date');
    proposals.createIndex('category', 'kinds', { multiEntry: true });

    const notes = database.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('document', 'documentId');
    notes.createIndex('category', 'kind');
    notes.createIndex('updated', 'updatedMs');
  },
};
