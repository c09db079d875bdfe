// What a linked document probably is, guessed before it is opened. It must not be taken for what the document says of itself.

export const PAPER_KINDS = ['notice', 'minutes', 'report', 'motion', 'claim', 'question', 'attachment'] as const;
/** Kallelse, protokoll, tjänsteskrivelse, motion, yrkande, interpellation or question, bilaga. */
export type PaperKind = (typeof PAPER_KINDS)[number];

export interface DocumentGuess {
  /** ISO, "2026-03-09"; null where none is named, or where day and month cannot be told apart. */
  readonly date: string | null;
  /** The board or council, in the nominative where Swedish allows; null where none is named. */
  readonly body: string | null;
  readonly kind: PaperKind | null;
}
