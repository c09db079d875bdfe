// A file (.txt, .html, .pdf, .docx) → Reading, without a browser. What the extension does with a page or an opened PDF, for the commands. It must not print.
import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { openDocx } from '../../lib/documents/docx.ts';
import { type DocxProblem, findFileKind } from '../../lib/documents/docx-problem.ts';
import { readDocx } from '../../lib/documents/docx-reading.ts';
import { readHtml } from '../../lib/documents/html.ts';
import { PDF_OPTIONS, readPdf } from '../../lib/documents/pdf.ts';
import {
  classifyPdfError,
  type DocumentProblem,
  findDocumentProblem,
  findOpenedProblem,
  MAX_DOCUMENT_BYTES,
} from '../../lib/documents/pdf-problem.ts';
import { readPlain } from '../../lib/documents/plain.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import type { PageReading } from '../../lib/portals/page.ts';
import { readPage as readPortalPage } from '../../lib/portals/read-page.ts';
import { decodeGuessing, decodeHtml, findMark, parseHtml } from './parse-html.ts';
import { whyUnreadable } from './unreadable.ts';

export type ReadProblem = DocumentProblem | DocxProblem | 'unreadable' | 'unsupported' | 'unsupported-page';

export interface ReadFile {
  readonly reading: Reading;
  /** Offsets are those of the file itself (plain text), not of a text made from it. */
  readonly plain: boolean;
  /** `no-text`: there is nothing to read in it. `windows-1252`: it was not UTF-8, so this was assumed. */
  readonly note: 'no-text' | 'windows-1252' | null;
  /** Of a PDF: pages without text (scans), and pages whose fonts do not tell their letters. 1-based; empty for other files. */
  readonly emptyPages: readonly number[];
  readonly unreadablePages: readonly number[];
}

export interface ReadOptions {
  /** Of an encrypted PDF. */
  readonly password?: string | undefined;
}

const NO_PAGES = { emptyPages: [], unreadablePages: [] } as const;

const SAYS: Readonly<Record<Exclude<ReadProblem, 'unreadable'>, string>> = {
  unsupported: 'is not a text, HTML, PDF or Word file',
  'unsupported-page': 'is not an HTML file',
  encrypted: 'is locked with a password',
  'wrong-password': 'is locked with another password than the one given',
  damaged: 'is damaged: it could not be made out',
  empty: 'is empty (0 bytes)',
  'no-pages': 'has no pages',
  'not-a-pdf': 'is neither a PDF nor a Word file, whatever it is called',
  'html-instead': 'is called a document but holds a web page',
  'login-instead': 'is called a document but holds a log-in page',
  'attachments-only': 'has no text of its own, but holds other files',
  'old-word': 'is in an older Office format (.doc): save it as .docx or PDF',
  'not-word': 'is an archive or an Office file of another kind than Word',
  'too-much-text': 'holds more text than can be read',
  'too-large': `is larger than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB`,
};

const refuse = (problem: keyof typeof SAYS): Result<never, ReadProblem> => fail(problem, SAYS[problem]);

type Format = 'text' | 'html' | 'document';
const FORMATS: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'document',
  docx: 'document',
  docm: 'document',
  dotx: 'document',
  doc: 'document',
};

/** By its name; a name that says nothing is judged by how the file begins. */
function formatOf(path: string, bytes: Uint8Array): Format | null {
  const extension = extname(path).slice(1).toLowerCase();
  if (FORMATS[extension]) return FORMATS[extension];
  if (findFileKind(bytes) !== null) return 'document';
  const problem = findDocumentProblem(bytes);
  return problem === 'html-instead' || problem === 'login-instead' ? 'html' : null;
}

function readText(bytes: Uint8Array): Result<ReadFile, ReadProblem> {
  if (!findMark(bytes) && bytes.subarray(0, 65_536).includes(0)) return refuse('unsupported');
  const { text, encoding } = decodeGuessing(bytes);
  const reading = readPlain(text);
  const note = text.trim() === '' ? 'no-text' : encoding === 'windows-1252' ? 'windows-1252' : null;
  return succeed({ reading, plain: true, note, ...NO_PAGES });
}

