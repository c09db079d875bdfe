// A language as data (LanguageSource), and made ready to run (Language). Adding one is a folder with a language.ts and a line in registry.ts.
import type { Language as Code } from '../model/reading.ts';
import { type Doubt, type DoubtWords, prepareDoubt } from './doubt.ts';
import { buildGate, type Gate, openGate } from './gate.ts';
import { compile, literalsOf, type Pattern } from './pattern.ts';
import { type PhraseSource, type Phrases, preparePhrases } from './phrases.ts';
import type { Frame, MarkerFamily, RefusalFamily, Rule } from './rule.ts';
import { buildVocabulary, type Vocabulary, type VocabularySource } from './vocabulary.ts';

/** A word of the user's in one of its forms. */
export interface OwnForm {
  readonly form: string;
  readonly isDefinite: boolean;
}

/** How the user's own words join a language (own-words.ts). */
export interface OwnWordsSource {
  /** A noun's forms, itself first; lower case, NFC. */
  readonly inflect: (noun: string) => readonly OwnForm[];
  /** The forms of a name that is too short to be inflected like a noun. */
  readonly nameForms: (name: string) => readonly string[];
  /** A word is found also as the last part of a longer one. */
  readonly isCompounding: boolean;
  /** The vocabulary's classes that a document, a document in its definite form, and a role belong to. */
  readonly documents: readonly string[];
  readonly definiteDocuments: readonly string[];
  readonly roles: readonly string[];
}

export interface LanguageSource {
  readonly code: Code;
  readonly vocabulary: VocabularySource;
  /** In order of preference where two begin at one word. */
  readonly frames: readonly Frame[];
  readonly refusals: readonly RefusalFamily[];
  readonly markers: readonly MarkerFamily[];
  /** In the order that they are tried: the codebook's order of kinds, then the narrower first. */
  readonly rules: Readonly<Record<string, Rule>>;
  /** Classes of the vocabulary that the clause reader asks for. */
  readonly classes: {
    /** Verbs that say what is to be done. */
    readonly verb: string;
    /** A subordinate clause begins: the main clause's verb stands before. */
    readonly barrier: string;
    /** Joins two clauses: *och*, *samt*. */
    readonly and: string;
    /** Begins an adverbial before the verb (*i*, *under*): the verb is looked for behind it. */
    readonly preposition: string;
    /** A subject in the nominative that ends a search for an infinitive; bodies, roles, pronouns. */
    readonly subject: string;
    /** *Varje*, *samtliga*: begins a subject. */
    readonly every: string;
    /** Verbs in the passive: they make a rule of a sentence in a steering document. */
    readonly passive: string;
  };
  /** Opens a point without a list mark: *att*. */
  readonly conjunction: string;
  /** Joins a board's name, behind its first word: *nämnden för kultur*. Else it may be a barrier. */
  readonly nameJoiner?: string;
  /** The weaker joiner, *och*: alone it does not begin a second demand. */
  readonly and?: string;
  /** The rule of points listed under an ordered document: what it is to hold. */
  readonly contentRule?: string;
  /** Sentences that only say more of the demand before: *Ett särskilt fokus ska läggas på …*. */
  readonly elaborates?: readonly string[];
  /** Classes of those who act by a decision: bodies, roles. */
  readonly actors?: readonly string[];
  /**
   * In a steering document, one of these classes right before its verb has a duty, where its form names somebody, but for verbs that only tell how
   * things are.
   */
  readonly duty?: { readonly role: string; readonly named: RegExp; readonly idle: string };
  /** Sentences that go on with a demand right before them, also in background: *I uppdraget ingår också att …*, *Den ska …*. */
  readonly goesOn?: readonly string[];
  /**
   * Classes of words that are verbs only behind another class (*report* behind *to*, *published* behind *be*). `first`: also as the clause's
   * first word.
   */
  readonly licensed?: readonly { readonly verb: string; readonly after: string; readonly first?: true }[];
  /** Words before a noun. A word that may be a verb is taken for one, as the last resort, where none of these stands before it. */
  readonly determiner?: string;
  /** What stands right before a verb and belongs to it: *should be*. */
  readonly auxiliary?: string;
  /** Words that may stand between a verb and what licenses it. */
  readonly skipped?: string;
  /** A place tells how only where one of these is put there; everywhere when left out. */
  readonly pinned?: string;
  /** Where a second clause with a subject of its own begins, at the pattern's second word: *and that …*, *and a plaque be …*. */
  readonly conjoined?: readonly string[];
  /** The stronger joiner, *samt*. */
  readonly strongAnd?: string;
  /** What follows *och att* may hang on a conjunction before it: *så att … och att …*. */
  readonly conjunctionNests?: true;
  /** An unknown word that by its looks is an infinitive, in lower case. */
  readonly infinitive: RegExp | null;
  /** A list item's first word that names an action: *Ändring av*, *Inrättande av*. */
  readonly nominal: RegExp | null;
  /** What follows it: *av*, *om*. */
  readonly of: string;
  /** An unknown word that by its looks is a verb in the present, active or passive: enough in a numbered rule. */
  readonly present: RegExp | null;
  /** The same in the past: tells of what was. */
  readonly past: RegExp | null;
  /** The same, passive only: enough in any sentence of a steering document. */
  readonly passive: RegExp | null;
  /** The commonest words, for guessing a text's language. */
  readonly functionWords: string;
  /** For sentences that only a doubtful frame lets through. */
  readonly doubt?: DoubtWords;
  readonly own: OwnWordsSource;
  /** The user's words of several words, each read as one. */
  readonly phrases?: readonly PhraseSource[];
}

