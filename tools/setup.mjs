// Brings a fresh machine to where the project can be built and tried: packages, Node for TypeScript, browsers. Plain JavaScript, no package, any Node from
// 18 on, since it runs before anything is there. `node tools/setup.mjs` does it all. It must not ask anything.
import { fileURLToPath } from 'node:url';
import { ensureBrowser } from './lib/browsers.mjs';
import { findNode } from './lib/find-node.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { endWithChildren } from './lib/run.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * One sentence where something is missing that cannot be had, else the Node that runs TypeScript. Missing browsers are told apart, since a build or
 * a unit test needs none.
 * @param {readonly ('chromium' | 'firefox')[]} browsers
 * @returns {Promise<{ node: string | null, problem: string | null, browserProblems: string[] }>}
 */
export async function setUp(browsers) {
  const steps = 1 + browsers.length;
  const tell = (at, what, text) => console.log(`[set-up ${at}/${steps}] ${what}: ${text}`);
  const packages = await ensurePackages(root, (text) => tell(1, 'packages', text));
  if (packages.state === 'failed') return { node: null, problem: packages.sentence, browserProblems: [] };
  tell(1, 'packages', 'ready');
  const node = findNode(root);
  if (!node)
    return {
      node,
      problem: 'This needs Node 22.18 or later, and the packages bring none for this system: install it from nodejs.org.',
      browserProblems: [],
    };
  const browserProblems = [];
  for (const [at, browser] of browsers.entries()) {
    const problem = await ensureBrowser(browser, (text) => tell(at + 2, browser, text));
    tell(at + 2, browser, problem ?? 'ready');
    if (problem) browserProblems.push(problem);
  }
  return { node, problem: null, browserProblems };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  endWithChildren();
  const { problem, browserProblems } = await setUp(['chromium', 'firefox']);
  if (problem) console.error(problem);
  process.exitCode = problem || browserProblems.length > 0 ? 1 : 0;
}
