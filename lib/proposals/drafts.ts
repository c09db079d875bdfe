// Walks a document's passages and says which belong to a proposal and in what context each is to be read (portals.md §3 B and C).
// It only sees labels, marks and lead-ins; what a sentence directs is the engine's to say.
import type { Context } from '../language/rule.ts';
import type { ProposalType } from '../model/proposal.ts';
import type { Span } from '../model/span.ts';
import { type Draft, type Item, newDraft, type Task } from './draft.ts';
import { isNumberedHeading, isReference } from './headings.ts';
import { type FoundLabel, findLabel, offsetAfter } from './labels.ts';
import { sortOfMark } from './mark-sort.ts';
import type { Passage } from './passages.ts';
import { laysDuties } from './title.ts';
import type { ProposalWords } from './words.ts';

/** At most so many passages are a draft or a selection. */
const PASTED = 4;

/** Below "… resolves to", a line of so many words is no heading, though it looks like one. */
const CLAUSE = 4;

/** The end of a passage is what leads on. */
const TAIL = 160;

class Walk {
  readonly tasks: Task[] = [];
  /** As met, also those of a table of contents. */
  readonly items: Item[] = [];
  private item: Item | null = null;
  private draft: Draft | null = null;
  /** The draft before, which a running number may take up again behind a page's head. */
  private ended: Draft | null = null;
  private background: Draft | null = null;
  /** The last point of a list that only tells of what was decided. */
  private told = -1;
  /** False below a label that ends all reading until the next one. */
  private reading = true;
  private readonly text: string;
  private readonly passages: readonly Passage[];
  private readonly words: ProposalWords;
  private readonly documentType: ProposalType | null;
  private readonly laysDuties: boolean;

  constructor(text: string, passages: readonly Passage[], words: ProposalWords, documentType: ProposalType | null) {
    this.text = text;
    this.passages = passages;
    this.words = words;
    this.documentType = documentType;
    this.laysDuties = laysDuties(text, words);
  }

  run(): this {
    for (let i = 0; i < this.passages.length; i += 1) this.step(i);
    return this;
  }

  private step(index: number): void {
    const passage = this.passages[index]!;
    if (this.startsItem(passage, index)) return;
    const labelled = findLabel(passage, this.words);
    if (!this.reading && this.words.wakes?.test(passage.words)) this.reading = true;
    if (isNumberedHeading(passage, this.passages[index + 1])) {
      this.begin({ number: passage.mark ?? '', title: passage.words });
      if (!labelled) return;
    }
    if (labelled) this.obey(labelled);
    if (labelled && labelled.length >= passage.words.length) return;
    if (labelled?.label.brief && this.draft) {
      this.add(passage, this.rest(passage, labelled.length), 'item', this.draft);
      return;
    }
    const said = labelled ? passage.words.slice(labelled.length) : passage.words;
    const pieces = labelled ? this.rest(passage, labelled.length) : passage.pieces;
    if (passage.mark === null && this.words.beliefs?.test(passage.words) === true) {
      this.close();
      this.reading = false;
      return;
    }
    // "That the Housing Committee:" leads on like any other sentence.
    const mayLead = passage.mark === null || (passage.mark === 'att' && this.draft === null && said.endsWith(':'));
    if (mayLead && this.leadsOn(said, this.passages[index + 1])) {
      if (this.draft) this.tasks.push({ passage, pieces, context: 'operative', draft: this.draft, leads: true });
      return;
    }
    const taken =
      this.takes(passage, pieces, said) ||
      this.resumes(passage, pieces) ||
      this.opensWithAtt(index, pieces) ||
      this.opensWithDecision(index, pieces);
    if (!taken) this.addToBackground(passage, pieces);
  }

  /** "§ 12 Title": all that was open ends. */
  private startsItem(passage: Passage, index: number): boolean {
    if (!passage.heading && !passage.strong && !passage.words.slice(0, 8).includes('§')) return false;
    // "• § 84 …" below *Beslutsunderlag* is what the matter rests on.
    if (sortOfMark(passage.mark) === 'bullet') return false;
    const found = this.words.item.exec(passage.words);
    if (!found) return false;
    const title = found[found.length - 1]?.trim() ?? '';
    const next = this.passages[index + 1];
    const number = passage.words.slice(0, passage.words.length - title.length).trim();
    // "§ 12 KS 2026/45" and the title in the line below.
    const named =
      title === '' || isReference(title) ? (next && next.words.length <= 200 && !findLabel(next, this.words) ? next.words : null) : title;
    this.begin({ number, title: named });
    return true;
  }

