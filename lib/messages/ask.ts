// Asking across a process. Answers are always values: a dead extension, a missing receiver and a refusal come back as `{ok: false}`, never as a throw.
// It must not retry anything but "no receiver": a call that was received may already have been carried out.
import { browser } from '../browser.ts';
import { fail, type Result } from '../model/result.ts';
import type { Broadcast, FromContent, FromOwnPage, ToTab } from './calls.ts';
import { type CallName, type Direction, type Input, isEnvelope, type Output, toEnvelope } from './wire.ts';

/** `context-gone`: the extension was updated or removed under this page; only a reload of the page helps. `no-receiver`: nobody there to answer. */
export type AskCode = 'context-gone' | 'no-receiver' | 'bad-reply';

/** A service worker that is being started can miss the first message. */
const RETRY_AFTER_MS = [50, 250, 1000];

/** The text of these failures is empty: the page that shows them has its own sentence ready, since a dead extension cannot look one up. */
const failure = (code: AskCode): Result<never, AskCode> => fail(code, '');

export function isContextGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    // Reading the API of an invalidated extension may itself throw; that is the answer.
    return true;
  }
}

function codeOf(error: unknown): AskCode | null {
  const message = error instanceof Error ? error.message : String(error);
  if (/context invalidated|can't access dead object|Extension manifest/i.test(message) || isContextGone()) return 'context-gone';
  if (/Receiving end does not exist|Could not establish connection|No tab with id|Invalid tab ID/i.test(message)) return 'no-receiver';
  // The receiver went away while it worked, or closed without an answer: it may have done the work, so it is not asked again.
  if (/message (port|channel) (is |was )?closed|Promised response from onMessage listener went out of scope/i.test(message))
    return 'bad-reply';
  return null;
}

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';

async function send(sendOnce: () => Promise<unknown>, waitsMs: readonly number[]): Promise<Result<unknown>> {
  for (let attempt = 0; ; attempt += 1) {
    if (isContextGone()) return failure('context-gone');
    try {
      const reply = await sendOnce();
      // No listener took the message (another page of ours was awake, but not the one asked): the same as nobody there.
      if (reply !== undefined && reply !== null) return isResult(reply) ? reply : failure('bad-reply');
    } catch (error) {
      const code = codeOf(error);
      if (code === null) throw error;
      if (code !== 'no-receiver') return failure(code);
    }
    const waitMs = waitsMs[attempt];
    if (waitMs === undefined) return failure('no-receiver');
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}

async function askBackground(direction: Direction, name: string, input: unknown): Promise<Result<unknown>> {
  return send(() => browser.runtime.sendMessage(toEnvelope(direction, name, input)), RETRY_AFTER_MS);
}

/** Content script → background. */
export async function askFromContent<Name extends CallName<FromContent>>(
  name: Name,
  input: Input<FromContent, Name>,
): Promise<Result<Output<FromContent, Name>>> {
  return (await askBackground('from-content', name, input)) as Result<Output<FromContent, Name>>;
}

/** A page of ours (panel, reader, options) → background. */
export async function askFromOwnPage<Name extends CallName<FromOwnPage>>(
  name: Name,
  input: Input<FromOwnPage, Name>,
): Promise<Result<Output<FromOwnPage, Name>>> {
  return (await askBackground('from-own-page', name, input)) as Result<Output<FromOwnPage, Name>>;
}

/**
 * Background → the content script in one frame of a tab (0 is the page itself), or the page of ours there. Not retried: where nothing has been injected there
 * is nobody to wait for.
 */
export async function askTab<Name extends CallName<ToTab>>(
  tabId: number,
  name: Name,
  input: Input<ToTab, Name>,
  frameId = 0,
): Promise<Result<Output<ToTab, Name>>> {
  const envelope = toEnvelope('to-tab', name, input, tabId);
  const reply = await send(() => browser.tabs.sendMessage(tabId, envelope, { frameId }), []);
  if (reply.ok || reply.code !== 'no-receiver' || frameId !== 0) return reply as Result<Output<ToTab, Name>>;
  // The reader is a page of ours: it hears runtime messages in both browsers, tab messages not everywhere.
  return (await send(() => browser.runtime.sendMessage(envelope), [])) as Result<Output<ToTab, Name>>;
}

/** Background → all our open pages. Nobody listening is as good as everybody told. */
export async function broadcast(message: Broadcast): Promise<void> {
  try {
    await browser.runtime.sendMessage(toEnvelope('broadcast', message.type, message));
  } catch (error) {
    const code = codeOf(error);
    // No page open, or a page that heard and (rightly) did not answer.
    if (code === null) throw error;
  }
}

/** Own pages: hears broadcasts until `signal` aborts. The receiver asks again for what it shows. */
export function onBroadcast(listener: (message: Broadcast) => void, signal: AbortSignal): void {
  const heard = (value: unknown): undefined => {
    if (isEnvelope(value, 'broadcast')) listener(value.input as Broadcast);
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
}
