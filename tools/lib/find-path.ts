// Where a path on the command line leads: npm runs scripts in the project's folder, but a path is meant from where the command was typed.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export function findPath(path: string): string {
  const typed = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  return existsSync(typed) ? typed : resolve(path);
}
