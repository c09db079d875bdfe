// What addons.mozilla.org's own linter says of the Firefox build: no errors. It must not build anything.
import { join } from 'node:path';
import { lastLines } from '../lib/run.mjs';
import { root, runProgram } from './programs.ts';
import { failWith, judge, type Outcome } from './tally.ts';

interface Report {
  readonly summary: { readonly errors: number; readonly notices: number; readonly warnings: number };
  readonly errors: readonly { readonly code: string; readonly message: string; readonly file?: string }[];
}

export async function lintFirefox(): Promise<Outcome> {
  const ran = await runProgram('web-ext', [
    'lint',
    '--source-dir',
    join(root, '.output/firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  let report: Report;
  try {
    report = JSON.parse(ran.stdout) as Report;
  } catch {
    // Not a report: the linter itself failed.
    return failWith(lastLines(ran.output, 30));
  }
  const { errors, warnings } = report.summary;
  const list = report.errors.map(({ code, message, file }) => `${code} ${file ?? ''}: ${message}`).join('\n');
  return judge(errors === 0, list, `${warnings} warnings`);
}
