// The protocol: one interface a direction. Every message says who sends it, when, and whom it trusts.
// Types only; parsing stands in parse.ts, sending in ask.ts, receiving in serve.ts. It must not know how anything is stored or drawn.
import type { Kind } from '../model/directive.ts';
import type { DocumentId, DocumentSource } from '../model/document.ts';
import type { Decision, Note } from '../model/note.ts';
import type { Analysis, Proposal } from '../model/proposal.ts';
import type { DocumentLink, Language, Reading } from '../model/reading.ts';
import type { Target } from '../model/selector.ts';
import type { Span } from '../model/span.ts';

/** A note and where it stands in the text as it is now; `span` is null and `state` *orphan* where its text is no longer there. */
export interface PlacedNote {
  readonly note: Note;
  readonly state: 'placed' | 'uncertain' | 'orphan';
  readonly span: Span | null;
  /** The directive that the note is about now; null where the engine no longer finds one there. */
  readonly directiveId: string | null;
}

/** What a page, the panel and the reader show of one document. */
export interface DocumentView {
  readonly id: DocumentId;
  readonly source: DocumentSource;
  readonly url: string | null;
  readonly title: string | null;
  readonly openedMs: number;
  readonly analysis: Analysis;
  readonly notes: readonly PlacedNote[];
  /** No text to read at all (an image, a scan, an empty page). */
  readonly unreadable: boolean;
  /** One sentence where the store failed: what is shown is right, but is not kept, or lacks its notes. Null where all is well. */
  readonly keepProblem: string | null;
}

/** A frame of the tab that is read by its own permission, since it comes from another origin than what is around it. */
export interface FrameView {
  readonly frameId: number;
  readonly host: string;
  readonly view: DocumentView;
}

/** A frame that is not read: its origin has not been allowed. */
export interface ShutFrame {
  /** As the page gives it: untrusted, and only ever shown together with the browser's own question. */
  readonly host: string;
  /** Match pattern to ask for. */
  readonly originPattern: string;
}

/** What the panel shows of a tab. */
export interface TabView {
  readonly tabId: number;
  /** Address and origin, where the browser lets us see them; else null. */
  readonly url: string | null;
  /** Match pattern to ask for (`https://example.se/*`); null where there is nothing to ask for. */
  readonly originPattern: string | null;
  /** *Always on this site* is on. */
  readonly always: boolean;
  /** *Open PDFs of this site here* is on, and allowed. */
  readonly pdfsHere: boolean;
  /** `unread`: nothing has been allowed yet, or the browser keeps us out. */
  readonly state: 'unread' | 'reading' | 'read' | 'failed';
  /** One sentence; null unless `state` is *failed*. */
  readonly problem: string | null;
  readonly view: DocumentView | null;
  /** Documents that the page links to, to be opened in the reader. */
  readonly links: readonly DocumentLink[];
  readonly frames: readonly FrameView[];
  /** Visible frames of some size, a few at most, each host once. */
  readonly shutFrames: readonly ShutFrame[];
}

export interface NoteInput {
  readonly documentId: DocumentId;
  /** Null makes a new note. */
  readonly noteId: string | null;
  readonly target: Target;
  readonly kind: Kind;
  readonly decision: Decision | null;
  readonly comment: string;
}

export type ExportFormat = 'csv' | 'json' | 'markdown';
export interface ExportedFile {
  readonly fileName: string;
  readonly mime: string;
  readonly content: string;
}

/**
 * Content script → background. UNTRUSTED: a page may have taken over its renderer. Tab and origin are taken from the sender, never from the message. Within its
 * origin an address may be the message's own word: pages of one origin reach each other anyhow, and where a page changes its address by script, the browser's
 * word is the one that it was loaded by (Chromium).
 */
