// The user's few choices, in browser.storage.local: small, and readable from every context, the content script included.
// It must not hold anything precious, nor anything about a document. What is missing or broken falls back to its default.
import { browser } from '../browser.ts';
import { kinds } from '../categories.ts';
import { KINDS, type Kind } from '../model/directive.ts';

export interface Settings {
  /** Kinds that are painted on pages and in PDFs. The panel lists all. */
  readonly paintedKinds: readonly Kind[];
}

const KEY = 'settings';

export const defaultSettings: Settings = { paintedKinds: KINDS.filter((kind) => kinds[kind].flagged) };

/** Takes whatever was stored; unknown kinds (of another version) are left out. */
export function parseSettings(value: unknown): Settings {
  const { paintedKinds } = (value ?? {}) as { paintedKinds?: unknown };
  if (!Array.isArray(paintedKinds)) return defaultSettings;
  return { paintedKinds: KINDS.filter((kind) => paintedKinds.includes(kind)) };
}

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes what is given and leaves the rest. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [KEY]: settings });
  return settings;
}

/** Calls at each change, made anywhere, until `signal` aborts. */
export function onSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard), { once: true });
}
