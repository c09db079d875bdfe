// A page that came as one line (as some converters write PDFs): where it is parted again. It knows labels and bullets only by their looks.
import { latin } from '../text/latin.ts';

/** Lines longer than this may be a whole page in one. */
const WHOLE_PAGE = 200;
/** " - Nämnden bör …": a bullet within a line. */
const INNER_BULLET = latin(/(?<=\S) (?=[•▪●] \p{L})|(?<=[.:;,]) (?=[-–] \p{L})/gu);

/** The same, in a line that may be no page: a sign that is nothing else. */
const SURE_BULLET = latin(/(?<=\S) (?=[•▪●] \p{L})/gu);
/** "… att kommunen: - inrättar … - bygger …": behind such a lead-in every dash begins a point. */
const LED = latin(/: [-–] \p{L}/u);
const DASH = latin(/ (?=[-–] \p{L})/gu);
/** Shorter lines hold no two points. */
const SHORTEST_LIST = 60;

/**
 * Where a global pattern first matches at or behind a place; the text's length where it does not. Places are asked about in order, so that the text is
 * gone through once and not line by line.
 */
function finder(text: string, pattern: RegExp): (from: number) => number {
  let asked = text.length + 1;
  let next = text.length;
  return (from) => {
    if (from >= asked && from <= next) return next;
    asked = from;
    pattern.lastIndex = from;
    next = pattern.exec(text)?.index ?? text.length;
    return next;
  };
}

const SIGN = /[–•▪●]|- /g;
const NONE: readonly number[] = [];

/** Where lines of a text that are whole pages are parted again: at labels, and at bullets where there are several. Offsets in the text. */
export function partsOf(text: string, innerLabel: RegExp | undefined): (start: number, end: number) => readonly number[] {
  if (innerLabel === undefined) return () => NONE;
  const findSign = finder(text, SIGN);
  return (start, end) => {
    if (end - start < SHORTEST_LIST) return NONE;
    const isPage = end - start >= WHOLE_PAGE;
    const hasSign = findSign(start) < end;
    if (!isPage && !hasSign) return NONE;
    const line = text.slice(start, end);
    const cuts: number[] = [];
    if (isPage) findLabels(line, innerLabel, cuts);
    if (hasSign) cuts.push(...findPoints(line, isPage));
    return cuts.length === 0 ? NONE : inOrder(cuts, line.length).map((cut) => start + cut);
  };
}

/** Where labels begin and end in a line. By hand: an iterator made for each line costs as much as the search. */
function findLabels(line: string, innerLabel: RegExp, into: number[]): void {
  innerLabel.lastIndex = 0;
  for (let found = innerLabel.exec(line); found !== null; found = innerLabel.exec(line))
    into.push(found.index + 1, found.index + found[0].length);
}

/** Where points begin in a line that holds dashes or bullets. Offsets in the line. */
function findPoints(line: string, isPage: boolean): number[] {
  const cuts: number[] = [];
  const bullets = [...line.matchAll(isPage ? INNER_BULLET : SURE_BULLET)];
  if (bullets.length > 1) cuts.push(...bullets.map(({ index }) => index));
  const led = line.search(LED);
  if (led !== -1) {
    const dashes = [...line.slice(led).matchAll(DASH)].map(({ index }) => led + index);
    if (dashes.length > 1) cuts.push(...dashes);
  }
  return cuts;
}

const inOrder = (cuts: readonly number[], length: number): number[] =>
  [...new Set(cuts)].filter((cut) => cut > 0 && cut < length).sort((a, b) => a - b);
