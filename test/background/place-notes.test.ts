// Decisions go by place, not by rule; a lookalike is never decided on silently.
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../entrypoints/background/place-notes.ts';
import { describeTarget } from '../../lib/anchoring/describe.ts';
import type { Directive } from '../../lib/model/directive.ts';
import type { KeptDocument } from '../../lib/model/document.ts';
import type { Note } from '../../lib/model/note.ts';
import { sampleDocument, sampleNote } from '../storage/samples.ts';

const quote = 'ta fram en trafiksäkerhetsplan senast 2027';

function documentOf(text: string, textHash: string, ruleId: string, ranges: readonly [number, number][]): KeptDocument {
  const base = sampleDocument();
  const proposal = base.analysis.proposals[0]!;
  const directives = ranges.map(([start, end], index): Directive => {
    return { ...proposal.directives[0]!, id: `d${index}`, ruleId, start, end, quote: text.slice(start, end), markers: [] };
  });
  const proposals = [{ ...proposal, start: 0, end: text.length, directives }];
  return { ...base, textHash, reading: { ...base.reading, text, blocks: [] }, analysis: { ...base.analysis, proposals } };
}

function noteOn(text: string, textHash: string, start: number, length: number): Note {
  return sampleNote({ target: describeTarget(text, { start, end: start + length }, null), textHash });
}

describe('placeNotes', () => {
  const text = sampleDocument().reading.text;
  const at = text.indexOf(quote);

  it('brings a decision back on the same text', () => {
    const kept = documentOf(text, 'a', 'rule-1', [[at, at + quote.length]]);
    expect(placeNotes(kept, [noteOn(text, 'a', at, quote.length)])).toMatchObject([
      { state: 'placed', span: { start: at }, directiveId: 'd0' },
    ]);
  });

  it('outlives a renamed rule, a moved text and a slightly wider span', () => {
    const now = `Ett nytt stycke överst.\n${text}`;
    const shifted = now.indexOf(quote);
    const kept = documentOf(now, 'b', 'renamed-rule', [[shifted - 4, shifted + quote.length]]);
    expect(placeNotes(kept, [noteOn(text, 'a', at, quote.length)])).toMatchObject([
      { state: 'placed', span: { start: shifted }, directiveId: 'd0' },
    ]);
  });

  it('goes to the finding it fits best, and to none that it only touches', () => {
    const half = at + Math.floor(quote.length / 4);
    const both = documentOf(text, 'a', 'r', [
      [0, half],
      [at, at + quote.length],
    ]);
    expect(placeNotes(both, [noteOn(text, 'a', at, quote.length)])[0]!.directiveId).toBe('d1');
    const touching = documentOf(text, 'a', 'r', [[0, half]]);
    expect(placeNotes(touching, [noteOn(text, 'a', at, quote.length)])).toMatchObject([{ state: 'placed', directiveId: null }]);
  });

  it('decides nothing where its text is gone', () => {
    const kept = documentOf('Helt andra ord om bokbussen och simhallen.', 'c', 'r', [[0, 10]]);
    expect(placeNotes(kept, [noteOn(text, 'a', at, quote.length)])).toMatchObject([{ state: 'orphan', span: null, directiveId: null }]);
  });

  it('tells twins apart on the text it was written on, and is uncertain on another', () => {
    const line = 'Nämnden får i uppdrag att ta fram en plan för hela verksamheten under året.';
    const twins = Array.from({ length: 6 }, () => line).join('\n');
    const start = 3 * (line.length + 1) + line.indexOf('ta fram');
    const note = noteOn(twins, 'a', start, 'ta fram en plan'.length);
    const ranges = Array.from({ length: 6 }, (_, index): [number, number] => {
      const from = index * (line.length + 1) + line.indexOf('ta fram');
      return [from, from + 'ta fram en plan'.length];
    });
    expect(placeNotes(documentOf(twins, 'a', 'r', ranges), [note])).toMatchObject([
      { state: 'placed', span: { start }, directiveId: 'd3' },
    ]);
    expect(placeNotes(documentOf(`Nytt.\n${twins}`, 'b', 'r', ranges), [note])).toMatchObject([{ state: 'uncertain', directiveId: null }]);
  });
});
