// A proposal: the directives that are decided together, with their level and its trail. Plain JSON.
import type { Directive, Kind, MarkerKind } from './directive.ts';
import type { Span } from './span.ts';

export const PROPOSAL_TYPES = ['motion', 'yrkande', 'forslag', 'beslut', 'resolution', 'styrdokument', 'other'] as const;
export type ProposalType = (typeof PROPOSAL_TYPES)[number];

/** Codebook section 5. 1 overarching … 5 micro level. */
export type Level = 1 | 2 | 3 | 4 | 5;

/** What made the level: counts that the interface words in the reader's language ("3 punkter, 1 beställd plan, 2 tidsgränser → 4"). */
export interface Trail {
  /** Directives by kind; a kind that is absent counts 0 and is left out. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** Markers by kind over all directives; absent is 0. */
  readonly markers: Readonly<Partial<Record<MarkerKind, number>>>;
  /** Directives and procedural points. */
  readonly points: number;
  /** Id of the line of the formula that decided, in lib/proposals/level.ts; null where there is no level. */
  readonly decidedBy: string | null;
}

export interface Proposal extends Span {
  /** Hash of the type, the title and the first quote; stable while the page changes elsewhere. */
  readonly id: string;
  readonly type: ProposalType;
  /** The item's or document's heading; null where none was found. */
  readonly title: string | null;
  /** "§ 12", "7.1" as written; null where the proposal stands under no numbered item. */
  readonly item: string | null;
  /** Who proposes, as written; null where not stated. */
  readonly proposer: string | null;
  /** Whom it is addressed to ("kommunfullmäktige"), as written; null where not stated. */
  readonly addressee: string | null;
  /** Directives and procedural points. */
  readonly points: number;
  /** Null where all is procedure. */
  readonly level: Level | null;
  readonly trail: Trail;
  readonly directives: readonly Directive[];
}

/** What the engine answers for one reading. */
export interface Analysis {
  /** The language of most of the text. */
  readonly language: 'sv' | 'en';
  readonly proposals: readonly Proposal[];
  /** The body and date of the meeting where the text says so; null where not. `date` is ISO (YYYY-MM-DD). */
  readonly body: string | null;
  readonly date: string | null;
}
