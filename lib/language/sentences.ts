// Where sentences end, over scanned tokens. Knows abbreviations by the vocabulary's class `abbreviation`, nothing of documents.
import { GAP, SHAPE, type Tokens } from './scan.ts';

export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** True where a new sentence begins at token `index`. */
function begins(tokens: Tokens, index: number): boolean {
  const gap = tokens.gaps[index]!;
  if (gap & GAP.semicolon) return true;
  if (!(gap & GAP.stop)) return false;
  if (gap & GAP.question) return true;
  const before = index - 1;
  const shape = tokens.shapes[before]!;
  // "J. Ek" is one name; "the 1990s. Then" is not.
  const inNumber = before > 0 && tokens.ends[before - 1] === tokens.starts[before];
  if (shape & SHAPE.single && !(shape & SHAPE.number) && !inNumber) return false;
  const row = tokens.rows[before]!;
  if (row && tokens.vocabulary.has('abbreviation') && tokens.vocabulary.is(row, tokens.vocabulary.classOf('abbreviation'))) return false;
  return (tokens.shapes[index]! & (SHAPE.capital | SHAPE.number)) !== 0;
}

export function splitSentences(tokens: Tokens, from: number, to: number): TokenRange[] {
  const out: TokenRange[] = [];
  let start = from;
  for (let i = from + 1; i < to; i += 1) {
    if (!begins(tokens, i)) continue;
    out.push({ from: start, to: i });
    start = i;
  }
  if (to > start) out.push({ from: start, to });
  return out;
}
