// What the reader's toolbar and notices show. One value, replaced whole; whoever changes it says what.
import type { WebAddress } from './address.ts';
import type { Found } from './pdf-view.ts';

/** `start`: pick a file. `ask`: an address waits for a click. `busy`: being fetched or opened. `shown`: a PDF's pages. `text`: a Word file. `kept`: kept text only. */
export type Phase = 'start' | 'ask' | 'busy' | 'password' | 'shown' | 'text' | 'kept' | 'failed';

export interface ReaderState {
  readonly phase: Phase;
  /** Null for a picked file. */
  readonly address: WebAddress | null;
  readonly title: string | null;
  /** What goes on, in the status line; empty when nothing does. */
  readonly progress: string;
  /** One sentence each, shown until the next document. */
  readonly problem: string | null;
  readonly notices: readonly string[];
  /** The browser's permission for the host might help. */
  readonly canAllow: boolean;
  readonly isPasswordWrong: boolean;
  readonly page: number;
  readonly pageCount: number;
  readonly percent: number;
  readonly found: Found | null;
  /** Painted findings; null until the text is read. */
  readonly findings: number | null;
}

export const emptyState: ReaderState = {
  phase: 'start',
  address: null,
  title: null,
  progress: '',
  problem: null,
  notices: [],
  canAllow: false,
  isPasswordWrong: false,
  page: 0,
  pageCount: 0,
  percent: 0,
  found: null,
  findings: null,
};

export interface Store {
  get(): ReaderState;
  /** Changes what is given and leaves the rest. */
  set(change: Partial<ReaderState>): void;
}

export function createStore(onChange: (state: ReaderState) => void): Store {
  let state = emptyState;
  return {
    get: () => state,
    set(change) {
      state = { ...state, ...change };
      onChange(state);
    },
  };
}
