// A dump of every released version must open to today's notes. A dump is frozen with its migration: when this fails, the migration is wrong, not the dump.
import { readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadDocument } from '../../lib/storage/documents.ts';
import { DATABASE_VERSION, migrations } from '../../lib/storage/migrations/index.ts';
import { loadNotes } from '../../lib/storage/notes.ts';
import { createStore } from '../../lib/storage/open.ts';
import { sampleDocument, sampleNote } from './samples.ts';

interface DumpedStore {
  readonly keyPath: string | string[];
  readonly indexes: Readonly<Record<string, { readonly keyPath: string; readonly multiEntry?: boolean }>>;
  readonly rows: readonly unknown[];
}
interface Dump {
  readonly version: number;
  readonly stores: Readonly<Record<string, DumpedStore>>;
}

const folder = new URL('./dumps/', import.meta.url);
const dumps = readdirSync(folder)
  .sort()
  .map((name) => ({ name, dump: JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Dump }));

async function restore({ version, stores }: Dump): Promise<void> {
  const database = await openDB('detaljlupen', version, {
    upgrade(fresh) {
      for (const [name, { keyPath, indexes }] of Object.entries(stores)) {
        const made = fresh.createObjectStore(name, { keyPath });
        for (const [index, { keyPath: path, multiEntry }] of Object.entries(indexes)) {
          made.createIndex(index, path, { multiEntry: multiEntry ?? false });
        }
      }
    },
  });
  for (const [name, { rows }] of Object.entries(stores)) for (const row of rows) await database.put(name, row);
  database.close();
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('migrations', () => {
  it('are numbered from 1 without a gap, file name and number alike', () => {
    const files = readdirSync(new URL('../../lib/storage/migrations/', import.meta.url)).filter((name) => /^\d/.test(name));
    expect(files.map((name) => Number(name.slice(0, 4)))).toEqual(migrations.map(({ version }) => version));
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('have a dump for every version', () => {
    expect(dumps.map(({ dump }) => dump.version)).toEqual(migrations.map(({ version }) => version));
  });

  it.each(dumps)('$name opens to today’s notes and document', async ({ dump }) => {
    await restore(dump);
    const store = createStore();
    expect(await loadNotes(store, sampleNote().documentId)).toEqual({ ok: true, value: [sampleNote()] });
    expect(await loadDocument(store, sampleDocument().id)).toEqual({ ok: true, value: sampleDocument() });
    store.close();
  });

  it('make from nothing what the newest dump describes', async () => {
    const store = createStore();
    const { stores } = dumps.at(-1)!.dump;
    const made = await store.run(async (database) => {
      const transaction = database.transaction([...database.objectStoreNames]);
      return Object.fromEntries(
        [...database.objectStoreNames].map((name) => {
          const one = transaction.objectStore(name);
          const indexes = [...one.indexNames].map((index) => [index, one.index(index as never) as unknown as IDBIndex] as const);
          const described = indexes.map(([index, { keyPath, multiEntry }]) => [index, { keyPath, ...(multiEntry && { multiEntry }) }]);
          return [name, { keyPath: one.keyPath, indexes: Object.fromEntries(described) }];
        }),
      );
    });
    const expected = Object.entries(stores).map(([name, { keyPath, indexes }]) => [name, { keyPath, indexes }]);
    expect(made).toEqual({ ok: true, value: Object.fromEntries(expected) });
    expect(dumps.at(-1)!.dump.version).toBe(DATABASE_VERSION);
    store.close();
  });
});
