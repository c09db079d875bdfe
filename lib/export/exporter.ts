// What an export is: one document's proposals and what the user decided and wrote, as one file. It must not read the database, nor depend on a browser:
// the same exporters run in the panel, in the background and in Node.
import type { KeptDocument } from '../model/document.ts';
import type { Note } from '../model/note.ts';
import type { Language } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/** A note and where it stands now; `span` null where its text is gone. */
export interface ExportedNote {
  readonly note: Note;
  readonly span: Span | null;
  readonly directiveId: string | null;
}

export interface ExportInput {
  readonly document: KeptDocument;
  readonly notes: readonly ExportedNote[];
  /** Of the headings and labels; quotes and comments stay as they are. */
  readonly language: Language;
  /** When the file is made: ms since 1970, UTC. */
  readonly nowMs: number;
}

export interface Exporter {
  readonly label: string;
  /** Without the dot. */
  readonly ending: string;
  readonly mime: string;
  write(input: ExportInput): string;
}

export const defineExporter = (exporter: Exporter): Exporter => exporter;
