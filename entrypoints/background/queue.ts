// Work that must not run side by side: one after the other, each whatever became of the one before. It must not know what the work is.

/** `createQueue()(work)`: the promise is the work's own; its failure is the caller's, and the next in line starts afresh. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    // Told to the caller by the promise that it gets; here it only ends the wait.
    next.catch(() => undefined);
    return next;
  };
}
