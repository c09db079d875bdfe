// One sentence → its directives, with kind, rule and markers. Pure: the same tokens and context give the same answer.
// It must not know documents, items or levels; where the sentence stands comes in as a Context.

import { markers as markerTable } from '../categories.ts';
import type { Kind, MarkerKind } from '../model/directive.ts';
import type { Span } from '../model/span.ts';
import { type Clause, readClause } from './clause.ts';
import type { Language } from './language.ts';
import { looksLike, opensInInfinitive } from './looks.ts';
import { match } from './pattern.ts';
import type { Context, Refusal } from './rule.ts';
import { GAP, SHAPE, type Tokens, wordAt } from './scan.ts';
import { matchAny, nextHeld, type Sifted } from './sifted.ts';
import { splitClause, splitJoined } from './split.ts';
import { tally } from './tally.ts';

export interface FoundMarker extends Span {
  readonly kind: MarkerKind;
}

export interface Finding extends Span {
  readonly ruleId: string;
  readonly kind: Kind;
  readonly markers: readonly FoundMarker[];
}

export interface SentenceReading {
  readonly findings: readonly Finding[];
  /** The sentence only says more of the demand before it. */
  readonly elaborates: boolean;
  /** Null where there are findings, or where nothing directs. */
  readonly refusal: Refusal | 'question' | null;
}

const NOTHING: SentenceReading = { findings: [], elaborates: false, refusal: null };

function refusalOf(tokens: Sifted, language: Language, clause: Clause, context: Context): Refusal | null {
  for (const family of language.refusals) {
    if (family.contexts && !family.contexts.includes(context) && !(context === 'line' && family.contexts.includes('item'))) continue;
    // What is reported is told before the content: a past tense behind the verb belongs to the content itself.
    const to = family.why !== 'reported' ? clause.to : clause.frame ? clause.content : clause.verb >= 0 ? clause.verb : clause.to;
    if (!matchAny(tokens, family.patterns, clause.from, to, clause.verb)) continue;
    if (matchAny(tokens, family.unless, clause.from, clause.to, clause.verb)) continue;
    return family.why;
  }
  return null;
}

