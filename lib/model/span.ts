// A place in a text. Imports nothing; knows nothing of the DOM or of PDF pages.

/** UTF-16 units into one raw text, half open: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True for a span with whole, ordered, non-negative offsets that fits a text of `length` UTF-16 units. */
export function isSpan(value: unknown, length = Number.MAX_SAFE_INTEGER): value is Span {
  const { start, end } = (value ?? {}) as Span;
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= length;
}

/** Two half-open spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
