// The sites that are always read, as the browser itself has them. It must not keep a list of its own.
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser.ts';

/** Match patterns, sorted. */
export function useSites(): readonly string[] {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const { origins } = await browser.permissions.getAll();
      setSites([...(origins ?? [])].sort());
    };
    void ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return sites;
}
