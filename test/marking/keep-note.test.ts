// @vitest-environment happy-dom
// What is written on a finding goes to the document that its card was opened on, whatever the page shows by then.
import { describe, expect, it, vi } from 'vitest';
import { findSubject, keepNote, type NoteCalls } from '../../lib/marking/keep-note.ts';
import { createMarkedDocument } from '../../lib/marking/marked-document.ts';
import type { Surface } from '../../lib/marking/surface.ts';
import type { DocumentView } from '../../lib/messages/calls.ts';
import { succeed } from '../../lib/model/result.ts';
import { directive, finding, makeNote, proposal } from '../components/make.ts';

const toView = (id: string): DocumentView => ({
  id,
  source: 'page',
  url: id,
  title: null,
  openedMs: 0,
  analysis: { language: 'sv', proposals: [proposal], body: null, date: null },
  notes: [],
  unreadable: false,
  keepProblem: null,
});
const toSurface = (text: string): Surface => ({ text, piecesOf: () => [], reveal: async () => {}, pageOf: () => null });

const first = 'https://ekhamra.example/#/mote/1';
const second = 'https://ekhamra.example/#/mote/2';

function openOnFirst() {
  const marked = createMarkedDocument();
  marked.set(toView(first), toSurface(`${directive.quote} och mer.`));
  const calls = {
    saveNote: vi.fn(async (input) => succeed({ ...makeNote(), ...input, id: 'ny' })),
    removeNote: vi.fn(async () => succeed(null)),
  };
  return { marked, calls: calls as typeof calls & NoteCalls, subject: findSubject(marked, finding)! };
}

describe('a note', () => {
  it('is kept on the words of its finding, and shown at once', async () => {
    const { marked, calls, subject } = openOnFirst();
    expect(await keepNote(marked, subject, finding, { comment: 'Hej' }, calls)).toEqual(succeed(null));
    expect(calls.saveNote.mock.calls[0]![0]).toMatchObject({
      documentId: first,
      comment: 'Hej',
      target: { quote: { exact: directive.quote } },
    });
    expect(marked.view?.notes).toHaveLength(1);
  });

  it('stays with the first document when the page has gone on to a second', async () => {
    const { marked, calls, subject } = openOnFirst();
    marked.set(toView(second), toSurface('En helt annan sida.'));
    await keepNote(marked, subject, finding, { comment: 'Om möte 1' }, calls);
    expect(calls.saveNote.mock.calls[0]![0]).toMatchObject({ documentId: first, target: { quote: { exact: directive.quote } } });
    expect(marked.view?.notes).toEqual([]);
  });

  it('without decision and words is taken away', async () => {
    const { marked, calls, subject } = openOnFirst();
    const written = { ...finding, notes: [makeNote({ comment: 'Hej' })] };
    await keepNote(marked, subject, written, { comment: ' ' }, calls);
    expect(calls.removeNote).toHaveBeenCalledWith({ noteId: 'n1' });
    expect(calls.saveNote).not.toHaveBeenCalled();
  });
});
