// The contract of a portal file: what one meeting portal's markup and addresses say that the generic reader cannot know. Data, no code of its own but for
// depth; each names the version of the markup that it knows. It must not repeat what numbers, headings and labels say by themselves.
import type { PaperPattern } from './papers.ts';

/** One kind of page of the portal. Selectors are tried within the page and its open shadow roots' hosts only; what they find must stand in the text. */
export interface PortalPage {
  readonly is: 'agenda' | 'item';
  /** Each must find something, or the page is another one, or the portal has changed: the generic reader then does it. */
  readonly marks: readonly string[];
  /** Elements whose words name the body, the day, the registry number. The first that does is taken. */
  readonly body?: string;
  readonly date?: string;
  readonly caseNumber?: string;
  /** The items. Left out where the numbers lead to them. */
  readonly items?: {
    readonly row: string;
    /** Within the row; left out where the title begins with it. */
    readonly number?: string;
    /** Within the row; a pattern means the cell under the table's header that it fits, where each municipality chooses its own columns. */
    readonly title: string | RegExp;
    /** 0 for the outermost. By default all are. */
    readonly depthOf?: (row: Element) => number;
    /** Within the row: stands there until the item's text is loaded. */
    readonly late?: string;
  };
  /** *item* pages: where the number and the title of the one matter stand. */
  readonly single?: { readonly number?: string; readonly title: string };
  /**
   * *item* pages without any markup: the line that carries the number (group 1); the title is the next line. Tried only at the portal's own addresses, since
   * words prove less than markup.
   */
  readonly numberLine?: RegExp;
}

export interface Portal {
  /** Which markup is known, and by what: a saved page, a scraper's selectors, addresses alone. */
  readonly markup: string;
  /** Path and query, lower case, of a page of one meeting or of one matter. */
  readonly meeting?: RegExp;
  /** Path and query of a page that lists meetings. */
  readonly listing?: RegExp;
  /** Path and query of a document: what findDocumentFormat must know, kept here as what the portal's addresses look like. */
  readonly document?: RegExp;
  /** What a document is, where its words do not say. */
  readonly papers?: readonly PaperPattern[];
  readonly pages?: readonly PortalPage[];
}

/** Keeps the literal's types and says at its place what it must be. */
export const definePortal = <Given extends Portal>(portal: Given): Given => portal;
