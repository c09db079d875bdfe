// The user's own words join a language's lexicon: LanguageSource in, LanguageSource out. They become entries of its word lists, never patterns of the
// user's making. It must not keep anything: lib/language/registry.ts does.
import { OWN_WORD_SORTS, type OwnWordSort, type OwnWords } from '../model/own-words.ts';
import type { LanguageSource, OwnForm } from './language.ts';
import type { PhraseSource } from './phrases.ts';
import { scan, wordAt } from './scan.ts';
import { buildVocabulary, type WordLists } from './vocabulary.ts';

/** A class of its own, with a marker of its own: not every language keeps its tools in a word list. */
const SYSTEM = 'ownSystem';
/** Shorter words are found only by themselves: *pakt* ends *kompakt*. Letters. */
const LEAST_HEAD = 5;
/** A name shorter than this has only its genitive: other forms of *Hand* and *Led* are other words. Letters. */
const LEAST_INFLECTED_NAME = 6;

const noVocabulary = buildVocabulary({ words: {}, heads: {} }, []);

interface Entry {
  readonly sort: OwnWordSort;
  /** As the scan reads them. */
  readonly words: readonly string[];
  readonly gaps: readonly number[];
  /** Of the last word. */
  readonly forms: readonly OwnForm[];
}

/** The vocabulary's classes of a word of that sort. */
function classesOf(sort: OwnWordSort, isDefinite: boolean, { own }: LanguageSource): readonly string[] {
  if (sort === 'systems') return [SYSTEM];
  if (sort === 'roles') return own.roles;
  return isDefinite ? [...own.documents, ...own.definiteDocuments] : own.documents;
}

/** `typed` is a phrase's last word as the user wrote it, `word` the same as the scan reads it. */
function formsOf(typed: string, word: string, sort: OwnWordSort, { own }: LanguageSource): readonly OwnForm[] {
  const plain = (forms: readonly string[]): OwnForm[] => forms.map((form) => ({ form, isDefinite: false }));
  // *Vision 2030*, *KIA*: figures and initials have no forms.
  if (!/\p{L}$/u.test(typed) || typed === typed.toUpperCase()) return plain([word]);
  const isShortName = sort === 'systems' && /^\p{Lu}/u.test(typed) && typed.length < LEAST_INFLECTED_NAME;
  return isShortName ? plain(own.nameForms(word)) : own.inflect(word);
}

/** Null where the scan finds no word in it. */
function findEntry(text: string, sort: OwnWordSort, source: LanguageSource): Entry | null {
  const tokens = scan(text, [{ start: 0, end: text.length }], noVocabulary);
  if (tokens.count === 0) return null;
  const words = Array.from({ length: tokens.count }, (_, index) => wordAt(tokens, index));
  const last = tokens.count - 1;
  const typed = text.slice(tokens.starts[last], tokens.ends[last]);
  return { sort, words, gaps: [...tokens.gaps.slice(0, tokens.count)], forms: formsOf(typed, words[last]!, sort, source) };
}

/** Word lists that grow by a word at a time. */
function createLists(known: Readonly<Record<string, string>>) {
  const added = new Map<string, string[]>();
  return {
    add(name: string, word: string): void {
      const list = added.get(name) ?? [known[name] ?? ''];
      added.set(name, list);
      list.push(word);
    },
    toLists: (): WordLists => ({ ...known, ...Object.fromEntries([...added].map(([name, list]) => [name, list.join(' ')])) }),
  };
}

/** Stands for every phrase of its classes. No text holds it: the scan ends a word at its sign. */
const standInFor = (classes: readonly string[]): string => `_${classes.join('_')}`;

export function addOwnWords(source: LanguageSource, own: OwnWords): LanguageSource {
  // A form of an own word that is a verb as well (*prov* → *provar*) stays a verb.
  const verbs = new Set(source.vocabulary.words[source.classes.verb]?.split(/\s+/));
  const words = createLists(source.vocabulary.words);
  const heads = createLists(source.vocabulary.heads);
  const phrases: PhraseSource[] = [];

  function addWord({ sort, words: [typed = ''], forms }: Entry): void {
    for (const { form, isDefinite } of forms) {
      if (form !== typed && verbs.has(form)) continue;
      const isHead = source.own.isCompounding && typed.length >= LEAST_HEAD;
      for (const name of classesOf(sort, isDefinite, source)) (isHead ? heads : words).add(name, form);
    }
  }

  function addPhrase({ sort, words: typed, gaps, forms }: Entry): void {
    for (const isDefinite of [false, true]) {
      const lastForms = forms.filter((one) => one.isDefinite === isDefinite).map(({ form }) => form);
      if (lastForms.length === 0) continue;
      const classes = classesOf(sort, isDefinite, source);
      const as = standInFor(classes);
      for (const name of classes) words.add(name, as);
      phrases.push({ words: typed, lastForms, gaps, as });
    }
  }

  for (const sort of OWN_WORD_SORTS) {
    for (const word of own[sort]) {
      const entry = findEntry(word, sort, source);
      if (entry === null) continue;
      if (entry.words.length === 1) addWord(entry);
      else addPhrase(entry);
    }
  }
  return {
    ...source,
    vocabulary: { ...source.vocabulary, words: { [SYSTEM]: '', ...words.toLists() }, heads: heads.toLists() },
    // First: of two that overlap, the name itself is the marker.
    markers: [{ kind: 'tool', pattern: [`#${SYSTEM}`] }, ...source.markers],
    phrases,
  };
}
