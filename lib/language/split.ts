// One sentence that asks for several things: where it is parted into demands of their own. It knows clauses; what each of them is, the engine says.
import { type Clause, isVerb, readClause } from './clause.ts';
import type { Language } from './language.ts';
import { match } from './pattern.ts';
import { GAP, type Tokens, wordAt } from './scan.ts';
import { matchAny, type Sifted } from './sifted.ts';

/** Another *att* in between: what follows *och att* may hang on that one. */
function holdsConjunction(tokens: Tokens, { source }: Language, from: number, to: number): boolean {
  if (!source.conjunctionNests) return false;
  for (let i = from; i < to; i += 1) if (wordAt(tokens, i) === source.conjunction) return true;
  return false;
}

/** A sentence asks for no more; what follows stays with the last. */
const MOST = 12;

/** "that a bridge be named … and (that) a plaque be erected": each with its own subject and verb. */
export function splitJoined(tokens: Sifted, language: Language, clause: Clause, most = MOST): Clause[] | null {
  if (clause.verb < 0 || most === 0) return null;
  for (const pattern of language.conjoined) {
    const hit = match(tokens, pattern, clause.verb + 1, clause.to);
    if (!hit) continue;
    // *Samt att* joins demands whatever stands before it.
    const loose = wordAt(tokens, hit.first) !== language.source.strongAnd;
    if (loose && holdsConjunction(tokens, language, clause.content, hit.first)) continue;
    const second = readClause(tokens, language, hit.first + 1, clause.to, 'operative');
    if (second.frame && second.verb >= 0)
      return [{ ...clause, to: hit.first }, ...(splitJoined(tokens, language, second, most - 1) ?? [second])];
  }
  return null;
}

/** "… används, samt uppdatera rutiner": a second verb of another sort with its own object is a directive of its own. */
export function splitClause(tokens: Sifted, language: Language, clause: Clause): Clause[] {
  if (clause.verb < 0) return [clause];
  const kindAt = (verb: number, to: number): string | null =>
    language.rules.find((rule) => rule.patterns.length > 0 && rule.kind !== 'goal' && matchAny(tokens, rule.patterns, verb, to, verb))
      ?.kind ?? null;
  for (let i = clause.verb + 3; i + 1 < clause.to; i += 1) {
    if (!language.vocabulary.is(tokens.rows[i]!, language.classes.and)) continue;
    const verb = i + 1;
    if (!isVerb(tokens, language, clause.from, verb) || tokens.gaps[verb]! & GAP.comma) continue;
    const second = kindAt(verb, clause.to);
    const first = kindAt(clause.verb, i);
    // "påbörja arbetet med att följa upp och ta fram" is one thing; "starta X samt uppdatera Y" is two.
    if (first === null && wordAt(tokens, i) === language.source.and) continue;
    if (second === null || second === first || (first === 'inquiry' && second !== 'report')) continue;
    return [
      { ...clause, to: i },
      { ...clause, from: verb, content: verb, verb },
    ];
  }
  return [clause];
}
