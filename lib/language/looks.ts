// What an unknown word is by its looks. It knows the shapes that a language gives (infinitive, present, past, passive), and no words.
import type { Clause } from './clause.ts';
import { SHAPE, type Tokens, wordAt } from './scan.ts';

/** An unknown word in [from, to) that is by its looks a verb of that form. */
export function looksLike(tokens: Tokens, shape: RegExp | null, from: number, to: number): boolean {
  if (shape === null) return false;
  for (let i = from; i < to; i += 1) {
    if (tokens.vocabulary.isBare(tokens.rows[i]!) && !(tokens.shapes[i]! & (SHAPE.capital | SHAPE.number)) && shape.test(wordAt(tokens, i)))
      return true;
  }
  return false;
}

/** *Påskynda planläggningen*: a first word's capital says nothing, unless that of the next one says that both are a name. */
export function opensInInfinitive(tokens: Tokens, shape: RegExp | null, { from, content, to }: Clause): boolean {
  if (looksLike(tokens, shape, content, content + 1)) return true;
  if (shape === null || content !== from || content + 1 >= to || !tokens.vocabulary.isBare(tokens.rows[content]!)) return false;
  if (tokens.shapes[content]! & SHAPE.number || tokens.shapes[content + 1]! & (SHAPE.capital | SHAPE.number)) return false;
  return shape.test(wordAt(tokens, content));
}
