// A linked document's text without showing it, for the panel's list: fetched as the reader fetches, read as the reader reads. It must not draw, ask, or keep.
import { findFileKind } from '../../lib/documents/docx-problem.ts';
import { readDocx } from '../../lib/documents/docx-reading.ts';
import { readPdf } from '../../lib/documents/pdf.ts';
import type { DocumentSource } from '../../lib/model/document.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import type { WebAddress } from './address.ts';
import { openWord } from './docx-engine.ts';
import { type FetchOptions, fetchBytes } from './fetch-bytes.ts';
import { loadEngine, openPdf } from './pdf-engine.ts';
import type { OpenProblem } from './problems.ts';

export interface ReadFile {
  readonly reading: Reading;
  readonly source: DocumentSource;
}

export interface ReadOptions extends FetchOptions {
  readonly onPage: (page: number, count: number) => void;
}

/** Rejects when aborted. A document with a password is a problem: nobody is there to give it. */
export async function readUnshown(address: WebAddress, options: ReadOptions): Promise<Result<ReadFile, OpenProblem>> {
  const { signal, onPage } = options;
  const bytes = await fetchBytes(address, options);
  signal.throwIfAborted();
  if (!bytes.ok) return bytes;
  const kind = findFileKind(bytes.value);
  if (kind === 'zip' || kind === 'ole') {
    const opened = await openWord(bytes.value, signal);
    if (!opened.ok) return opened;
    return succeed({ reading: readDocx(opened.value, document.implementation.createHTMLDocument('')).reading, source: 'docx' });
  }
  const opened = await openPdf(await loadEngine(), bytes.value, async () => null);
  if (!opened.ok) return opened;
  try {
    const { reading } = await readPdf(opened.value, { signal, onPage });
    return succeed({ reading, source: 'pdf' });
  } finally {
    await opened.value.loadingTask.destroy();
  }
}
