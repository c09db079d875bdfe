// One stop for the Tab key in a long list: the arrows go between its entries. It must not choose any.

/** Entries are what `selector` finds in `list`, as far as they can be seen. True where the key was one of ours. */
export function moveFocus(list: HTMLElement, selector: string, key: string): boolean {
  const entries = [...list.querySelectorAll<HTMLElement>(selector)].filter((entry) => entry.getClientRects().length > 0);
  const at = entries.indexOf(list.ownerDocument.activeElement as HTMLElement);
  const last = entries.length - 1;
  const to = { ArrowDown: Math.min(at + 1, last), ArrowUp: Math.max(at - 1, 0), Home: 0, End: last }[key];
  if (to === undefined || last < 0) return false;
  setStop(list, selector, entries[to]!);
  entries[to]!.focus();
  return true;
}

/** The entry that Tab leads to from outside. */
export function setStop(list: HTMLElement, selector: string, entry: HTMLElement): void {
  for (const one of list.querySelectorAll<HTMLElement>(selector)) one.tabIndex = one === entry ? 0 : -1;
}
