// What sort of mark a list's point bears. It sees the mark alone.

export type MarkSort = 'number' | 'letter' | 'word' | 'bullet';

/** "3.", "b)", "att", "•"; null where there is none. */
export function sortOfMark(mark: string | null): MarkSort | null {
  if (mark === null) return null;
  if (/\d/.test(mark)) return 'number';
  return /^\(?\p{L}[.)]/u.test(mark) ? 'letter' : /\p{L}/u.test(mark) ? 'word' : 'bullet';
}
