// The desk over a real (fake) database: what is kept, what is not, and what happens when the store fails.
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type Desk } from '../../entrypoints/background/desk.ts';
import { createNoteDesk } from '../../entrypoints/background/notes.ts';
import { describeTarget } from '../../lib/anchoring/describe.ts';
import { readPlain } from '../../lib/documents/plain.ts';
import type { DocumentView, NoteInput } from '../../lib/messages/calls.ts';
import { noOwnWords, type OwnWords } from '../../lib/model/own-words.ts';
import { fail } from '../../lib/model/result.ts';
import { loadDocument } from '../../lib/storage/documents.ts';
import { createStore, type Store } from '../../lib/storage/open.ts';

vi.mock('../../entrypoints/background/changes.ts', () => ({ tellDocumentChanged: vi.fn(async () => undefined) }));
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));

const url = 'https://exempelkommun.se/mote/7';
const agenda = [
  'Motion om trygga skolvägar',
  '',
  'Jag föreslår att kommunfullmäktige beslutar',
  'att ge tekniska nämnden i uppdrag att ta fram en trafiksäkerhetsplan senast den 1 juni 2027',
  'att nämnden ska återrapportera till fullmäktige varje kvartal',
].join('\n');
const open = (desk: Desk, text: string) => desk.open({ id: url, source: 'page', url, reading: readPlain(text) });

let store: Store;
let desk: Desk;
let ownWords: OwnWords;
const createOurDesk = (on: Store): Desk => createDesk(on, async () => ownWords);
beforeEach(() => {
  ownWords = noOwnWords;
  globalThis.indexedDB = new IDBFactory();
  store = createStore();
  desk = createOurDesk(store);
});
afterEach(() => store.close());

async function inputOnFirst(change: Partial<NoteInput> = {}): Promise<NoteInput> {
  const found = await desk.find(url);
  if (!found.ok || !found.value) throw new Error('the sample is not kept');
  const { kept } = found.value;
  const directive = kept.analysis.proposals.flatMap((proposal) => proposal.directives)[0]!;
  const target = describeTarget(kept.reading.text, directive, null);
  return { documentId: url, noteId: null, target, kind: directive.kind, decision: 'dismissed', comment: 'Fråga först.', ...change };
}

describe('the desk', () => {
  it('keeps an agenda, and brings it back the same after the background died', async () => {
    const view = await open(desk, agenda);
    expect(view.analysis.proposals.length).toBeGreaterThan(0);
    expect(view).toMatchObject({ id: url, keepProblem: null, unreadable: false, notes: [] });
    const again = await createOurDesk(store).find(url);
    expect(again.ok && again.value?.view.analysis).toEqual(view.analysis);
  });

  it('keeps nothing of a page that is no agenda', async () => {
    const view = await open(desk, 'Blanda mjölet med mjölken och låt degen jäsa.');
    expect(view.analysis.proposals).toEqual([]);
    expect(await loadDocument(store, url)).toEqual({ ok: true, value: null });
    expect(await desk.find(url)).toEqual({ ok: true, value: null });
  });

  it('goes on keeping a page that was an agenda: somebody may have written on it', async () => {
    await open(desk, agenda);
    await open(desk, 'Sidan är flyttad.');
    expect(await loadDocument(store, url)).toMatchObject({ ok: true, value: { reading: { text: 'Sidan är flyttad.' } } });
  });

  it('analyses anew what another engine analysed', async () => {
    await open(desk, agenda);
    await store.run(async (database) => {
      const row = await database.get('documents', url);
      await database.put('documents', { ...row!, engineVersion: 'older' });
      await database.clear('proposals');
    });
    const found = await desk.find(url);
    expect(found.ok && found.value?.view.analysis.proposals.length).toBeGreaterThan(0);
    expect(await store.run((database) => database.count('proposals'))).toMatchObject({ ok: true, value: expect.any(Number) });
  });

  it('analyses anew what was analysed with other own words, both ways, and not where they are the same', async () => {
    const kindsOf = (view: DocumentView | undefined) =>
      view?.analysis.proposals.flatMap(({ directives }) => directives.map(({ kind }) => kind));
    const find = async () => {
      const found = await desk.find(url);
      return found.ok ? found.value : null;
    };
    const text = 'Jag föreslår att kommunfullmäktige beslutar\natt nämnden tar fram ett trygghetslöfte för centrum';
    expect(kindsOf(await open(desk, text))).toEqual(['measure']);
    const before = await find();
    ownWords = { ...noOwnWords, documents: ['trygghetslöfte'] };
    const after = await find();
    expect(kindsOf(after?.view)).toEqual(['plan']);
    expect(after?.kept.engineVersion).not.toBe(before?.kept.engineVersion);
    expect(await loadDocument(store, url)).toMatchObject({ ok: true, value: { engineVersion: after?.kept.engineVersion } });
    expect(kindsOf(await open(desk, text))).toEqual(['plan']);
    ownWords = noOwnWords;
    expect(kindsOf((await find())?.view)).toEqual(['measure']);
    expect((await find())?.kept.engineVersion).toBe(before?.kept.engineVersion);
  });

  it('says that nothing can be read on an empty page', async () => {
    expect(await open(desk, ' \n ')).toMatchObject({ unreadable: true });
  });

  it('shows the findings also when the store fails, says so, and still has them for panel and export', async () => {
    const broken = createOurDesk({ run: async () => fail('quota', ''), close: () => undefined });
    const view = await open(broken, agenda);
    expect(view.analysis.proposals.length).toBeGreaterThan(0);
    expect(view.keepProblem).toBe('background.store.quota');
    const found = await broken.find(url);
    expect(found.ok && found.value?.view.keepProblem).toBe('background.store.quota');
    broken.drop(url);
    expect(await broken.find(url)).toMatchObject({ ok: false, code: 'quota', text: 'background.store.quota' });
  });
});

