// npm test: set-up, then every check (tools/checks/main.ts). `npm test -- --only unit` runs one of them. Plain JavaScript, since it runs before the packages
// are there. Its last line is always "N passed, N failed". It must not leave anything running.
import { delimiter, join } from 'node:path';
import { endWithChildren, run } from './lib/run.mjs';
import { root, setUp } from './setup.mjs';

endWithChildren();
const args = process.argv.slice(2);
const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : null;
const browsers =
  only === null || only === 'e2e' ? ['chromium', 'firefox'] : ['chromium', 'firefox'].filter((name) => only === `e2e-${name}`);
const { node, problem, browserProblems } = await setUp(browsers);

if (problem) {
  console.log(problem);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// Programs of the packages start with "#!/usr/bin/env node": they too shall get the Node that came with the packages.
const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
const { code } = await run(node, ['--disable-warning=ExperimentalWarning', join(root, 'tools/checks/main.ts'), ...args], {
  cwd: root,
  env: { PATH: path, DETALJLUPEN_BROWSER_PROBLEMS: JSON.stringify(browserProblems) },
  show: true,
});
process.exit(code);
