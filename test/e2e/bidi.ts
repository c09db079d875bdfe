// A small WebDriver BiDi client on Node's own WebSocket: Firefox speaks the protocol itself, no driver program between. It must not know extensions.
import type { ChildProcess } from 'node:child_process';

export interface RemoteValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface Waiting {
  readonly method: string;
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

type Listener = (method: string, params: Record<string, unknown>) => void;

/** Resolves with the address that the browser prints when it listens; rejects with what it said when it ends before. */
export function findAddress(child: ChildProcess, timeoutMs = 60_000): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(
      () => reject(new Error(`Firefox did not listen within ${timeoutMs} ms. It said:\n${said.slice(-2000)}`)),
      timeoutMs,
    );
    const hear = (chunk: Buffer) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stderr?.on('data', hear);
    child.stdout?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Firefox ended with code ${code}. It said:\n${said.slice(-2000)}`));
    });
  });
}

export class Bidi {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private readonly listeners = new Set<Listener>();
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.onmessage = (event) => this.hear(JSON.parse(String(event.data)));
    socket.onclose = () => {
      for (const { method, failed } of this.waiting.values()) failed(new Error(`${method}: the browser closed the connection`));
      this.waiting.clear();
    };
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.onopen = () => resolve();
      socket.onerror = () => reject(new Error(`No connection to ${address}`));
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } } });
    return bidi;
  }

  private hear(message: { id?: number; type: string; method?: string; error?: string; message?: string; [key: string]: unknown }) {
    if (message.type === 'event') {
      for (const listener of this.listeners) listener(message.method!, message.params as Record<string, unknown>);
      return;
    }
    const waiting = this.waiting.get(message.id ?? -1);
    if (!waiting) return;
    this.waiting.delete(message.id!);
    if (message.type === 'error') waiting.failed(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
    else waiting.done(message.result);
  }

  on(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send<T = Record<string, unknown>>(method: string, params: object = {}): Promise<T> {
    this.last += 1;
    const id = this.last;
    return new Promise<T>((resolve, reject) => {
      this.waiting.set(id, { method, done: resolve as (result: unknown) => void, failed: reject });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Runs a function, given as text, in a page (or, with a browser context, in the browser). Arguments and answer are JSON; `first` goes before them. */
  async call(context: string, run: string, args: readonly unknown[], first: readonly object[] = []): Promise<unknown> {
    const names = first.map((_, at) => `first${at}`);
    const answer = await this.send<{ type: string; result?: RemoteValue; exceptionDetails?: { text: string } }>('script.callFunction', {
      functionDeclaration: `async (${[...names, 'json'].join(', ')}) => JSON.stringify(await (${run})(${[...names, '...JSON.parse(json)'].join(', ')}))`,
      arguments: [...first, { type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'the page threw');
    const value = answer.result?.value;
    return typeof value === 'string' ? JSON.parse(value) : undefined;
  }

  close() {
    this.socket.close();
  }
}
