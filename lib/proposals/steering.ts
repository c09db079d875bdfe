// A steering document that stands by itself (a policy, a plan, a routine): all of it is one proposal but for what only explains.
// It only sees headings, labels and marks; what a sentence directs is the engine's to say.
import { newDraft, type Task } from './draft.ts';
import { isNumberedHeading } from './headings.ts';
import { findLabel } from './labels.ts';
import type { Passage } from './passages.ts';
import type { ProposalWords } from './words.ts';

/** "3. Lekplatser": a numbered heading with text below it. */
function isSection(passage: Passage, next: Passage | undefined): boolean {
  return (
    passage.number !== null && passage.words.length <= 70 && !/[.:;,]$/.test(passage.words) && next !== undefined && next.mark === null
  );
}

/** A steering document by itself: all of it is one proposal but for what only explains. */
export function findSteeringTasks(passages: readonly Passage[], words: ProposalWords): Task[] {
  const draft = newDraft('label', 'styrdokument', null, 'document');
  let skipped = false;
  /** Below a heading that assigns, as in a budget: tasks are listed, naming one is enough. */
  let assigns = false;
  return passages.flatMap((passage, index): Task[] => {
    const label = findLabel(passage, words)?.label;
    // "Planen ska innehålla:" orders, whatever it looks like.
    if (
      (passage.heading && !passage.words.endsWith(':')) ||
      label ||
      isSection(passage, passages[index + 1]) ||
      isNumberedHeading(passage, passages[index + 1])
    ) {
      assigns = label?.sense === 'propose';
      skipped = label?.sense === 'background' || label?.sense === 'stop';
      return [];
    }
    // A numbered list begins: the explaining is over.
    if (passage.number === 1) skipped = false;
    return skipped
      ? []
      : [
          {
            passage,
            pieces: passage.pieces,
            context: passage.mark !== null ? (assigns ? 'item' : 'rule') : 'document',
            draft,
            leads: false,
          },
        ];
  });
}
