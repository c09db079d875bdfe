// Where our own scan leaves doubt: does somebody who may propose really demand this, or does a text merely "demand" something ("Det kräver …",
// "de intyg som tjänsten kräver")? compromise/one answers, in its match syntax, for the few sentences that a doubtful frame lets through
// (tools/evaluate.ts prints their share). Our plugin keeps å ä ö, numbers and points as they are. Never /two or /three: they know English only.
import nlp from 'compromise/one';
import { tally } from './tally.ts';

interface World {
  model: {
    one: {
      contractions: unknown[];
      aliases: Record<string, string>;
      unicode: Record<string, string>;
    };
  };
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
  /** `sentence` is raw text. */
  demands(sentence: string): boolean;
}

const KEPT = 'åäöÅÄÖéÉüÜ';
const TAGS = { Proposer: {}, Demand: {} };

const clean = (sentence: string): string =>
  sentence
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/(\p{Ll})-\r?\n\s*(?=\p{Ll})/gu, '$1')
    .replace(/\s+/g, ' ');

let prepared = false;
function prepare(): void {
  if (prepared) return;
  prepared = true;
  nlp.plugin({
    tags: TAGS,
    mutate: (world: object) => {
      const { one } = (world as World).model;
      one.contractions.length = 0;
      for (const key of Object.keys(one.aliases)) delete one.aliases[key];
      for (const letter of KEPT) delete one.unicode[letter];
      return world;
    },
  });
}

/** The world that the plugin changes is a singleton: words of all languages live side by side, so they are tagged per call and not in it. */
export function prepareDoubt(words: DoubtWords): Doubt {
  const proposers = new Set(words.proposers.split(/\s+/));
  const demands = new Set(words.demands.split(/\s+/));
  let matches: unknown[] | null = null;
  return {
    demands(sentence) {
      prepare();
      matches ??= words.settles.map((pattern) => nlp.parseMatch(pattern));
      tally.asked += 1;
      const doc = nlp(clean(sentence));
      doc.termList().forEach((term: { normal: string; tags?: Set<string> }) => {
        if (proposers.has(term.normal) || words.proposerEndings.test(term.normal)) term.tags?.add('Proposer');
        else if (demands.has(term.normal)) term.tags?.add('Demand');
      });
      return matches.some((match) => doc.has(match as string));
    },
  };
}
