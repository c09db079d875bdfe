// npm start: set-up, build, and the extension in a browser on the sample meeting (tools/start/main.ts). `npm start -- --browser firefox` for Firefox.
// Plain JavaScript, since it runs before the packages are there. It must not leave anything running.
import { delimiter, join } from 'node:path';
import { endWithChildren, run } from './lib/run.mjs';
import { root, setUp } from './setup.mjs';

endWithChildren();
const args = process.argv.slice(2);
const browser = args.includes('--browser') ? args[args.indexOf('--browser') + 1] : 'chromium';
if (browser !== 'chromium' && browser !== 'firefox') {
  console.error('Say --browser chromium or --browser firefox.');
  process.exit(1);
}
const { node, problem, browserProblems } = await setUp([browser]);
if (problem || browserProblems.length > 0) {
  if (problem) console.error(problem);
  process.exit(1);
}
const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
const { code } = await run(node, ['--disable-warning=ExperimentalWarning', join(root, 'tools/start/main.ts'), browser], {
  cwd: root,
  env: { PATH: path },
  show: true,
});
process.exit(code);
