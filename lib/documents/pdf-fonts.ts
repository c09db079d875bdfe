// Which of a page's fonts are bold? pdf.js tells a font's real name only once the page's drawing list is made, and only to a document that was
// opened with `fontExtraProperties` (PDF_OPTIONS in pdf.ts). Where it does not tell, nothing is bold.
// A drawing list costs as much as the text itself, and many programs write each page with fonts of its own. So a font that sets the same words
// exactly as wide as a known one is taken for that one.
import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';

const BOLD = /bold|black|heavy|semibold|demi(?![a-z])|,b(?:old)?\b|-bd\b/i;
/** A font that the browser cannot load might never come; the text is worth more than its weight. */
const FONT_WAIT_MS = 3000;
/** Shorter words may be as wide in two weights. */
const LEAST_LETTERS = 6;
/** Longer ones are lines of running text: they hardly come twice. */
const MOST_LETTERS = 60;
const LETTER = /\p{L}/u;
/** Thousandths of the font's size: wider apart in any two weights of a font, if its letters are not all of one width. */
const SAME_WIDTH = 1;
const MOST_WORDS = 20_000;

function askFont(page: PDFPageProxy, id: string): Promise<unknown> {
  if (page.commonObjs.has(id)) return Promise.resolve(page.commonObjs.get(id));
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), FONT_WAIT_MS);
    page.commonObjs.get(id, (font: unknown) => {
      clearTimeout(timer);
      resolve(font);
    });
  });
}

interface Measure {
  readonly width: number;
  /** Null: more than one weight is as wide. */
  readonly bold: boolean | null;
}

const widthOf = ({ width, transform }: TextItem): number => (1000 * width) / (Math.hypot(transform[0], transform[1]) || 1);

/** Remembers over the pages of one document: most pages share their fonts, or their fonts' widths. */
export class FontWeights {
  private readonly known = new Map<string, boolean>();
  private readonly measures = new Map<string, Measure[]>();
  private words = 0;

  readonly isBold = (fontName: string): boolean => this.known.get(fontName) ?? false;

  /** The fonts with letters that are neither known nor recognised. */
  private findUnknown(items: readonly TextItem[]): string[] {
    const fonts = new Map<string, TextItem[]>();
    for (const item of items) {
      if (this.known.has(item.fontName) || !LETTER.test(item.str)) continue;
      const own = fonts.get(item.fontName);
      if (own) own.push(item);
      else fonts.set(item.fontName, [item]);
    }
    const unknown: string[] = [];
    for (const [font, own] of fonts) {
      const bold = this.recognise(own);
      if (bold === null) unknown.push(font);
      else this.known.set(font, bold);
    }
    return unknown;
  }

  /** Where what is asked of pdf.js fails, the page's fonts are of one weight. */
  async learn(page: PDFPageProxy, items: readonly TextItem[]): Promise<void> {
    const unknown = this.findUnknown(items);
    if (unknown.length > 0) await this.ask(page, unknown);
    this.remember(items);
  }

  private async ask(page: PDFPageProxy, fonts: readonly string[]): Promise<void> {
    try {
      await page.getOperatorList();
    } catch {
      // A drawing that cannot be read: the text was, so it is kept, all of one weight.
      for (const id of fonts) this.known.set(id, false);
      return;
    }
    for (const id of fonts) {
      const font = (await askFont(page, id)) as { name?: string; bold?: boolean; black?: boolean } | null;
      this.known.set(id, font?.bold === true || font?.black === true || BOLD.test((font?.name ?? '').replace(/^[A-Z]{6}\+/, '')));
    }
  }

  private recognise(items: readonly TextItem[]): boolean | null {
    let bold: boolean | null = null;
    for (const item of items) {
      if (item.str.length < LEAST_LETTERS) continue;
      const width = widthOf(item);
      const same = this.measures.get(item.str)?.find((one) => Math.abs(one.width - width) <= SAME_WIDTH);
      if (!same) continue;
      if (same.bold === null || (bold !== null && bold !== same.bold)) return null;
      bold = same.bold;
    }
    return bold;
  }

  private remember(items: readonly TextItem[]): void {
    for (const item of items) {
      if (item.str.length < LEAST_LETTERS || item.str.length > MOST_LETTERS || this.words >= MOST_WORDS || !LETTER.test(item.str)) continue;
      const bold = this.isBold(item.fontName);
      const width = widthOf(item);
      const known = this.measures.get(item.str);
      const at = known?.findIndex((one) => Math.abs(one.width - width) <= SAME_WIDTH) ?? -1;
      if (!known || at === -1) {
        this.measures.set(item.str, [...(known ?? []), { width, bold }]);
        this.words += 1;
      } else if (known[at]!.bold !== bold) known[at] = { width, bold: null };
    }
  }
}