  /** All that was open ends. */
  private begin(item: Item): void {
    this.item = item;
    this.items.push(item);
    this.draft = null;
    this.ended = null;
    this.background = null;
    this.reading = true;
  }

  private obey({ label, words }: FoundLabel): void {
    this.close();
    this.background = null;
    this.reading = label.sense !== 'stop';
    const type = this.documentType === 'motion' && label.type === 'forslag' ? 'motion' : label.type;
    if (label.sense === 'propose' || label.sense === 'decide')
      this.introduce(this.open(label.brief ? 'list' : 'label', type, 'item'), words);
    if (label.sense === 'claims') this.introduce(this.open('label', type, 'background'), words);
    if (label.sense === 'argue') this.introduce(this.open('loose', type, 'operative'), words);
  }

  /** A lead-in opens a proposal, or names who and whom in one that is open already. */
  private leadsOn(said: string, next: Passage | undefined): boolean {
    const { words, draft } = this;
    if (!this.reading || next === undefined) return false;
    const tail = said.slice(-TAIL);
    const listFollows = next.mark !== null;
    if (draft?.extent === 'label' && words.newGroup.test(said)) {
      this.introduce(draft.passages > 0 ? this.open('label', draft.type, draft.plain) : draft, said);
      return true;
    }
    // "You must:", "Du har rätt att:" lists what the reader is told.
    const isAddressed = (): boolean => said.match(words.addressed) !== null;
    if (listFollows) {
      if (!words.leadIn.test(tail) || (!said.endsWith(':') && words.leadInPast.test(tail)) || isAddressed()) return false;
      if (draft?.extent === 'label') this.introduce(draft, said);
      else this.introduce(this.open('list', this.labelled() ?? this.listType(), 'operative'), said);
      return true;
    }
    // Under "Yrkanden" each speaker leads on to demands of his own.
    const holds = draft?.extent === 'label' && draft.plain !== 'background';
    if (holds || next.heading || !words.leadInOpen.test(said) || words.leadInPast.test(tail) || isAddressed()) return false;
    this.introduce(this.open('loose', this.listType(), /\b(?:that|to|att):$/i.test(said) ? 'item' : 'line'), said);
    return true;
  }

  /** The open proposal takes the passage, or ends. */
  private takes(passage: Passage, pieces: readonly Span[], said: string): boolean {
    const { draft } = this;
    if (!draft) return false;
    if (passage.mark !== null) {
      this.add(passage, pieces, draft.points, draft);
      return true;
    }
    const completes = draft.opensSentence && passage.strong === false && said.split(' ').length >= CLAUSE;
    const headed = passage.heading && said.length < 80 && !/[.:]$/.test(said) && !completes;
    if (draft.extent === 'list' || (headed && (draft.passages > 0 || draft.extent === 'loose'))) {
      this.close();
      // The label's own heading line ends it and is read by nobody.
      return headed;
    }
    this.add(passage, pieces, this.contextOf(draft), draft);
    return true;
  }

  /** Of a passage without a mark: an action opens it, but where it completes "… that:". */
  private contextOf({ plain, listed, extent }: Draft): Context {
    if (plain !== 'item' && plain !== 'line') return plain;
    if (listed) return 'operative';
    return plain === 'item' && extent === 'loose' ? 'item' : 'line';
  }

  /** "4." after a page's head goes on with the list that "3." ended. */
  private resumes(passage: Passage, pieces: readonly Span[]): boolean {
    const { ended } = this;
    if (!ended || passage.mark === null || passage.number === null || passage.heading || ended.lastNumber !== passage.number - 1)
      return false;
    this.draft = ended;
    this.add(passage, pieces, ended.points, ended);
    return true;
  }

