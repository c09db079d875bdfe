// Reads the page a slice at a time, so that it never stands still for us, however long it is. A page that changes between two slices would give a text that never
// stood there: then it is read anew, and at last in one go. It must not change the page.
import { type HtmlOptions, type HtmlReading, readHtml, startReading } from '../../lib/documents/html.ts';
import { WATCHED } from './watched.ts';

/** Well below what a person feels, with room for what the browser adds to it. */
const SLICE_MS = 12;
/** The clock is not asked after each node. */
const NODES_A_LOOK = 16;
/** A page so long and so restless that it never stood still that often is read in one go. */
const ATTEMPTS = 3;

export interface SliceOptions extends Omit<HtmlOptions, 'onRoot'> {
  /** A change that says nothing of the page's text: our own card's. */
  readonly isIrrelevant: (record: MutationRecord) => boolean;
  readonly signal: AbortSignal;
  /** Around whatever keeps the page waiting. */
  readonly busy: <T>(work: () => T) => T;
}

const scheduler = (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler;

/** Lets the page work. Not by timers where the browser has better: in a tab that is not in front they come once a second. */
export const pause = (): Promise<void> => scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

export function createClock(): () => boolean {
  const endMs = performance.now() + SLICE_MS;
  let asked = 0;
  return () => {
    asked += 1;
    return asked % NODES_A_LOOK === 0 && performance.now() > endMs;
  };
}

async function readQuietly({ isIrrelevant, signal, busy, ...options }: SliceOptions): Promise<HtmlReading | null> {
  const torn = { is: false };
  const observer = new MutationObserver((records) => {
    if (records.every(isIrrelevant)) return;
    torn.is = true;
    observer.disconnect();
  });
  try {
    const reader = startReading(document, { ...options, onRoot: (root) => observer.observe(root, WATCHED) });
    while (!busy(() => reader.advance(createClock()))) {
      await pause();
      if (torn.is || signal.aborted) return null;
    }
    return busy(() => reader.finish());
  } finally {
    observer.disconnect();
  }
}

/** Null where it was aborted. */
export async function readInSlices(options: SliceOptions, onAttempt: () => void): Promise<HtmlReading | null> {
  for (let attempt = 0; attempt < ATTEMPTS && !options.signal.aborted; attempt += 1) {
    onAttempt();
    const read = await readQuietly(options);
    if (read) return read;
    await pause();
  }
  if (options.signal.aborted) return null;
  onAttempt();
  return options.busy(() => readHtml(document, options));
}
