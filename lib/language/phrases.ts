// Words that the user gave as several (*Hypergene X*, *community ranger*), read as one: patterns then need not know that they are several. A joined token
// spans them all, so that spans stay exact. It must not know what a phrase is for; that is its row's.
import { GAP, type Tokens, wordAt } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What may differ between a phrase as it was typed and as it stands: a line may break anywhere in it. */
const ANYWHERE = GAP.newline;

export interface PhraseSource {
  /** Two or more, in lower case, NFC; the last in any of its forms. */
  readonly words: readonly string[];
  readonly lastForms: readonly string[];
  /** What stands before each word, as scan.ts flags it; the first is not asked for. */
  readonly gaps: readonly number[];
  /** The vocabulary's word whose classes the phrase has. */
  readonly as: string;
}

interface Phrase {
  readonly words: readonly string[];
  readonly lastForms: ReadonlySet<string>;
  readonly gaps: readonly number[];
  readonly row: number;
}

/** By their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

export function preparePhrases(sources: readonly PhraseSource[], vocabulary: Vocabulary): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const { words, lastForms, gaps, as } of sources) {
    const phrase: Phrase = { words, lastForms: new Set(lastForms), gaps, row: vocabulary.rowOf(as) };
    const first = words[0]!;
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

/** As the phrase's own words were read: whole where a line breaks it. */
const wordOf = (tokens: Tokens, index: number): string => wordAt(tokens, index).replace(/-\r?\n\s*/g, '');

function standsAt(tokens: Tokens, index: number, { words, lastForms, gaps }: Phrase): boolean {
  const last = words.length - 1;
  if (index + last >= tokens.count) return false;
  for (let step = 1; step <= last; step += 1) {
    if ((tokens.gaps[index + step]! & ~ANYWHERE) !== gaps[step]) return false;
    const word = wordOf(tokens, index + step);
    if (step === last ? !lastForms.has(word) : word !== words[step]) return false;
  }
  return true;
}

/** The same tokens where no phrase stands. */
export function joinPhrases(tokens: Tokens, phrases: Phrases | null): Tokens {
  if (phrases === null) return tokens;
  const { starts, ends, rows, gaps, shapes } = tokens;
  const own = <T extends Int32Array | Uint16Array | Uint8Array>(all: T): T => all.slice(0, tokens.count) as T;
  const joined = { starts: own(starts), ends: own(ends), rows: own(rows), gaps: own(gaps), shapes: own(shapes) };
  let count = 0;
  for (let i = 0; i < tokens.count; count += 1) {
    const phrase = phrases.get(wordOf(tokens, i))?.find((one) => standsAt(tokens, i, one));
    const next = i + (phrase?.words.length ?? 1);
    joined.starts[count] = starts[i]!;
    joined.ends[count] = ends[next - 1]!;
    joined.rows[count] = phrase?.row ?? rows[i]!;
    joined.gaps[count] = gaps[i]!;
    joined.shapes[count] = shapes[i]!;
    i = next;
  }
  return count === tokens.count ? tokens : { ...tokens, ...joined, count };
}
