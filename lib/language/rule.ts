// What a rule, a frame, a refusal and a marker family look like. All are data; lib/language/engine.ts runs them. One rule a file, its id is the
// file's name, and its examples are its tests (test/rules.test.ts).
import type { Kind, MarkerKind, Says } from '../model/directive.ts';

/**
 * Where a sentence stands, which decides how little is enough to direct.
 * `item`: an att-sats or list item of a proposal or decision. `operative`: a sentence of its running text. `document`: a steering document.
 * `line`: a paragraph right under a label, where an action must open the sentence.
 * `rule`: a numbered point of a steering document. `background`: all else; only what explicitly proposes counts.
 */
export type Context = 'item' | 'line' | 'operative' | 'rule' | 'document' | 'background';

export interface Rule {
  readonly kind: Kind;
  /** Why it was marked, one neutral sentence for the reader. */
  readonly says: Says;
  /** The place in the codebook, or the practice, that the rule follows. */
  readonly source: string;
  /** Any of them (grammar: pattern.ts). Empty: every clause that no earlier rule took. */
  readonly pattern: readonly string[];
  /** None of them. */
  readonly unless?: readonly string[];
  /** `how`: the clause carries a how-element, or two markers of any sort (codebook §3). */
  readonly needs?: 'how';
  /** The clause must not settle the way, a number aside: a number may be the goal itself. */
  readonly open?: true;
  readonly examples: {
    /** One sentence each, the finding within [[ ]]. */
    readonly hits: readonly string[];
    /** Near misses: not found by this rule. */
    readonly misses: readonly string[];
    /** Where the sentences stand; `item` when left out. */
    readonly context?: Context;
  };
}

export const defineRule = (rule: Rule): Rule => rule;

/** The words that make a clause direct: *får i uppdrag att*, *yrkar att*, *ska*. What follows them is the content. */
export interface Frame {
  readonly pattern: string;
  /** Enough by itself also in background: it says that somebody proposes, now. */
  readonly explicit?: boolean;
  /** Explicit only where doubt.ts finds that a proposer is the one who demands: *kräver*, *vill* have many subjects. */
  readonly doubtful?: boolean;
  /** Only at the clause's beginning. */
  readonly opening?: boolean;
  /** An opening one also at a capital within: a heading may have run into the sentence. */
  readonly anew?: boolean;
  /** The content's verb stands at the frame's last word (present passive) and not after it. */
  readonly holdsVerb?: boolean;
  /** Not enough in these contexts. */
  readonly notIn?: readonly Context[];
}

/** Why a clause is no directive (codebook §1). A procedural one still counts as a point. */
export type Refusal = 'procedure' | 'reported' | 'law' | 'description';

export interface RefusalFamily {
  readonly why: Refusal;
  readonly pattern: readonly string[];
  readonly unless?: readonly string[];
  /** Everywhere when left out. */
  readonly contexts?: readonly Context[];
}

export interface MarkerFamily {
  readonly kind: MarkerKind;
  readonly pattern: readonly string[];
  readonly unless?: readonly string[];
}
