// Finds the label that a passage is, or begins with ("Förslag till beslut", "Yrkanden Anna Ek (S) …"). The labels are data (words-*.ts).
import type { Passage } from './passages.ts';
import { trimHeading } from './trim-signs.ts';
import type { Label, ProposalWords } from './words.ts';

export interface FoundLabel {
  readonly label: Label;
  /** Of the passage's words, those that are the label. */
  readonly length: number;
  readonly words: string;
}

/** Longer lines are sentences. UTF-16. */
export const LONGEST_LABEL = 120;
/** Within so much of a passage stands a label that runs in, with what follows it. */
const LONGEST_RUN_IN = 240;

export function findLabel({ mark, words }: Passage, { labels, mayBeLabel }: ProposalWords): FoundLabel | null {
  const bare = trimHeading(words);
  const head = words.length > LONGEST_RUN_IN ? words.slice(0, LONGEST_RUN_IN) : words;
  if (mayBeLabel !== undefined && !mayBeLabel(head) && (bare === words || !mayBeLabel(bare))) return null;
  // "1. Explore options for a park." is a point, not the heading "Options for …".
  const isPoint = mark !== null && /[.;,]$/.test(words);
  if (bare.length <= LONGEST_LABEL && !isPoint) {
    for (const label of labels) if (label.pattern.test(bare)) return { label, length: words.length, words: bare };
  }
  for (const label of labels) {
    const found = label.runIn?.exec(head);
    if (found) return { label, length: found[0].length, words: found[0] };
  }
  return null;
}

/** Where in the text the passage's words from `length` on begin. */
export function offsetAfter(text: string, passage: Passage, length: number): number {
  let seen = 0;
  for (const piece of passage.pieces) {
    for (let i = piece.start; i < piece.end; i += 1) {
      // An empty line is one blank of the words.
      if (text.charCodeAt(i) !== 10 || text.charCodeAt(i - 1) !== 10) seen += 1;
      if (seen >= length) return i + 1;
    }
    seen += 1;
  }
  return passage.end;
}
