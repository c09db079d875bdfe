// The keyboard shortcuts as the browser has them now: they may have been changed, or taken by another extension. It must not change them.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';

/** As in the manifest, in the order that the settings show them. */
const COMMANDS = ['_execute_action', 'next-finding', 'previous-finding'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Shortcut {
  readonly name: CommandName;
  /** As the browser writes it; null where none is set. */
  readonly keys: string | null;
}

/** Empty until the browser has answered. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const set = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
      setShortcuts(COMMANDS.map((name) => ({ name, keys: set.get(name) || null })));
    };
    void ask();
    // They are changed in another tab; Chromium says nothing of it.
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return shortcuts;
}
