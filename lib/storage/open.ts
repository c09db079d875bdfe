// Opens the database and keeps it open; runs work on it and turns what can go wrong into a code. Only the background may use it:
// in a content script, indexedDB is the page's own. It must not know what the work is.
import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { fail, type Result, succeed } from '../model/result.ts';
import { DATABASE_VERSION, migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { DATABASE_NAME, type Schema } from './schema.ts';

/**
 * What the user is told, one sentence a code (the catalogue has them as `background.store.…`):
 * `blocked` another window still holds an older version; `newer-database` written by a newer version of the extension;
 * `quota` the disk or the quota is full; `closed` the browser closed the database or it was deleted while in use; `disk` anything else that the browser could not do.
 */
export const STORE_CODES = ['blocked', 'newer-database', 'quota', 'closed', 'disk'] as const;
export type StoreCode = (typeof STORE_CODES)[number];

export type Database = IDBPDatabase<Schema>;

export interface Store {
  /** Runs work on the open database; opens it first where needed, and once more where it was closed under us before the work began. */
  run<T>(work: (database: Database) => Promise<T>): Promise<Result<T, StoreCode>>;
  close(): void;
}

export interface StoreOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** How long to wait for older connections to close before it is said that they block. */
  readonly blockedAfterMs?: number;
}

class BlockedError extends Error {
  override name = 'BlockedError';
}

const CODES: Readonly<Record<string, StoreCode>> = {
  BlockedError: 'blocked',
  VersionError: 'newer-database',
  QuotaExceededError: 'quota',
  // The connection is closing, or a transaction was cut off by it.
  InvalidStateError: 'closed',
  AbortError: 'closed',
  UnknownError: 'disk',
  OperationError: 'disk',
  ReadOnlyError: 'disk',
  NotReadableError: 'disk',
  EncodingError: 'disk',
  SecurityError: 'disk',
};

/** Null for what is a bug of ours (a wrong key, data that cannot be cloned): that is thrown on. */
function codeOf(error: unknown): StoreCode | null {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  if (inner) return codeOf(inner);
  return typeof name === 'string' && Object.hasOwn(CODES, name) ? (CODES[name] as StoreCode) : null;
}

async function open(options: StoreOptions, onGone: () => void): Promise<Database> {
  const steps = options.migrations ?? migrations;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const blocked = Promise.withResolvers<never>();
  const opening = openDB<Schema>(options.name ?? DATABASE_NAME, options.migrations?.length ?? DATABASE_VERSION, {
    async upgrade(database, oldVersion, _newVersion, transaction) {
      // The migrations speak of stores by name alone, whatever today's schema calls them.
      const plain = [database, transaction] as unknown as Parameters<Migration['upgrade']>;
      for (const step of steps) if (step.version > oldVersion) await step.upgrade(...plain);
    },
    blocked() {
      waiting = setTimeout(() => blocked.reject(new BlockedError()), options.blockedAfterMs ?? 3_000);
    },
    blocking(_current, _wanted, event) {
      // A newer version wants in, or somebody deletes the database: let go at once. The next work opens anew and is told how things stand.
      (event.target as IDBDatabase).close();
      onGone();
    },
    terminated: onGone,
  });
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    // Should the blocked opening succeed after all, nobody holds it: close it, or it would block in its turn.
    opening.then(
      (late) => late.close(),
      () => onGone(),
    );
    throw error;
  } finally {
    clearTimeout(waiting);
  }
}

type Writable = IDBPTransaction<Schema, StoreNames<Schema>[], 'readwrite'>;

/** All of the writes that `work` adds, or none: one that cannot even be asked for (data that cannot be cloned) would leave its neighbours to be committed. */
export async function write(
  database: Database,
  stores: readonly StoreNames<Schema>[],
  durability: 'strict' | 'relaxed',
  work: (transaction: Writable, add: (request: Promise<unknown>) => void) => void,
): Promise<null> {
  const transaction = database.transaction([...stores], 'readwrite', { durability });
  const requests: Promise<unknown>[] = [transaction.done];
  try {
    work(transaction, (request) => requests.push(request));
    await Promise.all(requests);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already aborted by the browser: then nothing of it was written either.
    }
    await Promise.allSettled(requests);
    throw error;
  }
  return null;
}

export function createStore(options: StoreOptions = {}): Store {
  let current: Promise<Database> | null = null;
  const forget = (): void => {
    current = null;
  };

  async function connect(): Promise<Database> {
    current ??= open(options, forget);
    try {
      return await current;
    } catch (error) {
      forget();
      throw error;
    }
  }

  async function run<T>(work: (database: Database) => Promise<T>): Promise<Result<T, StoreCode>> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return succeed(await work(await connect()));
      } catch (error) {
        const code = codeOf(error);
        if (code === null) throw error;
        if (code === 'closed') forget();
        // InvalidStateError is thrown when a transaction is started on a closed connection: nothing has been written, so once more is safe.
        const hasNotBegun = (error as { name?: unknown }).name === 'InvalidStateError';
        if (!hasNotBegun || attempt > 1) return fail(code, '');
      }
    }
  }

  return {
    run,
    close() {
      const open = current;
      forget();
      open?.then(
        (database) => database.close(),
        () => undefined, // It never opened: nothing to close.
      );
    },
  };
}
