// The document drawn by pdf.js' own viewer: pages, zoom, search, and the way from the text that was read to the text layers that are there at the moment.
// It must not know of findings; it tells when its text layers changed.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { PdfReading } from '../../lib/documents/pdf.ts';
import type { Piece } from '../../lib/highlight/painter.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import type { Span } from '../../lib/model/span.ts';
import { assetUrl, type PdfEngine } from './pdf-engine.ts';
import { createLinkService } from './safe-links.ts';
import { scrollInto } from './scroll-into.ts';
import { placeOnPage, type TextLayerItems } from './text-places.ts';

export interface Found {
  /** From 1; 0 where none is. */
  readonly current: number;
  readonly total: number;
  readonly isPending: boolean;
}

export interface PdfViewListeners {
  onPage(page: number, count: number): void;
  onScale(percent: number): void;
  onFound(found: Found): void;
  /** Text layers came, went or were cut anew: paint again. */
  onLayers(): void;
  pageName(page: number): string;
}

export interface PdfView {
  /** `page`: where to begin, from 1. */
  show(doc: PDFDocumentProxy, page: number): void;
  goToPage(page: number): void;
  zoom(by: 1 | -1): void;
  fitWidth(): void;
  /** An empty query takes the marks away. */
  find(query: string, how: 'new' | 'next' | 'previous'): void;
  toSurface(reading: PdfReading): Surface;
}

/** A page that takes longer to be drawn is not waited for. */
const LAYER_WAIT_MS = 8_000;

/** The part of pdf.js' page view that is read here; its own types leave it out. */
interface PageViewWithText {
  readonly _textHighlighter?: { readonly textDivs: readonly Node[] | null; readonly textContentItemsStr: readonly string[] | null };
  readonly textLayer?: { readonly div: HTMLElement } | null;
}

/** pdf.js' own words are English and set as HTML; ours are set where they are needed. */
const silentL10n = {
  getLanguage: () => document.documentElement.lang || 'en',
  getDirection: () => 'ltr',
  get: async (_ids: unknown, _args: unknown, fallback = '') => fallback,
  translate: async () => {},
  translateOnce: async () => {},
  pause: () => {},
  resume: () => {},
  destroy: async () => {},
};

export function createPdfView({ pdfjs, parts }: PdfEngine, container: HTMLDivElement, listeners: PdfViewListeners): PdfView {
  const eventBus = new parts.EventBus();
  const linkService = createLinkService(parts, eventBus);
  const findController = new parts.PDFFindController({ linkService, eventBus, updateMatchesCountOnProgress: true });
  const isForced = matchMedia('(forced-colors: active)').matches;
  const viewer = new parts.PDFViewer({
    container,
    eventBus,
    linkService,
    findController,
    annotationMode: pdfjs.AnnotationMode.ENABLE,
    imageResourcesPath: assetUrl('images'),
    enableAutoLinking: false,
    l10n: silentL10n as never,
    ...(isForced ? { pageColors: { background: 'Canvas', foreground: 'CanvasText' } } : {}),
  });
  linkService.setViewer(viewer);
  let query = '';
  let firstPage = 1;

  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = container.clientWidth < 700 ? 'page-width' : 'auto';
    listeners.onPage(1, viewer.pagesCount);
    if (firstPage > 1 && firstPage <= viewer.pagesCount) viewer.currentPageNumber = firstPage;
  });
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => listeners.onPage(pageNumber, viewer.pagesCount));
  eventBus.on('scalechanging', ({ scale }: { scale: number }) => listeners.onScale(Math.round(scale * 100)));
  const found = ({ matchesCount, state }: { matchesCount: { current: number; total: number }; state?: number }): void =>
    listeners.onFound({ ...matchesCount, isPending: state === parts.FindState.PENDING });
  eventBus.on('updatefindmatchescount', found);
  eventBus.on('updatefindcontrolstate', found);
  eventBus.on('textlayerrendered', listeners.onLayers);
  eventBus.on('updatetextlayermatches', listeners.onLayers);
  eventBus.on('pagerendered', ({ source, pageNumber }: { source: { div: HTMLElement }; pageNumber: number }) => {
    source.div.setAttribute('aria-label', listeners.pageName(pageNumber));
    listeners.onLayers();
  });
  // A width that was fitted is fitted again.
  new ResizeObserver(() => {
    const fitted = viewer.currentScaleValue;
    if (viewer.pagesCount > 0 && (fitted === 'page-width' || fitted === 'auto')) viewer.currentScaleValue = fitted;
  }).observe(container);

  function findLayer(page: number): TextLayerItems | null {
    const view = viewer.getPageView(page - 1) as PageViewWithText | undefined;
    const { textDivs: nodes, textContentItemsStr: strings } = view?._textHighlighter ?? {};
    return view?.textLayer?.div.isConnected && nodes && strings ? { nodes, strings } : null;
  }

  /** Until the page's text layer is complete, or it takes too long. */
  function waitForLayer(page: number): Promise<void> {
    return new Promise((resolve) => {
      const done = new AbortController();
      const end = (): void => {
        done.abort();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, LAYER_WAIT_MS);
      eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => pageNumber === page && end(), { signal: done.signal });
    });
  }

  function toSurface(reading: PdfReading): Surface {
    const { text } = reading.reading;
    const pageOf = (span: Span): number | null => reading.toPieces(span)[0]?.page ?? null;
    function piecesOf(span: Span): Piece[] {
      const pieces = reading.toPieces(span);
      const quote = text.slice(span.start, span.end);
      return [...new Set(pieces.map(({ page }) => page))].flatMap((page) => {
        const layer = findLayer(page);
        const own = pieces.filter((piece) => piece.page === page);
        return (layer && placeOnPage(own, quote, layer, pdfjs.normalizeUnicode)) ?? [];
      });
    }
    return {
      text,
      piecesOf,
      pageOf,
      async reveal(span) {
        const page = pageOf(span);
        if (page === null) return;
        let [first] = piecesOf(span);
        if (!first) {
          const drawn = waitForLayer(page);
          viewer.scrollPageIntoView({ pageNumber: page });
          await drawn;
          [first] = piecesOf(span);
        }
        if (first) scrollInto(container, first);
      },
    };
  }

  return {
    show(doc, page) {
      query = '';
      firstPage = page;
      viewer.setDocument(doc);
      linkService.setDocument(doc);
    },
    goToPage(page) {
      if (page >= 1 && page <= viewer.pagesCount) viewer.currentPageNumber = page;
    },
    zoom(by) {
      if (by === 1) viewer.increaseScale();
      else viewer.decreaseScale();
    },
    fitWidth() {
      viewer.currentScaleValue = 'page-width';
    },
    find(wanted, how) {
      if (wanted === '') {
        query = '';
        eventBus.dispatch('findbarclose', { source: viewer });
        return;
      }
      const type = how === 'new' || wanted !== query ? '' : 'again';
      query = wanted;
      // å, ä and ö are letters of their own, not a and o with something on them.
      const options = { caseSensitive: false, entireWord: false, matchDiacritics: true, highlightAll: true };
      eventBus.dispatch('find', { source: viewer, type, query, ...options, findPrevious: how === 'previous' });
    },
    toSurface,
  };
}
