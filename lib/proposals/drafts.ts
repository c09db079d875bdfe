// Walks a document's passages and gathers proposals: which passages stand under a marker, what context each has, where a proposal ends
// (portals.md §3 B and C). It asks the engine about sentences and knows no rule.

import type { Context } from '../language/rule.ts';
import type { ProposalType } from '../model/proposal.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from './passages.ts';
import type { Label, ProposalWords } from './words.ts';

export interface Item {
  readonly number: string;
  readonly title: string | null;
}

/** Part of a passage to be read in one context for one proposal. */
export interface Task {
  readonly passage: Passage;
  /** The passage's text, a run-in label left out. */
  readonly pieces: readonly Span[];
  readonly context: Context;
  readonly draft: Draft;
}

export interface Draft {
  readonly type: ProposalType | null;
  readonly item: Item | null;
  proposer: string | null;
  addressee: string | null;
  /** Opened by a heading: lasts until the next one. By a lead-in: lasts as long as its list. */
  readonly byLabel: boolean;
  /** Sentences outside lists must explicitly propose. */
  readonly claims: boolean;
  /** Background: parted by whose voice it is when read. */
  readonly background: boolean;
  lastNumber: number | null;
  /** Its list has begun: what stands without a mark is running text. */
  listed: boolean;
  tasks: number;
}

const rest = (passage: Passage, from: number): Span[] =>
  passage.pieces.filter((piece) => piece.end > from).map((piece) => ({ start: Math.max(piece.start, from), end: piece.end }));

function findLabel(passage: Passage, words: ProposalWords): { label: Label; length: number } | null {
  const bare = passage.words.replace(/^[#*_\s]+|[*_\s]+$/g, '');
  if (bare.length <= 120) for (const label of words.labels) if (label.pattern.test(bare)) return { label, length: passage.words.length };
  for (const label of words.labels) {
    const found = label.runIn?.exec(passage.words);
    if (found) return { label, length: found[0].length };
  }
  return null;
}

/** Where in the raw text the passage's words from `length` on begin. */
function offsetAfter(text: string, passage: Passage, length: number): number {
  let seen = 0;
  for (const piece of passage.pieces) {
    let blank = true;
    for (let i = piece.start; i < piece.end; i += 1) {
      const isBlank = /\s/.test(text[i]!);
      if (!isBlank || !blank) seen += 1;
      blank = isBlank;
      if (seen >= length) return i + 1;
    }
    seen += 1;
  }
  return passage.end;
}

export function findTasks(text: string, passages: readonly Passage[], words: ProposalWords, documentType: ProposalType | null): Task[] {
  const tasks: Task[] = [];
  let item: Item | null = null;
  let draft: Draft | null = null;
  let ended: Draft | null = null;
  let reading = true;
  let background: Draft | null = null;

  const open = (type: ProposalType | null, byLabel: boolean, claims = false): Draft => {
    background = null;
    reading = true;
    draft = { type, item, proposer: null, addressee: null, byLabel, claims, background: false, lastNumber: null, listed: false, tasks: 0 };
    return draft;
  };
  const close = (): void => {
    ended = draft;
    draft = null;
  };
  const add = (passage: Passage, pieces: readonly Span[], context: Context, to: Draft): void => {
    tasks.push({ passage, pieces, context, draft: to });
    to.tasks += 1;
    if (passage.mark !== null) to.listed = true;
    if (passage.number !== null && passage.mark !== null) to.lastNumber = passage.number;
  };
  const inBackground = (passage: Passage, pieces: readonly Span[]): void => {
    if (!reading) return;
    background ??= {
      type: null,
      item,
      proposer: null,
      addressee: null,
      byLabel: false,
      claims: false,
      background: true,
      lastNumber: null,
      listed: false,
      tasks: 0,
    };
    add(passage, pieces, 'background', background);
  };
  const introduce = (to: Draft, sentence: string): void => {
    to.proposer ??= words.proposer.exec(sentence)?.[1] ?? null;
    to.addressee ??= words.addressee.exec(sentence)?.[1] ?? null;
  };

  passages.forEach((passage, index) => {
    const next = passages[index + 1];
    const started = words.item.exec(passage.words);
    if (started && (passage.heading || passage.strong || /§/.test(passage.words.slice(0, 8)))) {
      item = {
        number: passage.words.slice(0, passage.words.length - (started[started.length - 1] ?? '').length).trim(),
        title: started[started.length - 1]?.trim() || null,
      };
      close();
      ended = null;
      background = null;
      reading = true;
      return;
    }
    const labelled = findLabel(passage, words);
    let pieces: readonly Span[] = passage.pieces;
    let said = passage.words;
    if (labelled) {
      const { label } = labelled;
      close();
      background = null;
      reading = label.sense !== 'stop';
      if (label.sense === 'propose' || label.sense === 'decide' || label.sense === 'claims') {
        introduce(
          open(documentType === 'motion' && label.type === 'forslag' ? 'motion' : label.type, true, label.sense === 'claims'),
          passage.words,
        );
      }
      if (labelled.length >= passage.words.length) return;
      pieces = rest(passage, offsetAfter(text, passage, labelled.length));
      said = passage.words.slice(labelled.length);
    }
    const listFollows = next !== undefined && next.mark !== null;
    const current = draft as Draft | null;
    const leads =
      said.length < 700 &&
      (/:$/.test(said) || listFollows) &&
      words.leadIn.test(said.slice(-160)) &&
      !(words.leadInPast.test(said.slice(-160)) && !/:$/.test(said));
    if (leads && passage.mark === null && listFollows && reading) {
      const grouped = words.newGroup.test(said);
      if (current === null || !current.byLabel || (grouped && current.tasks > 0)) {
        const opened = open(current?.type ?? documentType ?? 'yrkande', current?.byLabel ?? false, current?.claims ?? false);
        introduce(opened, said);
      } else introduce(current, said);
      return;
    }
    if (current?.byLabel && words.newGroup.test(said) && passage.mark === null) {
      introduce(current.tasks > 0 ? open(current.type, true, current.claims) : current, said);
      return;
    }
    if (current) {
      if (passage.mark !== null) {
        add(passage, pieces, 'item', current);
        return;
      }
      if (current.byLabel) {
        if (passage.heading && current.tasks > 0 && said.length < 80 && !/[.:]$/.test(said)) {
          close();
          return;
        }
        add(passage, pieces, current.claims ? 'background' : current.listed ? 'operative' : 'item', current);
        return;
      }
      // A lead-in's list is over; a sentence that goes on with the demands right under it still belongs.
      close();
    }
    if (passage.mark !== null && passage.number !== null && ended?.lastNumber === passage.number - 1 && !passage.heading) {
      draft = ended;
      add(passage, pieces, 'item', ended);
      return;
    }
    const before = passages[index - 1];
    const led = before !== undefined && (/:$/.test(before.words) || before.mark === 'att' || words.leadIn.test(before.words.slice(-160)));
    if (passage.mark === 'att' && reading && led && !words.leadInPast.test(before.words.slice(-160))) {
      add(passage, pieces, 'item', open(documentType ?? 'yrkande', false));
      return;
    }
    inBackground(passage, pieces);
  });
  return tasks;
}
