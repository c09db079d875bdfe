// Every check, in an order that fails early: types, lint, unit tests, builds, web-ext lint, budget, the engine's floors, then both browsers. Prints how far
// it is, and as its last line "N passed, N failed". It must not install anything: tools/test.mjs has.
import { endWithChildren } from '../lib/run.mjs';
import { checkBudget } from './budget.ts';
import { checkFloors } from './floors.ts';
import { runAsTest } from './programs.ts';
import { failWith, type Outcome, sum } from './tally.ts';
import { runVitest } from './vitest.ts';
import { lintFirefox } from './web-ext.ts';

interface Check {
  /** As in `--only NAME`; the part before a hyphen names them all (`--only e2e`). */
  readonly name: string;
  readonly says: string;
  readonly run: () => Promise<Outcome> | Outcome;
}

const browserProblems: string[] = JSON.parse(process.env.DETALJLUPEN_BROWSER_PROBLEMS ?? '[]');

async function runTypes(): Promise<Outcome> {
  const prepared = await runAsTest('wxt', ['prepare']);
  return prepared.failed > 0 ? prepared : runAsTest('tsc', ['--noEmit'], 'typescript');
}

function runBrowser(browser: 'chromium' | 'firefox'): Promise<Outcome> | Outcome {
  const problem = browserProblems.find((sentence) => sentence.toLowerCase().includes(browser));
  return problem ? failWith(problem) : runVitest(`e2e-${browser}`, ['--config', 'test/e2e/vitest.config.ts'], { E2E_BROWSER: browser });
}

const CHECKS: readonly Check[] = [
  { name: 'types', says: 'types (tsc)', run: runTypes },
  { name: 'lint', says: 'lint (biome)', run: () => runAsTest('biome', ['check', '.'], '@biomejs/biome') },
  { name: 'unit', says: 'unit tests, rule examples, house (vitest)', run: () => runVitest('unit', []) },
  { name: 'build-chromium', says: 'build for Chromium', run: () => runAsTest('wxt', ['build', '-b', 'chrome']) },
  { name: 'build-firefox', says: 'build for Firefox', run: () => runAsTest('wxt', ['build', '-b', 'firefox', '--mv3']) },
  { name: 'webext', says: 'web-ext lint', run: lintFirefox },
  { name: 'budget', says: 'size of the content script', run: checkBudget },
  { name: 'floors', says: 'floors of the engine', run: checkFloors },
  { name: 'e2e-chromium', says: 'e2e in Chromium', run: () => runBrowser('chromium') },
  { name: 'e2e-firefox', says: 'e2e in Firefox', run: () => runBrowser('firefox') },
];

function choose(only: string | null): readonly Check[] {
  return only === null ? CHECKS : CHECKS.filter(({ name }) => name === only || name.startsWith(`${only}-`));
}

async function runCheck({ says, run }: Check, at: number, of: number): Promise<Outcome> {
  const start = Date.now();
  process.stdout.write(`[${at}/${of}] ${says} …\n`);
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    // A check that breaks has not passed; the others still run.
    outcome = failWith(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { passed, failed, report, remark } = outcome;
  if (report) console.log(report);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`[${at}/${of}] ${says}: ${passed} passed, ${failed} failed, in ${seconds} s${remark ? ` (${remark})` : ''}`);
  return outcome;
}

endWithChildren();
const at = process.argv.indexOf('--only');
const only = at < 0 ? null : (process.argv[at + 1] ?? '');
const chosen = choose(only);
if (chosen.length === 0)
  console.log(`There is no check named "${only}". Choose one of: ${CHECKS.map(({ name }) => name).join(', ')}, build, e2e.`);
const outcomes: Outcome[] = chosen.length === 0 ? [failWith('')] : [];
for (const [index, check] of chosen.entries()) outcomes.push(await runCheck(check, index + 1, chosen.length));
const { passed, failed } = sum(outcomes);
process.exitCode = failed > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
