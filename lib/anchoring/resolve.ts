// Finds a kept passage again, or says that it cannot tell. A note at the wrong place is worse than a note without one: a lookalike is *uncertain*,
// never *placed*. Exact first, then near, then far; all by counted work, so that the same text always gives the same answer.
import type { Target, TextQuoteSelector } from '../model/selector.ts';
import type { Span } from '../model/span.ts';
import { type Budget, type Candidate, findExact, findFuzzy, flatten, flattenDocument, measure } from './match-quote.ts';

export type Resolved =
  | { readonly state: 'placed'; readonly span: Span }
  /** The best guess; to be shown as such. */
  | { readonly state: 'uncertain'; readonly span: Span }
  | { readonly state: 'orphan'; readonly span: null };

export interface ResolveOptions {
  /** The text is the very one that the target was described in (same hash): then its position is trusted, in repeated boilerplate too. */
  readonly textUnchanged?: boolean;
  /** Shared by the targets of one document, so that many orphans cannot hold it up. */
  readonly budget?: Budget;
}

/** How far a passage is sought by resemblance before all of the text is. UTF-16 units to each side. */
const WINDOW = 4000;
/** One fuzzy pass over 2 M units with a quote of 128. */
const WORK_PER_TARGET = 16_000_000;
/** For all targets of a document together; some three seconds at worst. */
export const WORK_PER_DOCUMENT = 400_000_000;

/** Share of the surroundings that must agree for a word-for-word find to count. */
const ENOUGH_CONTEXT = 0.4;
/** For a find that is only alike. */
const STRONG_CONTEXT = 0.7;
const ENOUGH_LIKENESS = 0.7;
/** Between the best and the next, in likeness and context together. */
const MARGIN = 0.15;
/** A side of the surroundings that is as it was. */
const INTACT = 0.9;
/** A twin this near the old position, with one side intact, may well be the one. */
const NEAR_UNITS = 64;

/** 0–1; 1 where nothing was kept to compare (the quote was the whole text). */
function contextOf({ before, after }: Candidate): number {
  if (before === null) return after ?? 1;
  return after === null ? before : (before + after) / 2;
}

const scoreOf = (candidate: Candidate): number => candidate.quote * 0.5 + contextOf(candidate) * 0.5;
const placed = ({ start, end }: Span): Resolved => ({ state: 'placed', span: { start, end } });
const uncertain = ({ start, end }: Span): Resolved => ({ state: 'uncertain', span: { start, end } });
const ORPHAN: Resolved = { state: 'orphan', span: null };

function rank(candidates: readonly Candidate[], from: number): Candidate[] {
  const far = ({ start }: Span) => Math.abs(start - from);
  return [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a) || far(a) - far(b));
}

/** Among word-for-word finds. */
function chooseExact(candidates: readonly Candidate[], from: number): Resolved {
  const ranked = rank(candidates, from);
  const best = ranked[0]!;
  const context = contextOf(best);
  if (context < ENOUGH_CONTEXT) return uncertain(best);
  const rival = ranked.slice(1).find((other) => {
    const intact = (other.before ?? 0) >= INTACT || (other.after ?? 0) >= INTACT;
    const nearer = Math.abs(other.start - from) <= NEAR_UNITS && Math.abs(best.start - from) > Math.abs(other.start - from);
    return scoreOf(best) - scoreOf(other) < MARGIN || (intact && nearer);
  });
  return rival ? uncertain(best) : placed(best);
}

/** Among finds that are only alike. */
function chooseFuzzy(candidates: readonly Candidate[], from: number): Resolved {
  const [best, second] = rank(candidates, from);
  if (!best) return ORPHAN;
  const alone = second === undefined || scoreOf(best) - scoreOf(second) >= MARGIN;
  if (alone && best.quote >= ENOUGH_LIKENESS && contextOf(best) >= STRONG_CONTEXT) return placed(best);
  return best.quote >= ENOUGH_LIKENESS || contextOf(best) >= ENOUGH_CONTEXT ? uncertain(best) : ORPHAN;
}

function findFlat(text: string, quote: TextQuoteSelector): Candidate[] {
  if (!/\s/.test(quote.exact)) return [];
  const flat = { ...quote, exact: flatten(quote.exact), prefix: flatten(quote.prefix), suffix: flatten(quote.suffix) };
  return findExact(flattenDocument(text), flat);
}

export function resolveTarget(text: string, target: Target, options: ResolveOptions = {}): Resolved {
  const { quote, position } = target;
  const { textUnchanged = false, budget } = options;
  if (quote.exact === '') return ORPHAN;
  if (textUnchanged && text.slice(position.start, position.end) === quote.exact) return placed(position);

  let exact = findExact(text, quote);
  if (exact.length === 0) exact = findFlat(text, quote);
  if (exact.length > 0) return chooseExact(exact, position.start);
  if (text.slice(position.start, position.end) === quote.exact) {
    // It stands more often than can be compared; the old place is a guess as good as any.
    const here = measure(text, quote, position, 1);
    return contextOf(here) >= ENOUGH_CONTEXT ? uncertain(here) : ORPHAN;
  }

  const own: Budget = { units: Math.min(WORK_PER_TARGET, budget?.units ?? WORK_PER_TARGET) };
  const given = own.units;
  const near = { start: Math.max(0, position.start - WINDOW), end: Math.min(text.length, position.end + WINDOW) };
  let found = near.start < near.end ? chooseFuzzy(findFuzzy(text, quote, near, own), position.start) : ORPHAN;
  if (found.state !== 'placed') {
    const far = chooseFuzzy(findFuzzy(text, quote, { start: 0, end: text.length }, own), position.start);
    if (far.state !== 'orphan') found = far;
  }
  if (budget) budget.units -= given - own.units;
  return found;
}

/** All targets of one document, in order, within one budget: many orphans in a long document cannot hold it up. */
export function resolveTargets(
  text: string,
  targets: readonly ({ readonly target: Target } & Omit<ResolveOptions, 'budget'>)[],
): Resolved[] {
  const budget: Budget = { units: WORK_PER_DOCUMENT };
  return targets.map(({ target, ...options }) => resolveTarget(text, target, { ...options, budget }));
}
