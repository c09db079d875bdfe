// A document that the reader opened, as it is kept. Everything but the address is the page's own text: untrusted.
import type { Analysis } from './proposal.ts';
import type { Reading } from './reading.ts';

export const DOCUMENT_SOURCES = ['page', 'pdf', 'docx', 'file'] as const;
/** A web page, a PDF or Word file by address, or a file that the reader picked. */
export type DocumentSource = (typeof DOCUMENT_SOURCES)[number];

/** How a document is known: its address without fragment, or `file:` and the hash of a picked file's bytes. */
export type DocumentId = string;

export interface KeptDocument {
  readonly id: DocumentId;
  readonly source: DocumentSource;
  /** http(s) address to open again; null for a picked file. */
  readonly url: string | null;
  readonly title: string | null;
  /** SHA-256 of the text, hex: tells whether derived data is still right. */
  readonly textHash: string;
  /** Kept so that notes can be shown in their text when the file itself cannot be had. */
  readonly reading: Reading;
  readonly analysis: Analysis;
  /** Of the engine that made `analysis`. */
  readonly engineVersion: string;
  /** ms since 1970, UTC. */
  readonly openedMs: number;
}
