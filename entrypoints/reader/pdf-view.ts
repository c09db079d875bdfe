// The document drawn by pdf.js' own viewer: pages, zoom, rotation, search, and which text layers are there at the moment. It must not know of findings; it
// tells when its text layers changed.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { followPages } from './page-history.ts';
import { assetUrl, type PdfEngine } from './pdf-engine.ts';
import type { DrawnPages } from './pdf-surface.ts';
import { createLinkService } from './safe-links.ts';
import type { TextLayerItems } from './text-places.ts';

export interface Found {
  /** From 1; 0 where none is. */
  readonly current: number;
  readonly total: number;
  readonly isPending: boolean;
}

/** What the reader may ask to find. An empty query takes the marks away. */
export interface Wanted {
  readonly query: string;
  readonly isCaseSensitive: boolean;
  readonly isWholeWord: boolean;
}

/** As pdf.js names them; else a percentage. */
export type Preset = 'auto' | 'page-width' | 'page-fit';

export interface PdfViewListeners {
  onPage(page: number, count: number): void;
  /** `preset` null: a percentage of the reader's own. */
  onScale(percent: number, preset: Preset | null): void;
  /** In degrees, clockwise. */
  onRotation(degrees: number): void;
  onFound(found: Found): void;
  /** Text layers came, went or were cut anew: paint again. */
  onLayers(): void;
  pageName(page: number): string;
  /** The document's text is being read: nothing is to be cleaned away under it. */
  isReading(): boolean;
}

export interface PdfView extends DrawnPages {
  /** `place`: where to begin, as in `#page=3`. Done when the first page is drawn, or takes too long. */
  show(doc: PDFDocumentProxy, place: string): Promise<void>;
  /** *Back* returns from it. */
  goToPage(page: number): void;
  stepPage(by: 1 | -1): void;
  /** A bookmark's place: pdf.js' own value. */
  goTo(destination: string | readonly unknown[]): void;
  zoom(by: 1 | -1): void;
  setScale(scale: Preset | number): void;
  rotate(by: 90 | -90): void;
  find(wanted: Wanted, how: 'new' | 'next' | 'previous'): void;
}

/** A page that takes longer to be drawn is not waited for. */
const LAYER_WAIT_MS = 8_000;
const FIRST_PAGE_WAIT_MS = 2_000;
const PRESETS: readonly string[] = ['auto', 'page-width', 'page-fit'] satisfies Preset[];

/** The part of pdf.js' page view that is read here; its own types leave it out. */
interface PageViewWithText {
  readonly _textHighlighter?: { textDivs: readonly Node[] | null; textContentItemsStr: readonly string[] | null };
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
  followPages(eventBus, linkService);
  let query = '';
  let beginAt = '';
  let shown: PDFDocumentProxy | null = null;
  /** Pages that have, or had, a text layer. */
  const layered = new Set<number>();

  const pageView = (page: number): PageViewWithText | undefined => viewer.getPageView(page - 1) as PageViewWithText | undefined;

