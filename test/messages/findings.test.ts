import { describe, expect, it } from 'vitest';
import type { DocumentView } from '../../lib/messages/calls.ts';
import { isPainted, stepFrom, toFindings } from '../../lib/messages/findings.ts';
import type { Directive } from '../../lib/model/directive.ts';
import type { Note } from '../../lib/model/note.ts';
import { sampleDocument, sampleNote } from '../storage/samples.ts';

const base = sampleDocument();
const proposal = base.analysis.proposals[0]!;
const directive = (id: string, start: number, kind: Directive['kind'] = 'plan'): Directive => {
  return { ...proposal.directives[0]!, id, kind, start, end: start + 5 };
};

function viewOf(directives: Directive[], notes: [string | null, Partial<Note>][] = []): DocumentView {
  const { id, source, url, title, openedMs, analysis } = base;
  return {
    ...{ id, source, url, title, openedMs, unreadable: false, keepProblem: null },
    analysis: { ...analysis, proposals: [{ ...proposal, directives }] },
    notes: notes.map(([directiveId, change]) => ({ note: sampleNote(change), state: 'placed', span: { start: 0, end: 5 }, directiveId })),
  };
}
const ids = (view: DocumentView): string[] => toFindings(view).map((finding) => finding.directive.id);

describe('findings', () => {
  it('stand in the order of the text', () => {
    expect(ids(viewOf([directive('b', 20), directive('a', 3), directive('c', 40)]))).toEqual(['a', 'b', 'c']);
  });

  it('are dismissed by the last word on them', () => {
    const view = viewOf(
      [directive('a', 3), directive('b', 20)],
      [
        ['a', { decision: 'dismissed' }],
        ['b', { decision: 'dismissed' }],
        ['b', { decision: 'agreed' }],
        ['b', { decision: null, comment: 'En kommentar säger inget om beslutet.' }],
        [null, { decision: 'dismissed' }],
      ],
    );
    expect(toFindings(view).map(({ isDismissed }) => isDismissed)).toEqual([true, false]);
  });

  it('are painted when their kind is, or when somebody wrote on them, and never when dismissed', () => {
    const view = viewOf(
      [directive('plan', 3), directive('goal', 20, 'goal'), directive('noted', 40, 'goal'), directive('dismissed', 60)],
      [
        ['noted', { decision: 'agreed' }],
        ['dismissed', { decision: 'dismissed' }],
      ],
    );
    const painted = toFindings(view).filter((finding) => isPainted(finding, ['plan']));
    expect(painted.map((finding) => finding.directive.id)).toEqual(['plan', 'noted']);
  });
});

describe('stepFrom', () => {
  const findings = toFindings(viewOf([directive('a', 3), directive('b', 20), directive('c', 40)]));
  const step = (from: string | null, by: 1 | -1, sight = 0): string | undefined => stepFrom(findings, from, by, () => sight)?.directive.id;

  it('goes round and round', () => {
    expect([step('a', 1), step('b', 1), step('c', 1)]).toEqual(['b', 'c', 'a']);
    expect([step('a', -1), step('b', -1), step('c', -1)]).toEqual(['c', 'a', 'b']);
  });

  it('begins with what is in sight', () => {
    expect([step(null, 1, 1), step(null, -1, 1)]).toEqual(['b', 'a']);
    expect([step('gone', 1, 2), step(null, -1, 0)]).toEqual(['c', 'c']);
  });

  it('is nothing where nothing was found', () => {
    expect(stepFrom([], null, 1, () => 0)).toBeNull();
  });
});
