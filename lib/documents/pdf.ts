// A PDF → Reading, with the way back to the text items of its pages. The document comes from whichever build of pdf.js the caller loaded; none is
// loaded here. It must not draw.
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { type PdfRun, toText } from './pdf-blocks.ts';
import { findFurniture, type PageFrame } from './pdf-furniture.ts';
import type { PdfLine } from './pdf-lines.ts';
import { PageReader, type PageText } from './pdf-page.ts';
import { isSane, type LineTag } from './pdf-tags.ts';

/** To be passed to pdf.js' `getDocument`, in the page and in Node alike: what reading needs, and no scripts, forms or chatter. */
export const PDF_OPTIONS = {
  fontExtraProperties: true,
  enableXfa: false,
  isEvalSupported: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** A stretch of one text item. `item` is its number among the page's text items, which is its number in pdf.js' `textLayer.textDivs`. */
export interface PdfPiece {
  /** 1-based. */
  readonly page: number;
  readonly item: number;
  /** UTF-16 units into the item's `str`, half open. */
  readonly start: number;
  readonly end: number;
}

export interface PdfReading {
  readonly reading: Reading;
  readonly pageCount: number;
  /** Pages without a word of text (pictures, scans), or that could not be read. 1-based. */
  readonly emptyPages: readonly number[];
  /** Pages with text whose fonts do not tell their letters: what was noise is left out of the text. 1-based. */
  readonly unreadablePages: readonly number[];
  /** Where the span stands: pieces in the order of the text, one an item. */
  toPieces(span: Span): PdfPiece[];
  /** The text offset of a place in a text item; null where it is not in the text (a running head). */
  spanOf(page: number, item: number, offset: number): number | null;
}

export interface PdfOptions {
  readonly signal?: AbortSignal;
  /** After each page that was read. */
  readonly onPage?: (page: number, pageCount: number) => void;
}

/** Names that programs put there: they say nothing to a reader. */
const EMPTY_TITLE =
  /^(?:tagged pdf|untitled|namnlös\S*|microsoft (?:word|powerpoint|excel)\b.*|dokument\s*\d*|document\s*\d*|.*\.(?:docx?|pdf|dotx?|xlsx?|indd|tmp)|[a-z]+ \d{1,2}, \d{4})$/i;

/** UTF-16. */
const MAX_TITLE = 2_000;

async function findTitleAndLang(doc: PDFDocumentProxy): Promise<{ title: string | null; lang: string | null }> {
  try {
    const { info } = (await doc.getMetadata()) as { info: { Title?: unknown; Language?: unknown } };
    const title = typeof info.Title === 'string' ? info.Title.slice(0, MAX_TITLE).replace(/\s+/g, ' ').trim() : '';
    const lang = typeof info.Language === 'string' ? info.Language.trim() : '';
    // Word and Acrobat write "en-US" into anything: only another language was chosen by somebody.
    return { title: title === '' || EMPTY_TITLE.test(title) ? null : title, lang: lang === '' || /^en\b/i.test(lang) ? null : lang };
  } catch {
    // Broken metadata is common and no reason not to read the text.
    return { title: null, lang: null };
  }
}

/** Page after page, each as plain data, so that whoever asks may stop between any two. Null: a page that cannot be read. */
export async function* readPages(doc: PDFDocumentProxy, signal?: AbortSignal): AsyncGenerator<{ number: number; page: PageText | null }> {
  const reader = new PageReader(doc);
  for (let number = 1; number <= doc.numPages; number += 1) {
    signal?.throwIfAborted();
    yield { number, page: await reader.read(number, signal) };
  }
  signal?.throwIfAborted();
}

const hasWords = ({ lines }: PageText): boolean => lines.some((line) => /[\p{L}\p{N}]/u.test(line.words));

export async function readPdf(doc: PDFDocumentProxy, { signal, onPage }: PdfOptions = {}): Promise<PdfReading> {
  const frames = new Map<number, PageFrame>();
  const tags = new Map<PdfLine, LineTag>();
  const lines: PdfLine[] = [];
  const emptyPages: number[] = [];
  const unreadablePages: number[] = [];
  const { title, lang } = await findTitleAndLang(doc);
  for await (const { number, page } of readPages(doc, signal)) {
    if (page?.isUnreadable) unreadablePages.push(number);
    if (page && hasWords(page)) {
      frames.set(number, page.frame);
      for (const line of page.lines) {
        lines.push(line);
        const tag = page.tags.get(line) ?? null;
        if (tag !== null) tags.set(line, tag);
      }
    } else if (!page?.isUnreadable) emptyPages.push(number);
    onPage?.(number, doc.numPages);
  }
  const furniture = findFurniture(lines, frames, (line) => tags.get(line) === 'artifact');
  const running = lines.filter((line) => !furniture.has(line));
  const isTagged = isSane(running, tags);
  const { text, blocks, runs } = toText(running, lang, (line) => {
    const tag = isTagged ? tags.get(line) : null;
    return tag === 'artifact' ? null : (tag ?? null);
  });
  return {
    reading: { text, blocks, lang, title },
    pageCount: doc.numPages,
    emptyPages,
    unreadablePages,
    toPieces: (span) => toPieces(runs, span),
    spanOf: (page, item, offset) => findOffset(runs, page, item, offset),
  };
}

function toPieces(runs: readonly PdfRun[], span: Span): PdfPiece[] {
  const pieces: PdfPiece[] = [];
  for (const run of runs) {
    const start = run.offset + Math.max(0, span.start - run.start);
    const end = run.offset + Math.min(run.length, span.end - run.start);
    if (start >= end) continue;
    const last = pieces.at(-1);
    // What lies between two runs of one item is blanks or a soft hyphen.
    if (last && last.page === run.page && last.item === run.item && last.end <= start) pieces[pieces.length - 1] = { ...last, end };
    else pieces.push({ page: run.page, item: run.item, start, end });
  }
  return pieces;
}

function findOffset(runs: readonly PdfRun[], page: number, item: number, offset: number): number | null {
  const own = runs.filter((run) => run.page === page && run.item === item);
  const run = own.find((one) => offset <= one.offset + one.length) ?? own.at(-1);
  return run ? run.start + Math.min(run.length, Math.max(0, offset - run.offset)) : null;
}
