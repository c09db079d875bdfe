// Reads one clause: which frame makes it direct, and where its content and main verb stand. It decides no kind and knows no rule.
import type { Language } from './language.ts';
import { matchAt } from './pattern.ts';
import type { Context, Frame } from './rule.ts';
import { GAP, SHAPE, type Tokens, wordAt } from './scan.ts';
import { nextHeld, type Sifted } from './sifted.ts';

export interface Clause {
  /** Tokens of the clause, half open. */
  readonly from: number;
  readonly to: number;
  /** The last frame of the chain ("föreslår att … besluta att … ge … i uppdrag att"), null where there is none. */
  readonly frame: Frame | null;
  readonly explicit: boolean;
  /** Explicit by a doubtful frame alone. */
  readonly doubtful: boolean;
  /** First token after the frame. */
  readonly content: number;
  /** Main verb of the content, or -1. */
  readonly verb: number;
}

/** How many words may stand between one frame and the next in a chain. */
const REACH = 16;

/** A verb, or a word that may be one where its licence stands before it. */
export function isVerb(tokens: Tokens, language: Language, from: number, index: number): boolean {
  const row = tokens.rows[index]!;
  if (row === 0) return false;
  const { vocabulary, licensed, skipped } = language;
  if (vocabulary.is(row, language.classes.verb)) return true;
  for (const { verb, after, first } of licensed) {
    if (!vocabulary.is(row, verb)) continue;
    // *Staff Report*, *City Plan*: a capital within the sentence makes a name of it.
    if (index > from && tokens.shapes[index]! & SHAPE.capital && !(tokens.shapes[index]! & SHAPE.upper)) continue;
    let before = index - 1;
    while (before >= from && skipped !== null && vocabulary.is(tokens.rows[before]!, skipped)) before -= 1;
    if (before < from ? first : vocabulary.is(tokens.rows[before]!, after)) return true;
  }
  return false;
}

function mayBeVerb(tokens: Tokens, { vocabulary, licensed, determiner, classes }: Language, index: number): boolean {
  const [row, before] = [tokens.rows[index]!, tokens.rows[index - 1]!];
  if (determiner === null || row === 0 || tokens.shapes[index]! & SHAPE.capital || tokens.gaps[index]! & GAP.comma) return false;
  if (!licensed.some(({ verb, first }) => first && vocabulary.is(row, verb))) return false;
  return !vocabulary.is(before, determiner) && !vocabulary.is(before, classes.preposition);
}

function isBarrier(tokens: Tokens, language: Language, index: number): boolean {
  const { vocabulary, classes, source } = language;
  if (!vocabulary.is(tokens.rows[index]!, classes.barrier)) return false;
  const inName = index > 0 && vocabulary.is(tokens.rows[index - 1]!, classes.subject) && wordAt(tokens, index) === source.nameJoiner;
  return !inName;
}

function looksInfinitive(tokens: Tokens, language: Language, index: number): boolean {
  const shape = language.source.infinitive;
  const { vocabulary, classes } = language;
  return (
    shape !== null &&
    vocabulary.isBare(tokens.rows[index]!) &&
    // *sociala nämnden*: what stands before a subject belongs to it.
    !(index + 1 < tokens.count && vocabulary.is(tokens.rows[index + 1]!, classes.subject)) &&
    !(tokens.shapes[index]! & (SHAPE.capital | SHAPE.number)) &&
    shape.test(wordAt(tokens, index))
  );
}

/** Behind "att, i samverkan med X," and "att i samverkan med X": where the verb is looked for. */
function skipParenthesis(tokens: Tokens, index: number, to: number): number {
  if (index >= to || !(tokens.gaps[index]! & GAP.comma)) return index;
  for (let i = index + 1; i < Math.min(to, index + 40); i += 1) if (tokens.gaps[i]! & GAP.comma) return i;
  return index;
}

