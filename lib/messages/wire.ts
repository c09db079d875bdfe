// What crosses the wire: one envelope around every message, so that a foreign or an older message is never taken for ours.
// It must not know any single call; those stand in calls.ts.

/** `from-content` and `from-own-page` are asked of the background, `to-tab` of one tab, `broadcast` of nobody (no reply). */
export const DIRECTIONS = ['from-content', 'from-own-page', 'to-tab', 'broadcast'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Envelope {
  readonly detaljlupen: Direction;
  readonly name: string;
  readonly input: unknown;
  /** The tab meant, where a page of ours stands in it (our pages all hear what is sent to one of them); null otherwise. */
  readonly tabId: number | null;
}

export const toEnvelope = (direction: Direction, name: string, input: unknown, tabId: number | null = null): Envelope => ({
  detaljlupen: direction,
  name,
  input,
  tabId,
});

/** Guards the envelope only; what is inside is still untrusted. */
export function isEnvelope(value: unknown, direction: Direction): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const envelope = value as Partial<Envelope>;
  return envelope.detaljlupen === direction && typeof envelope.name === 'string';
}

/** The calls of one interface of calls.ts: what goes in, what comes back. */
export type CallName<Calls> = keyof Calls & string;
export type Input<Calls, Name extends CallName<Calls>> = Calls[Name] extends (input: infer In) => unknown ? In : never;
export type Output<Calls, Name extends CallName<Calls>> = Calls[Name] extends (input: never) => infer Out ? Out : never;
