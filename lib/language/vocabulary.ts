// A language's words as numbers: each known word is a row, each row belongs to classes. Built once from readable word lists; looked up by the
// scan, one hash a word. It must not know what the classes mean.

/** `{ inquire: 'utreda utreder …' }`: class → words, split at blanks. */
export type WordLists = Readonly<Record<string, string>>;

export interface VocabularySource {
  readonly words: WordLists;
  /** Heads of compounds: a word that ends in one, longest first, has its classes (*trygghetshandlingsplan* → *handlingsplan*). */
  readonly heads: WordLists;
  /** Whole words that end in a head and mean something else (*flygplan*, *fotbollsplan*). */
  readonly notCompound?: RegExp;
}

export interface Vocabulary {
  /** Row of a folded word, 0 when unknown. `hash` is foldHash of the word. */
  find(text: string, start: number, end: number, hash: number, length: number): number;
  /** Row of a literal in a pattern; throws when the word was not registered. */
  rowOf(word: string): number;
  wordOf(row: number): string;
  classOf(name: string): number;
  is(row: number, classId: number): boolean;
  /** The class's words. */
  rowsIn(classId: number): readonly number[];
  has(name: string): boolean;
  /** Of no class: unknown, or known to a pattern only. */
  isBare(row: number): boolean;
  /** Rows, the unknown word's 0 included. */
  readonly size: number;
}

const FOLDS = new Uint16Array(0x2100);
for (let code = 0; code < 0x0250; code += 1) {
  const char = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(char)) FOLDS[code] = char.toLowerCase().charCodeAt(0);
}
for (const sign of '§%$€£') FOLDS[sign.charCodeAt(0)] = sign.charCodeAt(0);

/** Lower-case unit of a word character, 0 for anything that is none. Letters beyond Latin Extended-B are kept as they are. */
export function foldUnit(code: number): number {
  if (code < 0x2100) return FOLDS[code]! || (code >= 0x0370 && code < 0x2000 ? code : 0);
  return code >= 0xfb00 && code <= 0xfb06 ? code : 0;
}

const SMALL = FOLDS.slice(0, 0x250).map((unit, code) => Number(unit === code && code >= 97 && code !== 0xa7));

/** A letter that is its own lower case: most of all text. */
export const isSmall = (code: number): boolean => code < 0x250 && SMALL[code] === 1;

export const HASH_START = 0x811c9dc5 | 0;
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

const TAILS = 1 << 15;

/** A word's last three letters, five bits each: in these a capital of Latin-1 is like its small letter. */
const tailOf = (text: string, end: number): number =>
  ((text.charCodeAt(end - 3) & 31) << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31);

/** By the letter before those three. */
type Heads = string[][];
const LETTERS = 32;
const fourthOf = (text: string, end: number): number => text.charCodeAt(end - 4) & (LETTERS - 1);

