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
  classOf(name: string): number;
  is(row: number, classId: number): boolean;
  has(name: string): boolean;
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

export const HASH_START = 0x811c9dc5 | 0;
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

function hashWord(word: string): number {
  let hash = HASH_START;
  for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
  return hash;
}

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);

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
  words.forEach((word, index) => {
    for (const id of rows.get(word)!) table[(index + 1) * classNames.length + id] = 1;
  });

  let size = 1024;
  while (size < words.length * 3) size *= 2;
  const slots = new Int32Array(size);
  const hashes = words.map(hashWord);
  words.forEach((_, index) => {
    let at = (hashes[index]! ^ (hashes[index]! >>> 15)) & (size - 1);
    while (slots[at]) at = (at + 1) & (size - 1);
    slots[at] = index + 1;
  });

  // Heads by their last two letters, longest first.
  const tails = new Map<number, string[]>();
  for (const head of heads.keys()) {
    const key = head.charCodeAt(head.length - 1) * 65536 + head.charCodeAt(head.length - 2);
    tails.set(
      key,
      [...(tails.get(key) ?? []), head].sort((a, b) => b.length - a.length),
    );
  }

  function findHead(text: string, start: number, end: number): number {
    const key = foldUnit(text.charCodeAt(end - 1)) * 65536 + foldUnit(text.charCodeAt(end - 2));
    const candidates = tails.get(key);
    if (!candidates) return 0;
    const word = text
      .slice(start, end)
      .toLowerCase()
      .normalize('NFC')
      .replace(/\u00ad|-?\r?\n\s*/g, '');
    for (const head of candidates) {
      if (word.length < head.length + 2 || !word.endsWith(head)) continue;
      if (source.notCompound?.test(word)) return 0;
      return ids.get(head)!;
    }
    return 0;
  }

  return {
    find(text, start, end, hash, length) {
      let at = (hash ^ (hash >>> 15)) & (size - 1);
      for (let row = slots[at]!; row; row = slots[at]!) {
        if (hashes[row - 1] === hash && words[row - 1]!.length === length) return row;
        at = (at + 1) & (size - 1);
      }
      return length > 5 ? findHead(text, start, end) : 0;
    },
    rowOf(word) {
      const row = ids.get(word);
      if (row === undefined) throw new Error(`"${word}" is not in the vocabulary`);
      return row;
    },
    classOf(name) {
      const id = classIds.get(name);
      if (id === undefined) throw new Error(`no word class "${name}" in the vocabulary`);
      return id;
    },
    is: (row, classId) => table[row * classNames.length + classId] === 1,
    has: (name) => classIds.has(name),
    size: words.length + 1,
  };
}
