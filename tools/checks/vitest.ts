// Runs vitest and counts what it ran from its own report. A test that was skipped counts as failed: nothing is skipped here. It must not know the tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from '../lib/run.mjs';
import { root, runProgram } from './programs.ts';
import { failWith, type Outcome } from './tally.ts';

interface Assertion {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[];
}
interface File {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly Assertion[];
}

const shortPath = (path: string): string => path.replace(root, '').replace(/^\//, '');

/** Frames inside the runner say nothing of the failure. */
const shorten = (message: string): string =>
  message
    .split('\n')
    .filter((line) => !/^\s+at .*\/node_modules\//.test(line))
    .slice(0, 25)
    .join('\n  ');

function reportOf(file: File, bad: readonly Assertion[]): string[] {
  const broken = file.status === 'failed' && file.assertionResults.length === 0;
  return [
    ...(broken ? [`✗ ${shortPath(file.name)}: ${file.message ?? 'did not load'}`] : []),
    ...bad.map(
      ({ fullName, status, failureMessages = [] }) =>
        `✗ ${shortPath(file.name)} > ${fullName} (${status})\n  ${failureMessages.map(shorten).join('\n  ')}`,
    ),
  ];
}

/** `title` names the report's file. */
export async function runVitest(title: string, args: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const folder = join(root, '.output/test');
  const path = join(folder, `${title}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true });
  const ran = await runProgram('vitest', ['run', '--reporter=json', `--outputFile=${path}`, ...args], 'vitest', env);
  let files: readonly File[];
  try {
    files = (JSON.parse(readFileSync(path, 'utf8')) as { testResults: readonly File[] }).testResults;
  } catch {
    // No report: vitest itself did not come so far, and its own words say why.
    return failWith(lastLines(ran.output, 60));
  }
  const report: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    const bad = file.assertionResults.filter(({ status }) => status !== 'passed');
    const lines = reportOf(file, bad);
    passed += file.assertionResults.length - bad.length;
    failed += lines.length;
    report.push(...lines);
  }
  // An error outside any test, or no test at all: vitest says so by its code alone.
  if (ran.code !== 0 && failed === 0) {
    failed = 1;
    report.push(lastLines(ran.output, 60));
  }
  return { passed, failed, report: report.join('\n'), remark: `${files.length} files` };
}
