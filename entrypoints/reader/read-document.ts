// Reads a shown document's text page by page and asks the background for its findings. The engine runs there and pdf.js in its worker, so that the page stays
// free. It can be stopped, which leaves the document shown, and begun again. It must not draw.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { i18n } from '#i18n';
import { readPdf } from '../../lib/documents/pdf.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import type { DocumentId, DocumentSource } from '../../lib/model/document.ts';
import type { Reading } from '../../lib/model/reading.ts';
import type { WebAddress } from './address.ts';
import { toPageList } from './page-list.ts';
import { type DrawnPages, toSurface } from './pdf-surface.ts';
import type { Store } from './state.ts';

export interface Document {
  readonly id: DocumentId;
  readonly source: DocumentSource;
  readonly address: WebAddress | null;
  readonly fileName: string;
}

export interface DocumentReader {
  /** Throws only when `signal` aborts, or for a bug; stopped by the user, it ends quietly. */
  read(document: Document, doc: PDFDocumentProxy, drawn: DrawnPages, signal: AbortSignal): Promise<void>;
  /** About what is shown, however it was read: paints the findings. Throws as `read` does. */
  ask(document: Document, reading: Reading, surface: Surface, signal: AbortSignal): Promise<void>;
  /** By the user. What is shown stays. */
  stop(): void;
  /** What was stopped, once more from the start. */
  readAgain(): Promise<void>;
  /** The same text may have other findings now. False where no pages are shown. */
  analyseAgain(): Promise<boolean>;
}

export interface DocumentReaderParts {
  readonly store: Store;
  readonly marked: MarkedDocument;
  readonly tabId: number | null;
}

export const withoutEnding = (name: string): string => name.replace(/\.(?:pdf|docx)$/i, '');

function emptyPagesNotice(emptyPages: readonly number[], pageCount: number): string[] {
  if (emptyPages.length === 0) return [];
  if (emptyPages.length === pageCount) return [i18n.t('reader.scanned')];
  const list = toPageList(emptyPages, i18n.t('reader.and'));
  return [emptyPages.length === 1 ? i18n.t('reader.scannedPage', [list]) : i18n.t('reader.scannedPages', [list])];
}

function unreadablePagesNotice(pages: readonly number[]): string[] {
  if (pages.length === 0) return [];
  const list = toPageList(pages, i18n.t('reader.and'));
  return [pages.length === 1 ? i18n.t('reader.unreadablePage', [list]) : i18n.t('reader.unreadablePages', [list])];
}

/** Once in so long the bar moves, however quick the pages are. */
const TELL_MS = 100;

export function createDocumentReader({ store, marked, tabId }: DocumentReaderParts): DocumentReader {
  let byUser = new AbortController();
  let last: Parameters<DocumentReader['read']> | null = null;
  /** What was asked about last, for as long as its surface is the one that is marked. */
  let asked: { readonly document: Document; readonly reading: Reading; readonly surface: Surface } | null = null;

  const analyse = ({ id: documentId, source, address, fileName }: Document, reading: Reading) =>
    askFromOwnPage('analyseDocument', {
      documentId,
      source,
      url: address?.src ?? null,
      fileName: withoutEnding(fileName),
      reading,
      tabId,
    });

  async function readAndAsk(document: Document, doc: PDFDocumentProxy, drawn: DrawnPages, signal: AbortSignal): Promise<void> {
    let toldMs = 0;
    const onPage = (page: number, count: number): void => {
      const nowMs = performance.now();
      if (nowMs - toldMs < TELL_MS) return;
      toldMs = nowMs;
      store.set({ reading: { page, count } });
    };
    const pdf = await readPdf(doc, { signal, onPage });
    const title = pdf.reading.title ?? withoutEnding(document.fileName);
    const notices = [...emptyPagesNotice(pdf.emptyPages, pdf.pageCount), ...unreadablePagesNotice(pdf.unreadablePages)];
    store.set({ title, progress: i18n.t('reader.analysing'), notices, reading: { page: null, count: pdf.pageCount } });
    await ask(document, pdf.reading, toSurface(pdf, drawn), signal);
  }

  async function ask(document: Document, reading: Reading, surface: Surface, signal: AbortSignal): Promise<void> {
    const answer = await analyse(document, reading);
    signal.throwIfAborted();
    const { notices } = store.get();
    if (answer.ok) {
      const { keepProblem } = answer.value;
      asked = { document, reading, surface };
      marked.set(answer.value, surface);
      store.set({ notices: keepProblem === null ? notices : [...notices, keepProblem] });
    } else {
      const why = answer.code === 'context-gone' ? i18n.t('content.contextGone') : answer.text || i18n.t('reader.notRead');
      store.set({ notices: [...notices, why] });
    }
  }

  async function read(document: Document, doc: PDFDocumentProxy, drawn: DrawnPages, signal: AbortSignal): Promise<void> {
    last = [document, doc, drawn, signal];
    const mine = new AbortController();
    byUser = mine;
    store.set({ progress: i18n.t('reader.readingThrough'), reading: { page: 0, count: doc.numPages }, stopped: null });
    try {
      await readAndAsk(document, doc, drawn, AbortSignal.any([signal, mine.signal]));
      store.set({ progress: '', reading: null });
    } catch (error) {
      signal.throwIfAborted();
      const { reading } = store.get();
      store.set({ progress: '', reading: null });
      if (!mine.signal.aborted) throw error;
      store.set({ stopped: reading });
    }
  }

  return {
    read,
    ask,
    stop: () => byUser.abort(),
    async readAgain() {
      if (last && store.get().stopped) await read(...last);
    },
    async analyseAgain() {
      const before = asked;
      // Forgotten or replaced: to ask would keep it anew.
      if (before === null || marked.surface !== before.surface) return false;
      const answer = await analyse(before.document, before.reading);
      if (answer.ok && marked.surface === before.surface) marked.set(answer.value, before.surface);
      return true;
    },
  };
}
