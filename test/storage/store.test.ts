import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteEverything, forgetDocument, isStale, keepDocument, loadDocument } from '../../lib/storage/documents.ts';
import { DATABASE_VERSION } from '../../lib/storage/migrations/index.ts';
import { loadNote, loadNotes, removeNote, saveNote } from '../../lib/storage/notes.ts';
import { createStore, type Store } from '../../lib/storage/open.ts';
import { sampleDocument, sampleNote } from './samples.ts';

let store: Store;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = createStore({ blockedAfterMs: 30 });
});
afterEach(() => store.close());

describe('documents', () => {
  it('come back as they were kept', async () => {
    const kept = sampleDocument();
    expect(await keepDocument(store, kept)).toEqual({ ok: true, value: null });
    expect(await loadDocument(store, kept.id)).toEqual({ ok: true, value: kept });
    expect(await loadDocument(store, 'https://exempelkommun.se/annat')).toEqual({ ok: true, value: null });
  });

  it('leave no proposal of an earlier text behind', async () => {
    const kept = sampleDocument();
    await keepDocument(store, kept);
    const none = sampleDocument({ textHash: 'bb22', analysis: { ...kept.analysis, proposals: [] } });
    await keepDocument(store, none);
    expect(await loadDocument(store, kept.id)).toEqual({ ok: true, value: none });
    expect(await store.run((database) => database.count('proposals'))).toEqual({ ok: true, value: 0 });
  });

  it('can be found by body, date, kind and change', async () => {
    await keepDocument(store, sampleDocument());
    const found = await store.run(async (database) => [
      await database.countFromIndex('documents', 'body', 'Kommunfullmäktige'),
      await database.countFromIndex('documents', 'date', '2026-11-23'),
      await database.countFromIndex('documents', 'updated', IDBKeyRange.lowerBound(1)),
      await database.countFromIndex('proposals', 'category', 'plan'),
      await database.countFromIndex('proposals', 'category', 'report'),
      await database.countFromIndex('proposals', 'body', 'Kommunfullmäktige'),
    ]);
    expect(found).toEqual({ ok: true, value: [1, 1, 1, 1, 0, 1] });
  });

  it('are stale when the engine or the text is another', () => {
    const kept = sampleDocument();
    expect(isStale(kept, { engineVersion: '1', textHash: 'aa11' })).toBe(false);
    expect(isStale(kept, { engineVersion: '2', textHash: 'aa11' })).toBe(true);
    expect(isStale(kept, { engineVersion: '1', textHash: 'bb22' })).toBe(true);
  });

  it('are stale when a proposal belongs to another text', async () => {
    const kept = sampleDocument();
    await keepDocument(store, kept);
    await store.run(async (database) => {
      const row = await database.get('proposals', [kept.id, 0]);
      await database.put('proposals', { ...row!, textHash: 'other' });
    });
    const loaded = await loadDocument(store, kept.id);
    expect(loaded.ok && loaded.value && isStale(loaded.value, { engineVersion: '1' })).toBe(true);
  });

  it('take their notes along when forgotten, and nobody else’s', async () => {
    const other = sampleNote({ id: 'other', documentId: 'https://exempelkommun.se/mote/8' });
    await keepDocument(store, sampleDocument());
    await saveNote(store, sampleNote());
    await saveNote(store, other);
    expect(await forgetDocument(store, sampleDocument().id)).toEqual({ ok: true, value: null });
    expect(await loadDocument(store, sampleDocument().id)).toEqual({ ok: true, value: null });
    expect(await loadNote(store, sampleNote().id)).toEqual({ ok: true, value: null });
    expect(await loadNote(store, 'other')).toEqual({ ok: true, value: other });
  });

  it('are all gone after deleteEverything', async () => {
    await keepDocument(store, sampleDocument());
    await saveNote(store, sampleNote());
    await deleteEverything(store);
    const counts = await store.run(async (database) =>
      Promise.all((['documents', 'texts', 'proposals', 'notes'] as const).map((name) => database.count(name))),
    );
    expect(counts).toEqual({ ok: true, value: [0, 0, 0, 0] });
  });
});

