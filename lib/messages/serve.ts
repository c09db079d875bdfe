// Receiving: one handler a name, replies as plain JSON. A foreign message, an unknown name and a sender that is not allowed get no answer at all.
// It must not know what a handler does, and must not let a bug in one reach the sender as anything but a code.
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { fail, type Result } from '../model/result.ts';
import { type CallName, type Direction, type Input, isEnvelope, type Output } from './wire.ts';

export type Sender = Runtime.MessageSender;
export type Handler<Calls, Name extends CallName<Calls>> = (
  input: Input<Calls, Name>,
  sender: Sender,
) => Promise<Result<Output<Calls, Name>>> | Result<Output<Calls, Name>>;

export interface ServerOptions {
  readonly direction: Direction;
  readonly isAllowed: (sender: Sender) => boolean;
  /** Takes the untrusted input to a typed one. Absent only where the sender is our own code in our own process. */
  readonly parse?: (name: string, input: unknown) => Result<unknown>;
  /** Only messages meant for this tab, where it is known; for a page of ours that stands in a tab. */
  readonly tabId?: () => number | null;
  /** A call that was refused or failed, after the answer is known: for whoever shows how things stand. */
  readonly onFailure?: (name: string, sender: Sender, failure: { readonly code: string; readonly text: string }) => Promise<void>;
  /** A bug in a handler: logs it and gives the sentence that the sender may see. */
  readonly onBug: (name: string, error: unknown) => string;
}

export interface Server<Calls> {
  /** Twice the same name throws: two handlers would mean two truths. */
  on<Name extends CallName<Calls>>(name: Name, handler: Handler<Calls, Name>): void;
  /** Starts to listen. In the background this must be called synchronously at start, or the waking message is lost. */
  listen(signal?: AbortSignal): void;
  /** For tests: what the listener does, without the browser. Undefined where the message is not ours to answer. */
  answer(message: unknown, sender: Sender): Promise<Result<unknown>> | undefined;
}

type AnyHandler = (input: unknown, sender: Sender) => Promise<Result<unknown>> | Result<unknown>;

export function createServer<Calls>(options: ServerOptions): Server<Calls> {
  const handlers = new Map<string, AnyHandler>();

  function isForThisTab(tabId: number | null): boolean {
    const own = options.tabId?.() ?? null;
    return own === null || tabId === null || own === tabId;
  }

  async function run(name: string, handler: AnyHandler, input: unknown, sender: Sender): Promise<Result<unknown>> {
    try {
      const parsed = options.parse ? options.parse(name, input) : ({ ok: true, value: input } as const);
      return parsed.ok ? await handler(parsed.value, sender) : parsed;
    } catch (error) {
      return fail('bug', options.onBug(name, error));
    }
  }

  async function runAndTell(name: string, handler: AnyHandler, input: unknown, sender: Sender): Promise<Result<unknown>> {
    const result = await run(name, handler, input, sender);
    try {
      if (!result.ok) await options.onFailure?.(name, sender, result);
    } catch (error) {
      // The answer is what counts: it goes out whether or not the failure could be shown elsewhere.
      options.onBug(name, error);
    }
    return result;
  }

  function answer(message: unknown, sender: Sender): Promise<Result<unknown>> | undefined {
    if (!isEnvelope(message, options.direction) || !isForThisTab(message.tabId ?? null)) return undefined;
    const handler = handlers.get(message.name);
    return handler && options.isAllowed(sender) ? runAndTell(message.name, handler, message.input, sender) : undefined;
  }

  return {
    on(name, handler) {
      if (handlers.has(name)) throw new Error(`${options.direction} has two handlers for "${name}"`);
      handlers.set(name, handler as AnyHandler);
    },
    listen(signal) {
      // `return true` with sendResponse is the one form that every browser keeps open; a returned promise is not.
      const heard = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
        const reply = answer(message, sender);
        if (!reply) return undefined;
        reply.then(sendResponse);
        return true;
      };
      // The polyfill's types know only the promise form.
      const listener = heard as unknown as Parameters<typeof browser.runtime.onMessage.addListener>[0];
      browser.runtime.onMessage.addListener(listener);
      signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
    },
    answer,
  };
}
