// The tab that the panel is about: the active one of its window, or the pinned one. It must not read anything of the tab but its number.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';

async function findActiveTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Null while it is not known, or where the window has no tab that can be asked about. */
export function useActiveTab(pinned: number | null): number | null {
  const [tabId, setTabId] = useState(pinned);
  useEffect(() => {
    if (pinned !== null) return;
    const ask = (): void => void findActiveTab().then(setTabId);
    ask();
    browser.tabs.onActivated.addListener(ask);
    return () => browser.tabs.onActivated.removeListener(ask);
  }, [pinned]);
  return tabId;
}
