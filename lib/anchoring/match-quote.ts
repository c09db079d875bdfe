// Where in a text may a quote stand? Candidates with how well words and surroundings agree. It must not decide; resolve.ts does.
import search from 'approx-string-match';
import type { TextQuoteSelector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';

export interface Candidate extends Span {
  /** 1: word for word; 0: nothing in common. */
  readonly quote: number;
  /** How well the kept text before and after agrees, 0–1; null where none was kept (the edge of the text). */
  readonly before: number | null;
  readonly after: number | null;
}

/** Work that may still be spent on searching, counted so that the same text gives the same answer on every machine. */
export interface Budget {
  units: number;
}

/** A quote that stands more often than this is no help. */
const MAX_OCCURRENCES = 200;
/** Shorter quotes have too many near neighbours to be told from them. */
const SHORTEST_FUZZY = 10;
const MAX_ERRORS_SHARE = 0.35;
/** By chance alone, letters of two Swedish texts agree this much. */
const CHANCE = 0.3;

/** Edit distance of two short strings. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

function agreement(kept: string, found: string): number | null {
  if (kept === '') return null;
  const a = flatten(kept);
  const b = flatten(found);
  if (a === b) return 1;
  return Math.max(0, (1 - distance(a, b) / a.length - CHANCE) / (1 - CHANCE));
}

/** Every blank alike, unit by unit: a reading may break its lines elsewhere today. */
export const flatten = (text: string): string => text.replace(/\s/g, ' ');

let remembered = { text: '', flat: '' };
/** The same for a whole document, which is asked for once a note. */
export function flattenDocument(text: string): string {
  if (remembered.text !== text) remembered = { text, flat: flatten(text) };
  return remembered.flat;
}

/** Measures a place; `quote` is the agreement of the words themselves. */
export function measure(text: string, { exact: _, prefix, suffix }: TextQuoteSelector, { start, end }: Span, quote: number): Candidate {
  const before = agreement(prefix, text.slice(Math.max(0, start - prefix.length), start));
  const after = agreement(suffix, text.slice(end, end + suffix.length));
  return { start, end, quote, before, after };
}

/** Every place where the quote stands word for word; more than can be told apart: none. */
export function findExact(text: string, selector: TextQuoteSelector): Candidate[] {
  const { exact } = selector;
  const found: Candidate[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    if (found.length === MAX_OCCURRENCES) return [];
    found.push(measure(text, selector, { start: at, end: at + exact.length }, 1));
  }
  return found;
}

/** The places in `window` that resemble the quote most, and the next best beside the first. Empty where the budget does not reach. */
export function findFuzzy(text: string, selector: TextQuoteSelector, window: Span, budget: Budget): Candidate[] {
  const pattern = flatten(selector.exact);
  const cost = (window.end - window.start) * Math.ceil(pattern.length / 32) * 2;
  if (pattern.trim().length < SHORTEST_FUZZY || cost > budget.units) return [];
  budget.units -= cost;
  const maxErrors = Math.floor(pattern.length * MAX_ERRORS_SHARE);
  const seek = ({ start, end }: Span): Candidate[] =>
    search(flattenDocument(text).slice(start, end), pattern, maxErrors).map((match) =>
      measure(text, selector, { start: start + match.start, end: start + match.end }, 1 - match.errors / pattern.length),
    );
  const best = toSeparate(seek(window));
  const first = best[0];
  if (!first) return [];
  const others = [
    { start: window.start, end: first.start },
    { start: first.end, end: window.end },
  ].flatMap((part) => (part.end - part.start < pattern.length / 2 ? [] : toSeparate(seek(part))));
  return toSeparate([first, ...best.slice(1), ...others]);
}

/** Of matches that overlap (the search reports every end that costs the same) the one that lies best in its surroundings stays. */
function toSeparate(candidates: readonly Candidate[]): Candidate[] {
  const worth = ({ quote, before, after }: Candidate) => quote * 2 + (before ?? 0) + (after ?? 0);
  const kept: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => worth(b) - worth(a) || a.start - b.start)) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  return kept;
}
