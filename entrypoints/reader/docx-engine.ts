// A Word file's bytes → its text, in a worker of its own that is ended with the work: when it is done, when nobody waits any more, or when it takes too long.
import type { DocxDocument } from '../../lib/documents/docx.ts';
import type { DocxProblem } from '../../lib/documents/docx-problem.ts';
import { fail, type Result } from '../../lib/model/result.ts';
import { wordDocxProblem } from './problems.ts';

/** A file of 600 pages takes some three seconds on two cores. */
const MAX_MS = 60_000;

/** Rejects when aborted, and where the worker itself failed (a bug). */
export async function openWord(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<Result<DocxDocument, DocxProblem>> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Result<DocxDocument, DocxProblem>>((resolve, reject) => {
    const refuse = (code: DocxProblem): void => resolve(fail(code, wordDocxProblem(code)));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    timer = setTimeout(() => refuse('too-much-text'), MAX_MS);
    worker.addEventListener('message', ({ data }: MessageEvent<Result<DocxDocument, DocxProblem>>) =>
      data.ok ? resolve(data) : refuse(data.code),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(`The worker failed: ${message}`)));
    worker.postMessage(bytes);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
