// A document as one string with its blocks: what `documents` makes, what `language` and `proposals` read, and what crosses the wire.
// Plain JSON. It must not know where in a DOM or a PDF a character stands; the maker keeps that way back to itself.
import type { Span } from './span.ts';

/** What a block is on the page. In plain text and PDFs it is guessed from the shape of the lines. */
export const BLOCK_ROLES = ['heading', 'item', 'cell', 'paragraph'] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** One stretch of text that ends a line: a paragraph, heading, list item or table cell. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Heading rank 1–6, or nesting depth (from 1) of a list item; null where neither is known. */
  readonly level: number | null;
  /** All of its text is bold, or set larger than the running text. */
  readonly strong: boolean;
  /** BCP 47 from the nearest `lang`; null where nothing says. */
  readonly lang: string | null;
  /** 1-based PDF page; null outside PDFs. */
  readonly page: number | null;
  /** The marker that the browser draws for a list item ("3.", "b)", "•") and that is not in the text; null where none. */
  readonly marker: string | null;
  /** Tag, and class names without digits, joined: equal for elements of one shape. Empty in plain text and PDFs. Untrusted. */
  readonly shape: string;
}

/** A link to another document on the page, for the panel's list. Text and address are the page's: untrusted. */
export interface DocumentLink {
  readonly href: string;
  readonly label: string;
  /** Where the link stands in the text. */
  readonly at: Span;
  /** The matter that it belongs to, as the page's own heading says ("§ 144 Svar på motion …"); absent where it belongs to none, or nobody looked. */
  readonly item?: string;
}

export interface Reading {
  /** Lines end in \n. Soft hyphens and line-end hyphens are already joined. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The whole document's declared language (BCP 47), or null. */
  readonly lang: string | null;
  /** The page's or file's own title, or null. */
  readonly title: string | null;
}

export type Language = 'sv' | 'en';
export const LANGUAGES: readonly Language[] = ['sv', 'en'];