interface Compiled {
  readonly patterns: readonly Pattern[];
  readonly unless: readonly Pattern[];
}
export type Ready<T> = Omit<T, 'pattern' | 'unless'> & Compiled;

export interface Language {
  readonly source: LanguageSource;
  readonly vocabulary: Vocabulary;
  readonly doubt: Doubt | null;
  /** All of them, each at its id. */
  readonly patterns: readonly Pattern[];
  readonly gate: Gate;
  readonly frames: readonly (Frame & { readonly compiled: Pattern })[];
  /** Those of the frames, in their order. The ids of each list of patterns run on. */
  readonly framePatterns: readonly Pattern[];
  readonly refusals: readonly Ready<RefusalFamily>[];
  readonly markers: readonly Ready<MarkerFamily>[];
  readonly rules: readonly (Ready<Rule> & { readonly id: string })[];
  readonly classes: Readonly<Record<keyof LanguageSource['classes'], number>>;
  readonly licensed: readonly { readonly verb: number; readonly after: number; readonly first: boolean }[];
  readonly skipped: number | null;
  readonly auxiliary: number | null;
  readonly determiner: number | null;
  readonly pinned: number | null;
  readonly conjoined: readonly Pattern[];
  readonly elaborates: readonly Pattern[];
  readonly goesOn: readonly Pattern[];
  readonly actors: readonly number[];
  readonly duty: { readonly role: number; readonly named: RegExp; readonly idle: number } | null;
  readonly of: readonly string[];
  /** Null where there are none. */
  readonly phrases: Phrases | null;
}

export function prepareLanguage(source: LanguageSource): Language {
  const families = [...source.refusals, ...source.markers, ...Object.values(source.rules)];
  const sources = [
    ...source.frames.map((frame) => frame.pattern),
    ...(source.conjoined ?? []),
    ...(source.elaborates ?? []),
    ...(source.goesOn ?? []),
    ...families.flatMap((family) => [...family.pattern, ...(family.unless ?? [])]),
  ];
  const vocabulary = buildVocabulary(source.vocabulary, new Set(sources.flatMap(literalsOf)));
  const patterns: Pattern[] = [];
  const make = (pattern: string): Pattern => {
    const made = compile(pattern, vocabulary, patterns.length);
    patterns.push(made);
    return made;
  };
  const ready = <T extends { pattern: readonly string[]; unless?: readonly string[] }>({ pattern, unless, ...rest }: T): Ready<T> => ({
    ...rest,
    patterns: pattern.map(make),
    unless: (unless ?? []).map(make),
  });
  const frames = source.frames.map((frame) => ({ ...frame, compiled: make(frame.pattern) }));
  const refusals = source.refusals.map(ready);
  const markers = source.markers.map(ready);
  const rules = Object.entries(source.rules).map(([id, rule]) => ({ ...ready(rule), id }));
  const conjoined = (source.conjoined ?? []).map(make);
  const elaborates = (source.elaborates ?? []).map(make);
  const goesOn = (source.goesOn ?? []).map(make);
  const { verb, barrier, and, preposition, subject, every, passive } = source.classes;
  return {
    source,
    vocabulary,
    doubt: source.doubt ? prepareDoubt(source.doubt) : null,
    patterns,
    frames,
    framePatterns: frames.map(({ compiled }) => compiled),
    refusals,
    markers,
    rules,
    gate: buildGate({
      vocabulary,
      patterns,
      frames,
      procedure: refusals.filter(({ why }) => why === 'procedure').flatMap((family) => family.patterns),
      common: source.functionWords.split(' '),
    }),
    classes: {
      verb: vocabulary.classOf(verb),
      barrier: vocabulary.classOf(barrier),
      and: vocabulary.classOf(and),
      preposition: vocabulary.classOf(preposition),
      subject: vocabulary.classOf(subject),
      every: vocabulary.classOf(every),
      passive: vocabulary.classOf(passive),
    },
    licensed: (source.licensed ?? []).map((one) => ({
      verb: vocabulary.classOf(one.verb),
      after: vocabulary.classOf(one.after),
      first: one.first === true,
    })),
    determiner: source.determiner === undefined ? null : vocabulary.classOf(source.determiner),
    auxiliary: source.auxiliary === undefined ? null : vocabulary.classOf(source.auxiliary),
    skipped: source.skipped === undefined ? null : vocabulary.classOf(source.skipped),
    conjoined,
    elaborates,
    of: source.of.split(' '),
    actors: (source.actors ?? []).map((name) => vocabulary.classOf(name)),
    goesOn,
    duty: source.duty ? { ...source.duty, role: vocabulary.classOf(source.duty.role), idle: vocabulary.classOf(source.duty.idle) } : null,
    pinned: source.pinned === undefined ? null : vocabulary.classOf(source.pinned),
    phrases: source.phrases?.length ? preparePhrases(source.phrases, vocabulary) : null,
  };
}

/** The same language with its gate open: slower, and must find the very same (test/language/gate.test.ts). */
export const withOpenGate = (language: Language): Language => ({ ...language, gate: openGate });
