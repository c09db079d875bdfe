// Where work that nobody waits for ends when it fails: in the console of the background, never in silence. It must not show anything to the user.

/** `startInBackground('what it was', promise)`: for listeners, which cannot be awaited. */
export function startInBackground(what: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error(`Detaljlupen: ${what} failed.`, error));
}
