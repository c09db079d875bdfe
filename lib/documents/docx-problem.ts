// What a file is by its first bytes, and why a Word file cannot be read: one code for the reader page and the command, worded by each. It must not unpack.
import { type DocumentProblem, findDocumentProblem, MAX_DOCUMENT_BYTES } from './pdf-problem.ts';

export const DOCX_PROBLEMS = ['encrypted', 'damaged', 'too-large', 'old-word', 'not-word', 'too-much-text'] as const;
/**
 * `old-word`: an Office file from before 2007 (.doc). `not-word`: a zip that holds no Word document (a spreadsheet, an archive). `too-large`: the file;
 * `too-much-text`: what it unpacks to, or the time that it would take.
 */
export type DocxProblem = (typeof DOCX_PROBLEMS)[number];

/** `zip`: .docx and its siblings. `ole`: the container of .doc, and of a .docx with a password. */
export type FileKind = 'pdf' | 'zip' | 'ole';

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Null where it is none of these. */
export function findFileKind(bytes: Uint8Array): FileKind | null {
  // "PK" and the head of a first entry, or the end of an archive without any.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'ole';
  return findDocumentProblem(bytes.subarray(0, 1024)) === null ? 'pdf' : null;
}

/** As `findDocumentProblem`, for a reader that takes Word files too: null where the bytes may be a document. */
export function findFileProblem(bytes: Uint8Array): DocumentProblem | null {
  if (bytes.length > MAX_DOCUMENT_BYTES) return 'too-large';
  return findFileKind(bytes) === null ? findDocumentProblem(bytes) : null;
}

/** The name of the stream that holds a document with a password, in the container's own letters (UTF-16). */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Names of streams stand in the directory, which may lie anywhere in the container. */
function namesEncryption(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ENCRYPTED[0]!); at >= 0; at = bytes.indexOf(ENCRYPTED[0]!, at + 1)) {
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

export const classifyOle = (bytes: Uint8Array): DocxProblem => (namesEncryption(bytes) ? 'encrypted' : 'old-word');
