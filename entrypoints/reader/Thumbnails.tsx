// The pages as small pictures: a press goes there. One stop for Tab, the arrows go between pages. What is drawn stands in thumbnails.ts.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { moveFocus, setStop } from './roving.ts';
import { drawThumbnails, THUMBNAIL_WIDTH } from './thumbnails.ts';

export interface ThumbnailsProps {
  readonly doc: PDFDocumentProxy;
  readonly page: number;
  readonly rotation: number;
  readonly onPage: (page: number) => void;
}

export function Thumbnails({ doc, page, rotation, onPage }: ThumbnailsProps) {
  const list = useRef<HTMLOListElement>(null);
  const go = useRef(onPage);
  go.current = onPage;
  // Hundreds of entries: made once a document, whatever else changes around them.
  const entries = useMemo(
    () =>
      Array.from({ length: doc.numPages }, (_, at) => (
        <li key={at}>
          <button
            type="button"
            tabIndex={at === 0 ? 0 : -1}
            data-go={at + 1}
            aria-label={i18n.t('reader.pageName', [String(at + 1)])}
            onClick={() => go.current(at + 1)}
          >
            <span class="paper" data-page={at + 1} />
            <span aria-hidden="true">{at + 1}</span>
          </button>
        </li>
      )),
    [doc],
  );
  useEffect(() => {
    const life = new AbortController();
    const scroller = list.current?.parentElement;
    scroller?.style.setProperty('--thumbnail-width', `${THUMBNAIL_WIDTH}px`);
    if (scroller) drawThumbnails(doc, scroller, rotation, life.signal);
    return () => life.abort();
  }, [doc, rotation]);
  useEffect(() => {
    const root = list.current;
    const now = root?.querySelector<HTMLElement>(`[data-go="${page}"]`);
    if (!root || !now) return;
    root.querySelector('[aria-current]')?.removeAttribute('aria-current');
    now.setAttribute('aria-current', 'page');
    // Somebody who is on the way through the list is not pulled back.
    if (root.contains(document.activeElement)) return;
    setStop(root, '[data-go]', now);
    now.scrollIntoView({ block: 'nearest' });
  }, [doc, page]);
  return (
    <ol
      ref={list}
      class="thumbnails"
      onKeyDown={(event) => {
        if (moveFocus(event.currentTarget, '[data-go]', event.key)) event.preventDefault();
      }}
    >
      {entries}
    </ol>
  );
}
