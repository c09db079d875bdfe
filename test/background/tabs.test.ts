// What the button and the panel make of a tab, by what the browser says of it.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { injectInto, readTab } from '../../entrypoints/background/tabs.ts';

type Tries = 'html' | 'pdf' | 'refused';
const fake = vi.hoisted(() => ({
  tries: 'html' as Tries,
  granted: [] as string[],
  isFirefox: false,
  files: [] as unknown[],
  words: [] as unknown[],
  went: [] as string[],
  asked: [] as string[],
  session: new Map<string, unknown>(),
}));

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../../lib/messages/ask.ts', () => ({
  askTab: async (_tabId: number, name: string) => {
    fake.asked.push(name);
    return { ok: true, value: null };
  },
  broadcast: async () => undefined,
}));
vi.mock('../../lib/browser.ts', () => {
  const browser = {
    runtime: { getURL: (path: string) => `chrome-extension://our-id${path.startsWith('/') ? path : `/${path}`}` },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.includes(origin)) },
    storage: {
      session: {
        get: async (key: string) => (fake.session.has(key) ? { [key]: fake.session.get(key) } : {}),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) fake.session.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) fake.session.delete(key);
        },
      },
    },
    scripting: {
      executeScript: async ({ files, args }: { files?: string[]; args?: unknown[] }) => {
        if (fake.tries === 'refused') throw new Error('Missing host permission for the tab');
        if (files) fake.files.push(...files);
        if (args) fake.words.push(args);
        return [{ result: fake.tries === 'pdf' ? 'application/pdf' : 'text/html' }];
      },
    },
    tabs: {
      query: async () => [{ id: 7, discarded: false }],
      update: async (_id: number, { url }: { url: string }) => fake.went.push(url),
    },
  };
  return { browser: new Proxy(browser, { has: (target, key) => (key === 'sidebarAction' ? fake.isFirefox : key in target) }) };
});

const stateOf = (): { state: string; problem: string | null } | undefined => fake.session.get('tab:7') as never;
const reader = (src: string): string => `chrome-extension://our-id/reader.html?src=${encodeURIComponent(src)}`;

beforeEach(() => {
  Object.assign(fake, { tries: 'html', granted: [], isFirefox: false, files: [], words: [], went: [], asked: [], session: new Map() });
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => Promise.reject(new TypeError('not allowed'))),
  );
});

describe('readTab', () => {
  it('injects into a page', async () => {
    await readTab(7, 'https://kommun.se/mote', true);
    expect(fake.files).toEqual(['/content-scripts/agenda.js']);
    expect(stateOf()).toMatchObject({ state: 'reading', url: 'https://kommun.se/mote' });
  });

  it('leaves word for the script that this page was asked for', async () => {
    await readTab(7, 'https://kommun.se/nyheter', true);
    await readTab(7, 'https://kommun.se/nyheter', false);
    expect(fake.words).toEqual([[true], [true]]);
  });

  it('leaves no such word in the tabs of a site that was just allowed', async () => {
    await injectInto(['https://kommun.se/*']);
    expect(fake.files).toEqual(['/content-scripts/agenda.js']);
    expect(fake.words).toEqual([[false]]);
  });

  it('opens a PDF in the reader, in the same tab, and injects nothing', async () => {
    fake.tries = 'pdf';
    await readTab(7, 'https://kommun.se/documentHandler.ashx?did=4', true);
    expect(fake.went).toEqual([reader('https://kommun.se/documentHandler.ashx?did=4')]);
    expect(fake.files).toEqual([]);
  });

  it('takes a refusal for a PDF in Firefox, which refuses its viewer as it would any page', async () => {
    Object.assign(fake, { tries: 'refused', isFirefox: true });
    await readTab(7, 'https://kommun.se/View.ashx?M=A', true);
    expect(fake.went).toEqual([reader('https://kommun.se/View.ashx?M=A')]);
  });

  it.each(['https://addons.mozilla.org/sv-SE/firefox/', 'https://support.mozilla.org/kb/x', 'https://accounts.firefox.com/'])(
    'but not on %s, where no extension may be',
    async (url) => {
      Object.assign(fake, { tries: 'refused', isFirefox: true });
      await readTab(7, url, true);
      expect(fake.went).toEqual([]);
      expect(stateOf()).toMatchObject({ state: 'failed', problem: 'background.restricted' });
    },
  );

  it('in Chromium a refusal is a PDF only where the address says so', async () => {
    fake.tries = 'refused';
    await readTab(7, 'https://kommun.se/kallelse.pdf', true);
    expect(fake.went).toEqual([reader('https://kommun.se/kallelse.pdf')]);
    fake.went = [];
    await readTab(7, 'https://chromewebstore.google.com/detail/x', true);
    await readTab(7, 'https://kommun.se/mote', true);
    expect(fake.went).toEqual([]);
    expect(stateOf()).toMatchObject({ state: 'failed' });
  });

  it.each(['chrome://settings/', 'about:support', 'devtools://x'])('does not even try %s', async (url) => {
    await readTab(7, url, true);
    expect(fake.files).toEqual([]);
    expect(stateOf()).toMatchObject({ state: 'failed', problem: 'background.restricted' });
  });

  it('from the panel, without a permission, a refusal means that nothing is allowed yet', async () => {
    Object.assign(fake, { tries: 'refused', isFirefox: true });
    await readTab(7, 'https://kommun.se/mote', false);
    expect(fake.went).toEqual([]);
    expect(stateOf()).toMatchObject({ state: 'unread', problem: null });
  });

  it('from the panel, on an allowed site, a refusal in Firefox is a PDF', async () => {
    Object.assign(fake, { tries: 'refused', isFirefox: true, granted: ['https://kommun.se/*'] });
    await readTab(7, 'https://kommun.se/fil/12', false);
    expect(fake.went).toEqual([reader('https://kommun.se/fil/12')]);
  });

  it('asks our own reader to read again', async () => {
    await readTab(7, reader('https://kommun.se/a.pdf'), true);
    expect(fake.asked).toEqual(['refresh']);
    expect(fake.files).toEqual([]);
  });
});
