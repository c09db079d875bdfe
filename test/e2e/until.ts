// Waiting for a condition, never for a time. It must not swallow what the condition throws, but for the last moment's message.

export interface UntilOptions {
  readonly timeoutMs?: number;
  readonly everyMs?: number;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is truthy, and gives it back. Throws with `what` when the time is up. */
export async function until<T>(what: string, ask: () => Promise<T> | T, { timeoutMs = 20_000, everyMs = 40 }: UntilOptions = {}) {
  const end = Date.now() + timeoutMs;
  let last: unknown;
  for (;;) {
    try {
      last = await ask();
      if (last) return last as Exclude<T, null | undefined | false | 0 | ''>;
    } catch (error) {
      // A page in the middle of a navigation cannot be asked; the next moment it can.
      last = error;
    }
    if (Date.now() > end) {
      const seen = last instanceof Error ? last.message : JSON.stringify(last);
      throw new Error(`Waited ${timeoutMs} ms in vain: ${what}. Last seen: ${seen?.slice(0, 1500)}`);
    }
    await pause(everyMs);
  }
}
