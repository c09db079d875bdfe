// Why a file did not open as a PDF: one code for the reader page and the command, worded by each in its own language.
import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.d.ts';

export const DOCUMENT_PROBLEMS = [
  'encrypted',
  'wrong-password',
  'damaged',
  'empty',
  'no-pages',
  'not-a-pdf',
  'html-instead',
  'login-instead',
  'too-large',
  'attachments-only',
] as const;
/**
 * `html-instead`: the address answered with a web page (error page, a viewer); `login-instead`: with a log-in page. `empty`: no bytes at all;
 * `no-pages`: a PDF without a page. `too-large`: more than MAX_DOCUMENT_BYTES, not read. `attachments-only`: a cover around other files.
 */
export type DocumentProblem = (typeof DOCUMENT_PROBLEMS)[number];

/** Larger files are refused rather than let to fill the memory; the largest agenda packets seen are some 150 MB. */
export const MAX_DOCUMENT_BYTES = 300 * 1024 * 1024;

/** The mark of a PDF may stand anywhere in the first 1,024 bytes (ISO 32000, annex H of the first edition). */
const MARK_WITHIN = 1024;
/** A log-in form that comes later than this is not what the page is for. */
const PAGE_WITHIN = 65_536;

const HTML = /^[\s\u00ef\u00bb\u00bf]*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|meta|title)\b/i;

/** A field for a password, a hand-over to a log-in service, or log-in words where a page says what it is: title, heading, button, field, address. */
const LOGIN_FORM =
  /<input\b[^>]*\btype\s*=\s*["']?password\b|\bname\s*=\s*["']?(?:SAMLRequest|SAMLResponse)\b|\/(?:adfs\/ls|oauth2?\/authorize)\b/i;
const LOGIN_WORDS =
  /(?:<(?:title|h1|h2|legend|button)\b[^>]*>[^<]{0,80}?|<(?:input|form)\b[^>]*(?:value|action)\s*=\s*["'][^"'>]{0,120}?|(?:location(?:\.href)?\s*=\s*|url=)["']?[^"'>\s]{0,120}?)(?:logga\s*in|inloggning|log\s?-?in\b|sign\s?-?in\b|bankid|freja\+? ?e?id|e-legitimation|lösenord|password)/i;

function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, PAGE_WITHIN));
}

/** Before pdf.js is asked: null where the bytes may be a PDF. */
export function findDocumentProblem(bytes: Uint8Array): DocumentProblem | null {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > MAX_DOCUMENT_BYTES) return 'too-large';
  if (String.fromCharCode(...bytes.subarray(0, MARK_WITHIN)).includes('%PDF-')) return null;
  const page = toText(bytes);
  if (!HTML.test(page.slice(0, 4096))) return 'not-a-pdf';
  return LOGIN_FORM.test(page) || LOGIN_WORDS.test(page) ? 'login-instead' : 'html-instead';
}

/** pdf.js' PasswordResponses.INCORRECT_PASSWORD. */
const INCORRECT_PASSWORD = 2;

/** After pdf.js gave up: its exceptions carry their names over from the worker. */
export function classifyPdfError(error: unknown, firstBytes: Uint8Array): DocumentProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return (error as { code?: number }).code === INCORRECT_PASSWORD ? 'wrong-password' : 'encrypted';
  return findDocumentProblem(firstBytes) ?? 'damaged';
}

export interface OpenedProblem {
  readonly code: 'no-pages' | 'attachments-only';
  /** Of the attached files; untrusted. */
  readonly names: readonly string[];
}

/** The file's own name, on one line, without a folder. */
const tidy = (name: string): string => name.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** What holds other files, and says so (a portfolio). The names in the order of the file. */
export async function findAttachments(doc: PDFDocumentProxy): Promise<string[]> {
  try {
    const found = (await doc.getAttachments()) as unknown;
    const files: unknown[] = found instanceof Map ? [...found.values()] : Object.values((found ?? {}) as object);
    return files.map((file) => tidy(String((file as { filename?: unknown }).filename ?? ''))).filter((name) => name !== '');
  } catch {
    // A broken list of attachments is no reason not to read the pages.
    return [];
  }
}

/** A cover says that another program shows the files; what says more than this is a document of its own. */
const COVER_PAGES = 2;
const COVER_UNITS = 600;

async function isCoverOnly(doc: PDFDocumentProxy): Promise<boolean> {
  if (doc.numPages > COVER_PAGES) return false;
  let units = 0;
  for (let number = 1; number <= doc.numPages; number += 1) {
    try {
      const page = await doc.getPage(number);
      const { items } = await page.getTextContent();
      for (const item of items) units += 'str' in item ? item.str.trim().length : 0;
    } catch {
      // A cover that cannot be read has nothing to say.
    }
  }
  return units < COVER_UNITS;
}

/** After pdf.js opened the file: null where there are pages to read. */
export async function findOpenedProblem(doc: PDFDocumentProxy): Promise<OpenedProblem | null> {
  const isEmpty = doc.numPages === 0;
  let isCover = false;
  try {
    const { info } = (await doc.getMetadata()) as { info: { IsCollectionPresent?: unknown } };
    isCover = info.IsCollectionPresent === true;
  } catch {
    // Broken metadata says nothing.
  }
  if (!isEmpty && !(isCover && (await isCoverOnly(doc)))) return null;
  const names = await findAttachments(doc);
  if (names.length > 0) return { code: 'attachments-only', names };
  return isEmpty ? { code: 'no-pages', names: [] } : null;
}
