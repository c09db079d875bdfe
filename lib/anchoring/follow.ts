// Follows places from a text to what it has become a moment later, where a page was drawn anew around them: exact words only. Where there is doubt which of
// several it is, there is no place: what is uncertain is for resolve.ts, which has more to go by. It must not guess.
import type { Span } from '../model/span.ts';

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}

/** Where the words begin in `text` from `from`, before `to`, in order. */
function findAll(text: string, words: string, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words, from); at >= 0 && at + words.length <= to; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Where a span of `before` stands in `after`; null where its words are gone, or it cannot be told which of them it is. */
export function followText(before: string, after: string): (span: Span) => Span | null {
  const head = commonStart(before, after);
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - head);
  const shift = after.length - before.length;
  return ({ start, end }) => {
    if (end <= head) return { start, end };
    if (start >= before.length - tail) return { start: start + shift, end: end + shift };
    // No words are the same anywhere.
    if (start >= end) return null;
    const words = before.slice(start, end);
    // It may reach into what is the same on either side.
    const from = Math.max(0, head - words.length);
    const then = findAll(before, words, from, before.length - tail + words.length);
    const now = findAll(after, words, from, after.length - tail + words.length);
    const at = then.length === now.length ? now[then.indexOf(start)] : undefined;
    return at === undefined ? null : { start: at, end: at + words.length };
  };
}
