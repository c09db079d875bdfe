import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noOwnWords } from '../../lib/model/own-words.ts';
import {
  defaultSettings,
  loadOwnWords,
  loadSettings,
  onOwnWords,
  onSettings,
  parseSettings,
  saveOwnWords,
  saveSettings,
  setPdfSites,
} from '../../lib/storage/settings.ts';

type Changed = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => void;
const fake = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, listeners: new Set<unknown>() }));

vi.mock('../../lib/browser.ts', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => (key in fake.kept ? { [key]: fake.kept[key] } : {}),
        set: async (change: Record<string, unknown>) => {
          const changes = Object.fromEntries(
            Object.entries(change).map(([key, newValue]) => [key, { newValue, oldValue: fake.kept[key] }]),
          );
          Object.assign(fake.kept, change);
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
  it('are the flagged kinds, and no own words, until something is chosen', async () => {
    expect(await loadSettings()).toEqual({ paintedKinds: ['plan', 'report', 'inquiry', 'micro'], ownWords: noOwnWords, pdfSites: [] });
  });

  it('come back as saved, and none painted is a choice too', async () => {
    await saveSettings({ paintedKinds: ['goal', 'plan'] });
    expect(await loadSettings()).toMatchObject({ paintedKinds: ['plan', 'goal'] });
    await saveSettings({ paintedKinds: [] });
    expect(await loadSettings()).toMatchObject({ paintedKinds: [] });
  });

  it('hold the sites whose PDFs open here, each once, and let go of them', async () => {
    await setPdfSites(['https://b.example/*', 'https://a.example/*'], true);
    await setPdfSites(['https://a.example/*'], true);
    expect((await loadSettings()).pdfSites).toEqual(['https://a.example/*', 'https://b.example/*']);
    await setPdfSites(['https://a.example/*'], false);
    expect((await loadSettings()).pdfSites).toEqual(['https://b.example/*']);
    expect(parseSettings({ pdfSites: 'https://a.example/*' }).pdfSites).toEqual([]);
  });

  it('saved at the same time are all kept', async () => {
    const saved = [saveOwnWords('documents', ['löfte']), saveSettings({ paintedKinds: ['goal'] }), saveOwnWords('roles', ['värd'])];
    await Promise.all(saved);
    expect(await loadSettings()).toMatchObject({
      paintedKinds: ['goal'],
      ownWords: { documents: ['löfte'], systems: [], roles: ['värd'] },
    });
  });

  it.each([null, 7, 'plan', {}, { paintedKinds: 'plan', ownWords: 'löfte' }])('%j falls back', (value) => {
    expect(parseSettings(value)).toEqual(defaultSettings);
  });

  it('leave out kinds of another version', () => {
    expect(parseSettings({ paintedKinds: ['plan', 'tomorrow', 3] })).toMatchObject({ paintedKinds: ['plan'] });
  });

  it('tell of a change until the signal aborts', async () => {
    const heard: unknown[] = [];
    const stop = new AbortController();
    onSettings((settings) => heard.push(settings), stop.signal);
    await saveSettings({ paintedKinds: ['micro'] });
    stop.abort();
    await saveSettings({ paintedKinds: ['plan'] });
    expect(heard).toMatchObject([{ paintedKinds: ['micro'] }]);
    expect(fake.listeners.size).toBe(0);
  });

  it('keep own words by their sort, each saved by itself', async () => {
    await saveOwnWords('documents', ['trygghetslöfte']);
    await saveOwnWords('roles', ['stadsdelsvärd']);
    await saveSettings({ paintedKinds: ['plan'] });
    expect(await loadOwnWords()).toEqual({ documents: ['trygghetslöfte'], systems: [], roles: ['stadsdelsvärd'] });
  });

  it('take no own words that nobody could have typed', () => {
    expect(parseSettings({ ownWords: { documents: ['löfte', '.*', 3] } }).ownWords).toEqual({ ...noOwnWords, documents: ['löfte'] });
  });

  it('tell of own words only where they are others than before', async () => {
    const heard = vi.fn();
    const stop = new AbortController();
    onOwnWords(heard, stop.signal);
    await saveOwnWords('documents', ['löfte', 'färdplan']);
    expect(heard).toHaveBeenCalledTimes(1);
    await saveSettings({ paintedKinds: ['micro'] });
    await saveOwnWords('documents', ['färdplan', 'löfte']);
    expect(heard).toHaveBeenCalledTimes(1);
    await saveOwnWords('documents', []);
    expect(heard).toHaveBeenCalledTimes(2);
    stop.abort();
    await saveOwnWords('documents', ['löfte']);
    expect(heard).toHaveBeenCalledTimes(2);
  });
});
