// What reading a PDF costs beside pdf.js' own extraction of its text, which no reader can do without: on the longest minutes of ../shared/corpus, where they
// are, else on a file that is made here. Each run opens the file anew, for pdf.js keeps fonts and pages; the opening itself is not timed.
// Processor time of this thread, in which pdf.js runs too under Node: by the clock, two runs on a busy machine differ more than what is measured.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readPdf } from '../../lib/documents/pdf.ts';
import { openPdf } from '../lib/read-document.ts';
import { makeLongPdf } from '../sample/long-pdf.ts';
import type { Bench, Figure } from './bench.ts';

type Doc = Awaited<Awaited<ReturnType<typeof openPdf>>['promise']>;

const SHARED = ['protokoll-kf-57-sidor.pdf', 'protokoll-ks-28-sidor.pdf'].map((name) => ({
  name,
  path: fileURLToPath(new URL(`../../../shared/corpus/pdf/${name}`, import.meta.url)),
}));
const WARM_UP = 3;
const ROUNDS = 15;
const LONG_PAGES = 600;
const MIB = 1024 * 1024;

async function timeOf(bytes: Uint8Array, read: (doc: Doc) => Promise<unknown>): Promise<number> {
  const task = await openPdf(new Uint8Array(bytes));
  const doc = await task.promise;
  const start = process.threadCpuUsage();
  await read(doc);
  const { user, system } = process.threadCpuUsage(start);
  await task.destroy();
  return (user + system) / 1000;
}

async function extract(doc: Doc): Promise<void> {
  for (let number = 1; number <= doc.numPages; number += 1) {
    const page = await doc.getPage(number);
    await page.getTextContent();
  }
}

const at = (times: readonly number[], part: number): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * part)]!;
const rounded = (value: number): number => Number(value.toPrecision(4));

async function compare(name: string, bytes: Uint8Array): Promise<Figure> {
  const ours: number[] = [];
  const theirs: number[] = [];
  // By turns, and each time the other one first, so that a busy moment meets both.
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
    for (const which of order) {
      const taken = await timeOf(bytes, which === 'ours' ? readPdf : extract);
      if (round >= 0) (which === 'ours' ? ours : theirs).push(taken);
    }
  }
  const median = at(ours, 0.5);
  return {
    name,
    against: 'pdf.js getTextContent',
    ratio: rounded(median / at(theirs, 0.5)),
    medianMs: rounded(median),
    spread: rounded((at(ours, 0.9) - at(ours, 0.1)) / median),
  };
}

/** Heap that a long document takes while it is read, at most, over what stood before. */
async function measureHeap(bytes: Uint8Array): Promise<{ pages: number; peak: number; kept: number; ms: number }> {
  const task = await openPdf(new Uint8Array(bytes));
  const doc = await task.promise;
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let peak = 0;
  const start = performance.now();
  const read = await readPdf(doc, {
    onPage() {
      peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    },
  });
  const ms = performance.now() - start;
  await task.destroy();
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before;
  return { pages: read.pageCount, peak: peak / MIB, kept: kept / MIB, ms };
}

export const pdf: Bench = async (report, say) => {
  const long = await makeLongPdf(LONG_PAGES);
  const files = SHARED.filter(({ path }) => existsSync(path)).map(({ name, path }) => ({
    name,
    bytes: new Uint8Array(readFileSync(path)),
  }));
  if (files.length === 0) files.push({ name: 'made here, 60 pages', bytes: await makeLongPdf(60) });
  for (const { name, bytes } of files) {
    const figure = await compare(name, bytes);
    report(figure);
    say(
      `  ${name.padEnd(28)} ${figure.medianMs.toFixed(0)} ms, ${figure.ratio.toFixed(2)} × pdf.js' text alone  spread ${figure.spread.toFixed(2)}`,
    );
  }
  const { pages, peak, kept, ms } = await measureHeap(long);
  say(`  ${pages} pages, made here: ${ms.toFixed(0)} ms, heap ${peak.toFixed(0)} MiB at most over the start, ${kept.toFixed(0)} MiB kept`);
};
