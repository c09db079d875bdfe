// A sentence behind the gate: its tokens, and the patterns that it can hold. It must not know what any pattern means.
import type { Held } from './gate.ts';
import { type Match, match, type Pattern } from './pattern.ts';
import type { Tokens } from './scan.ts';

/** The tokens of one sentence, and the patterns that it can hold. */
export interface Sifted extends Tokens {
  readonly held: Held;
}

/** The place in `patterns`, whose ids run on, of the first at `from` or behind that may be there; their count where none may. */
export function nextHeld({ held }: Sifted, patterns: readonly Pattern[], from: number): number {
  if (held === null || from >= patterns.length) return from;
  const first = patterns[0]!.id;
  const last = (first + patterns.length - 1) >> 5;
  let id = first + from;
  let at = id >> 5;
  let word = held[at]! & (-1 << (id & 31));
  while (word === 0 && at < last) {
    at += 1;
    word = held[at]!;
  }
  if (word === 0) return patterns.length;
  id = (at << 5) + 31 - Math.clz32(word & -word);
  return Math.min(id - first, patterns.length);
}

/** The first of several patterns that matches. Their ids run on. */
export function matchAny(tokens: Sifted, patterns: readonly Pattern[], from: number, to: number, verb = -1): Match | null {
  for (let at = nextHeld(tokens, patterns, 0); at < patterns.length; at = nextHeld(tokens, patterns, at + 1)) {
    const found = match(tokens, patterns[at]!, from, to, verb);
    if (found) return found;
  }
  return null;
}
