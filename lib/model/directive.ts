// A directive and its markers, by the codebook. Imports nothing outside the model; the labels and meanings stand in lib/categories.ts.
import type { Language } from './reading.ts';
import type { Span } from './span.ts';

/** Codebook section 2, in the order of choice: the first that fits. */
export const KINDS = ['plan', 'report', 'inquiry', 'micro', 'measure', 'goal'] as const;
export type Kind = (typeof KINDS)[number];

/** Codebook section 3. `inward` stands only on a `goal`; its span is the directive's. */
export const MARKERS = ['deadline', 'frequency', 'quantity', 'amount', 'method', 'tool', 'actor', 'place', 'inward'] as const;
export type MarkerKind = (typeof MARKERS)[number];

export interface Marker extends Span {
  readonly kind: MarkerKind;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
}

/** A sentence in both languages of the interface. */
export type Says = Readonly<Record<Language, string>>;

export interface Directive extends Span {
  /** Hash of rule id, normalised quote and occurrence number; never of offsets, so it outlives a change elsewhere on the page. */
  readonly id: string;
  /** File name of the rule without its ending. */
  readonly ruleId: string;
  readonly kind: Kind;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
  readonly markers: readonly Marker[];
  /** Why it was marked, in a sentence for the reader. */
  readonly says: Says;
  readonly language: Language;
}
