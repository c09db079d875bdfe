// Which addresses our own interface asked the reader to open, in browser.storage.session: only these are fetched without a click.
// It must not outlive the browser session, and must not be written for anything that a web page asked for.

/** What it takes of a storage area: `browser.storage.session`, given by the entrypoint. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** One key an address, so that two passes given at once cannot undo each other. */
const keyOf = (src: string): string => `reader-pass:${src}`;

/** Called where the reader is opened at the user's wish (button, context menu, panel), before it opens. */
export async function giveReaderPass(session: SessionArea, src: string): Promise<void> {
  await session.set({ [keyOf(src)]: true });
}

/** Stays true until the browser closes, so that the reader may be reloaded. */
export async function hasReaderPass(session: SessionArea, src: string): Promise<boolean> {
  const key = keyOf(src);
  return (await session.get(key))[key] === true;
}
