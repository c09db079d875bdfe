// How much memory the engine takes for a text of some length, over what stood before it began: measured in a process of its own, whose resident set a
// second thread watches while the engine runs. It must not print.
import { fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

export interface Memory {
  /** Resident set at its highest, over that before. */
  readonly peakMiB: number;
  /** Heap that the answer keeps. */
  readonly keptMiB: number;
}

const MIB = 1024 * 1024;
const SELF = fileURLToPath(import.meta.url);
const EVERY_MS = 2;

/** How much of what is no longer needed still lies about differs from run to run: the middle one of several counts. */
const RUNS = 5;

export async function measureMemory(length: number): Promise<Memory> {
  const runs: Memory[] = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await measureOnce(length));
  return runs.sort((a, b) => a.peakMiB - b.peakMiB)[RUNS >> 1]!;
}

function measureOnce(length: number): Promise<Memory> {
  const child = fork(SELF, [String(length)], { execArgv: ['--expose-gc', '--disable-warning=ExperimentalWarning'] });
  return new Promise((resolve, reject) => {
    child.once('message', (memory) => resolve(memory as Memory));
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error(`The process that measures memory ended with ${code}.`)));
  });
}

/** Keeps the highest resident set in the first cell, until the second is set. */
async function watch(cells: Float64Array): Promise<void> {
  parentPort?.postMessage('ready');
  while (cells[1] === 0) {
    cells[0] = Math.max(cells[0]!, process.memoryUsage.rss());
    await wait(EVERY_MS);
  }
}

async function measureHere(length: number): Promise<Memory> {
  const { readPlain } = await import('../../lib/documents/plain.ts');
  const { analyse } = await import('../../lib/proposals/analyse.ts');
  const { readPool, textOf } = await import('./texts.ts');
  const pool = readPool();
  for (let i = 0; i < 20; i += 1) analyse(readPlain(textOf(pool, 100_000)));
  const reading = readPlain(textOf(pool, length));
  const cells = new Float64Array(new SharedArrayBuffer(16));
  const watcher = new Worker(SELF, { workerData: cells });
  await new Promise((resolve) => watcher.once('message', resolve));
  const { gc } = globalThis;
  for (let i = 0; i < 3; i += 1) gc?.();
  const [resident, heap] = [process.memoryUsage.rss(), process.memoryUsage().heapUsed];
  cells[0] = resident;
  const analysis = analyse(reading);
  await wait(EVERY_MS * 5);
  cells[1] = 1;
  gc?.();
  const kept = process.memoryUsage().heapUsed - heap;
  return { peakMiB: (cells[0] - resident) / MIB, keptMiB: analysis.proposals.length > 0 ? kept / MIB : 0 };
}

if (!isMainThread && workerData instanceof Float64Array) await watch(workerData);
else if (process.argv[1] === SELF && process.send) {
  process.send(await measureHere(Number(process.argv[2])));
  process.disconnect();
}
