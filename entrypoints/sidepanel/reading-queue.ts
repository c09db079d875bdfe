// The documents that the user picked, read one after the other. Stopped at any time; what failed can be tried again. It must not know how one is read.
import type { RowState } from '../../components/Listing.tsx';

export interface Outcome {
  readonly proposals: number;
  /** The highest of its proposals; null where all is procedure, or there is none. */
  readonly level: Extract<RowState, { kind: 'read' }>['level'];
  readonly unreadable: boolean;
}

export type Answer =
  | ({ readonly ok: true } & Outcome)
  /** `host`: the browser's permission for it might help; else null. */
  | { readonly ok: false; readonly problem: string; readonly host: string | null };

/** Rejects only when aborted, or by a bug. */
export type Read = (href: string, signal: AbortSignal, say: (progress: string) => void) => Promise<Answer>;

export interface ReadingQueue {
  /** Those that are being read or wait already are left alone. */
  add(hrefs: readonly string[]): void;
  /** What is read stays; what is under way, and what waits, is unread again. */
  stop(): void;
  /** Found earlier, as the store has it; a state of this session is not overwritten. */
  know(href: string, outcome: Outcome): void;
  readonly states: ReadonlyMap<string, RowState>;
}

/** `bugText`: said where reading one threw; the others are read all the same. */
export function createReadingQueue(read: Read, bugText: string, onChange: () => void): ReadingQueue {
  const states = new Map<string, RowState>();
  let waiting: string[] = [];
  let current: AbortController | null = null;

  function set(href: string, state: RowState): void {
    states.set(href, state);
    onChange();
  }

  async function readOne(href: string, { signal }: AbortController): Promise<void> {
    const say = (progress: string): void => {
      if (!signal.aborted) set(href, { kind: 'reading', progress });
    };
    say('');
    try {
      const answer = await read(href, signal, say);
      if (signal.aborted) return;
      const { ok, ...rest } = answer;
      set(href, (ok ? { kind: 'read', ...rest } : { kind: 'failed', ...rest }) as RowState);
    } catch (error) {
      if (signal.aborted) return;
      console.error('Detaljlupen could not read a document.', error);
      set(href, { kind: 'failed', problem: bugText, host: null });
    }
  }

  async function run(): Promise<void> {
    if (current) return;
    for (let href = waiting.shift(); href !== undefined; href = waiting.shift()) {
      const mine = new AbortController();
      current = mine;
      await readOne(href, mine);
      // Stopped, and perhaps begun anew, meanwhile.
      if (current !== mine) return;
    }
    current = null;
    onChange();
  }

  return {
    add(hrefs) {
      const isBusy = (href: string): boolean => /^(?:waiting|reading)$/.test(states.get(href)?.kind ?? '');
      const fresh = hrefs.filter((href) => !isBusy(href));
      waiting.push(...fresh);
      for (const href of fresh) states.set(href, { kind: 'waiting' });
      onChange();
      void run();
    },
    stop() {
      current?.abort();
      current = null;
      waiting = [];
      for (const [href, { kind }] of states) if (kind === 'waiting' || kind === 'reading') states.delete(href);
      onChange();
    },
    know(href, outcome) {
      if (!states.has(href)) set(href, { kind: 'read', ...outcome });
    },
    states,
  };
}
