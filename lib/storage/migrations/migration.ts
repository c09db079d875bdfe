// What a migration is. One file a version; frozen once released.
import type { IDBPDatabase, IDBPTransaction } from 'idb';

export interface Migration {
  /** From 1 and up by one, as in the file name. */
  readonly version: number;
  /** Runs inside the one version-change transaction: it either happens wholly or not at all. Awaits nothing but that transaction. */
  upgrade(database: IDBPDatabase, transaction: IDBPTransaction<unknown, string[], 'versionchange'>): void | Promise<void>;
}
