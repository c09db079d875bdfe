// Every migration, in order: one line a file.
import { migration as firstStores } from './0001-first-stores.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [firstStores];

/** The version of the database that this code writes. */
export const DATABASE_VERSION = migrations.length;
