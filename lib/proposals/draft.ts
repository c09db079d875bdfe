// A proposal under way, and the tasks that fill it: which passage is to be read in which context. Types and their maker only.
import type { Context } from '../language/rule.ts';
import type { ProposalType } from '../model/proposal.ts';
import type { Span } from '../model/span.ts';
import type { Passage } from './passages.ts';

export interface Item {
  readonly number: string;
  readonly title: string | null;
}

/** A proposal under way. */
export interface Draft {
  readonly type: ProposalType | null;
  readonly item: Item | null;
  proposer: string | null;
  addressee: string | null;
  /** Its lead-in is completed by what follows: *The Council resolves to*. */
  opensSentence: boolean;
  /**
   * `label`: opened by a heading, lasts until the next one. `list`: opened by a lead-in, lasts as long as its list. `loose`: its demands are plain
   * sentences, it lasts as long as each passage gives a point. `background`: none, parted by whose voice it is when read.
   */
  readonly extent: 'label' | 'list' | 'loose' | 'background';
  /** What a passage without a mark is read as. */
  readonly plain: Context;
  /** What its points are read as. */
  readonly points: Context;
  lastNumber: number | null;
  /** Its list has begun: what stands without a mark is running text. */
  listed: boolean;
  /** A loose one that has come to its end; set by the reader. */
  closed: boolean;
  passages: number;
}

export function newDraft(
  extent: Draft['extent'],
  type: ProposalType | null,
  item: Item | null,
  plain: Context,
  points: Context = 'item',
): Draft {
  return {
    type,
    item,
    proposer: null,
    addressee: null,
    opensSentence: false,
    extent,
    plain,
    points,
    lastNumber: null,
    listed: false,
    closed: false,
    passages: 0,
  };
}

/** A passage, or what a run-in label left of it, to be read in one context for one proposal. */
export interface Task {
  readonly passage: Passage;
  readonly pieces: readonly Span[];
  readonly context: Context;
  readonly draft: Draft;
  /** A lead-in: only a document that it orders is a point of its own. */
  readonly leads: boolean;
}
