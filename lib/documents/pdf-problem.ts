// Why a file did not open as a PDF: one code for the reader page and the command, worded by each in its own language.

export const DOCUMENT_PROBLEMS = ['encrypted', 'damaged', 'empty', 'not-a-pdf', 'html-instead', 'too-large'] as const;
/**
 * `html-instead`: the address answered with a web page (log-in, error page, a viewer). `empty`: no bytes at all. `too-large`: more than
 * MAX_DOCUMENT_BYTES, not read.
 */
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

/** Larger files are refused rather than let to fill the memory; the largest agenda packets seen are some 150 MB. */
export const MAX_DOCUMENT_BYTES = 300 * 1024 * 1024;

/** The first bytes as Latin letters. The mark of a PDF may stand anywhere in the first 1,024 bytes (ISO 32000, annex H of the first edition). */
const toLetters = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1024));

/** Before pdf.js is asked: null where the bytes may be a PDF. */
export function findDocumentProblem(bytes: Uint8Array): DocumentProblem | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_DOCUMENT_BYTES) return 'too-large';
  const start = toLetters(bytes);
  if (start.includes('%PDF-')) return null;
  return /^[\s\u00ef\u00bb\u00bf]*(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body|script|meta)\b/i.test(start)
    ? 'html-instead'
    : 'not-a-pdf';
}

/** After pdf.js gave up: its exceptions carry their names over from the worker. */
export function classifyPdfError(error: unknown, firstBytes: Uint8Array): DocumentProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return 'encrypted';
  return findDocumentProblem(firstBytes) ?? 'damaged';
}
