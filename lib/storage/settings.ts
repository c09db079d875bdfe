// The user's few choices, in browser.storage.local: small, and readable from every context, the content script included.
// It must not hold anything precious, nor anything about a document. What is missing or broken falls back to its default.
import { browser } from '../browser.ts';
import { kinds } from '../categories.ts';
import { KINDS, type Kind } from '../model/directive.ts';
import { keyOfOwnWords, noOwnWords, type OwnWordSort, type OwnWords, parseOwnWords } from '../model/own-words.ts';

export interface Settings {
  /** Kinds that are painted on pages and in PDFs. The panel lists all. */
  readonly paintedKinds: readonly Kind[];
  /** Read as if they stood in the lexicon. */
  readonly ownWords: OwnWords;
  /** Host patterns ("https://kommun.se/*") whose PDFs open in our reader. It holds only while the browser's permission for them does. */
  readonly pdfSites: readonly string[];
}

const KEY = 'settings';

export const defaultSettings: Settings = { paintedKinds: KINDS.filter((kind) => kinds[kind].flagged), ownWords: noOwnWords, pdfSites: [] };

/** Takes whatever was stored; unknown kinds (of another version) are left out. */
export function parseSettings(value: unknown): Settings {
  const { paintedKinds, ownWords, pdfSites } = (value ?? {}) as { paintedKinds?: unknown; ownWords?: unknown; pdfSites?: unknown };
  return {
    paintedKinds: Array.isArray(paintedKinds) ? KINDS.filter((kind) => paintedKinds.includes(kind)) : defaultSettings.paintedKinds,
    ownWords: parseOwnWords(ownWords),
    pdfSites: Array.isArray(pdfSites) ? [...new Set(pdfSites.filter((one) => typeof one === 'string'))].sort() : [],
  };
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** One change after the other: each reads what the one before it has written. */
let queue: Promise<unknown> = Promise.resolve();

function change(make: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const turn = queue.then(async () => {
    const before = await loadSettings();
    const settings = { ...before, ...make(before) };
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  queue = turn.catch(() => {});
  return turn;
}

/** Changes what is given and leaves the rest. */
export const saveSettings = (given: Partial<Settings>): Promise<Settings> => change(() => given);

/** One sort of own words, cleaned (lib/model/own-words.ts); the others are left. */
export const saveOwnWords = (sort: OwnWordSort, words: readonly string[]): Promise<Settings> =>
  change(({ ownWords }) => ({ ownWords: { ...ownWords, [sort]: words } }));

/** *Open PDFs of this site here*, on or off for host patterns. */
export const setPdfSites = (patterns: readonly string[], on: boolean): Promise<Settings> =>
  change(({ pdfSites }) => {
    const others = pdfSites.filter((one) => !patterns.includes(one));
    return { pdfSites: on ? [...others, ...patterns].sort() : others };
  });

export const loadOwnWords = async (): Promise<OwnWords> => (await loadSettings()).ownWords;

/** Calls at each change, made anywhere, until `signal` aborts. */
export function onSettings(listener: (settings: Settings, before: Settings) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue), parseSettings(change.oldValue));
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}

/** Calls when the own words are others than before: whatever shows findings asks for them again. */
export function onOwnWords(listener: () => void, signal: AbortSignal): void {
  onSettings(({ ownWords }, before) => {
    if (keyOfOwnWords(ownWords) !== keyOfOwnWords(before.ownWords)) listener();
  }, signal);
}
