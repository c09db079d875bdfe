// What a web page is to us, and what stands on it: the types of the page readers. Plain JSON: the way back to the DOM is the HtmlReading's, by spans.
// All words are the page's own: untrusted. It must not know how any portal writes its pages.
import type { PaperKind } from '../model/paper.ts';
import type { DocumentLink } from '../model/reading.ts';
import type { Span } from '../model/span.ts';

/**
 * `agenda`: several matters of one meeting. `item`: one matter (a motion, a § of the minutes). `listing`: meetings or documents of meetings, to be chosen from.
 * `other`: everything else, and whatever is in doubt. Only the first two are read unasked.
 */
export type PageClass = 'agenda' | 'item' | 'listing' | 'other';

/**
 * Groups are independent of each other (`portal`: markup that a portal file knows); a class other than `other` needs two. `against`: the page says itself that it is something else (news, shop, law).
 */
export type CueGroup = 'portal' | 'address' | 'heading' | 'numbers' | 'markers' | 'documents' | 'against';

export interface Cue {
  readonly group: CueGroup;
  /** What decided: the word of the address, the heading, "§ 12–19, 8 in h2" … For people; at most 120 characters. */
  readonly says: string;
}

export interface PageItem {
  /** As written ("§ 12", "7.1", "PS 3/24"); null where the page numbers nothing. */
  readonly number: string | null;
  readonly title: string;
  /** Number and title, in the reading's text. */
  readonly heading: Span;
  /** From the number to the next item that is not within this one. */
  readonly span: Span;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Index of the item that this one lies within; null for the outermost. */
  readonly parent: number | null;
  /** The body that the proposal is made to ("kommunfullmäktige"); null where it is not named. */
  readonly addressee: string | null;
  /** The page loads the item's text when it is opened, and has not done so yet. */
  readonly loadsLate: boolean;
  /** Indices into the page's documents. */
  readonly attachments: readonly number[];
}

export interface PageDocument extends DocumentLink {
  /** By its text, else by its address; null where neither says. */
  readonly kind: PaperKind | null;
  /** Index of the innermost item that it belongs to; null where it is the whole meeting's, or nobody's. */
  readonly itemIndex: number | null;
}

export interface Meeting {
  readonly body: string | null;
  /** ISO, "2026-12-09". */
  readonly date: string | null;
  /** The registry number (diarienummer) of a single matter's page, or of the meeting; null where none stands at the top. */
  readonly caseNumber: string | null;
}

export interface PageReading {
  readonly class: PageClass;
  /** In the order of the groups; those that spoke, whether or not they sufficed. */
  readonly cues: readonly Cue[];
  /** Id of the portal file whose markup was met; null where the generic reader read the page. */
  readonly portal: string | null;
  /** In the order of the text; empty on listings and other pages. */
  readonly items: readonly PageItem[];
  readonly meeting: Meeting;
  readonly documents: readonly PageDocument[];
}

/** Pages that are read and painted without being asked for, where the user allowed the site. */
export const isReadUnasked = (page: Pick<PageReading, 'class'>): boolean => page.class === 'agenda' || page.class === 'item';
