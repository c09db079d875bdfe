// The gate before the grammar: by a sentence's words alone, whether it can direct, and which patterns it can hold. It loses nothing: a pattern can only
// match where each word that it requires stands, so the rarest of them, its key, is looked for (test/language/gate.test.ts proves it).
// It must not know what any pattern means.
import { type Pattern, rowsOf } from './pattern.ts';
import type { Context } from './rule.ts';
import type { Tokens } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** By pattern id: 1 where the pattern's key stands in the sentence. Null: all may be there. */
export type Held = Uint8Array | null;

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

interface Key {
  readonly rows: readonly number[];
  readonly shapes: number;
}

/** The rarest of the words that the pattern requires; null where it requires none. */
function keyOf(pattern: Pattern, vocabulary: Vocabulary, common: ReadonlySet<number>): Key | null {
  const weight = ({ rows, shapes }: Key): number =>
    rows.length + rows.filter((row) => common.has(row)).length * COMMON + (shapes === 0 ? 0 : BY_LOOKS);
  const keys = pattern.steps
    .filter((step) => !step.optional && !step.negated)
    .map((step) => ({ rows: rowsOf(step, vocabulary), shapes: step.shapes }));
  return keys.sort((a, b) => weight(a) - weight(b))[0] ?? null;
}

/** Which of some patterns have their key at a token. */
interface Index {
  readonly byRow: readonly (readonly number[] | undefined)[];
  /** Patterns whose key is known by its looks, with those looks. */
  readonly byShape: readonly { readonly id: number; readonly shapes: number }[];
  /** Patterns without a key. */
  readonly always: readonly number[];
}

function buildIndex(patterns: readonly Pattern[], vocabulary: Vocabulary, common: ReadonlySet<number>): Index {
  const byRow: (number[] | undefined)[] = new Array(vocabulary.size).fill(undefined);
  const byShape: { id: number; shapes: number }[] = [];
  const always: number[] = [];
  for (const pattern of patterns) {
    const key = keyOf(pattern, vocabulary, common);
    if (key === null) always.push(pattern.id);
    else if (key.shapes !== 0) byShape.push({ id: pattern.id, shapes: key.shapes });
    for (const row of key?.rows ?? []) byRow[row] = [...(byRow[row] ?? []), pattern.id];
  }
  return { byRow, byShape, always };
}

/** Some pattern of the index has its key in [from, to). */
type Any = (tokens: Tokens, from: number, to: number) => boolean;

function anyOf({ byRow, byShape, always }: Index): Any {
  const opens = Uint8Array.from(byRow, (ids) => (ids === undefined ? 0 : 1));
  const shapes = byShape.reduce((all, one) => all | one.shapes, 0);
  return (tokens, from, to) => {
    for (let i = from; i < to; i += 1) if (opens[tokens.rows[i]!] === 1 || (tokens.shapes[i]! & shapes) !== 0) return true;
    return always.length > 0;
  };
}

export interface GateSource {
  readonly vocabulary: Vocabulary;
  readonly patterns: readonly Pattern[];
  /** Of those: what makes a clause direct wherever it stands, what makes it direct in a proposal, what is a procedural point. */
  readonly explicit: readonly Pattern[];
  readonly frames: readonly Pattern[];
  readonly procedure: readonly Pattern[];
  /** The language's commonest words. */
  readonly common: readonly string[];
}

export function buildGate({ vocabulary, patterns, explicit, frames, procedure, common }: GateSource): Gate {
  const rows = new Set(common.map((word) => vocabulary.findRow(word)));
  const index = (some: readonly Pattern[]): Index => buildIndex(some, vocabulary, rows);
  const isExplicit = anyOf(index(explicit));
  const isFramed = anyOf(index([...frames, ...procedure]));
  const { byRow, byShape, always } = index(patterns);
  const shaped = byShape.reduce((all, one) => all | one.shapes, 0);
  return {
    mayDirect(tokens, from, to, context) {
      // A point of a list may direct by its verb alone.
      if (context !== 'background' && context !== 'operative') return true;
      return (context === 'background' ? isExplicit : isFramed)(tokens, from, to);
    },
    sift(tokens, from, to) {
      const held = new Uint8Array(patterns.length);
      let shapes = 0;
      for (let i = from; i < to; i += 1) {
        shapes |= tokens.shapes[i]!;
        const ids = byRow[tokens.rows[i]!];
        if (ids !== undefined) for (const id of ids) held[id] = 1;
      }
      if (shapes & shaped) for (const one of byShape) if (one.shapes & shapes) held[one.id] = 1;
      for (const id of always) held[id] = 1;
      return held;
    },
  };
}
