// From an address or a file to a document that is shown, read and asked about. Each step says what goes on; each failure ends in one sentence, and where
// the text was kept, in that text. It must not fetch anything that was not asked for.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { i18n } from '#i18n';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { browser } from '../../lib/browser.ts';
import { findFileKind } from '../../lib/documents/docx-problem.ts';
import { fileNameOf } from '../../lib/documents/links.ts';
import { readPdf } from '../../lib/documents/pdf.ts';
import { MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import type { DocumentId, DocumentSource } from '../../lib/model/document.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import { documentIdOfFile, findDocumentId, hashBytes } from '../../lib/storage/document-id.ts';
import { takeHandedOver } from '../../lib/storage/handover.ts';
import type { WebAddress } from './address.ts';
import { openWord } from './docx-engine.ts';
import { showDocx } from './docx-view.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { showKept } from './kept-view.ts';
import { toPageList } from './page-list.ts';
import { loadEngine, openPdf } from './pdf-engine.ts';
import { createPdfView, type PdfView } from './pdf-view.ts';
import { failWith, type OpenProblem } from './problems.ts';
import { emptyState, type Store } from './state.ts';

interface Document {
  readonly id: DocumentId;
  readonly source: DocumentSource;
  readonly address: WebAddress | null;
  readonly fileName: string;
}

export interface Opener {
  openAddress(address: WebAddress): Promise<void>;
  openFile(file: File): Promise<void>;
  givePassword(password: string): void;
  /** The same text may have other findings now. False where no pages are shown. */
  analyseAgain(): Promise<boolean>;
  readonly view: PdfView | null;
}

export interface OpenerParts {
  readonly store: Store;
  readonly marked: MarkedDocument;
  readonly pages: HTMLDivElement;
  readonly kept: HTMLElement;
  /** For Word files. */
  readonly text: HTMLElement;
  readonly tabId: number | null;
}

const pageName = (page: number): string => i18n.t('reader.pageName', [String(page)]);

/** Of `…/protokoll.pdf#page=12`, as browsers' own viewers have it; else 1. */
const findPage = (src: string): number => Number(/#(?:.*&)?page=(\d{1,5})\b/.exec(src)?.[1] ?? 1);

/** The card follows its passage when the window is scrolled or resized; pages that change their size in it are the same to it. */
const tellMoved = (): void => void dispatchEvent(new Event('resize'));

const withoutEnding = (name: string): string => name.replace(/\.(?:pdf|docx)$/i, '');

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

export function createOpener({ store, marked, pages, kept, text, tabId }: OpenerParts): Opener {
  let life = new AbortController();
  let view: PdfView | null = null;
  let frame = 0;
  /** Once a frame, however many text layers came with it. */
  const repaintSoon = (): void => {
    if (frame === 0)
      frame = requestAnimationFrame(() => {
        frame = 0;
        marked.repaint();
        tellMoved();
      });
  };
  let shown: PDFDocumentProxy | null = null;
  /** What was asked about last, for as long as its surface is the one that is marked. */
  let asked: { readonly document: Document; readonly reading: Reading; readonly surface: Surface } | null = null;
  let answerPassword: (password: string | null) => void = () => {};

  function begin(address: WebAddress | null, fileName: string, progress: string): AbortSignal {
    life.abort();
    answerPassword(null);
    life = new AbortController();
    marked.set(null, null);
    kept.replaceChildren();
    text.replaceChildren();
    store.set({ ...emptyState, phase: 'busy', address, title: withoutEnding(fileName), progress });
    return life.signal;
  }

  function askPassword(isWrong: boolean): Promise<string | null> {
    store.set({ phase: 'password', isPasswordWrong: isWrong, progress: '' });
    return new Promise((resolve) => {
      answerPassword = (password) => {
        answerPassword = () => {};
        if (password !== null) store.set({ phase: 'busy', progress: i18n.t('reader.opening') });
        resolve(password);
      };
    });
  }

  async function showProblem(document: Document, problem: string, canAllow: boolean, signal: AbortSignal): Promise<void> {
    store.set({ phase: 'failed', progress: '', problem, canAllow });
    const found = await askFromOwnPage('viewDocument', { documentId: document.id, tabId });
    if (signal.aborted || !found.ok || found.value === null) return;
    const date = new Intl.DateTimeFormat(interfaceLanguage(), { dateStyle: 'long' }).format(found.value.view.openedMs);
    const notices = [i18n.t('reader.kept', [date])];
    store.set({ phase: 'kept', title: found.value.view.title ?? store.get().title, notices });
    marked.set(found.value.view, showKept(kept, found.value.reading, pageName));
  }

  const analyse = ({ id: documentId, source, address, fileName }: Document, reading: Reading) =>
    askFromOwnPage('analyseDocument', {
      documentId,
      source,
      url: address?.src ?? null,
      fileName: withoutEnding(fileName),
      reading,
      tabId,
    });

  async function readAndAsk(document: Document, doc: PDFDocumentProxy, drawn: PdfView, signal: AbortSignal): Promise<void> {
    const onPage = (page: number, count: number): void => store.set({ progress: i18n.t('reader.reading', [String(page), String(count)]) });
    const pdf = await readPdf(doc, { signal, onPage });
    const title = pdf.reading.title ?? withoutEnding(document.fileName);
    const told = [...emptyPagesNotice(pdf.emptyPages, pdf.pageCount), ...unreadablePagesNotice(pdf.unreadablePages)];
    store.set({ title, progress: i18n.t('reader.analysing'), notices: told });
    await ask(document, pdf.reading, drawn.toSurface(pdf), signal);
  }

  async function ask(document: Document, reading: Reading, surface: Surface, signal: AbortSignal): Promise<void> {
    const answer = await analyse(document, reading);
    if (signal.aborted) return;
    const { notices } = store.get();
    if (answer.ok) {
      const { keepProblem } = answer.value;
      asked = { document, reading, surface };
      marked.set(answer.value, surface);
      store.set({ progress: '', notices: keepProblem === null ? notices : [...notices, keepProblem] });
    } else {
      const why = answer.code === 'context-gone' ? i18n.t('content.contextGone') : answer.text || i18n.t('reader.notRead');
      store.set({ progress: '', notices: [...notices, why] });
    }
  }

  async function showWord(document: Document, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
    const opened = await openWord(bytes, signal);
    if (signal.aborted) return;
    if (!opened.ok) return showProblem(document, opened.text, false, signal);
    const { reading, surface } = showDocx(text, opened.value);
    const title = reading.title ?? withoutEnding(document.fileName);
    const notices = reading.text.trim() === '' ? [i18n.t('reader.scanned')] : [];
    store.set({ phase: 'text', title, progress: i18n.t('reader.analysing'), notices });
    await ask(document.address ? { ...document, source: 'docx' } : document, reading, surface, signal);
  }

  async function showBytes(document: Document, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
    store.set({ progress: i18n.t('reader.opening') });
    const kind = findFileKind(bytes);
    if (kind === 'zip' || kind === 'ole') return showWord(document, bytes, signal);
    const engine = await loadEngine();
    if (signal.aborted) return;
    const opened = await openPdf(engine, bytes, askPassword);
    if (signal.aborted) {
      if (opened.ok) await opened.value.loadingTask.destroy();
      return;
    }
    if (!opened.ok) return showProblem(document, opened.text, false, signal);
    const doc = opened.value;
    store.set({ phase: 'shown', title: withoutEnding(document.fileName) });
    view ??= createPdfView(engine, pages, {
      onPage: (page, pageCount) => store.set({ page, pageCount }),
      onScale: (percent) => {
        store.set({ percent });
        tellMoved();
      },
      onFound: (found) => store.set({ found }),
      onLayers: repaintSoon,
      pageName,
    });
    view.show(doc, findPage(document.address?.src ?? ''));
    const before = shown;
    shown = doc;
    await before?.loadingTask.destroy();
    await readAndAsk(document, doc, view, signal);
  }

  async function getBytes(
    address: WebAddress,
    signal: AbortSignal,
    isAllowed: boolean,
  ): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
    const handed = await takeHandedOver(address.src);
    if (handed) return handed.byteLength > MAX_DOCUMENT_BYTES ? failWith('too-large') : succeed(new Uint8Array(handed));
    const onProgress = (share: number | null): void =>
      store.set({
        progress: share === null ? i18n.t('reader.fetching') : i18n.t('reader.fetchingShare', [String(Math.round(share * 100))]),
      });
    return fetchBytes(address, { signal, isAllowed, onProgress });
  }

  /** Where a newer document took this one's place, nothing more is to be shown of it. A bug is logged, and said, rather than to leave the page waiting. */
  async function unlessAborted(signal: AbortSignal, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (signal.aborted) return;
      console.error('Detaljlupen could not show the document.', error);
      const { phase } = store.get();
      store.set({ phase: phase === 'shown' ? phase : 'failed', progress: '', problem: i18n.t('background.bug') });
    }
  }

  return {
    openAddress(address) {
      const signal = begin(address, fileNameOf(address.src), i18n.t('reader.fetching'));
      return unlessAborted(signal, async () => {
        const document: Document = {
          id: findDocumentId(address.src) ?? address.src,
          source: 'pdf',
          address,
          fileName: fileNameOf(address.src),
        };
        const isAllowed = await browser.permissions.contains({ origins: [address.pattern] });
        const bytes = await getBytes(address, signal, isAllowed);
        if (signal.aborted) return;
        if (bytes.ok) await showBytes(document, bytes.value, signal);
        else await showProblem(document, bytes.text, !isAllowed, signal);
      });
    },
    openFile(file) {
      const signal = begin(null, file.name, i18n.t('reader.opening'));
      return unlessAborted(signal, async () => {
        if (file.size > MAX_DOCUMENT_BYTES) {
          const refused = failWith('too-large');
          if (!refused.ok) store.set({ phase: 'failed', progress: '', problem: refused.text });
          return;
        }
        const bytes = new Uint8Array(await file.arrayBuffer());
        const document: Document = { id: documentIdOfFile(await hashBytes(bytes)), source: 'file', address: null, fileName: file.name };
        if (!signal.aborted) await showBytes(document, bytes, signal);
      });
    },
    givePassword: (password) => answerPassword(password),
    async analyseAgain() {
      const last = asked;
      // Forgotten or replaced: to ask would keep it anew.
      if (last === null || marked.surface !== last.surface) return false;
      const answer = await analyse(last.document, last.reading);
      if (answer.ok && marked.surface === last.surface) marked.set(answer.value, last.surface);
      return true;
    },
    get view() {
      return view;
    },
  };
}
