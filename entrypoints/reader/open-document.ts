// From an address or a file to a document that is shown, read and asked about. Each step says what goes on; each failure ends in one sentence, and where
// the text was kept, in that text. It must not fetch anything that was not asked for.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { i18n } from '#i18n';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { browser } from '../../lib/browser.ts';
import { findFileKind } from '../../lib/documents/docx-problem.ts';
import { fileNameOf } from '../../lib/documents/links.ts';
import { MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import { documentIdOfFile, findDocumentId, hashBytes } from '../../lib/storage/document-id.ts';
import { takeHandedOver } from '../../lib/storage/handover.ts';
import type { WebAddress } from './address.ts';
import { openWord } from './docx-engine.ts';
import { showDocx } from './docx-view.ts';
import { fetchBytes } from './fetch-bytes.ts';
import { showKept } from './kept-view.ts';
import { readOutline } from './outline.ts';
import { findPlace } from './page-history.ts';
import { loadEngine, openPdf } from './pdf-engine.ts';
import { createPdfView, type PdfView } from './pdf-view.ts';
import { failWith, type OpenProblem } from './problems.ts';
import { createDocumentReader, type Document, type DocumentReader, withoutEnding } from './read-document.ts';
import { emptyState, type Store } from './state.ts';

export interface Opener {
  openAddress(address: WebAddress): Promise<void>;
  openFile(file: File): Promise<void>;
  givePassword(password: string): void;
  readonly reader: Pick<DocumentReader, 'stop' | 'readAgain' | 'analyseAgain'>;
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

/** The card follows its passage when the window is scrolled or resized; pages that change their size in it are the same to it. */
const tellMoved = (): void => void dispatchEvent(new Event('resize'));

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
  const reader = createDocumentReader({ store, marked, tabId });
  let answerPassword: (password: string | null) => void = () => {};

  function begin(address: WebAddress | null, fileName: string, progress: string): AbortSignal {
    life.abort();
    answerPassword(null);
    life = new AbortController();
    marked.set(null, null);
    kept.replaceChildren();
    text.replaceChildren();
    // What the reader has open beside the document stays as it was.
    const { side } = store.get();
    store.set({ ...emptyState, phase: 'busy', address, title: withoutEnding(fileName), progress, side });
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

  async function showWord(document: Document, bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<void> {
    const opened = await openWord(bytes, signal);
    if (signal.aborted) return;
    if (!opened.ok) return showProblem(document, opened.text, false, signal);
    const { reading, surface } = showDocx(text, opened.value);
    const title = reading.title ?? withoutEnding(document.fileName);
    const notices = reading.text.trim() === '' ? [i18n.t('reader.scanned')] : [];
    store.set({ phase: 'text', title, progress: i18n.t('reader.analysing'), notices });
    await reader.ask(document.address ? { ...document, source: 'docx' } : document, reading, surface, signal);
    store.set({ progress: '' });
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
    store.set({ phase: 'shown', title: withoutEnding(document.fileName), progress: '' });
    view ??= createPdfView(engine, pages, {
      onPage: (page, pageCount) => store.set({ page, pageCount }),
      onScale: (percent, preset) => {
        store.set({ percent, preset });
        tellMoved();
      },
      onRotation: (rotation) => store.set({ rotation }),
      onFound: (found) => store.set({ found }),
      onLayers: repaintSoon,
      pageName,
      isReading: () => store.get().reading !== null || store.get().printing !== null,
    });
    const drawn = view.show(doc, findPlace(history.state, location.hash, document.address?.src ?? null));
    const before = shown;
    shown = doc;
    store.set({ doc });
    await before?.loadingTask.destroy();
    // The first page before everything else.
    await drawn;
    signal.throwIfAborted();
    void readOutline(doc).then((outline) => !signal.aborted && store.set({ outline }));
    await reader.read(document, doc, view, signal);
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
    reader: { ...reader, readAgain: () => unlessAborted(life.signal, reader.readAgain) },
    get view() {
      return view;
    },
  };
}