  /** pdf.js empties pages far from the view, but its search keeps their letters and nodes: over hundreds of pages, that is a lot. */
  function letGoOfFarLayers(): void {
    for (const page of layered) {
      const view = pageView(page);
      if (view?.textLayer) continue;
      if (view?._textHighlighter) Object.assign(view._textHighlighter, { textDivs: null, textContentItemsStr: null });
      layered.delete(page);
    }
  }

  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = container.clientWidth < 700 ? 'page-width' : 'auto';
    listeners.onPage(1, viewer.pagesCount);
    // Each is a landmark to pdf.js, also before it is drawn.
    for (let page = 1; page <= viewer.pagesCount; page += 1)
      viewer.getPageView(page - 1)?.div.setAttribute('aria-label', listeners.pageName(page));
    if (beginAt !== '') linkService.setHash(beginAt);
  });
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => listeners.onPage(pageNumber, viewer.pagesCount));
  eventBus.on('scalechanging', ({ scale, presetValue }: { scale: number; presetValue?: string }) => {
    const preset = presetValue !== undefined && PRESETS.includes(presetValue) ? (presetValue as Preset) : null;
    listeners.onScale(Math.round(scale * 100), preset);
  });
  eventBus.on('rotationchanging', ({ pagesRotation }: { pagesRotation: number }) => {
    // A page that lies down is to fit as it did upright.
    const fitted = viewer.currentScaleValue;
    if (PRESETS.includes(fitted)) viewer.currentScaleValue = fitted;
    listeners.onRotation(pagesRotation);
  });
  const found = ({ matchesCount, state }: { matchesCount: { current: number; total: number }; state?: number }): void =>
    listeners.onFound({ ...matchesCount, isPending: state === parts.FindState.PENDING });
  eventBus.on('updatefindmatchescount', found);
  eventBus.on('updatefindcontrolstate', found);
  eventBus.on('textlayerrendered', ({ pageNumber }: { pageNumber: number }) => {
    layered.add(pageNumber);
    listeners.onLayers();
  });
  eventBus.on('updatetextlayermatches', listeners.onLayers);
  eventBus.on('pagerendered', () => {
    letGoOfFarLayers();
    listeners.onLayers();
  });
  // What pdf.js' own viewer does when nothing has been drawn for half a minute: fonts stay, images and drawing lists of unseen pages go.
  // Its own types only know it unset.
  (viewer.renderingQueue as unknown as { onIdle: () => void }).onIdle = () => {
    if (listeners.isReading()) return;
    viewer.cleanup();
    // A page that is being drawn at this moment stays as it is.
    shown?.cleanup(true).catch(() => {});
  };
  // A size that was fitted is fitted again.
  new ResizeObserver(() => {
    const fitted = viewer.currentScaleValue;
    if (viewer.pagesCount > 0 && PRESETS.includes(fitted)) viewer.currentScaleValue = fitted;
  }).observe(container);

  function findLayer(page: number): TextLayerItems | null {
    const view = pageView(page);
    const { textDivs: nodes, textContentItemsStr: strings } = view?._textHighlighter ?? {};
    return view?.textLayer?.div.isConnected && nodes && strings ? { nodes, strings } : null;
  }

  /** Until pdf.js tells of it (for the page, where one is named), or it takes too long. */
  function waitFor(event: 'textlayerrendered' | 'pagerendered', page: number | null, timeoutMs: number): Promise<void> {
    return new Promise((resolve) => {
      const done = new AbortController();
      const end = (): void => {
        done.abort();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, timeoutMs);
      eventBus.on(event, ({ pageNumber }: { pageNumber: number }) => (page === null || pageNumber === page) && end(), {
        signal: done.signal,
      });
    });
  }

  return {
    container,
    normalise: pdfjs.normalizeUnicode,
    findLayer,
    drawPage(page) {
      const drawn = waitFor('textlayerrendered', page, LAYER_WAIT_MS);
      viewer.scrollPageIntoView({ pageNumber: page });
      return drawn;
    },
    show(doc, place) {
      query = '';
      beginAt = place;
      shown = doc;
      layered.clear();
      const drawn = waitFor('pagerendered', null, FIRST_PAGE_WAIT_MS);
      viewer.setDocument(doc);
      linkService.setDocument(doc);
      return drawn;
    },
    goToPage(page) {
      if (page >= 1 && page <= viewer.pagesCount) linkService.goToPage(page);
    },
    stepPage(by) {
      if (by === 1) viewer.nextPage();
      else viewer.previousPage();
    },
    goTo(destination) {
      void linkService.goToDestination(destination as string);
    },
    zoom(by) {
      if (by === 1) viewer.increaseScale();
      else viewer.decreaseScale();
    },
    setScale(scale) {
      viewer.currentScaleValue = typeof scale === 'number' ? String(scale) : scale;
    },
    rotate(by) {
      viewer.pagesRotation = (viewer.pagesRotation + by + 360) % 360;
    },
    find(wanted, how) {
      if (wanted.query === '') {
        query = '';
        eventBus.dispatch('findbarclose', { source: viewer });
        return;
      }
      const type = how === 'new' || wanted.query !== query ? '' : 'again';
      ({ query } = wanted);
      // å, ä and ö are letters of their own, not a and o with something on them.
      const options = { caseSensitive: wanted.isCaseSensitive, entireWord: wanted.isWholeWord, matchDiacritics: true, highlightAll: true };
      eventBus.dispatch('find', { source: viewer, type, query, ...options, findPrevious: how === 'previous' });
    },
  };
}
