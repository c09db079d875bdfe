// The findings of a view as the page shows them: which are painted, in the order of the text, each with its proposal and notes. Pure; it touches no page.

import type { Directive, Kind } from '../model/directive.ts';
import type { Note } from '../model/note.ts';
import type { Proposal } from '../model/proposal.ts';
import type { DocumentView } from './calls.ts';

export interface Finding {
  readonly directive: Directive;
  readonly proposal: Proposal;
  /** Oldest first. */
  readonly notes: readonly Note[];
  /** The last decision was *Not a directive*: not painted, but still reached from the panel's list. */
  readonly isDismissed: boolean;
}

export function toFindings(view: DocumentView): Finding[] {
  const notesOf = new Map<string, Note[]>();
  for (const { note, directiveId } of view.notes) {
    if (directiveId !== null) notesOf.set(directiveId, [...(notesOf.get(directiveId) ?? []), note]);
  }
  return view.analysis.proposals
    .flatMap((proposal) =>
      proposal.directives.map((directive): Finding => {
        const notes = notesOf.get(directive.id) ?? [];
        const isDismissed = notes.findLast((note) => note.decision !== null)?.decision === 'dismissed';
        return { directive, proposal, notes, isDismissed };
      }),
    )
    .sort((a, b) => a.directive.start - b.directive.start || a.directive.end - b.directive.end);
}

/** What the user agreed with is painted whatever its kind: it is theirs now. */
export const isPainted = ({ directive, notes, isDismissed }: Finding, paintedKinds: readonly Kind[]): boolean =>
  !isDismissed && (paintedKinds.includes(directive.kind) || notes.length > 0);

/** The next (1) or previous (-1) from where one is, round and round. `currentId` null: from `fallback`, the first that is in sight. */
export function stepFrom(findings: readonly Finding[], currentId: string | null, by: 1 | -1, fallback: () => number): Finding | null {
  if (findings.length === 0) return null;
  const current = findings.findIndex(({ directive }) => directive.id === currentId);
  const next = current >= 0 ? current + by : by === 1 ? fallback() : fallback() - 1;
  return findings[(next + findings.length) % findings.length] ?? null;
}
