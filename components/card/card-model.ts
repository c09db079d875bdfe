// What the card is given and what it says back: the contract between Card.tsx and those who show it (the content script, the reader).
// Types only. The card must not know of messages, storage or the page that it floats over.
import type { Directive } from '../../lib/model/directive.ts';
import type { Decision, Note } from '../../lib/model/note.ts';
import type { Proposal } from '../../lib/model/proposal.ts';

/** How a save went: null when all is well, else one sentence; the text then stays in the editor. */
export type Problem = string | null;

export interface CardProps {
  readonly directive: Directive;
  /** The proposal that the directive stands in. */
  readonly proposal: Proposal;
  /** On this directive, oldest first. */
  readonly notes: readonly Note[];
  /** Its place among the findings that are painted, from 1; 0 where it is not one of them. */
  readonly position: { readonly index: number; readonly count: number };
  /** Decides, or takes the decision back (null). */
  readonly onDecide: (decision: Decision | null) => Promise<Problem>;
  /** Called on blur, on Ctrl+Enter and before the card closes, only when the text differs from what is kept. */
  readonly onComment: (comment: string) => Promise<Problem>;
  /** Quote, item, page, title and address to the clipboard. */
  readonly onCopy: () => Promise<Problem>;
  readonly onStep: (by: 1 | -1) => void;
  /** Escape or the close button, after the comment was saved. Not called where it could not be: the card stays open with the text and the sentence. */
  readonly onClose: () => void;
}

/** What the one who shows the card may ask of it (Card.tsx takes it as `control`, and fills it in while it stands). */
export interface CardControl {
  /** Saves what is unsaved; false where that failed and the card must stay. */
  flush: (() => Promise<boolean>) | null;
}