describe('notes', () => {
  it('outlive the analysis of their document', async () => {
    await keepDocument(store, sampleDocument());
    await saveNote(store, sampleNote());
    await keepDocument(store, sampleDocument({ textHash: 'bb22', engineVersion: '2' }));
    expect(await loadNotes(store, sampleDocument().id)).toEqual({ ok: true, value: [sampleNote()] });
  });

  it('are replaced by id, come oldest first and can be removed', async () => {
    const later = sampleNote({ id: 'b', createdMs: 5 });
    const earlier = sampleNote({ id: 'c', createdMs: 4 });
    await saveNote(store, later);
    await saveNote(store, { ...earlier, comment: 'before' });
    await saveNote(store, earlier);
    expect(await loadNotes(store, sampleNote().documentId)).toEqual({ ok: true, value: [earlier, later] });
    await removeNote(store, 'b');
    await removeNote(store, 'b');
    expect(await loadNotes(store, sampleNote().documentId)).toEqual({ ok: true, value: [earlier] });
  });
});

describe('what can go wrong with the database', () => {
  it('a newer database than the code is said and left alone', async () => {
    const newer = await openDB('detaljlupen', DATABASE_VERSION + 1, { upgrade: (database) => void database.createObjectStore('future') });
    newer.close();
    expect(await saveNote(store, sampleNote())).toEqual({ ok: false, code: 'newer-database', text: '' });
    const again = await openDB('detaljlupen');
    expect([...again.objectStoreNames]).toEqual(['future']);
    again.close();
  });

  it('an older connection that does not let go is said to block; the work succeeds once it has', async () => {
    const migrations = [
      { version: 1, upgrade: (database: { createObjectStore(name: string): unknown }) => void database.createObjectStore('notes') },
    ];
    const old = await openDB('two', 1, { upgrade: (database) => void database.createObjectStore('notes') });
    const next = createStore({ name: 'two', blockedAfterMs: 20, migrations: [...migrations, { version: 2, upgrade: () => undefined }] });
    expect(await next.run((database) => database.count('notes'))).toMatchObject({ ok: false, code: 'blocked' });
    old.close();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await next.run((database) => database.count('notes'))).toEqual({ ok: true, value: 0 });
    next.close();
  });

  it('lets a newer version in, and then says so', async () => {
    await saveNote(store, sampleNote());
    const newer = await openDB('detaljlupen', DATABASE_VERSION + 1);
    newer.close();
    expect(await loadNotes(store, sampleNote().documentId)).toMatchObject({ ok: false, code: 'newer-database' });
  });

  it('starts anew when the database was deleted under us', async () => {
    await saveNote(store, sampleNote());
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('detaljlupen');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    expect(await loadNotes(store, sampleNote().documentId)).toEqual({ ok: true, value: [] });
    expect(await saveNote(store, sampleNote())).toEqual({ ok: true, value: null });
  });

  it('opens again when its connection was closed before the work began', async () => {
    await saveNote(store, sampleNote());
    await store.run(async (database) => database.close());
    expect(await loadNote(store, sampleNote().id)).toEqual({ ok: true, value: sampleNote() });
  });

  it.each([
    ['QuotaExceededError', 'quota'],
    ['UnknownError', 'disk'],
    ['AbortError', 'closed'],
  ])('%s is the value %s', async (name, code) => {
    expect(await store.run(() => Promise.reject(new DOMException('no', name)))).toEqual({ ok: false, code, text: '' });
  });

  it('throws on a bug of ours instead of calling it the disk', async () => {
    await expect(store.run((database) => database.put('notes', { id: () => 'no clone' } as never))).rejects.toThrow();
  });

  it('writes nothing of a document when one of its rows cannot be written', async () => {
    const broken = sampleDocument();
    const directives = [{ ...broken.analysis.proposals[0]!.directives[0]!, says: (() => 'no clone') as never }];
    const analysis = { ...broken.analysis, proposals: [{ ...broken.analysis.proposals[0]!, directives }] };
    await expect(keepDocument(store, { ...broken, analysis })).rejects.toThrow();
    expect(await loadDocument(store, broken.id)).toEqual({ ok: true, value: null });
  });
});
