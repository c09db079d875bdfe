// One finding as plain text for the clipboard: quote, item, page, title and address. Used by the card on a page and in the reader.
import type { Language } from '../model/reading.ts';
import { words } from './words.ts';

export interface CopiedFinding {
  readonly quote: string;
  /** "§ 12", as written; null where none. */
  readonly item: string | null;
  /** Of the item or proposal; null where none. */
  readonly heading: string | null;
  /** 1-based PDF page; null outside PDFs. */
  readonly page: number | null;
  readonly documentTitle: string | null;
  readonly url: string | null;
}

/** A text fragment longer than this is given by its ends. */
const MAX_WHOLE = 200;
const END_WORDS = 6;

/** `-` and `,` mean something in a text fragment, `&` parts two of them. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[-!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The address with a text fragment, so that the browser scrolls to the quote. PDF viewers know `#page=` instead. Null where there is no http(s) address. */
export function toQuoteAddress({ url, quote, page }: Pick<CopiedFinding, 'url' | 'quote' | 'page'>): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  if (page !== null) return `${url.split('#', 1)[0]}#page=${page}`;
  const line = quote.replace(/\s+/g, ' ').trim();
  if (line === '') return url;
  const parts = line.split(' ');
  // A passage over several blocks is found by its ends only: a fragment's text never crosses a block.
  const byEnds = (line.length > MAX_WHOLE || /\n/.test(quote.trim())) && parts.length > 2 * END_WORDS;
  const text = byEnds ? `${encode(parts.slice(0, END_WORDS).join(' '))},${encode(parts.slice(-END_WORDS).join(' '))}` : encode(line);
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

export function toCopyText(finding: CopiedFinding, language: Language): string {
  const { item, heading, page, documentTitle } = finding;
  const place = [item, heading].filter((part) => part !== null && part !== '').join(' ');
  const where = [place, documentTitle ?? '', page === null ? '' : `${words[language].page.toLowerCase()} ${page}`].filter(
    (part) => part !== '',
  );
  const quote = finding.quote.replace(/\s+/g, ' ').trim();
  const lines = [language === 'sv' ? `”${quote}”` : `“${quote}”`, where.join(', '), toQuoteAddress(finding) ?? ''];
  return lines.filter((line) => line !== '').join('\n');
}
