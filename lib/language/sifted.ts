// A sentence behind the gate: its tokens, and the patterns that it can hold. It must not know what any pattern means.
import type { Held } from './gate.ts';
import { type Match, match, type Pattern } from './pattern.ts';
import type { Tokens } from './scan.ts';

/** The tokens of one sentence, and the patterns that it can hold. */
export interface Sifted extends Tokens {
  readonly held: Held;
}

export const mayHold = ({ held }: Sifted, pattern: Pattern): boolean => held === null || held[pattern.id] === 1;

/** The first of several patterns that matches. */
export function matchAny(tokens: Sifted, patterns: readonly Pattern[], from: number, to: number, verb = -1): Match | null {
  for (const pattern of patterns) {
    if (!mayHold(tokens, pattern)) continue;
    const found = match(tokens, pattern, from, to, verb);
    if (found) return found;
  }
  return null;
}