function markersOf(tokens: Sifted, language: Language, from: number, to: number): FoundMarker[] {
  const found: FoundMarker[] = [];
  for (const family of language.markers) {
    if (matchAny(tokens, family.unless, from, to)) continue;
    const { patterns } = family;
    for (let next = nextHeld(tokens, patterns, 0); next < patterns.length; next = nextHeld(tokens, patterns, next + 1)) {
      for (let at = from; at < to; ) {
        const hit = match(tokens, patterns[next]!, at, to);
        if (!hit) break;
        const marker = { kind: family.kind, start: tokens.starts[hit.first]!, end: tokens.ends[hit.last - 1]! };
        if (!found.some((other) => other.kind === marker.kind && other.start < marker.end && marker.start < other.end)) found.push(marker);
        at = hit.last;
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Codebook §3: a how-element, or two markers of any sort. */
function tellsHow(tokens: Tokens, language: Language, clause: Clause, markers: readonly FoundMarker[]): boolean {
  const counted = markers.filter((marker) => marker.kind !== 'place' || pins(tokens, language, clause));
  return new Set(counted.map(({ kind }) => kind)).size >= 2 || counted.some(({ kind }) => markerTable[kind].how);
}

/** A place is a how-element where equipment or staff is put there; else it names the object (codebook §3). */
function pins(tokens: Tokens, { vocabulary, pinned }: Language, clause: Clause): boolean {
  if (pinned === null) return true;
  for (let i = clause.from; i < clause.to; i += 1) if (vocabulary.is(tokens.rows[i]!, pinned)) return true;
  return false;
}

function ruleFor(tokens: Sifted, language: Language, clause: Clause, markers: readonly FoundMarker[]) {
  return language.rules.find((rule) => {
    if (rule.needs === 'how' && !tellsHow(tokens, language, clause, markers)) return false;
    if (rule.open && markers.some((marker) => markerTable[marker.kind].how && marker.kind !== 'quantity')) return false;
    if (rule.patterns.length > 0 && !matchAny(tokens, rule.patterns, clause.from, clause.to, clause.verb)) return false;
    return !matchAny(tokens, rule.unless, clause.from, clause.to, clause.verb);
  });
}

/** Words behind a bare *that* which can only be a subject. */
const SHORT_CLAUSE = 5;

/** What directs at all, in this context. */
function directs(tokens: Sifted, language: Language, clause: Clause, context: Context): boolean {
  if (context === 'background') return clause.explicit;
  // "Nämnden beslutar att", and a list below: nothing is left to direct.
  if (clause.frame && clause.verb < 0 && clause.content >= clause.to) return false;
  // "That the Committee:" names no action.
  const bare = clause.frame?.opening === true && clause.verb < 0 && clause.to - clause.content <= SHORT_CLAUSE;
  if (clause.frame) return !bare || language.source.infinitive !== null;
  const { infinitive, present, past } = language.source;
  // Behind the verb stands what something has become: *vid förändrade behov*.
  if (clause.verb < 0 && looksLike(tokens, past, clause.content, clause.to)) return false;
  if (context === 'document' && looksLike(tokens, past, clause.content, clause.verb)) return false;
  switch (context) {
    case 'line':
      if (infinitive === null) return clause.verb >= 0 && clause.verb === clause.content;
      return namesItem(tokens, language, clause) && decides(tokens, language, clause);
    case 'item':
      return namesItem(tokens, language, clause);
    case 'rule':
      // Two words are a heading or a table's cell.
      if (clause.to - clause.from < 3) return false;
      return (
        clause.verb >= 0 ||
        looksLike(tokens, infinitive, clause.content, clause.content + 1) ||
        looksLike(tokens, present, clause.content, clause.to)
      );
    case 'document':
      return isRule(tokens, language, clause);
    default:
      return false;
  }
}

/** *Ändring av …*, and a subject with an unknown verb: *samtliga förvaltningar övar …*. */
function namesAction(tokens: Tokens, language: Language, clause: Clause): boolean {
  const { nominal, present } = language.source;
  const { vocabulary, classes } = language;
  const first = clause.content;
  const isSubject = vocabulary.is(tokens.rows[first]!, classes.subject) || vocabulary.is(tokens.rows[first]!, classes.every);
  if (isSubject && looksLike(tokens, present, first + 1, clause.to)) return true;
  // *Fortsatt utbyggnad av*: an adjective may stand before it.
  const names = (at: number): boolean => at < clause.to && nominal !== null && nominal.test(wordAt(tokens, at));
  if (!names(first) && !names(first + 1)) return false;
  for (let i = first + 1; i < Math.min(first + 7, clause.to); i += 1) if (language.of.includes(wordAt(tokens, i))) return true;
  return false;
}

/** How many words of a subject are looked through for who acts. */
const SUBJECT = 8;

/** A line without a frame decides in the passive (*Bidraget höjs*), where its verb opens it, or where a body or a role acts; else it tells. */
function decides(tokens: Tokens, language: Language, clause: Clause): boolean {
  const { vocabulary, classes } = language;
  if (clause.verb < 0 || clause.verb === clause.content || vocabulary.is(tokens.rows[clause.verb]!, classes.passive)) return true;
  for (let i = clause.content; i < Math.min(clause.verb, clause.content + SUBJECT); i += 1)
    if (language.actors.some((actor) => vocabulary.is(tokens.rows[i]!, actor))) return true;
  return false;
}

/** Most words before the verb of one who has a duty: *Respektive rektor*, *Den ansvariga enhetschefen*. */
const DUTY = 4;

/** A list item that names no action (*Tjänsteskrivelse 2026-06-03*) directs nothing. */
function namesItem(tokens: Tokens, language: Language, clause: Clause): boolean {
  const { infinitive, passive } = language.source;
  return (
    clause.verb >= 0 ||
    opensInInfinitive(tokens, infinitive, clause) ||
    looksLike(tokens, passive, clause.content, clause.to) ||
    namesAction(tokens, language, clause)
  );
}

/** *Sekreteraren sammanställer förslagen*: a named role right before the verb, at the sentence's beginning. */
function hasDuty(tokens: Tokens, { vocabulary, duty, classes }: Language, { from, verb }: Clause): boolean {
  if (duty === null || verb <= from || verb > from + DUTY || vocabulary.is(tokens.rows[verb]!, duty.idle)) return false;
  if (!vocabulary.is(tokens.rows[verb - 1]!, duty.role) || tokens.gaps[verb]! & GAP.comma) return false;
  for (let i = from; i < verb; i += 1) if (vocabulary.is(tokens.rows[i]!, classes.preposition)) return false;
  return duty.named.test(wordAt(tokens, verb - 1)) || vocabulary.is(tokens.rows[from]!, classes.every);
}

/** In a steering document the present tense is a rule where it is passive, or where it says how (codebook, rulings). */
function isRule(tokens: Sifted, language: Language, clause: Clause): boolean {
  const { passive, infinitive, present } = language.source;
  const { vocabulary } = language;
  if (clause.verb >= 0 && vocabulary.is(tokens.rows[clause.verb]!, language.classes.passive)) return true;
  if (clause.verb === clause.content && infinitive !== null && infinitive.test(wordAt(tokens, clause.verb))) return true;
  if (clause.verb < 0 && looksLike(tokens, passive, clause.content, clause.to)) return true;
  if (clause.verb < 0 && !looksLike(tokens, present, clause.content, clause.to)) return false;
  if (hasDuty(tokens, language, clause)) return true;
  return markersOf(tokens, language, clause.from, clause.to).some(
    ({ kind }) => kind === 'frequency' || kind === 'method' || kind === 'tool',
  );
}

/** Lines shorter than this are broken on purpose. */
const SHORT_LINE = 40;
/** Of the line before. */
const SHORT_REST = 0.7;

/**
 * The word that a clause hangs on: its verb, with what goes before at once (*that an audit be | carried out*); the word after it where the verb ends its
 * line (*to conduct a | review*).
 */
function anchorOf(tokens: Tokens, { vocabulary, auxiliary, determiner }: Language, clause: Clause): number {
  let at = clause.verb >= 0 ? clause.verb : clause.content;
  if (clause.verb >= 0 && auxiliary !== null) {
    while (at > clause.from && vocabulary.is(tokens.rows[at - 1]!, auxiliary)) at -= 1;
    let after = clause.verb + 1;
    const broken = after < clause.to && (tokens.gaps[after]! & GAP.newline) !== 0;
    if (!broken && after < clause.to && determiner !== null && vocabulary.is(tokens.rows[after]!, determiner)) after += 1;
    if (at === clause.verb - 1 && after < clause.to && tokens.gaps[after]! & GAP.newline && !(tokens.gaps[clause.verb]! & GAP.newline))
      at = after;
    else if (at === clause.verb && after < clause.to && tokens.gaps[after]! & GAP.newline) at = after;
  } else if (clause.frame !== null && clause.verb === clause.content) at = clause.verb - 1;
  return Math.min(Math.max(at, clause.from), clause.to - 1);
}

/**
 * The clause; but where a line break leaves it open whether the sentence goes on (before a capital, or after a short line), only the part with the
 * verb, so that a heading or a name that slipped in is never painted.
 */
function spanOf(tokens: Tokens, language: Language, clause: Clause): Span {
  const { text, starts, ends } = tokens;
  const anchor = anchorOf(tokens, language, clause);
  let before = clause.from;
  let first = clause.from;
  let last = clause.to;
  for (let i = clause.from + 1; i < clause.to; i += 1) {
    if (!(tokens.gaps[i]! & GAP.newline)) continue;
    const lineBreak = text.lastIndexOf('\n', starts[i]!);
    const line = text.slice(text.lastIndexOf('\n', lineBreak - 1) + 1, lineBreak).trimEnd();
    const open =
      line.length > SHORT_LINE &&
      wordAt(tokens, i) !== language.source.conjunction &&
      !(tokens.shapes[i]! & SHAPE.capital) &&
      !/\n\s*\n/.test(text.slice(ends[i - 1], starts[i]));
    if (open) continue;
    if (i <= anchor) {
      before = first;
      first = i;
    } else {
      last = i;
      break;
    }
  }
  // "… that an updated report on the estate | be provided": the short rest of a line tells less than the line that names what it is about.
  const rest = ends[last - 1]! - starts[first]!;
  if (before < first && clause.content > first && rest < (ends[first - 1]! - starts[before]!) * SHORT_REST) {
    last = first;
    first = before;
  }
  return { start: starts[first]!, end: ends[last - 1]! };
}

/** Whether the sentence goes on with a demand that stands right before it. */
export const continues = (tokens: Tokens, language: Language, from: number, to: number): boolean =>
  matchAny({ ...tokens, held: null }, language.goesOn, from, to) !== null;

/** Tokens [from, to) are one sentence without its list mark. */
export function readSentence(scanned: Tokens, language: Language, from: number, to: number, context: Context): SentenceReading {
  if (to <= from) return NOTHING;
  tally.sentences += 1;
  if (!language.gate.mayDirect(scanned, from, to, context)) return NOTHING;
  tally.passed += 1;
  const tokens: Sifted = { ...scanned, held: language.gate.sift(scanned, from, to) };
  const clause = readClause(tokens, language, from, to, context);
  if (!directs(tokens, language, clause, context)) {
    const refusal = context === 'background' ? null : refusalOf(tokens, language, clause, context);
    return refusal === 'procedure' ? { ...NOTHING, refusal } : NOTHING;
  }
  if (context === 'background' && clause.doubtful && language.doubt?.demands(tokens, from, to) === false) return NOTHING;
  const refusal = refusalOf(tokens, language, clause, context);
  const joined = splitJoined(tokens, language, clause);
  // "… godkänner planen och att uppdra åt …": what is joined to a point of procedure may be a demand.
  const parts = (joined ?? [clause]).filter(
    (part) => !refusal || (refusal === 'procedure' && joined && !refusalOf(tokens, language, part, context)),
  );
  if (parts.length === 0) return { ...NOTHING, refusal };
  const findings: Finding[] = [];
  const whole = joined && !language.source.conjunctionNests;
  for (const part of whole ? parts : parts.flatMap((one) => splitClause(tokens, language, one))) {
    const markers = markersOf(tokens, language, part.from, part.to);
    const rule = ruleFor(tokens, language, part, markers);
    if (!rule) continue;
    const spans = part.from === clause.from ? markers : markers.filter((marker) => marker.start >= tokens.starts[part.from]!);
    findings.push({
      ruleId: rule.id,
      kind: rule.kind,
      markers: spans,
      ...spanOf(tokens, language, part),
    });
  }
  return { findings, elaborates: matchAny(tokens, language.elaborates, from, to) !== null, refusal: null };
}
