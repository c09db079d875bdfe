// Runs a .ts tool: node tools/with-node.mjs tools/analyse.ts ARG… Node strips the types itself from 22.18 on; the system's may be older, so the one that
// `npm ci` brought is taken where it is there. Runs on any Node from 18 on and needs no package. It must not write to stdout: that is the tool's.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNode } from './lib/find-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

function say(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

const [tool, ...args] = process.argv.slice(2);
if (!tool) say('Say which tool to run: node tools/with-node.mjs tools/analyse.ts FILE…');
if (!existsSync(`${root}node_modules`)) say('The packages are not installed yet: run "npm ci" first.');
const node = findNode(root);
if (!node) say('This needs Node 22.18 or later: run "npm ci", which brings one for Linux and Windows, or install it from nodejs.org.');

// Interrupts go to the whole process group from a terminal; one sent to this process alone is passed on.
const child = spawn(node, ['--disable-warning=ExperimentalWarning', tool, ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => say(`Node could not be started (${node}): ${error.message}`));
child.on('exit', (code, signal) => {
  if (signal) {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  } else process.exit(code ?? 1);
});
