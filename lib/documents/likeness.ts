// Is this the same document by another address, or published again with a page more? By what pdf.js calls its fingerprint, and by the text itself, of
// which a small sketch is kept in its place. Pure: it must not know of addresses, notes or storage. The answer is a certainty, for people to see.

/** What is kept of a document to know it again by: some 6 kB, whatever its length. Plain JSON. */
export interface DocumentPrint {
  /** pdf.js' two: of the file as it was first made, and as it was last saved; null where there is none, or where it is no PDF. */
  readonly fingerprints: readonly (string | null)[];
  readonly pageCount: number;
  /** The smallest hashes of its runs of letters, ascending: a fair sample of all of them. */
  readonly sketch: readonly number[];
}

export interface Likeness {
  /** 0–1. From `LIKENESS_THRESHOLD` on, notes may follow, with the certainty shown. */
  readonly certainty: number;
  /** Of the shorter one's text, so much stands in the longer one too (0–1); 0 where either has too little text to tell. */
  readonly shared: number;
  /** The shorter one's length by the longer one's (0–1). */
  readonly ratio: number;
}

/**
 * Measured on 126 texts and PDFs of ../shared/corpus. Two documents about one matter (a letter and the extract of the minutes that repeats it) reach 0.84, any
 * others 0.64; one document as text and as PDF reaches 0.93, with a third more text at its end 1.00, with half as much at its beginning 0.95. With every
 * tenth sentence changed it falls to 0.90 in the middle and 0.78 at worst: then only the file's own fingerprint lifts it above.
 */
export const LIKENESS_THRESHOLD = 0.9;

/** Letters in a run: some four words. Blanks, hyphens and signs do not count, so that lines may be broken anywhere. */
const RUN = 22;
/** So many hashes tell shares to about 4 of 100. */
const KEPT = 512;
/** Of fewer runs (a title, a stamp), likeness says nothing. */
const LEAST_RUNS = 60;
/** Longer ones may have so much more before they are another document that holds this one: an agenda packet holds its papers. */
const FULL_RATIO = 0.6;
const NO_RATIO = 0.2;
const HASHES = 2 ** 32;

const BASE = 0x01000193;

/** Spreads the bits, so that the smallest hashes are a fair sample. */
function spread(hash: number): number {
  let mixed = hash;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function smallest(hashes: readonly number[]): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, KEPT);
}

function sketchOf(text: string): number[] {
  const letters = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  let first = 1;
  for (let i = 1; i < RUN; i += 1) first = Math.imul(first, BASE);
  let kept: number[] = [];
  let limit = HASHES;
  let hash = 0;
  for (let i = 0; i < letters.length; i += 1) {
    if (i >= RUN) hash = (hash - Math.imul(letters.charCodeAt(i - RUN), first)) | 0;
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(i)) | 0;
    if (i < RUN - 1) continue;
    const mixed = spread(hash);
    if (mixed >= limit) continue;
    kept.push(mixed);
    if (kept.length < KEPT * 4) continue;
    kept = smallest(kept);
    if (kept.length === KEPT) limit = kept[KEPT - 1]!;
  }
  return smallest(kept);
}

export function printOf(text: string, pageCount: number, fingerprints: readonly (string | null)[] = []): DocumentPrint {
  return { fingerprints, pageCount, sketch: sketchOf(text) };
}

/** How many different runs a sketch stands for. */
const countRuns = (sketch: readonly number[]): number =>
  sketch.length < KEPT ? sketch.length : Math.round(((sketch.length - 1) * HASHES) / (sketch[sketch.length - 1]! + 1));

/** Shared runs by those of the shorter text, and the lengths' ratio. */
function compareTexts(a: readonly number[], b: readonly number[]): Pick<Likeness, 'shared' | 'ratio'> {
  const [less, more] = [countRuns(a), countRuns(b)].sort((x, y) => x - y) as [number, number];
  const ratio = more === 0 ? 0 : less / more;
  if (less < LEAST_RUNS) return { shared: 0, ratio };
  // Below the lower of the two limits, both sketches hold every run that there is.
  const limit = Math.min(a.length < KEPT ? HASHES : a[KEPT - 1]!, b.length < KEPT ? HASHES : b[KEPT - 1]!);
  const inA = new Set(a.filter((hash) => hash <= limit));
  const inB = b.filter((hash) => hash <= limit);
  const both = inB.filter((hash) => inA.has(hash)).length;
  return { shared: both / Math.max(1, Math.min(inA.size, inB.length)), ratio };
}

/** 0: one of them is none, or they differ. 1: first made as one file. 2: and last saved as one. */
function compareFingerprints(a: DocumentPrint, b: DocumentPrint): 0 | 1 | 2 {
  const same = (at: number): boolean => a.fingerprints[at] != null && a.fingerprints[at] === b.fingerprints[at];
  if (!same(0)) return 0;
  return same(1) || (a.fingerprints[1] ?? null) === (b.fingerprints[1] ?? null) ? 2 : 1;
}

/** Of two files with one fingerprint and too little text to compare (scans). */
const SCANS = { 0: 0, 1: 0.6, 2: 0.9 } as const;
/** One fingerprint takes away so much of the doubt that the text leaves; not all, for programs give it to every file made after one template. */
const DOUBT = { 0: 1, 1: 0.35, 2: 0.2 } as const;
/** Less shared text than this outweighs any fingerprint. */
const TEMPLATE = 0.4;

export function compareDocuments(a: DocumentPrint, b: DocumentPrint): Likeness {
  const { shared, ratio } = compareTexts(a.sketch, b.sketch);
  const made = compareFingerprints(a, b);
  const isSilent = a.sketch.length < LEAST_RUNS && b.sketch.length < LEAST_RUNS;
  if (isSilent) return { certainty: a.pageCount === b.pageCount ? SCANS[made] : SCANS[made] / 2, shared, ratio };
  const fits = Math.min(1, Math.max(0, (ratio - NO_RATIO) / (FULL_RATIO - NO_RATIO)));
  const byText = shared * fits;
  return { certainty: shared < TEMPLATE ? byText : 1 - (1 - byText) * DOUBT[made], shared, ratio };
}
