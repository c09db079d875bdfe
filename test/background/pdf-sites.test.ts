import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  granted: [] as string[],
  dynamic: [] as { id: number; condition: { regexFilter: string } }[],
}));

vi.mock('../../lib/browser.ts', () => {
  const area = (kept: Record<string, unknown>) => ({
    get: async (key: string) => (key in kept ? { [key]: kept[key] } : {}),
    set: async (items: Record<string, unknown>) => void Object.assign(kept, items),
    remove: async (key: string) => void delete kept[key],
  });
  return {
    browser: {
      runtime: { getURL: (path: string) => `ext://ours/${path}` },
      storage: { session: area(fake.session), local: area(fake.local) },
      permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((one) => fake.granted.includes(one)) },
      declarativeNetRequest: {
        getDynamicRules: async () => fake.dynamic,
        updateDynamicRules: async ({ addRules = [], removeRuleIds = [] }: { addRules?: typeof fake.dynamic; removeRuleIds?: number[] }) => {
          fake.dynamic = [...fake.dynamic.filter(({ id }) => !removeRuleIds.includes(id)), ...addRules];
        },
      },
    },
  };
});

const { putPdfSitesInOrder, redirectPdf } = await import('../../entrypoints/background/pdf-sites.ts');
const { toRegexFilter } = await import('../../entrypoints/background/request-rules.ts');

const SITE = 'https://kommun.example/*';
const answer = (change: object = {}) => ({
  url: 'https://kommun.example:8443/h.ashx?a=1&b=2',
  tabId: 5,
  method: 'GET',
  statusCode: 200,
  responseHeaders: [{ name: 'Content-Type', value: 'application/pdf; charset=utf-8' }],
  ...change,
});

beforeEach(() => {
  for (const kept of [fake.session, fake.local]) for (const key of Object.keys(kept)) delete kept[key];
  fake.local.settings = { pdfSites: [SITE] };
  fake.granted = [SITE];
  fake.dynamic = [];
});

describe('a chosen site’s PDF, in Firefox', () => {
  it('leads to the reader, its address whole', async () => {
    expect(await redirectPdf(answer())).toEqual({
      redirectUrl: 'ext://ours/redirected.html?pdf=https://kommun.example:8443/h.ashx?a=1&b=2',
    });
  });

  it.each([
    ['what is no PDF', { responseHeaders: [{ name: 'content-type', value: 'text/html' }] }],
    ['what names no type', { responseHeaders: [] }],
    ['an error', { statusCode: 404 }],
    ['a form that was sent', { method: 'POST' }],
    ['another site', { url: 'https://annan.example/a.pdf' }],
    ['the same name without https', { url: 'http://kommun.example/a.pdf' }],
  ])('leaves alone %s', async (_, change) => {
    expect(await redirectPdf(answer(change))).toEqual({});
  });

  it('is left alone in a tab that shows the original', async () => {
    fake.session['original:5'] = { at: null };
    expect(await redirectPdf(answer())).toEqual({});
    expect(await redirectPdf(answer({ tabId: 6 }))).toHaveProperty('redirectUrl');
  });

  it('is left alone once the permission is gone, or the choice', async () => {
    fake.granted = [];
    expect(await redirectPdf(answer())).toEqual({});
    fake.granted = [SITE];
    fake.local.settings = { pdfSites: [] };
    expect(await redirectPdf(answer())).toEqual({});
  });
});

describe('the rules, in Chromium', () => {
  it('are one for each chosen and allowed site, and no others', async () => {
    fake.local.settings = { pdfSites: [SITE, 'https://nekad.example/*'] };
    await putPdfSitesInOrder();
    expect(fake.dynamic.map(({ condition }) => condition.regexFilter)).toEqual([toRegexFilter(SITE)]);
    fake.local.settings = { pdfSites: [] };
    await putPdfSitesInOrder();
    expect(fake.dynamic).toEqual([]);
  });

  it('hold for the host, on all its ports, and for no lookalike', () => {
    const filter = new RegExp(toRegexFilter(SITE)!);
    expect(filter.test('https://kommun.example/a.pdf')).toBe(true);
    expect(filter.test('https://kommun.example:8443/a.pdf?b=1')).toBe(true);
    for (const other of [
      'https://kommunxexample/a',
      'https://kommun.example.org/a',
      'https://a.kommun.example/a',
      'http://kommun.example/a',
    ])
      expect(filter.test(other)).toBe(false);
    expect(toRegexFilter('*://*.kommun.example/*')).toBeNull();
    expect(toRegexFilter('<all_urls>')).toBeNull();
  });
});