function endsInOne(text: string, end: number, heads: readonly string[]): boolean {
  for (const head of heads) {
    let left = head.length;
    while (left > 0 && foldUnit(text.charCodeAt(end - head.length + left - 1)) === head.charCodeAt(left - 1)) left -= 1;
    if (left === 0) return true;
  }
  return false;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Numbers kept for a word; a power of two. */
const SLOT = 2;
/** Bits of a row in the second of them; above it stands the word's length. */
const ROW_BITS = 16;
const ROW = (1 << ROW_BITS) - 1;

/** `extra`: words that patterns name, without a class of their own. */
export function buildVocabulary(source: VocabularySource, extra: Iterable<string>): Vocabulary {
  const classNames = [...new Set([...Object.keys(source.words), ...Object.keys(source.heads)])];
  const classIds = new Map(classNames.map((name, id) => [name, id]));
  const rows = new Map<string, Set<number>>();
  const rowFor = (key: string): Set<number> => {
    const row = rows.get(key) ?? new Set<number>();
    rows.set(key, row);
    return row;
  };
  for (const [name, list] of Object.entries(source.words)) for (const word of split(list)) rowFor(word).add(classIds.get(name)!);
  const heads = new Map<string, Set<number>>();
  for (const [name, list] of Object.entries(source.heads)) {
    for (const head of split(list)) {
      const set = heads.get(head) ?? new Set<number>();
      heads.set(head, set.add(classIds.get(name)!));
      rowFor(head).add(classIds.get(name)!);
    }
  }
  for (const word of extra) {
    const row = rowFor(word);
    const head = [...heads.keys()]
      .filter((known) => word.length > known.length + 1 && word.endsWith(known))
      .sort((a, b) => b.length - a.length)[0];
    if (row.size === 0 && head !== undefined) for (const id of heads.get(head)!) row.add(id);
  }

  const words = [...rows.keys()];
  const ids = new Map(words.map((word, index) => [word, index + 1]));
  const table = new Uint8Array((words.length + 1) * classNames.length);
  const members: number[][] = classNames.map(() => []);
  words.forEach((word, index) => {
    for (const id of rows.get(word)!) {
      table[(index + 1) * classNames.length + id] = 1;
      members[id]!.push(index + 1);
    }
  });

  const bare = new Uint8Array(words.length + 1).fill(1);
  words.forEach((word, index) => {
    if (rows.get(word)!.size > 0) bare[index + 1] = 0;
  });

  if (words.length > ROW) throw new Error(`a vocabulary of ${words.length} words is more than ${ROW}`);
  let size = 1024;
  while (size < words.length * 2) size *= 2;
  // Hash, length and row of a word side by side: all of it is to stay near at hand.
  const slots = new Int32Array(size * SLOT);
  const last = slots.length - 1;
  const slotOf = (hash: number): number => ((hash ^ (hash >>> 15)) & (size - 1)) * SLOT;
  words.forEach((word, index) => {
    const hash = hashWord(word);
    let at = slotOf(hash);
    while (slots[at + 1]) at = (at + SLOT) & last;
    slots.set([hash, (word.length << ROW_BITS) | (index + 1)], at);
  });

  // Heads by their last letters, longest first. Endings that share a place are told apart by comparing.
  const tails: (Heads | undefined)[] = new Array(TAILS).fill(undefined);
  /** A bit for each place that is taken: few are, and the list of all would have to be fetched from afar. */
  const taken = new Int32Array(TAILS >> 5);
  for (const head of [...heads.keys()].sort((a, b) => b.length - a.length)) {
    if (head.length < 3) throw new Error(`"${head}" is too short for the end of a compound`);
    const tail = tailOf(head, head.length);
    const byFourth: Heads = tails[tail] ?? Array.from({ length: LETTERS }, () => []);
    tails[tail] = byFourth;
    // A head of three letters may stand behind any.
    const fourths = head.length > 3 ? [byFourth[fourthOf(head, head.length)]!] : byFourth;
    for (const some of fourths) some.push(head);
    taken[tail >> 5]! |= 1 << (tail & 31);
  }

  /** `plain`: no soft hyphen, mark or line break within, so that each unit is a letter. Most words are. */
  function findHead(text: string, start: number, end: number, plain: boolean): number {
    if (plain) {
      const tail = tailOf(text, end);
      if (((taken[tail >> 5]! >>> (tail & 31)) & 1) === 0 || !endsInOne(text, end, tails[tail]![fourthOf(text, end)]!)) return 0;
    }
    const raw = text.slice(start, end).toLowerCase();
    const word = plain ? raw : raw.normalize('NFC').replace(/\u00ad|-?\r?\n\s*/g, '');
    for (const head of tails[tailOf(word, word.length)]?.[fourthOf(word, word.length)] ?? []) {
      if (word.length < head.length + 2 || !word.endsWith(head)) continue;
      if (source.notCompound?.test(word)) return 0;
      return ids.get(head)!;
    }
    return 0;
  }

  return {
    find(text, start, end, hash, length) {
      for (let at = slotOf(hash); slots[at + 1] !== 0; at = (at + SLOT) & last) {
        if (slots[at] === hash && slots[at + 1]! >>> ROW_BITS === length) return slots[at + 1]! & ROW;
      }
      return length > 5 ? findHead(text, start, end, end - start === length) : 0;
    },
    rowOf(word) {
      const row = ids.get(word);
      if (row === undefined) throw new Error(`"${word}" is not in the vocabulary`);
      return row;
    },
    wordOf: (row) => words[row - 1] ?? '',
    classOf(name) {
      const id = classIds.get(name);
      if (id === undefined) throw new Error(`no word class "${name}" in the vocabulary`);
      return id;
    },
    is: (row, classId) => table[row * classNames.length + classId] === 1,
    rowsIn: (classId) => members[classId]!,
    has: (name) => classIds.has(name),
    isBare: (row) => bare[row] === 1,
    size: words.length + 1,
  };
}
