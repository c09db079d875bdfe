// A passage → what is kept of it, so that it can be found again when the page has changed. W3C selectors; lib/model/selector.ts.
import type { Target } from '../model/selector.ts';
import type { Span } from '../model/span.ts';

/** UTF-16 units kept before and after. */
export const CONTEXT_UNITS = 32;

const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;
const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

/** `page` is 1-based, null outside PDFs. The context never begins or ends with half a character. */
export function describeTarget(text: string, span: Span, page: number | null): Target {
  const { start, end } = span;
  let from = Math.max(0, start - CONTEXT_UNITS);
  let to = Math.min(text.length, end + CONTEXT_UNITS);
  if (from > 0 && from < start && isLow(text.charCodeAt(from))) from += 1;
  if (to < text.length && to > end && isHigh(text.charCodeAt(to - 1))) to -= 1;
  return {
    quote: { type: 'TextQuoteSelector', exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
    position: { type: 'TextPositionSelector', start, end },
    page,
  };
}
