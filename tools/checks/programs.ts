// The programs that the packages bring, run with the Node that runs this. It must not look for them on PATH.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lastLines, type Ran, run } from '../lib/run.mjs';
import { judge, type Outcome } from './tally.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

function findProgram(name: string, packageName: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const path = join(folder, typeof bin === 'string' ? bin : bin[name]!);
  if (!existsSync(path)) throw new Error(`${packageName} brings no ${name}: run "npm ci"`);
  return path;
}

/** Runs a package's program. */
export function runProgram(name: string, args: readonly string[], packageName = name, env: Record<string, string> = {}): Promise<Ran> {
  return run(process.execPath, [findProgram(name, packageName), ...args], { cwd: root, env: { FORCE_COLOR: '0', ...env } });
}

/** One program that says by its code whether all is well. */
export async function runAsTest(name: string, args: readonly string[], packageName = name): Promise<Outcome> {
  const { code, output } = await runProgram(name, args, packageName);
  return judge(code === 0, lastLines(output, 60));
}