  /** An att-list whose lead-in has no colon, or that stands by itself (a draft, a selection). */
  private opensWithAtt(index: number, pieces: readonly Span[]): boolean {
    const passage = this.passages[index]!;
    const isPoint = (at: number): boolean => this.passages[at]?.mark !== null && this.words.attLine.test(this.passages[at]?.words ?? '');
    if (!isPoint(index) || !this.reading) return false;
    const before = this.passages[index - 1];
    const tail = before?.words.slice(-TAIL) ?? '';
    const led =
      before === undefined ||
      // "• Att kommunen …": an att-sats with a mark of its own.
      (passage.mark !== 'att' && /^[”“"]?\p{Lu}/u.test(passage.words)) ||
      /:$/.test(tail) ||
      isPoint(index - 1) ||
      (isPoint(index + 1) && (passage.number !== null || !/^\p{Lu}/u.test(passage.words))) ||
      this.words.leadIn.test(tail);
    // What stands above the list holds for all of its points.
    if (this.words.leadInPast.test(tail) || (this.told === index - 1 && isPoint(this.told))) {
      this.told = index;
      return false;
    }
    if (!led) return false;
    this.add(passage, pieces, 'item', this.open('list', this.listType(), 'operative'));
    return true;
  }

  /** A list without a lead-in, one of whose points decides, or most of whose points lay a duty on somebody. */
  private opensWithDecision(index: number, pieces: readonly Span[]): boolean {
    const passage = this.passages[index]!;
    if (passage.mark === null || !this.reading || (index > 0 && this.passages[index - 1]!.mark !== null)) return false;
    let end = index;
    while (end < this.passages.length && this.passages[end]!.mark !== null) end += 1;
    const list = this.passages.slice(index, end);
    const duties = this.laysDuties ? list.filter(({ words }) => this.words.duty?.test(words)).length : 0;
    const decides = list.some(({ words }) => this.words.decides?.test(words));
    if (!decides && (duties < 2 || duties * 2 < list.length)) return false;
    const draft = this.open('list', this.listType(), 'operative', decides ? 'item' : 'rule');
    this.add(passage, pieces, draft.points, draft);
    return true;
  }

  private addToBackground(passage: Passage, pieces: readonly Span[]): void {
    if (!this.reading) return;
    // Where demands are parted by who speaks, a heading begins another subject.
    if (passage.heading) this.background = null;
    this.background ??= newDraft('background', null, this.item, 'background');
    // A draft or a selection of a few lines has no headings to stand under.
    const pasted = this.passages.length <= PASTED && this.words.decides?.test(passage.words) === true;
    const orders = pasted || (this.documentType !== null && this.words.operative?.includes(this.documentType) === true);
    this.add(passage, pieces, orders ? 'operative' : 'background', this.background);
  }

  private add(passage: Passage, pieces: readonly Span[], context: Context, draft: Draft): void {
    this.tasks.push({ passage, pieces, context, draft, leads: false });
    draft.passages += 1;
    if (passage.mark !== null) draft.listed = true;
    if (passage.number !== null && passage.mark !== null) draft.lastNumber = passage.number;
  }

  private open(extent: Draft['extent'], type: ProposalType | null, plain: Context, points: Context = 'item'): Draft {
    this.background = null;
    this.reading = true;
    this.draft = newDraft(extent, type, this.item, plain, points);
    return this.draft;
  }

  /** The type of a label that stands right above. */
  private labelled(): ProposalType | null {
    return this.draft?.passages === 0 ? this.draft.type : null;
  }

  /** A list in an item about a motion is the motion's; else the document's own type. */
  private listType(): ProposalType {
    const title = this.item?.title ?? '';
    return (
      this.words.documentTypes.find(({ type, pattern }) => type === 'motion' && pattern.test(title))?.type ?? this.documentType ?? 'yrkande'
    );
  }

  private close(): void {
    this.ended = this.draft;
    this.draft = null;
  }

  private introduce(draft: Draft, sentence: string): void {
    draft.opensSentence = /\b(?:to|att|that):?$/i.test(sentence);
    const who = this.words.proposer.exec(sentence.slice(0, 300));
    draft.proposer ??= who?.[1] ?? who?.[2] ?? null;
    draft.addressee ??= this.words.addressee.exec(sentence.slice(0, 300))?.[1] ?? null;
  }

  private rest(passage: Passage, length: number): Span[] {
    const from = offsetAfter(this.text, passage, length);
    return passage.pieces.filter((piece) => piece.end > from).map((piece) => ({ start: Math.max(piece.start, from), end: piece.end }));
  }
}

export interface Walked {
  readonly tasks: readonly Task[];
  readonly items: readonly Item[];
}

export function walk(text: string, passages: readonly Passage[], words: ProposalWords, documentType: ProposalType | null): Walked {
  const { tasks, items } = new Walk(text, passages, words, documentType).run();
  return { tasks, items };
}
