// "… ändras från: ”Nämnden tar fram en plan.” till: ”Nämnden redovisar …”": the wording that a change replaces is no demand. A task that quotes one
// is read as two, what stands before it and the new wording. It knows quotation signs and the two words around them, nothing else.
import type { Span } from '../model/span.ts';
import type { Task } from './draft.ts';
import type { ProposalWords } from './words.ts';

function cut(pieces: readonly Span[], from: number, to: number): Span[] {
  return pieces.flatMap((piece) => {
    const start = Math.max(piece.start, from);
    const end = Math.min(piece.end, to);
    return end > start ? [{ start, end }] : [];
  });
}

/** Whether old wording is quoted in a task's passage. Its places are looked for once in the text, and tasks asked about in order. */
export function findOldWording(text: string, { oldWording }: ProposalWords): (task: Task) => boolean {
  const places = oldWording ? [...text.matchAll(new RegExp(oldWording, `${oldWording.flags}g`))].map(({ index }) => index) : [];
  let next = 0;
  return ({ passage: { start, end } }) => {
    while (next < places.length && places[next]! < start) next += 1;
    return next < places.length && places[next]! < end;
  };
}

export function partAtOldWording(text: string, task: Task, { oldWording }: ProposalWords): readonly Task[] {
  const { start, end } = task.passage;
  const found = oldWording?.exec(text.slice(start, end));
  if (!found) return [task];
  const from = start + found.index;
  const to = from + found[0].length;
  return [cut(task.pieces, start, from), cut(task.pieces, to, end)].flatMap((pieces) => (pieces.length > 0 ? [{ ...task, pieces }] : []));
}
