// A page that came as one line (as some converters write PDFs): where it is parted again. It knows labels and bullets only by their looks.

/** Lines longer than this may be a whole page in one. */
const WHOLE_PAGE = 200;
/** " - Nämnden bör …": a bullet within a line. */
const INNER_BULLET = /(?<=\S) (?=[•▪●] \p{L})|(?<=[.:;,]) (?=[-–] \p{L})/gu;

/** The same, in a line that may be no page: a sign that is nothing else. */
const SURE_BULLET = /(?<=\S) (?=[•▪●] \p{L})/gu;
const BULLETS = ['•', '▪', '●'];
/** Shorter lines hold no two points. */
const SHORTEST_LIST = 60;

/** Where a page that was put on one line is parted again: at labels, and at bullets where there are several. Offsets in the line. */
export function findParts(line: string, innerLabel: RegExp | undefined): number[] {
  if (line.length < SHORTEST_LIST || innerLabel === undefined) return [];
  const cuts: number[] = [];
  if (line.length >= WHOLE_PAGE) for (const found of line.matchAll(innerLabel)) cuts.push(found.index, found.index + found[0].length);
  // Most lines hold no such sign: that is seen much sooner than a pattern sees it.
  const hasDash = line.includes(' - ') || line.includes(' – ');
  const hasBullet = BULLETS.some((sign) => line.includes(sign));
  if (!hasDash && !hasBullet) return inOrder(cuts, line);
  const bullets = [...line.matchAll(line.length >= WHOLE_PAGE ? INNER_BULLET : SURE_BULLET)];
  if (bullets.length > 1) cuts.push(...bullets.map(({ index }) => index));
  // "… att kommunen: - inrättar … - bygger …": behind such a lead-in every dash begins a point.
  const led = hasDash ? line.search(/: [-–] \p{L}/u) : -1;
  if (led !== -1) {
    const dashes = [...line.slice(led).matchAll(/ (?=[-–] \p{L})/gu)].map(({ index }) => led + index);
    if (dashes.length > 1) cuts.push(...dashes);
  }
  return inOrder(cuts, line);
}

const inOrder = (cuts: readonly number[], line: string): number[] =>
  [...new Set(cuts)].filter((cut) => cut > 0 && cut < line.length).sort((a, b) => a - b);
