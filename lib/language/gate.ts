// The gate before the grammar: by a sentence's words alone, whether it can direct, and which patterns it can hold. It loses nothing: a pattern can only
// match where each word that it requires stands, so the rarest of them, its key, is looked for (test/language/gate.test.ts proves it).
// It must not know what any pattern means.
import { isOneOf, type Pattern, type Step } from './pattern.ts';
import type { Context, Frame } from './rule.ts';
import type { Tokens } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A bit for each pattern by its id: set where the pattern's key stands in the sentence. Null: all may be there. */
export type Held = Int32Array | null;

export interface Gate {
  /** False where no pattern can make a directive or a procedural point of tokens [from, to). */
  mayDirect(tokens: Tokens, from: number, to: number, context: Context): boolean;
  sift(tokens: Tokens, from: number, to: number): Held;
}

/** Lets all through: what the gate is measured against. */
export const openGate: Gate = { mayDirect: () => true, sift: () => null };

/** Weights of what makes a key common. */
const COMMON = 1000;
const BY_LOOKS = 500;
/** Shorter words are common too. */
const SHORT = 3;

/** A word that a pattern requires. */
interface Key {
  readonly rows: readonly number[];
  readonly shapes: number;
  /** Most words before it in its sentence. */
  readonly reach: number;
  /** All that the pattern requires. */
  readonly steps: readonly Step[];
}

const ANYWHERE = 0x7fffffff;

/** The rarest of the words that the pattern requires; null where it requires none. `opening`: it matches at the sentence's beginning only. */
function keyOf(pattern: Pattern, { isCommon }: Rows, opening: boolean): Key | null {
  const weight = ({ rows, shapes }: Key): number => rows.length + rows.filter(isCommon).length * COMMON + (shapes === 0 ? 0 : BY_LOOKS);
  let reach = opening ? 0 : (pattern.fromStart ?? ANYWHERE);
  const keys: Key[] = [];
  const steps = pattern.steps.filter((step) => !step.optional && !step.negated);
  for (const step of pattern.steps) {
    reach += step.gap;
    if (steps.includes(step)) keys.push({ steps, rows: step.rows, shapes: step.shapes, reach: Math.min(reach, ANYWHERE) });
    reach += 1;
  }
  return keys.sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

function stands(tokens: Tokens, from: number, to: number, step: Step): boolean {
  for (let i = from; i < to; i += 1) if (isOneOf(tokens, i, step)) return true;
  return false;
}

/** Some pattern has its key in tokens [from, to), and all else that it requires. A pattern without a key may always be there. */
function anyOf(keys: readonly (Key | null)[], { vocabulary }: Rows): (tokens: Tokens, from: number, to: number) => boolean {
  const reaches = new Int32Array(vocabulary.size).fill(-1);
  const byRow: Key[][] = Array.from(reaches, () => []);
  const byShape = keys.filter((key) => key !== null && key.shapes !== 0) as readonly Key[];
  for (const key of keys) {
    for (const row of key?.rows ?? []) {
      reaches[row] = Math.max(reaches[row]!, key!.reach);
      byRow[row]!.push(key!);
    }
  }
  const always = keys.includes(null);
  return (tokens, from, to) => {
    // Each key is looked into once: a word that comes a thousand times asks nothing new.
    let failed: Set<Key> | null = null;
    const isWhole = (key: Key): boolean => {
      if (failed?.has(key)) return false;
      if (key.steps.every((step) => stands(tokens, from, to, step))) return true;
      failed ??= new Set();
      failed.add(key);
      return false;
    };
    for (let i = from; i < to; i += 1) {
      const row = tokens.rows[i]!;
      if (i - from <= reaches[row]! && byRow[row]!.some(isWhole)) return true;
    }
    return always || byShape.some(isWhole);
  };
}

/** Which of the patterns have their keys in tokens [from, to). */
function sifter(keys: readonly (Key | null)[], { vocabulary }: Rows): Gate['sift'] {
  const byRow: (number[] | undefined)[] = new Array(vocabulary.size).fill(undefined);
  const byShape: { id: number; shapes: number }[] = [];
  const always: number[] = [];
  keys.forEach((key, id) => {
    if (key === null) always.push(id);
    else if (key.shapes !== 0) byShape.push({ id, shapes: key.shapes });
    for (const row of key?.rows ?? []) byRow[row] = [...(byRow[row] ?? []), id];
  });
  // One for all sentences: what it says of one holds until the next is sifted. Making it anew costs more than filling it.
  const held = new Int32Array((keys.length >> 5) + 1);
  const hold = (id: number): void => {
    held[id >> 5]! |= 1 << (id & 31);
  };
  return (tokens, from, to) => {
    held.fill(0);
    let looks = 0;
    for (let i = from; i < to; i += 1) {
      looks |= tokens.shapes[i]!;
      const ids = byRow[tokens.rows[i]!];
      if (ids !== undefined) for (const id of ids) hold(id);
    }
    for (const { id, shapes } of byShape) if ((shapes & looks) !== 0) hold(id);
    for (const id of always) hold(id);
    return held;
  };
}

interface Rows {
  readonly vocabulary: Vocabulary;
  readonly isCommon: (row: number) => boolean;
}

export interface GateSource {
  readonly vocabulary: Vocabulary;
  /** All of the language's, each at its id. */
  readonly patterns: readonly Pattern[];
  readonly frames: readonly (Frame & { readonly compiled: Pattern })[];
  /** What makes a procedural point. */
  readonly procedure: readonly Pattern[];
  /** The language's commonest words. */
  readonly common: readonly string[];
}

export function buildGate({ vocabulary, patterns, frames, procedure, common }: GateSource): Gate {
  const words = new Set(common);
  const isCommon = (row: number): boolean => words.has(vocabulary.wordOf(row)) || vocabulary.wordOf(row).length < SHORT;
  const rows: Rows = { vocabulary, isCommon };
  const keyOfFrame = ({ compiled, opening, anew }: GateSource['frames'][number]): Key | null =>
    keyOf(compiled, rows, opening === true && anew !== true);
  const isExplicit = anyOf(frames.filter((frame) => frame.explicit).map(keyOfFrame), rows);
  const directs = anyOf([...frames.map(keyOfFrame), ...procedure.map((pattern) => keyOf(pattern, rows, false))], rows);
  return {
    mayDirect(tokens, from, to, context) {
      // A point of a list may direct by its verb alone.
      if (context !== 'background' && context !== 'operative') return true;
      return (context === 'background' ? isExplicit : directs)(tokens, from, to);
    },
    sift: sifter(
      patterns.map((pattern) => keyOf(pattern, rows, false)),
      rows,
    ),
  };
}
