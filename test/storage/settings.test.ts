import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, loadSettings, onSettings, parseSettings, saveSettings } from '../../lib/storage/settings.ts';

type Changed = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
const fake = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, listeners: new Set<unknown>() }));

vi.mock('../../lib/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in fake.kept ? { [key]: fake.kept[key] } : {}),
        set: async (change: Record<string, unknown>) => {
          Object.assign(fake.kept, change);
          const changes = Object.fromEntries(Object.entries(change).map(([key, newValue]) => [key, { newValue }]));
          for (const listener of fake.listeners) (listener as Changed)(changes, 'local');
        },
      },
      onChanged: {
        addListener: (listener: unknown) => fake.listeners.add(listener),
        removeListener: (listener: unknown) => fake.listeners.delete(listener),
      },
    },
  },
}));

beforeEach(() => {
  fake.kept = {};
  fake.listeners.clear();
});

describe('settings', () => {
  it('are the flagged kinds until something is chosen', async () => {
    expect(await loadSettings()).toEqual({ paintedKinds: ['plan', 'report', 'inquiry', 'micro'] });
  });

  it('come back as saved, and none painted is a choice too', async () => {
    await saveSettings({ paintedKinds: ['goal', 'plan'] });
    expect(await loadSettings()).toEqual({ paintedKinds: ['plan', 'goal'] });
    await saveSettings({ paintedKinds: [] });
    expect(await loadSettings()).toEqual({ paintedKinds: [] });
  });

  it.each([null, 7, 'plan', {}, { paintedKinds: 'plan' }])('%j falls back', (value) => {
    expect(parseSettings(value)).toEqual(defaultSettings);
  });

  it('leave out kinds of another version', () => {
    expect(parseSettings({ paintedKinds: ['plan', 'tomorrow', 3] })).toEqual({ paintedKinds: ['plan'] });
  });

  it('tell of a change until the signal aborts', async () => {
    const heard: unknown[] = [];
    const stop = new AbortController();
    onSettings((settings) => heard.push(settings), stop.signal);
    await saveSettings({ paintedKinds: ['micro'] });
    stop.abort();
    await saveSettings({ paintedKinds: ['plan'] });
    expect(heard).toEqual([{ paintedKinds: ['micro'] }]);
    expect(fake.listeners.size).toBe(0);
  });
});