describe('notes', () => {
  it('come back on their finding', async () => {
    await open(desk, agenda);
    const notes = createNoteDesk(store, desk);
    const saved = await notes.save(await inputOnFirst(), (id) => id === url, 4);
    expect(saved).toMatchObject({
      ok: true,
      value: { decision: 'dismissed', comment: 'Fråga först.', textHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    const view = await open(desk, agenda);
    expect(view.notes).toMatchObject([{ state: 'placed', directiveId: view.analysis.proposals[0]!.directives[0]!.id }]);
  });

  it('keep their birthday and their sure place when they are changed', async () => {
    await open(desk, agenda);
    const notes = createNoteDesk(store, desk);
    const first = await notes.save(await inputOnFirst(), () => true, null);
    if (!first.ok) throw new Error(first.code);
    await open(desk, `Nytt stycke.\n\n${agenda}`);
    const { id, target, createdMs, textHash } = first.value;
    const second = await notes.save(await inputOnFirst({ noteId: id, target, comment: 'Ändrad.' }), () => true, null);
    expect(second).toMatchObject({ ok: true, value: { id, createdMs, textHash, comment: 'Ändrad.' } });
  });

  it('of another document are out of a page’s reach', async () => {
    await open(desk, agenda);
    const notes = createNoteDesk(store, desk);
    const other = 'https://ond.example/';
    const input = await inputOnFirst();
    expect(await notes.save(input, (id) => id === other, 4)).toMatchObject({ ok: false, code: 'no-document' });
    const saved = await notes.save(input, () => true, null);
    if (!saved.ok) throw new Error(saved.code);
    expect(await notes.remove(saved.value.id, (id) => id === other, 4)).toMatchObject({ ok: false, code: 'no-note' });
    await desk.open({ id: other, source: 'page', url: other, reading: readPlain(agenda) });
    expect(await notes.save({ ...input, documentId: other, noteId: saved.value.id }, (id) => id === other, 4)).toMatchObject({
      ok: false,
      code: 'no-note',
    });
    expect(await notes.remove(saved.value.id, (id) => id === url, 4)).toEqual({ ok: true, value: null });
  });

  it('are not taken for a document that was forgotten meanwhile', async () => {
    await open(desk, agenda);
    const input = await inputOnFirst();
    await store.run((database) => database.clear('documents'));
    expect(await createNoteDesk(store, desk).save(input, () => true, null)).toMatchObject({ ok: false, code: 'no-document' });
    expect(await store.run((database) => database.count('notes'))).toEqual({ ok: true, value: 0 });
  });
});
