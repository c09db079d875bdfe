// One page of a PDF → its lines in reading order, as plain data: nothing of pdf.js is held once a page is read. It must not know of other pages, but for
// what one document's pages share (fonts, numbers of tags).
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import { FontWeights } from './pdf-fonts.ts';
import type { PageFrame } from './pdf-furniture.ts';
import { FontTexts } from './pdf-garbage.ts';
import { findTurn, type PdfLine, type Turn, toLines, turnBack } from './pdf-lines.ts';
import { inReadingOrder } from './pdf-order.ts';
import { type LineTag, partCells, partContent, TagReader, tagOf } from './pdf-tags.ts';

export interface PageText {
  /** 1-based. */
  readonly number: number;
  readonly lines: readonly PdfLine[];
  readonly tags: ReadonlyMap<PdfLine, LineTag>;
  readonly frame: PageFrame;
  /** So much of its text that it matters is noise: its fonts do not tell their letters. That text is left out of `lines`. */
  readonly isUnreadable: boolean;
}

/** A page that pdf.js never answers about is given up, as one that it cannot read. */
const PAGE_WAIT_MS = 60_000;
/** Noise of fewer units, in a page that can be read, is a logotype or a symbol. */
const NOISE_UNITS = 100;
const NOISE_SHARE = 0.2;

class TimeOut extends Error {}

/** Rejects when the signal aborts, or when nothing comes. */
function within<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    };
    const stop = () => {
      end();
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      end();
      reject(new TimeOut());
    }, PAGE_WAIT_MS);
    signal?.addEventListener('abort', stop);
    work.then(resolve, reject).finally(end);
  });
}

function frameOf(page: PDFPageProxy, turn: Turn): PageFrame {
  const [x1 = 0, y1 = 0, x2 = 595, y2 = 842] = page.view;
  const heights = [turnBack(x1, y1, turn)[1], turnBack(x2, y2, turn)[1]];
  return { bottom: Math.min(...heights), top: Math.max(...heights) };
}

const unitsOf = (lines: readonly PdfLine[]): number => lines.reduce((sum, line) => sum + line.words.length, 0);

export class PageReader {
  private readonly weights = new FontWeights();
  private readonly texts = new FontTexts();
  private readonly tags = new TagReader();
  private readonly doc: PDFDocumentProxy;

  constructor(doc: PDFDocumentProxy) {
    this.doc = doc;
  }

  /** Null for a page that pdf.js cannot make out: it does not lose the others. Throws where the document is gone, which is a bug, or when aborted. */
  async read(number: number, signal: AbortSignal | undefined): Promise<PageText | null> {
    try {
      return await within(this.readPage(number), signal);
    } catch (error) {
      signal?.throwIfAborted();
      if ((this.doc as { destroyed?: boolean }).destroyed) throw error;
      return null;
    }
  }

  private async readPage(number: number): Promise<PageText> {
    const page = await this.doc.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const { items, ids } = partContent(content.items);
    await this.weights.learn(page, items);
    this.texts.learn(items);
    const tree = ids.some((id) => id !== null) ? await this.tags.read(page) : null;
    const turn = findTurn(items);
    const all = toLines(items, number, this.weights.isBold, turn);
    const isNoise = (line: PdfLine): boolean => {
      const noise = line.runs.reduce((sum, run) => sum + (this.texts.isUnreadable(items[run.item]!.fontName) ? run.length : 0), 0);
      return noise > line.words.length / 2;
    };
    const read = all.filter((line) => !isNoise(line));
    const noise = unitsOf(all) - unitsOf(read);
    const ordered = inReadingOrder(read);
    const lines = tree ? partCells(ordered, ids, tree) : ordered;
    const frame = frameOf(page, turn);
    // Gives back what came with the text and the drawing list, unless the page is being drawn.
    page.cleanup();
    return {
      number,
      lines,
      tags: new Map(lines.map((line) => [line, tagOf(line, ids, tree)])),
      frame,
      isUnreadable: noise > NOISE_UNITS || noise > unitsOf(all) * NOISE_SHARE,
    };
  }
}
