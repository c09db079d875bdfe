// A page that came as one line (as some converters write PDFs): where it is parted again. It knows labels and bullets only by their looks.

/** Lines longer than this may be a whole page in one. */
const WHOLE_PAGE = 200;
/** " - Nämnden bör …": a bullet within a line. */
const INNER_BULLET = /(?<=\S) (?=[•▪●] \p{L})|(?<=[.:;,]) (?=[-–] \p{L})/gu;

/** The same, in a line that may be no page: a sign that is nothing else. */
const SURE_BULLET = /(?<=\S) (?=[•▪●] \p{L})/gu;
/** Shorter lines hold no two points. */
const SHORTEST_LIST = 60;

/** Whether a sign stands in a stretch. Stretches are asked about in order, so that each sign of the text is looked for once. */
function finder(text: string, sign: string): (start: number, end: number) => boolean {
  let from = 0;
  let at = text.indexOf(sign);
  return (start, end) => {
    if (start < from || (at !== -1 && at < start)) {
      from = start;
      at = text.indexOf(sign, start);
    }
    return at !== -1 && at < end;
  };
}

const NONE: readonly number[] = [];

/** Where each of a global pattern's matches begins and ends. By hand: an iterator made for each line costs as much as the search. */
function endsOf(line: string, pattern: RegExp): number[] {
  const ends: number[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) ends.push(found.index, found.index + found[0].length);
  return ends;
}

/** Where lines of a text that are whole pages are parted again: at labels, and at bullets where there are several. Offsets in the text. */
export function partsOf(text: string, innerLabel: RegExp | undefined): (start: number, end: number) => readonly number[] {
  if (innerLabel === undefined) return () => NONE;
  const dashes = ['- ', '– '].map((sign) => finder(text, sign));
  const bullets = ['•', '▪', '●'].map((sign) => finder(text, sign));
  return (start, end) => {
    if (end - start < SHORTEST_LIST) return NONE;
    const isPage = end - start >= WHOLE_PAGE;
    const hasDash = dashes.some((isIn) => isIn(start, end));
    const hasBullet = bullets.some((isIn) => isIn(start, end));
    if (!isPage && !hasDash && !hasBullet) return NONE;
    const line = text.slice(start, end);
    const cuts: number[] = [];
    if (isPage) cuts.push(...endsOf(line, innerLabel));
    if (hasDash || hasBullet) {
      const found = [...line.matchAll(isPage ? INNER_BULLET : SURE_BULLET)];
      if (found.length > 1) cuts.push(...found.map(({ index }) => index));
    }
    // "… att kommunen: - inrättar … - bygger …": behind such a lead-in every dash begins a point.
    const led = hasDash ? line.search(/: [-–] \p{L}/u) : -1;
    if (led !== -1) {
      const points = [...line.slice(led).matchAll(/ (?=[-–] \p{L})/gu)].map(({ index }) => led + index);
      if (points.length > 1) cuts.push(...points);
    }
    return cuts.length === 0 ? NONE : inOrder(cuts, line.length).map((at) => start + at);
  };
}

const inOrder = (cuts: readonly number[], length: number): number[] =>
  [...new Set(cuts)].filter((cut) => cut > 0 && cut < length).sort((a, b) => a - b);
