// The stored choices, kept in step with other windows.
import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettings, type Settings } from '../../lib/storage/settings.ts';

/** Null until read. What is being saved is handed to the second, and shown once it is. */
export function useSettings(): readonly [Settings | null, (saving: Promise<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    const stop = new AbortController();
    onSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return [settings, async (saving) => setSettings(await saving)];
}