export interface FromContent {
  /** At the toolbar click, at load where *Always* is on, and after the page changed. Keeps the document and answers with what to paint. */
  analysePage(input: { address: string; reading: Reading; links: DocumentLink[] }): DocumentView;
  /**
   * At load where *Always* is on, and after the page changed, where the page is no agenda and nobody asked for it: it is left alone, and only the documents
   * that it links to are named, for the panel's list. Nothing is read, painted or kept.
   */
  noteLinks(input: { address: string; links: DocumentLink[] }): null;
  /** From the card. Refused for a document of another origin than the sender's. */
  saveNote(input: NoteInput): Note;
  /** From the card: takes back a decision that carries no comment. */
  removeNote(input: { noteId: string }): null;
  /** Addresses of the visible frames of some size that the browser keeps shut to us; when they change, and when asked to read again. */
  reportFrames(input: { addresses: string[] }): null;
  /** A card was opened here: those in the tab's other frames are closed. */
  cardOpened(input: Record<string, never>): null;
  /** From the card, at the last finding of its frame: opens the next one in another frame of the tab. False where there is none. */
  stepOn(input: { by: 1 | -1 }): boolean;
  /** The frame is going away: its findings leave the panel. */
  frameLeft(input: Record<string, never>): null;
}

/** Our own pages (panel, reader, options) → background. The sender's address is checked against the extension's origin. */
export interface FromOwnPage {
  viewTab(input: { tabId: number }): TabView;
  /** `tabId`: the reader shows the kept text in this tab, since the file itself could not be had; the panel is to show it too. */
  viewDocument(input: { documentId: DocumentId; tabId?: number | null }): { view: DocumentView; reading: Reading } | null;
  /** The reader, when a PDF's text is read. */
  analyseDocument(input: {
    documentId: DocumentId;
    source: DocumentSource;
    url: string | null;
    /** Shown where the document has no title of its own; never read by the engine, which must find the same in the same text. */
    fileName: string | null;
    reading: Reading;
    tabId: number | null;
  }): DocumentView;
  /** *Try a text*: while writing. Keeps nothing. */
  analyseText(input: { text: string; language: Language | null }): Analysis;
  saveNote(input: NoteInput): Note;
  removeNote(input: { noteId: string }): null;
  /** A click in the panel's list: opens the document in the reader, which may then fetch it at once. http(s) only. */
  openDocument(input: { href: string }): null;
  /** *The original* in the reader: a new tab in which the browser shows the file itself, also where the site's PDFs open here. http(s) only. */
  openOriginal(input: { href: string }): null;
  /** A click in the panel: shows the place in the tab. */
  goTo(input: { tabId: number; directiveId: string; frameId?: number }): null;
  exportDocument(input: { documentId: DocumentId; format: ExportFormat; language: Language }): ExportedFile;
  forgetDocument(input: { documentId: DocumentId }): null;
  deleteEverything(input: Record<string, never>): null;
  /** The text that *Analyse selection* left for the panel's *Try a text*, once; null where none. */
  takeSelection(input: { tabId: number }): string | null;
  /** After *Always* was granted from our page: inject into this tab at once. */
  readTab(input: { tabId: number }): null;
}

export type StepFrom = 'here-round' | 'here' | 'edge';

/** Background → the content script or the reader in one tab; where a tab has several frames that are read, in one of them. */
export interface ToTab {
  /** Show the directive's place and open its card. */
  goTo(input: { directiveId: string }): null;
  /**
   * The next (1) or previous (-1) finding, by browser command. `from`: where one is, round and round; where one is, but not past the last; or the first (last)
   * of all. False where there is none.
   */
  step(input: { by: 1 | -1; from: StepFrom }): boolean;
  /** A card was opened in another frame of the tab. Stays where it holds words that could not be saved. */
  closeCard(input: Record<string, never>): null;
  /** Is the frame's script still there? */
  ping(input: Record<string, never>): null;
  /** Toolbar button pressed again, or notes changed elsewhere: read again and repaint. */
  refresh(input: Record<string, never>): null;
  /** *Always* was withdrawn, or the document forgotten: take paint and card away and stop watching. */
  leave(input: Record<string, never>): null;
  /** *Analyse selection*: the tab's own selection, as text; empty where none. */
  selectedText(input: Record<string, never>): string;
}

/** Background → everybody, no reply: something changed, ask again. */
export type Broadcast =
  | { readonly type: 'tab-changed'; readonly tabId: number }
  | { readonly type: 'document-changed'; readonly documentId: DocumentId }
  | { readonly type: 'selection-left'; readonly tabId: number }
  | { readonly type: 'everything-deleted' };

export type { Analysis, Proposal };
