// pdf.js as the reader uses it: loaded when the first document is opened, its worker and its data from our own build. Scripts in PDFs never run.
// The legacy build: the other one asks for what browsers learned in 2025 and later (Math.sumPrecise, Map.getOrInsertComputed), and we run from Chromium 128.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { browser } from '../../lib/browser.ts';
import { PDF_OPTIONS } from '../../lib/documents/pdf.ts';
import { classifyPdfError, findDocumentProblem, findOpenedProblem } from '../../lib/documents/pdf-problem.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import { failWith, type OpenProblem } from './problems.ts';

export type Pdfjs = typeof import('pdfjs-dist');
export type PdfViewerParts = typeof import('pdfjs-dist/web/pdf_viewer.mjs');
export interface PdfEngine {
  readonly pdfjs: Pdfjs;
  readonly parts: PdfViewerParts;
}

async function load(): Promise<PdfEngine> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  // The viewer's module takes the library from the global scope, at the moment it is loaded.
  (globalThis as { pdfjsLib?: Pdfjs }).pdfjsLib = pdfjs;
  const parts = await import('pdfjs-dist/legacy/web/pdf_viewer.mjs');
  return { pdfjs, parts };
}

let engine: Promise<PdfEngine> | null = null;
export function loadEngine(): Promise<PdfEngine> {
  engine ??= load();
  return engine;
}

export const assetUrl = (folder: string): string => browser.runtime.getURL(`/pdfjs/${folder}/`);

/** `isWrong`: the one before did not fit. Null gives up. */
export type AskPassword = (isWrong: boolean) => Promise<string | null>;

/** The bytes are the engine's afterwards. A document is ended with `doc.loadingTask.destroy()`. */
export async function openPdf(
  { pdfjs }: PdfEngine,
  bytes: Uint8Array<ArrayBuffer>,
  askPassword: AskPassword,
): Promise<Result<PDFDocumentProxy, OpenProblem>> {
  const problem = findDocumentProblem(bytes);
  if (problem) return failWith(problem);
  const start = bytes.slice(0, 1024);
  const task = pdfjs.getDocument({
    ...PDF_OPTIONS,
    data: bytes,
    cMapUrl: assetUrl('cmaps'),
    standardFontDataUrl: assetUrl('standard_fonts'),
    wasmUrl: assetUrl('wasm'),
    iccUrl: assetUrl('iccs'),
    useWorkerFetch: true,
    disableWorkerRendering: true,
  });
  task.onPassword = (update: (password: string | Error) => void, reason: number) => {
    void askPassword(reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD).then((password) => update(password ?? new Error('given up')));
  };
  try {
    const doc = await task.promise;
    const opened = await findOpenedProblem(doc);
    if (opened === null) return succeed(doc);
    await task.destroy();
    return failWith(opened.code, opened.names);
  } catch (error) {
    await task.destroy();
    return failWith(classifyPdfError(error, start));
  }
}
