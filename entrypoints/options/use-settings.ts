// The stored choices, kept in step with other windows.
import { useEffect, useState } from 'preact/hooks';
import { loadSettings, onSettings, type Settings, saveSettings } from '../../lib/storage/settings.ts';

/** Null until read. */
export function useSettings(): readonly [Settings | null, (change: Partial<Settings>) => void] {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    const stop = new AbortController();
    onSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return [settings, (change) => void saveSettings(change).then(setSettings)];
}