function findVerb(tokens: Tokens, language: Language, from: number, content: number, to: number): number {
  const start = skipParenthesis(tokens, content, to);
  if (start >= to) return -1;
  // *inför* right behind the conjunction is "ahead of", not "introduces".
  const adverbial = content > from && language.vocabulary.is(tokens.rows[start]!, language.classes.preposition);
  if (!adverbial && isVerb(tokens, language, from, start)) return start;
  if (looksInfinitive(tokens, language, start)) return -1;
  for (let i = adverbial ? start + 1 : start; i < to; i += 1) {
    if (isVerb(tokens, language, from, i)) return i;
    if (i > start && isBarrier(tokens, language, i)) break;
  }
  // "heads of service telephone the Member if …": no sure verb, but one that may be.
  for (let i = start + 1; i < to && !isBarrier(tokens, language, i); i += 1) if (mayBeVerb(tokens, language, i)) return i;
  // The subject carries a relative clause ("de nämnder som berörs tar fram"): the verb stands behind it.
  for (let i = start; i < Math.min(to, start + 30); i += 1) if (isVerb(tokens, language, from, i)) return i;
  return -1;
}

/** A capital behind a heading that ran into the sentence: *Sommarjobb Kommunstyrelsen ger …*. */
function startsAnew(tokens: Tokens, language: Language, index: number): boolean {
  if (!(tokens.shapes[index]! & SHAPE.capital)) return false;
  const before = wordAt(tokens, index - 1);
  return before !== language.source.conjunction && !language.vocabulary.is(tokens.rows[index - 1]!, language.classes.barrier);
}

type Frames = Language['frames'];
const NO_FRAMES: Frames = [];

/** The frames that may be there: most sentences have a few. */
function heldFrames(tokens: Sifted, { frames, framePatterns }: Language): Frames {
  let held: Frames[number][] | null = null;
  for (let at = nextHeld(tokens, framePatterns, 0); at < frames.length; at = nextHeld(tokens, framePatterns, at + 1)) {
    held ??= [];
    held.push(frames[at]!);
  }
  return held ?? NO_FRAMES;
}

/** Follows the chain of frames from the clause's beginning. */
export function readClause(tokens: Sifted, language: Language, from: number, to: number, context: Context): Clause {
  const frames = heldFrames(tokens, language);
  let frame: Frame | null = null;
  let explicit = false;
  let doubtful = false;
  let content = from;
  let limit = to;
  for (let guard = 0; guard < 6; guard += 1) {
    let hit: { frame: Frame; last: number } | null = null;
    for (let i = content; i < limit && !hit; i += 1) {
      if (frame && i > content && isBarrier(tokens, language, i)) break;
      // Once the content's own verb has come, what follows belongs to it.
      if (frame && i === content && looksInfinitive(tokens, language, i)) break;
      for (const candidate of frames) {
        if (candidate.opening && i !== from && !(candidate.anew && startsAnew(tokens, language, i))) continue;
        if (candidate.notIn?.includes(context) && !explicit) continue;
        const found = matchAt(tokens, candidate.compiled, i, to);
        if (!found) continue;
        hit = { frame: candidate, last: found.last };
        break;
      }
      if (!hit && frame && isVerb(tokens, language, from, i) && !isOpen(tokens, language, i)) break;
    }
    if (!hit) break;
    frame = hit.frame;
    if (hit.frame.explicit && !explicit) doubtful = hit.frame.doubtful === true;
    explicit ||= hit.frame.explicit === true;
    content = hit.last;
    if (hit.frame.holdsVerb) return { from, to, frame, explicit, doubtful, content: content - 1, verb: content - 1 };
    limit = Math.min(to, content + REACH);
  }
  return { from, to, frame, explicit, doubtful, content, verb: findVerb(tokens, language, from, content, to) };
}

/** Verbs that themselves lead on to an assignment ("ge nämnden i uppdrag att"): the chain goes on behind them. */
function isOpen(tokens: Tokens, language: Language, index: number): boolean {
  return language.vocabulary.has('give') && language.vocabulary.is(tokens.rows[index]!, language.vocabulary.classOf('give'));
}
