// What a person decided or wrote about a passage. Precious: never rebuilt, only ever carried over.
import type { Kind } from './directive.ts';
import type { Target } from './selector.ts';

/** `dismissed` is *Not a directive*; `agreed` is *Agree*; null is a comment alone. */
export const DECISIONS = ['agreed', 'dismissed'] as const;
export type Decision = (typeof DECISIONS)[number];

export interface Note {
  /** Random UUID. */
  readonly id: string;
  readonly documentId: string;
  /** Kept by quote and position, not by rule, so that a renamed rule does not undo it. */
  readonly target: Target;
  /** SHA-256 of the text that `target` was described in: with it, the place is sure also among repeated phrases. Null where it is not known. */
  readonly textHash: string | null;
  /** What the engine called the passage then. */
  readonly kind: Kind;
  readonly decision: Decision | null;
  /** Plain text as written; may be empty. At most MAX_COMMENT units. */
  readonly comment: string;
  /** ms since 1970, UTC. */
  readonly createdMs: number;
  readonly updatedMs: number;
}

export const MAX_COMMENT = 20_000;
