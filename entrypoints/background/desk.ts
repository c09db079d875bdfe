// The desk where documents are read: runs the engine, keeps what it finds, brings back what the user wrote. A store that fails does not stop the reading:
// the findings are shown all the same, with one sentence about what was not kept. It must not know tabs or messages.
import type { DocumentView } from '../../lib/messages/calls.ts';
import type { DocumentId, DocumentSource, KeptDocument } from '../../lib/model/document.ts';
import type { Note } from '../../lib/model/note.ts';
import type { OwnWords } from '../../lib/model/own-words.ts';
import type { Reading } from '../../lib/model/reading.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import type { Target } from '../../lib/model/selector.ts';
import { analyse, engineVersionWith } from '../../lib/proposals/analyse.ts';
import { hashBytes } from '../../lib/storage/document-id.ts';
import { isStale, keepDocument, loadDocument } from '../../lib/storage/documents.ts';
import { loadNotes } from '../../lib/storage/notes.ts';
import type { Store } from '../../lib/storage/open.ts';
import { placeNotes } from './place-notes.ts';
import { failWith, sentenceFor, withSentence } from './sentences.ts';

export interface Opened {
  readonly id: DocumentId;
  readonly source: DocumentSource;
  readonly url: string | null;
  /** Its name where the reading has no title; null or absent where there is none. */
  readonly fileName?: string | null;
  readonly reading: Reading;
}

export interface Desk {
  /** A page or file was read just now. */
  open(opened: Opened): Promise<DocumentView>;
  /** A document as it is kept; null where it is not. */
  find(id: DocumentId): Promise<Result<{ view: DocumentView; kept: KeptDocument } | null>>;
  /** The hash of the document's text where `target` stands in it to the letter, null where it does not. Refused where the document is not kept. */
  findTextHash(id: DocumentId, target: Target): Promise<Result<string | null>>;
  /** Lets go of what is held in memory, and of what is being read at this moment; null: of all. Called before and after the store forgets. */
  drop(id: DocumentId | null): void;
}

/** Documents that the store could not keep are held as long as the background lives, so that panel and export still work on them. */
const MAX_HELD = 4;

const hashText = (text: string): Promise<string> => hashBytes(new TextEncoder().encode(text));

function toView(kept: KeptDocument, notes: readonly Note[], keepProblem: string | null): DocumentView {
  const { id, source, url, title, openedMs, analysis, reading } = kept;
  const placed = placeNotes(kept, notes);
  return { id, source, url, title, openedMs, analysis, notes: placed, unreadable: reading.text.trim() === '', keepProblem };
}

/** `loadOwnWords`: asked at each reading, since the user may have changed them since. */
export function createDesk(store: Store, loadOwnWords: () => Promise<OwnWords>): Desk {
  const held = new Map<DocumentId, KeptDocument>();
  /** Being read at this moment: what is forgotten meanwhile is not written back. */
  const underWay = new Set<{ readonly id: DocumentId; isForgotten: boolean }>();

  function hold(kept: KeptDocument): void {
    held.delete(kept.id);
    held.set(kept.id, kept);
    const [oldest] = held.keys();
    if (held.size > MAX_HELD && oldest !== undefined) held.delete(oldest);
  }

  async function open({ id, source, url, fileName = null, reading }: Opened): Promise<DocumentView> {
    const mine = { id, isForgotten: false };
    underWay.add(mine);
    const [textHash, ownWords, loaded, notes] = await Promise.all([
      hashText(reading.text),
      loadOwnWords(),
      loadDocument(store, id),
      loadNotes(store, id),
    ]);
    const engineVersion = engineVersionWith(ownWords);
    const known = loaded.ok ? loaded.value : null;
    const isKnown = known !== null && !isStale(known, { engineVersion, textHash });
    const analysis = isKnown ? known.analysis : analyse(reading, { ownWords });
    const title = reading.title ?? fileName;
    const kept: KeptDocument = { id, source, url, title, textHash, reading, analysis, engineVersion, openedMs: Date.now() };
    // A page that is no agenda leaves no trace; one that was an agenda, or that somebody wrote on, does.
    const isFound = analysis.proposals.length > 0 || known !== null || (notes.ok && notes.value.length > 0);
    underWay.delete(mine);
    const isWorthKeeping = isFound && !mine.isForgotten;
    const saved = isWorthKeeping ? await keepDocument(store, kept) : succeed(null);
    const failed = [loaded, notes, saved].find((result) => !result.ok);
    if (failed) hold(kept);
    else held.delete(id);
    return toView(kept, notes.ok ? notes.value : [], failed && !failed.ok ? sentenceFor(failed.code) : null);
  }

  async function find(id: DocumentId): Promise<Result<{ view: DocumentView; kept: KeptDocument } | null>> {
    const [ownWords, loaded, notes] = await Promise.all([loadOwnWords(), loadDocument(store, id), loadNotes(store, id)]);
    const engineVersion = engineVersionWith(ownWords);
    const inMemory = held.get(id);
    const found = inMemory ?? (loaded.ok ? loaded.value : null);
    if (!found) return loaded.ok ? succeed(null) : withSentence(loaded);
    let kept = found;
    if (isStale(kept, { engineVersion })) {
      kept = { ...kept, analysis: analyse(kept.reading, { ownWords }), engineVersion };
      // Derived, so a failure to write it costs only the time to make it again.
      await keepDocument(store, kept);
    }
    const problem = [loaded, notes].find((result) => !result.ok);
    return succeed({ view: toView(kept, notes.ok ? notes.value : [], problem && !problem.ok ? sentenceFor(problem.code) : null), kept });
  }

  async function findTextHash(id: DocumentId, { position, quote }: Target): Promise<Result<string | null>> {
    const loaded = await loadDocument(store, id);
    const kept = held.get(id) ?? (loaded.ok ? loaded.value : null);
    if (!kept) return loaded.ok ? failWith('no-document') : withSentence(loaded);
    return succeed(kept.reading.text.slice(position.start, position.end) === quote.exact ? kept.textHash : null);
  }

  return {
    open,
    find,
    findTextHash,
    drop(id) {
      for (const one of underWay) if (id === null || one.id === id) one.isForgotten = true;
      if (id === null) held.clear();
      else held.delete(id);
    },
  };
}
