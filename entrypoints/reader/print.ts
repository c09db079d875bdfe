// Prints: draws the pages, hands them to the browser's own print dialog, and takes them away again. It must not leave anything behind, whatever happens.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { i18n } from '#i18n';
import { preparePrint } from './print-pages.ts';
import type { Store } from './state.ts';

export interface Printer {
  print(doc: PDFDocumentProxy, from: number, to: number): Promise<void>;
  /** By the user, while the pages are being drawn. */
  stop(): void;
}

export function createPrinter(store: Store, container: HTMLElement): Printer {
  let life = new AbortController();

  /** The browser's dialog blocks the page, but for where it does not (Firefox on some systems): until it says that it is done. */
  function askBrowser(): Promise<void> {
    return new Promise((resolve) => {
      addEventListener('afterprint', () => resolve(), { once: true });
      window.print();
    });
  }

  return {
    async print(doc, from, to) {
      life.abort();
      life = new AbortController();
      const { signal } = life;
      const count = to - from + 1;
      const { rotation } = store.get();
      store.set({ printing: { page: 0, count } });
      try {
        const onPage = (page: number): void => store.set({ printing: { page: page - from, count } });
        const printable = await preparePrint(doc, container, { from, to, rotation, signal, onPage });
        store.set({ printing: null });
        document.body.dataset.printing = '';
        // Last of all: for what pdf.js puts behind it, unseen, Firefox would print one more sheet.
        document.body.append(container);
        await askBrowser();
        delete document.body.dataset.printing;
        printable.remove();
      } catch (error) {
        // Stopped, or another document took this one's place.
        if (signal.aborted || store.get().doc !== doc) return;
        console.error('Detaljlupen could not draw the pages for print.', error);
        store.set({ problem: i18n.t('reader.printFailed') });
      } finally {
        if (!signal.aborted || life.signal === signal) store.set({ printing: null });
      }
    },
    stop: () => life.abort(),
  };
}
