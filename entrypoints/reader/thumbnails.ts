// Small pictures of pages, drawn as they come into sight, one after the other, and let go of when they are far from it. It must not hold more than those.
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** CSS pixels. */
export const THUMBNAIL_WIDTH = 104;

/** Papers are empty boxes with `data-page`; in those near the scrolled box a canvas is put. Ends with `signal`. */
export function drawThumbnails(doc: PDFDocumentProxy, scroller: HTMLElement, rotation: number, signal: AbortSignal): void {
  const wanted = new Set<HTMLElement>();
  let isDrawing = false;

  async function drawOne(paper: HTMLElement): Promise<void> {
    const page = await doc.getPage(Number(paper.dataset.page));
    if (signal.aborted || !wanted.has(paper)) return;
    const turned = (page.rotate + rotation) % 360;
    const { width } = page.getViewport({ scale: 1, rotation: turned });
    const viewport = page.getViewport({ scale: (THUMBNAIL_WIDTH / width) * Math.min(devicePixelRatio, 2), rotation: turned });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport });
    const stop = (): void => task.cancel();
    signal.addEventListener('abort', stop);
    try {
      await task.promise;
      paper.style.aspectRatio = `${viewport.width} / ${viewport.height}`;
      if (wanted.has(paper)) paper.replaceChildren(canvas);
    } finally {
      signal.removeEventListener('abort', stop);
      // Its drawing list; where the page itself is shown, its canvas is drawn already.
      page.cleanup();
    }
  }

  async function drawWanted(): Promise<void> {
    if (isDrawing) return;
    isDrawing = true;
    for (;;) {
      const next = [...wanted].find((paper) => !paper.hasChildNodes() && paper.dataset.failed === undefined);
      if (!next || signal.aborted) break;
      try {
        await drawOne(next);
      } catch {
        // A page that cannot be drawn stays an empty box; a cancelled one is nobody's any more.
        next.dataset.failed = '';
      }
    }
    isDrawing = false;
  }

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const paper = target as HTMLElement;
        if (isIntersecting) wanted.add(paper);
        else {
          wanted.delete(paper);
          paper.replaceChildren();
        }
      }
      void drawWanted();
    },
    { root: scroller, rootMargin: '300px 0px' },
  );
  for (const paper of scroller.querySelectorAll<HTMLElement>('[data-page]')) {
    delete paper.dataset.failed;
    paper.replaceChildren();
    observer.observe(paper);
  }
  signal.addEventListener('abort', () => {
    observer.disconnect();
    wanted.clear();
  });
}
