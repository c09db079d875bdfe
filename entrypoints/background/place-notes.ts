// Puts notes back into the text as it is now and ties each to today's finding. By quote and position alone: a renamed rule undoes nothing.
// It must not change a note, and must not choose between lookalikes: what anchoring calls uncertain stays uncertain.
import { resolveTargets } from '../../lib/anchoring/resolve.ts';
import type { PlacedNote } from '../../lib/messages/calls.ts';
import type { Directive } from '../../lib/model/directive.ts';
import type { KeptDocument } from '../../lib/model/document.ts';
import type { Note } from '../../lib/model/note.ts';
import { overlaps, type Span } from '../../lib/model/span.ts';

/** Shared units over all units of both: 1 for the same place, 0 for two that do not touch. */
function likeness(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** A finding that only brushes against the note's place is another finding. */
const LEAST_LIKENESS = 0.5;

function findDirective(directives: readonly Directive[], span: Span): Directive | null {
  let best: Directive | null = null;
  let bestLikeness = 0;
  for (const directive of directives) {
    if (!overlaps(directive, span)) continue;
    const found = likeness(directive, span);
    if (found > bestLikeness) [best, bestLikeness] = [directive, found];
  }
  return bestLikeness >= LEAST_LIKENESS ? best : null;
}

export function placeNotes(kept: Pick<KeptDocument, 'reading' | 'textHash' | 'analysis'>, notes: readonly Note[]): PlacedNote[] {
  const directives = kept.analysis.proposals.flatMap((proposal) => proposal.directives);
  const targets = notes.map(({ target, textHash }) => ({ target, textUnchanged: textHash === kept.textHash }));
  return resolveTargets(kept.reading.text, targets).map(({ state, span }, index) => {
    const note = notes[index]!;
    // A decision is only carried to a finding when its place is sure: a lookalike must not be dismissed silently.
    const directive = state === 'placed' ? findDirective(directives, span) : null;
    return { note, state, span, directiveId: directive?.id ?? null };
  });
}
