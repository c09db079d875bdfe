// Where our own scan leaves doubt: does somebody who may propose really demand this, or does a text merely "demand" something ("Det kräver …",
// "de intyg som tjänsten kräver")? compromise/one answers, in its match syntax, for the few sentences that a doubtful frame lets through
// (tools/evaluate.ts prints their share). It is given the words that our scan has cut, with their tags: its own cutting is made for English, folds å ä ö,
// and takes ten times as long as the answer. Never /two or /three: they know English only.
import nlp from 'compromise/one';
import { type Tokens, wordAt } from './scan.ts';
import { tally } from './tally.ts';

/** A word as compromise keeps it. */
interface Term {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
}

/** What compromise is told of a language. Tags are #Proposer and #Demand. */
export interface DoubtWords {
  readonly proposers: string;
  readonly demands: string;
  /** Endings of words that name a proposer: *-partiet*, *-rådet*. */
  readonly proposerEndings: RegExp;
  /** Match syntax; any of them settles that somebody demands. */
  readonly settles: readonly string[];
}

export interface Doubt {
  /** Of tokens [from, to). */
  demands(tokens: Tokens, from: number, to: number): boolean;
}

let prepared = false;
function prepare(): void {
  if (prepared) return;
  prepared = true;
  nlp.plugin({
    tags: { Proposer: {}, Demand: {} },
    // Our terms come whole: none of its steps (contractions, aliases, lexicon) is to read them again.
    mutate: (world: object) => Object.assign(world, { hooks: [] }),
  });
}

/** The world that the plugin changes is a singleton: words of all languages live side by side, so they are tagged per call and not in it. */
export function prepareDoubt(words: DoubtWords): Doubt {
  const proposers = new Set(words.proposers.split(/\s+/));
  const demands = new Set(words.demands.split(/\s+/));
  let matches: unknown[] | null = null;
  const isProposer = (word: string): boolean => proposers.has(word) || words.proposerEndings.test(word);
  const toTerm = (word: string): Term => {
    const tags = isProposer(word) ? ['Proposer'] : demands.has(word) ? ['Demand'] : [];
    return { text: word, normal: word, pre: '', post: ' ', tags: new Set(tags) };
  };
  // Where each pattern names a proposer, a sentence without one need not be asked about.
  const needsProposer = words.settles.every((pattern) => pattern.includes('#Proposer'));
  return {
    demands(tokens, from, to) {
      const said = Array.from({ length: to - from }, (_, index) => wordAt(tokens, from + index));
      if (needsProposer && !said.some(isProposer)) return false;
      prepare();
      matches ??= words.settles.map((pattern) => nlp.parseMatch(pattern));
      tally.asked += 1;
      const doc = nlp([{ terms: said.map(toTerm) }] as unknown as string);
      return matches.some((match) => doc.has(match as string));
    },
  };
}
