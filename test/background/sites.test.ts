import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isCovered, putSitesInOrder } from '../../entrypoints/background/sites.ts';

interface Script {
  id: string;
  matches?: string[];
}
const fake = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: new Map<string, Script>(),
  calls: [] as string[],
  injected: [] as unknown[],
}));

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../../lib/browser.ts', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: fake.origins }) },
    tabs: { query: async ({ url }: { url: string[] }) => url.map((_, index) => ({ id: index + 1 })) },
    scripting: {
      getRegisteredContentScripts: async () => [...fake.scripts.values()],
      registerContentScripts: async ([script]: Script[]) => {
        if (fake.scripts.has(script!.id)) throw new Error('Duplicate script ID');
        fake.scripts.set(script!.id, script!);
        fake.calls.push('register');
      },
      updateContentScripts: async ([script]: Script[]) => {
        fake.scripts.set(script!.id, script!);
        fake.calls.push('update');
      },
      unregisterContentScripts: async () => {
        fake.scripts.clear();
        fake.calls.push('unregister');
      },
      executeScript: async (what: unknown) => {
        fake.injected.push(what);
        return [{ result: 'text/html' }];
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(fake, { origins: [], scripts: new Map(), calls: [], injected: [] });
});

describe('registered scripts', () => {
  it('follow the granted origins: made, widened, left alone, taken away', async () => {
    await putSitesInOrder();
    expect(fake.calls).toEqual([]);
    fake.origins = ['https://a.se/*', 'file:///*'];
    await putSitesInOrder();
    expect([...fake.scripts.values()]).toMatchObject([
      { matches: ['https://a.se/*'], allFrames: true, persistAcrossSessions: true, runAt: 'document_idle' },
    ]);
    fake.origins = ['https://b.se/*', 'https://a.se/*'];
    await putSitesInOrder();
    fake.origins = ['https://a.se/*', 'https://b.se/*'];
    await putSitesInOrder();
    fake.origins = [];
    await putSitesInOrder();
    expect(fake.calls).toEqual(['register', 'update', 'unregister']);
    expect(fake.scripts.size).toBe(0);
  });

  it('come back after an update took them away, also in the tabs that are open', async () => {
    fake.origins = ['https://a.se/*'];
    await putSitesInOrder();
    fake.scripts.clear();
    fake.injected = [];
    await putSitesInOrder();
    expect(fake.calls).toEqual(['register', 'register']);
    // What the page is, the script, and then which frames there are.
    const once = [
      { target: { tabId: 1 } },
      { target: { tabId: 1 }, files: ['/content-scripts/agenda.js'] },
      { target: { allFrames: true } },
    ];
    expect(fake.injected).toMatchObject(once);
  });

  it('are not registered twice when install and start-up come together', async () => {
    fake.origins = ['https://a.se/*'];
    await Promise.all([putSitesInOrder(), putSitesInOrder()]);
    expect(fake.calls).toEqual(['register']);
  });
});

describe('isCovered', () => {
  it.each([
    ['https://a.se/x', 'https://a.se/*', true],
    ['https://a.se:8443/x', 'https://a.se/*', true],
    ['http://a.se/x', 'https://a.se/*', false],
    ['http://a.se/x', '*://a.se/*', true],
    ['https://www.a.se/x', 'https://a.se/*', false],
    ['https://www.a.se/x', 'https://*.a.se/*', true],
    ['https://a.se/x', 'https://*.a.se/*', true],
    ['https://ba.se/x', 'https://*.a.se/*', false],
    ['https://b.se/x', '*://*/*', true],
    ['https://b.se/x', '<all_urls>', true],
    ['file:///x', '*://*/*', false],
    [null, '<all_urls>', false],
    ['https://a.se/x', 'nonsense', false],
  ])('%s by %s: %s', (url, pattern, is) => {
    expect(isCovered(url, pattern)).toBe(is);
  });
});
