// Which of a page's fonts are bold? pdf.js tells a font's real name only once the page's drawing list is made, and only to a document that was
// opened with `fontExtraProperties` (PDF_OPTIONS in pdf.ts). Where it does not tell, nothing is bold.
import type { PDFPageProxy, TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';

const BOLD = /bold|black|heavy|semibold|demi(?![a-z])|,b(?:old)?\b|-bd\b/i;
/** A font that the browser cannot load might never come; the text is worth more than its weight. */
const FONT_WAIT_MS = 3000;

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

/** Remembers over the pages of one document: most pages share their fonts. */
export class FontWeights {
  private readonly known = new Map<string, boolean>();

  readonly isBold = (fontName: string): boolean => this.known.get(fontName) ?? false;

  async learn(page: PDFPageProxy, items: readonly TextItem[]): Promise<void> {
    const used = items.filter((item) => /\p{L}/u.test(item.str)).map((item) => item.fontName);
    const unknown = [...new Set(used)].filter((name) => !this.known.has(name));
    if (unknown.length === 0) return;
    try {
      await page.getOperatorList();
    } catch {
      // A drawing that cannot be read: the text was, so it is kept, all of one weight.
      for (const id of unknown) this.known.set(id, false);
      return;
    }
    for (const id of unknown) {
      const font = (await askFont(page, id)) as { name?: string; bold?: boolean; black?: boolean } | null;
      this.known.set(id, font?.bold === true || font?.black === true || BOLD.test((font?.name ?? '').replace(/^[A-Z]{6}\+/, '')));
    }
    // Gives back the images that came with the drawing list, unless the page is being drawn.
    page.cleanup();
  }
}
