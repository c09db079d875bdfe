// A text that somebody pastes or selects to try it, and that no label, list or lead-in tells to be a proposal: all of it is read as one.
// It must not be used for documents: most of their sentences only tell.
import { newDraft, type Task } from './draft.ts';
import { findLabel } from './labels.ts';
import type { Passage } from './passages.ts';
import type { ProposalWords } from './words.ts';

/** A pasted line without a frame (*Ta fram en plan*) directs by itself only where little else stands there: in prose most sentences tell. */
const FEW = 4;
const PROSE = /[.!?]\s+\p{Lu}/u;

/** `hasFrames`: only sentences that hold a directing frame count (*ska*, *ger i uppdrag*); else also lines that name an action. */
export function findPastedTasks(passages: readonly Passage[], words: ProposalWords, hasFrames: boolean): Task[] {
  const draft = newDraft('label', null, null, 'line');
  const read = passages.filter((passage) => !passage.heading && !findLabel(passage, words));
  if (!hasFrames && (read.length > FEW || read.some(({ words: said }) => PROSE.test(said)))) return [];
  const plain = hasFrames ? 'operative' : 'line';
  return read.map((passage) => ({ passage, pieces: passage.pieces, context: passage.mark !== null ? 'item' : plain, draft, leads: false }));
}
