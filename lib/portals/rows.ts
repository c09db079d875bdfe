// The lines of a page that begin with a number, each with its title on the same line or in the next cell, and its shape. It must not decide which of them are
// items: runs.ts does.
import { parentElementOf, tagOf } from '../documents/dom.ts';
import type { HtmlReading } from '../documents/html.ts';
import type { Block } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isOnlyDate } from './dates.ts';
import { closest, elementAt, isFurniture } from './elements.ts';
import { findNumbers, type ItemNumber } from './numbers.ts';

export interface Row {
  /** Index of the block that holds the number. */
  readonly block: number;
  /** Index of the block that holds the title; the same, or the next. */
  readonly titleBlock: number;
  /** One row for each way to read the number. */
  readonly number: ItemNumber;
  readonly title: string;
  /** Number and title. */
  readonly heading: Span;
  /** Equal for rows that look the same. */
  readonly signature: string;
  readonly element: Element | null;
}

const MAX_TITLE = 400;
/** What a row's state adds to its class. */
const STATES = /\.(?:first|last|odd|even|alt|active|open|opened|closed|collapsed|expanded|current|selected|is-[\w-]+)(?=\.|$)/gi;

/** Without the size of a file, "forts.", and blanks in a row. */
export function cleanTitle(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/\s*(?:\((?:pdf|docx?)?,?\s?[\d.,]+\s?[kM]i?B\)|\(?pdf,?\s[\d.,]+\s?[kM]i?B\)?|\[?pdf\]?)$/iu, '')
    .replace(/\s*\(?forts(?:\.|ättning)\)?$/iu, '')
    .trim()
    .slice(0, MAX_TITLE);
}

/** The element that made the block: its text's ancestor of the tag that the block's shape begins with. */
export function blockElement(html: HtmlReading, block: Block): Element | null {
  const inner = elementAt(html, block.start);
  return closest(inner, block.shape.split('.')[0] ?? '') ?? inner;
}

function signatureOf(number: ItemNumber, block: Block, element: Element | null, byMarker: boolean): string {
  const parent = element && parentElementOf(element);
  return [number.form, byMarker ? 'marker' : '', block.role, block.shape.replace(STATES, ''), parent ? tagOf(parent) : ''].join('|');
}

/** The mark that the browser draws counts where the text itself has none. */
function numbersOf(block: Block, words: string): { numbers: ItemNumber[]; byMarker: boolean } {
  const numbers = findNumbers(words);
  if (numbers.length > 0 || block.marker === null) return { numbers, byMarker: false };
  const drawn = findNumbers(block.marker).filter(({ length }) => length === block.marker!.length);
  return { numbers: drawn.map((number) => ({ ...number, length: 0 })), byMarker: true };
}

export function findRows(html: HtmlReading): Row[] {
  const { text, blocks } = html.reading;
  const rows: Row[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]!;
    // No line is longer than a title for the number's sake.
    const words = text.slice(block.start, Math.min(block.end, block.start + MAX_TITLE));
    const { numbers, byMarker } = numbersOf(block, words);
    const [first] = numbers;
    if (!first) continue;
    const rest = words.slice(first.length).trim();
    const next = blocks[i + 1];
    const apart = rest === '';
    if (apart && (!next || byMarker)) continue;
    // A number alone in an ordinary paragraph is a page number, or a count.
    if (first.form === 'bare' && block.role !== 'cell' && block.role !== 'paragraph') continue;
    const nextWords = apart ? text.slice(next!.start, Math.min(next!.end, next!.start + MAX_TITLE)) : '';
    const title = cleanTitle(apart ? nextWords : rest);
    // Two numbers in a row are the days of a calendar, or pages to go to.
    if (title === '' || (apart && (findNumbers(nextWords)[0]?.length === nextWords.length || isOnlyDate(title)))) continue;
    const element = blockElement(html, block);
    if (isFurniture(element)) continue;
    const heading = { start: block.start, end: apart ? next!.end : block.end };
    const titleBlock = apart ? i + 1 : i;
    for (const number of numbers) {
      rows.push({ block: i, titleBlock, number, title, heading, element, signature: signatureOf(number, block, element, byMarker) });
    }
  }
  return rows;
}
