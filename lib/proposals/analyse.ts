// The product's one question: what does this text direct, and how detailed is it? Reading → Analysis, pure, in Node, worker and page alike.
// It must not know the DOM, PDF pages, storage or the time.

import { continues, type Finding, readSentence } from '../language/engine.ts';
import { guessLanguage, toLanguage } from '../language/guess.ts';
import { hashText, normaliseQuote } from '../language/hash.ts';
import type { Language } from '../language/language.ts';
import { joinPhrases } from '../language/phrases.ts';
import { type Languages, languagesWith } from '../language/registry.ts';
import type { Context } from '../language/rule.ts';
import { makeRoom, scan } from '../language/scan.ts';
import { splitSentences } from '../language/sentences.ts';
import type { Directive, Kind } from '../model/directive.ts';
import { keyOfOwnWords, noOwnWords, type OwnWords } from '../model/own-words.ts';
import type { Analysis, Proposal, ProposalType } from '../model/proposal.ts';
import type { Language as Code, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { detach } from '../text/detach.ts';
import type { Draft, Task } from './draft.ts';
import { walk } from './drafts.ts';
import { toEvenReading } from './even-reading.ts';
import { rate } from './level.ts';
import { sortOfMark } from './mark-sort.ts';
import { findMetadata } from './metadata.ts';
import { findOldWording, partAtOldWording } from './old-wording.ts';
import { findPassages } from './passages.ts';
import { findPastedTasks } from './pasted.ts';
import { findSteeringTasks } from './steering.ts';
import { isSteeringDocument, titleOf, typeOf } from './title.ts';
import type { ProposalWords } from './words.ts';
import { proposalWords } from './words-of.ts';

/** Counted up whenever rules, words or formula change what a text is answered. */
const RULES = '4';

/** Changes whenever the same text may get another answer, the user's own words included: derived data is rebuilt then. */
export function engineVersionWith(words: OwnWords): string {
  const key = keyOfOwnWords(words);
  return key === '' ? RULES : `${RULES}+${hashText(key)}`;
}

interface Point extends Span {
  readonly draft: Draft | string;
  readonly directive: Directive | null;
}

/** A proposal under way: a draft, or one voice of a background. */
interface Gathered {
  readonly draft: Draft;
  readonly points: Point[];
}

/** So much of a sentence tells whose it is. */
const VOICE = 160;

/** Sentences that make a paragraph of a steering document prose. */
const PROSE = 3;

class Reader {
  private readonly occurrences = new Map<string, number>();
  readonly gathered: Gathered[] = [];
  private readonly byKey = new Map<string, Gathered>();
  private readonly draftIds = new Map<Draft, number>();
  private readonly text: string;
  /** A list that says what an ordered document is to hold. */
  private listUnder: { readonly draft: Draft; readonly mark: string | null } | null = null;
  /** Points so far. */
  private count = 0;
  /** The last sentence of background that does not go on for the speaker before it. */
  private heard: { readonly said: string; readonly at: number } | null = null;
  private readonly room = makeRoom(1024);

  constructor(text: string) {
    this.text = text;
  }

  private directive(found: ReturnType<typeof readSentence>['findings'][number], language: Language): Directive {
    const quote = this.text.slice(found.start, found.end);
    const key = `${found.ruleId}\n${normaliseQuote(quote)}`;
    const occurrence = this.occurrences.get(key) ?? 0;
    this.occurrences.set(key, occurrence + 1);
    return {
      id: hashText(`${key}\n${occurrence}`),
      ruleId: found.ruleId,
      kind: found.kind,
      start: found.start,
      end: found.end,
      quote,
      markers: found.markers.map((marker) => ({ ...marker, quote: this.text.slice(marker.start, marker.end) })),
      says: language.source.rules[found.ruleId]!.says,
      language: language.source.code,
    };
  }

  /** What is listed under "… ta fram en plan med följande innehåll:" belongs to the document. */
  private inherit(task: Task, findings: readonly Finding[], language: Language, { attLine }: ProposalWords): readonly Finding[] {
    const { listUnder } = this;
    const { contentRule } = language.source;
    const mark = sortOfMark(task.passage.mark);
    if (!listUnder || listUnder.draft !== task.draft || mark === null || mark === listUnder.mark) {
      this.listUnder = null;
      return findings;
    }
    // An att-sats is a demand of its own.
    if (contentRule === undefined || attLine.test(task.passage.words)) return findings;
    return findings.map((found) =>
      found.kind === 'plan' || found.kind === 'report' ? found : { ...found, kind: 'plan', ruleId: contentRule },
    );
  }

  private gather(draft: Draft, voice: string): Gathered {
    const id = this.draftIds.get(draft) ?? this.draftIds.size;
    this.draftIds.set(draft, id);
    const key = `${id} ${voice}`;
    const known = this.byKey.get(key);
    if (known) return known;
    const fresh: Gathered = { draft, points: [] };
    this.byKey.set(key, fresh);
    this.gathered.push(fresh);
    return fresh;
  }

  /** What is said in background, as far as it tells whose demand it is. */
  private listen(start: number, end: number, task: Task, words: ProposalWords): string {
    const said = this.text.slice(start, Math.min(end, start + VOICE));
    if (!words.again?.test(said)) this.heard = { said, at: task.passage.start };
    return said;
  }

  /** Whose demand a sentence of background is. */
  private voiceOf(said: string, task: Task, words: ProposalWords): string {
    const named = this.heard && words.speaker?.exec(this.heard.said)?.[1];
    if (named) return `${this.heard!.at} ${named}`;
    const voice = words.voice.find(({ pattern }) => pattern.test(said))?.key ?? 'other';
    // Minutes tell of many demands: without a speaker, those of one passage belong together.
    return words.speaker ? `${task.passage.start} ${voice}` : voice;
  }

  read(task: Task, language: Language, words: ProposalWords): void {
    const tokens = joinPhrases(scan(this.text, task.pieces, language.vocabulary, this.room), language.phrases);
    let context: Context = task.draft.closed ? 'background' : task.context;
    const before = this.count;
    /** Of the passage's last sentence. */
    let lastKind: Kind | null = null;
    let demand: Finding | null = null;
    let voice = '';
    const isBackground = task.draft.extent === 'background' || task.draft.closed;
    const sentences = splitSentences(tokens, 0, tokens.count);
    // Rules come as short paragraphs; in running prose the present tense describes, and only *ska* and its like direct.
    if (context === 'document' && sentences.length >= PROSE) context = 'operative';
    for (const { from, to } of sentences) {
      const start = tokens.starts[from]!;
      const end = tokens.ends[to - 1]!;
      if (this.text[end] === '?') continue;
      const goesOn = context === 'background' && lastKind !== null && continues(tokens, language, from, to);
      const { findings: own, elaborates, refusal } = readSentence(tokens, language, from, to, goesOn ? 'operative' : context);
      const findings: readonly Finding[] = elaborates ? own.map((one) => ofDemand(one, demand, language)) : own;
      if (task.passage.mark !== null) demand = findings[findings.length - 1] ?? demand;
      // Without speakers only what directs need be listened to.
      const said = isBackground && (words.speaker || findings.length > 0) ? this.listen(start, end, task, words) : '';
      const kept = task.leads ? findings.filter(({ kind }) => kind === 'plan') : this.inherit(task, findings, language, words);
      lastKind = kept[kept.length - 1]?.kind ?? null;
      if (kept.length > 0) {
        if (isBackground && !goesOn) voice = this.voiceOf(said, task, words);
        const into = this.gather(task.draft, voice);
        this.count += kept.length;
        for (const found of kept)
          into.points.push({ start: found.start, end: found.end, draft: task.draft, directive: this.directive(found, language) });
      } else if (refusal === 'procedure' && !task.leads && !isBackground && context !== 'background') {
        this.count += 1;
        this.gather(task.draft, '').points.push({ start, end, draft: task.draft, directive: null });
      }
      // Under a decision a long passage goes over into prose.
      if (context === 'line' && sentences.length > PROSE && from !== 0) context = 'operative';
      // A point that tells of an earlier assignment does so to its end.
      if (refusal === 'reported' && task.passage.mark !== null) return;
      // Behind a point's first sentence stands its running text.
      if (context === 'item' && task.passage.mark !== null) context = 'operative';
    }
    if (this.text[task.passage.end - 1] === ':' && lastKind === 'plan')
      this.listUnder = { draft: task.draft, mark: sortOfMark(task.passage.mark) };
    if (!task.leads && task.draft.extent === 'loose' && task.passage.mark === null && this.count === before) task.draft.closed = true;
  }
}

/** What elaborates an ordered document, report or inquiry belongs to it. */
function ofDemand(found: Finding, demand: Finding | null, { source }: Language): Finding {
  if (demand === null) return found;
  const { kind, ruleId } = demand;
  if (kind === 'plan') return { ...found, kind, ruleId: source.contentRule ?? ruleId };
  return kind === 'report' || kind === 'inquiry' ? { ...found, kind, ruleId } : found;
}

function toProposal(text: string, { draft, points }: Gathered, title: string | null, documentType: ProposalType | null): Proposal {
  const directives = points.flatMap(({ directive }) => (directive ? [directive] : []));
  const { level, trail } = rate(directives, points.length);
  const type = draft.type ?? (draft.extent === 'background' ? 'other' : (documentType ?? 'other'));
  const named = draft.item?.title ?? title;
  const first = directives[0] ?? points[0]!;
  const quote = normaliseQuote(text.slice(first.start, first.end));
  return {
    id: hashText(`${type}\n${named ?? ''}\n${quote}`),
    type,
    title: named && detach(named),
    item: draft.item && detach(draft.item.number),
    proposer: draft.proposer && detach(draft.proposer),
    addressee: draft.addressee && detach(draft.addressee),
    start: Math.min(...points.map((point) => point.start)),
    end: Math.max(...points.map((point) => point.end)),
    points: points.length,
    level,
    trail,
    directives,
  };
}

/** The majority's language: what the document declares, else its commonest words; Swedish where nothing says. */
export function languageOf(reading: Pick<Reading, 'text' | 'lang'>): Code {
  return guessLanguage(reading.text.slice(0, 20_000), 3) ?? toLanguage(reading.lang) ?? guessLanguage(reading.text) ?? 'sv';
}

function read(text: string, tasks: readonly Task[], code: Code, words: ProposalWords, languages: Languages): readonly Gathered[] {
  const reader = new Reader(text);
  const quotesOld = findOldWording(text, words);
  for (const task of tasks) {
    for (const part of quotesOld(task) ? partAtOldWording(text, task, words) : [task]) {
      const declared = toLanguage(part.passage.lang) ?? code;
      const heard = declared === code ? code : (guessLanguage(part.passage.words) ?? declared);
      reader.read(part, languages[heard], words);
    }
  }
  return reader.gathered;
}

export interface AnalyseOptions {
  /** A draft or a selection: where nothing in it says that it proposes, it is read as one proposal all the same. */
  readonly isDraft?: boolean;
  /** Read as if they stood in the lexicon. */
  readonly ownWords?: OwnWords;
}

export function analyse(written: Reading, { isDraft = false, ownWords = noOwnWords }: AnalyseOptions = {}): Analysis {
  const { reading, restore } = toEvenReading(written);
  const { text } = reading;
  const languages = languagesWith(ownWords);
  const code = languageOf(reading);
  const words = proposalWords[code];
  const passages = findPassages(reading, words);
  const title = titleOf(reading, passages, words);
  const documentType = typeOf(reading, passages, words);
  const tasks = isSteeringDocument(reading, passages, words, title)
    ? findSteeringTasks(passages, words)
    : walk(text, passages, words, documentType).tasks;
  let gathered = read(text, tasks, code, words, languages);
  for (const hasFrames of isDraft ? [true, false] : []) {
    if (!gathered.some(({ points }) => points.length > 0))
      gathered = read(text, findPastedTasks(passages, words, hasFrames), code, words, languages);
  }
  const proposals = gathered.filter(({ points }) => points.length > 0).map((one) => toProposal(text, one, title, documentType));
  proposals.sort((a, b) => a.start - b.start || a.end - b.end);
  return restore({ language: code, proposals: uniqueIds(proposals), ...findMetadata(reading, passages, words) });
}

/** Two proposals of one wording are told apart by their order. */
function uniqueIds(proposals: readonly Proposal[]): Proposal[] {
  const seen = new Map<string, number>();
  return proposals.map((proposal) => {
    const times = seen.get(proposal.id) ?? 0;
    seen.set(proposal.id, times + 1);
    return times === 0 ? proposal : { ...proposal, id: hashText(`${proposal.id}\n${times}`) };
  });
}
