// The municipality's own words, as its official types them: what the lexicon cannot know. Here they are cleaned, and what does not fit is refused with
// its reason. Untrusted until cleaned. It must not know how a word is found in a text.

/** Document types (*trygghetslöfte*), systems and tools (*Hypergene*), roles and units below the board (*stadsdelsvärd*). */
export const OWN_WORD_SORTS = ['documents', 'systems', 'roles'] as const;
export type OwnWordSort = (typeof OWN_WORD_SORTS)[number];

/** Words or phrases in their base form, in the order that they were typed. */
export type OwnWords = Readonly<Record<OwnWordSort, readonly string[]>>;

export const noOwnWords: OwnWords = { documents: [], systems: [], roles: [] };

/** Of a sort. */
export const MAX_OWN_WORDS = 200;
/** UTF-16 units. */
export const MAX_OWN_WORD_LENGTH = 60;

export type OwnWordRefusal = 'too-long' | 'no-word' | 'signs' | 'too-many';

export interface RefusedWord {
  readonly word: string;
  readonly why: OwnWordRefusal;
}

export interface CleanedWords {
  readonly words: readonly string[];
  readonly refused: readonly RefusedWord[];
}

/** What the engine reads as words, and the signs that stand within names: *R&D-plan*, *Barnens bästa 2.0*, *people's panel*. */
const SIGNS = /^[\p{Script=Latin}\p{N} .&/'’+–-]*$/u;
/** A letter, and a letter or figure more: one alone would be found in every other sentence. */
const WORD = /\p{L}.*[\p{L}\p{N}]|\p{N}.*\p{L}/u;

/** Soft hyphens, joiners and direction marks come along from other programs; nobody sees them, so nobody could take them away. */
const INVISIBLE = /\p{Cf}/gu;

const clean = (line: string): string => line.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim();

function refusalOf(word: string): OwnWordRefusal | null {
  if (word.length > MAX_OWN_WORD_LENGTH) return 'too-long';
  if (!SIGNS.test(word)) return 'signs';
  return WORD.test(word) ? null : 'no-word';
}

/** One sort's lines. Empty lines and repetitions (in whatever case) are left out in silence. */
export function cleanOwnWords(lines: readonly string[]): CleanedWords {
  const words = new Map<string, string>();
  const refused: RefusedWord[] = [];
  for (const word of lines.map(clean)) {
    const key = word.toLowerCase();
    if (word === '' || words.has(key)) continue;
    const why = refusalOf(word) ?? (words.size >= MAX_OWN_WORDS ? 'too-many' : null);
    if (why === null) words.set(key, word);
    else refused.push({ word, why });
  }
  return { words: [...words.values()], refused };
}

/** Takes whatever was stored; what does not fit is left out. */
export function parseOwnWords(value: unknown): OwnWords {
  const given = (value ?? {}) as Partial<Record<OwnWordSort, unknown>>;
  const sort = (name: OwnWordSort): readonly string[] => {
    const lines: readonly unknown[] = Array.isArray(given[name]) ? given[name] : [];
    return cleanOwnWords(lines.filter((line) => typeof line === 'string')).words;
  };
  return { documents: sort('documents'), systems: sort('systems'), roles: sort('roles') };
}

/** The same words have the same key, whatever their order; empty where there are none. */
export function keyOfOwnWords(words: OwnWords): string {
  const lists = OWN_WORD_SORTS.map((sort) => words[sort].toSorted());
  return lists.every((list) => list.length === 0) ? '' : JSON.stringify(lists);
}
