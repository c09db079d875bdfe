// Pages drawn for paper: one picture a page, at a resolution where small print stays sharp, put where only the printer sees them. It must not hold more than
// one page's canvas at a time; the pictures are the browser's to keep, compressed.
import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Dots an inch: twice what a screen has; letters of 8 points are 22 dots high. */
const DPI = 200;
const POINTS_PER_INCH = 72;
/** A poster is printed coarser rather than to fill the memory. */
const MAX_PIXELS = 24_000_000;

export interface PrintOptions {
  /** 1-based, both included. */
  readonly from: number;
  readonly to: number;
  /** As the reader has turned the pages, clockwise. */
  readonly rotation: number;
  readonly signal: AbortSignal;
  readonly onPage: (page: number) => void;
}

export interface Printable {
  /** Takes the pictures away. */
  remove(): void;
}

const toPicture = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser could not keep the page as a picture.'))));
  });

/** Fills `container`. Throws when aborted, or where a page cannot be drawn. */
export async function preparePrint(doc: PDFDocumentProxy, container: HTMLElement, options: PrintOptions): Promise<Printable> {
  const { from, to, rotation, signal, onPage } = options;
  const canvas = document.createElement('canvas');
  const addresses: string[] = [];
  /** "595x842" → the name of its paper. A document may lie down here and there. */
  const papers = new Map<string, string>();
  const sheet = new CSSStyleSheet();
  const remove = (): void => {
    for (const address of addresses) URL.revokeObjectURL(address);
    container.replaceChildren();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };

  function findPaper(width: number, height: number): string {
    const size = `${Math.round(width)}x${Math.round(height)}`;
    const known = papers.get(size);
    if (known) return known;
    const name = `paper-${papers.size}`;
    papers.set(size, name);
    // A hair's breadth less, or rounding puts an empty page after each.
    sheet.insertRule(`@page ${name} { size: ${width}pt ${height}pt; margin: 0; }`, sheet.cssRules.length);
    sheet.insertRule(`#print .${name} { page: ${name}; width: ${width}pt; height: ${height - 0.25}pt; }`, sheet.cssRules.length);
    return name;
  }

  async function drawPage(number: number): Promise<void> {
    const page = await doc.getPage(number);
    const turned = (page.rotate + rotation) % 360;
    const paper = page.getViewport({ scale: 1, rotation: turned });
    const wanted = (DPI / POINTS_PER_INCH) * (page.userUnit || 1);
    const scale = Math.min(wanted, Math.sqrt(MAX_PIXELS / (paper.width * paper.height)));
    const viewport = page.getViewport({ scale, rotation: turned });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport, background: '#ffffff' });
    const stop = (): void => task.cancel();
    signal.addEventListener('abort', stop);
    try {
      await task.promise;
    } finally {
      signal.removeEventListener('abort', stop);
      page.cleanup();
    }
    const address = URL.createObjectURL(await toPicture(canvas));
    addresses.push(address);
    const box = document.createElement('div');
    box.className = findPaper(paper.width, paper.height);
    const picture = new Image();
    picture.alt = '';
    picture.src = address;
    box.append(picture);
    container.append(box);
    await picture.decode();
  }

  try {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    for (let number = from; number <= to; number += 1) {
      signal.throwIfAborted();
      onPage(number);
      await drawPage(number);
    }
    signal.throwIfAborted();
  } catch (error) {
    remove();
    throw error;
  } finally {
    canvas.width = 0;
    canvas.height = 0;
  }
  return { remove };
}
