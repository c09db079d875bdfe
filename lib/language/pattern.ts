// The rules' little grammar: a sequence of words and word classes over scanned tokens.
//   ta            that word                    #draw         a word of that class
//   (a|#b)        any of them                  x?            may be missing                 !(a|#b)  any word but these
//   ..  ..12      up to 6 (12) words between   <             here the clause's main verb begins
//   #number #capital #year #plain #camel #upper              by the word's looks
//   , :           a comma (colon) stands before the next word   $   the clause ends here
//   ^ ..3         before the first step: it stands at the clause's beginning, after at most 3 words
//   [ ... ]       only this part is the span; the rest is context
// It must not know what any class means.
import { GAP, SHAPE, type Tokens } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Step {
  /** All that it names, by itself or by its class. */
  readonly rows: readonly number[];
  /** The same, a bit a row. */
  readonly bits: Int32Array;
  readonly shapes: number;
  /** Any word but these. */
  readonly negated: boolean;
  readonly optional: boolean;
  /** Most words that may stand before this one. */
  readonly gap: number;
  readonly needsGap: number;
  readonly atVerb: boolean;
  /** Must be the clause's last word. */
  readonly atEnd: boolean;
}

export interface Pattern {
  /** Its place among the language's patterns, for the gate. */
  readonly id: number;
  readonly source: string;
  readonly steps: readonly Step[];
  /** Steps that bound the span. */
  readonly from: number;
  readonly to: number;
  /** Most words before the first step; null: anywhere. */
  readonly fromStart: number | null;
}

export interface Match {
  /** Tokens, half open. */
  readonly first: number;
  readonly last: number;
}

const SHAPES: Readonly<Record<string, number>> = {
  number: SHAPE.number,
  capital: SHAPE.capital,
  year: SHAPE.year,
  upper: SHAPE.upper,
  plain: SHAPE.plain,
  camel: SHAPE.camel,
};
const pieces = (source: string): string[] => source.trim().split(/\s+/);
const choices = (piece: string): string[] =>
  piece
    .replace(/^!/, '')
    .replace(/\?$/, '')
    .replace(/^\((.*)\)$/, '$1')
    .split('|');

/** Words that a pattern names, for the vocabulary. */
export function literalsOf(source: string): string[] {
  return pieces(source)
    .filter((piece) => !/^(?:\.\.\d*|[<,:$^[\]])$/.test(piece))
    .flatMap(choices)
    .filter((choice) => !choice.startsWith('#'));
}

export function compile(source: string, vocabulary: Vocabulary, id = 0): Pattern {
  const steps: Step[] = [];
  let gap = 0;
  let needsGap = 0;
  let atVerb = false;
  let fromStart: number | null = null;
  let from = 0;
  let to = -1;
  for (const piece of pieces(source)) {
    if (piece === '^') fromStart = 0;
    else if (piece === '<') atVerb = true;
    else if (piece === ',') needsGap |= GAP.comma;
    else if (piece === ':') needsGap |= GAP.colon;
    else if (piece === '[') from = steps.length;
    else if (piece === ']') to = steps.length;
    else if (piece === '$') steps[steps.length - 1] = { ...steps[steps.length - 1]!, atEnd: true };
    else if (/^\.\.\d*$/.test(piece)) gap = piece.length > 2 ? Number(piece.slice(2)) : 6;
    else {
      const rows = new Set<number>();
      let shapes = 0;
      for (const choice of choices(piece)) {
        if (!choice.startsWith('#')) rows.add(vocabulary.rowOf(choice));
        else if (SHAPES[choice.slice(1)] !== undefined) shapes |= SHAPES[choice.slice(1)]!;
        else for (const row of vocabulary.rowsIn(vocabulary.classOf(choice.slice(1)))) rows.add(row);
      }
      if (steps.length === 0 && fromStart !== null) {
        fromStart = gap;
        gap = 0;
      }
      steps.push({
        rows: [...rows],
        bits: bitsOf(rows, vocabulary.size),
        shapes,
        negated: piece.startsWith('!'),
        optional: piece.endsWith('?'),
        gap,
        needsGap,
        atVerb,
        atEnd: false,
      });
      gap = 0;
      needsGap = 0;
      atVerb = false;
    }
  }
  return { id, source, steps, from, to: to === -1 ? steps.length : to, fromStart };
}

function bitsOf(rows: Iterable<number>, size: number): Int32Array {
  const bits = new Int32Array((size >> 5) + 1);
  for (const row of rows) bits[row >> 5]! |= 1 << (row & 31);
  return bits;
}

function fits(tokens: Tokens, index: number, step: Step, verb: number): boolean {
  if (step.atVerb && index !== verb) return false;
  if (step.needsGap && !(tokens.gaps[index]! & step.needsGap)) return false;
  return isOneOf(tokens, index, step) !== step.negated;
}

/** The word at `index` is one that the step names, by itself, by its class or by its looks. */
export function isOneOf(tokens: Tokens, index: number, step: Step): boolean {
  if (tokens.shapes[index]! & step.shapes) return true;
  const row = tokens.rows[index]!;
  return ((step.bits[row >> 5]! >>> (row & 31)) & 1) === 1;
}

/** Where the steps' tokens stand, of the pattern that is followed at the moment; -1 for one that is left out. Kept, since it is wanted at every word. */
const at: number[] = [];

/** Finds the steps' tokens from `index` on. Lazy: the nearest words win. */
function follow(tokens: Tokens, pattern: Pattern, step: number, index: number, to: number, verb: number): boolean {
  const wanted = pattern.steps[step];
  if (!wanted) return true;
  const limit = Math.min(to - 1, index + wanted.gap);
  for (let i = index; i <= limit; i += 1) {
    if (wanted.atEnd && i !== to - 1) continue;
    if (!fits(tokens, i, wanted, verb)) continue;
    at[step] = i;
    if (follow(tokens, pattern, step + 1, i + 1, to, verb)) return true;
  }
  if (wanted.optional) {
    at[step] = -1;
    return follow(tokens, pattern, step + 1, index, to, verb);
  }
  return false;
}

/** The part of what was followed that is the span, or null where all of it was left out. */
function toMatch({ from, to }: Pattern): Match | null {
  let first = -1;
  let last = -1;
  for (let step = from; step < to; step += 1) {
    const position = at[step]!;
    if (position < 0) continue;
    if (first < 0) first = position;
    last = position;
  }
  return first < 0 ? null : { first, last: last + 1 };
}

/** The first match in tokens [from, to), or null. `verb` is the clause's main verb, or -1. */
export function match(tokens: Tokens, pattern: Pattern, from: number, to: number, verb = -1): Match | null {
  const first = pattern.steps[0]!;
  const end = pattern.fromStart === null ? to : Math.min(to, from + pattern.fromStart + 1);
  for (let i = from; i < end; i += 1) {
    if (!first.optional && !fits(tokens, i, first, verb)) continue;
    if (!follow(tokens, pattern, 0, i, to, verb)) continue;
    if (!first.optional && at[0] !== i) continue;
    const found = toMatch(pattern);
    if (found) return found;
  }
  return null;
}

/** Matches only where the first word stands at `index`. */
export function matchAt(tokens: Tokens, pattern: Pattern, index: number, to: number, verb = -1): Match | null {
  const first = pattern.steps[0]!;
  if (index >= to || (!first.optional && !fits(tokens, index, first, verb))) return null;
  if (!follow(tokens, pattern, 0, index, to, verb)) return null;
  return at[0] === index || at[0] === -1 ? toMatch(pattern) : null;
}