function readPage(bytes: Uint8Array): Result<ReadFile, ReadProblem> {
  if (!findMark(bytes) && bytes.subarray(0, 65_536).includes(0)) return refuse('unsupported');
  const { reading } = readHtml(parseHtml(decodeHtml(bytes).text));
  return succeed({ reading, plain: false, note: reading.text.trim() === '' ? 'no-text' : null, ...NO_PAGES });
}

async function loadPdfJs() {
  // pdf.js looks for these to draw with, and complains on stdout where they are missing. Nothing is drawn here.
  const globals = globalThis as Record<string, unknown>;
  globals.DOMMatrix ??= class {};
  globals.Path2D ??= class {};
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** How pdf.js is opened in Node: what a document needs to be read, from the package's own folders. */
export async function openPdf(bytes: Uint8Array, { password }: ReadOptions = {}) {
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const { getDocument } = await loadPdfJs();
  return getDocument({
    ...PDF_OPTIONS,
    data: bytes,
    ...(password === undefined ? {} : { password }),
    cMapUrl: join(folder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    iccUrl: join(folder, 'iccs/'),
  });
}

async function readPortable(bytes: Uint8Array, options: ReadOptions): Promise<Result<ReadFile, ReadProblem>> {
  const problem = findDocumentProblem(bytes);
  if (problem) return refuse(problem);
  const firstBytes = bytes.slice(0, 1024);
  const task = await openPdf(bytes, options);
  try {
    const doc = await task.promise;
    const opened = await findOpenedProblem(doc);
    if (opened) return fail(opened.code, opened.names.length > 0 ? `${SAYS[opened.code]}: ${opened.names.join(', ')}` : SAYS[opened.code]);
    const { reading, emptyPages, unreadablePages } = await readPdf(doc);
    return succeed({ reading, plain: false, note: reading.text.trim() === '' ? 'no-text' : null, emptyPages, unreadablePages });
  } catch (error) {
    return refuse(classifyPdfError(error, firstBytes));
  } finally {
    await task.destroy();
  }
}

async function readWord(bytes: Uint8Array): Promise<Result<ReadFile, ReadProblem>> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return refuse(opened.code);
  const { reading } = readDocx(opened.value, parseHtml(''));
  return succeed({ reading, plain: false, note: reading.text.trim() === '' ? 'no-text' : null, ...NO_PAGES });
}

async function readBytes(path: string): Promise<Result<Uint8Array, ReadProblem>> {
  try {
    if ((await stat(path)).size > MAX_DOCUMENT_BYTES) return refuse('too-large');
    return succeed(new Uint8Array(await readFile(path)));
  } catch (error) {
    return fail('unreadable', whyUnreadable(error));
  }
}

/** Relative links of a saved page lead somewhere, if to nowhere. */
const NOWHERE = 'https://page.invalid/';

/** What a saved page is and what stands on it. `address`: where it was met; empty where nobody says, and then it says nothing. */
export async function readPageFile(path: string, address: string): Promise<Result<PageReading, ReadProblem>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return refuse('empty');
  if (formatOf(path, bytes.value) !== 'html') return refuse('unsupported-page');
  const html = readHtml(parseHtml(decodeHtml(bytes.value).text), { baseUrl: address || NOWHERE });
  return succeed(readPortalPage(html, address));
}

export async function readDocument(path: string, options: ReadOptions = {}): Promise<Result<ReadFile, ReadProblem>> {
  const read = await readBytes(path);
  if (!read.ok) return read;
  const bytes = read.value;
  const format = formatOf(path, bytes);
  if (format === 'document') {
    const kind = findFileKind(bytes);
    return kind === 'zip' || kind === 'ole' ? readWord(bytes) : readPortable(bytes, options);
  }
  if (format === null) return refuse(bytes.length === 0 ? 'empty' : 'unsupported');
  return format === 'html' ? readPage(bytes) : readText(bytes);
}
