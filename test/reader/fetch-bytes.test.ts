import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FetchOptions, fetchBytes } from '../../entrypoints/reader/fetch-bytes.ts';
import { MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';

const address = { src: 'https://kommun.example/a.pdf', host: 'kommun.example', pattern: 'https://kommun.example/*' };
const options = (change: Partial<FetchOptions> = {}): FetchOptions => ({
  signal: new AbortController().signal,
  isAllowed: true,
  onProgress: () => {},
  ...change,
});

const asked = vi.fn<typeof fetch>();
vi.stubGlobal('fetch', asked);
afterEach(() => asked.mockReset());

const code = async (change: Partial<FetchOptions> = {}): Promise<string> => {
  const result = await fetchBytes(address, options(change));
  return result.ok ? 'ok' : result.code;
};

describe('fetching a document', () => {
  it('gives its bytes and tells how far it is', async () => {
    asked.mockResolvedValue(new Response('%PDF-1.7 …', { headers: { 'content-length': '12' } }));
    const shares: (number | null)[] = [];
    const result = await fetchBytes(address, options({ onProgress: (share) => shares.push(share) }));
    expect(result.ok && new TextDecoder().decode(result.value)).toBe('%PDF-1.7 …');
    expect(shares.at(-1)).toBe(1);
    expect(asked.mock.calls).toEqual([[address.src, expect.objectContaining({ credentials: 'include' })]]);
  });

  it('names what came instead', async () => {
    asked.mockImplementation(async () => new Response('<!doctype html><title>Logga in</title>'));
    expect(await code()).toBe('login-instead');
    asked.mockImplementation(async () => new Response('<!doctype html><title>Sidan finns inte</title>'));
    expect(await code()).toBe('html-instead');
    asked.mockImplementation(async () => new Response(''));
    expect(await code()).toBe('empty');
    asked.mockImplementation(async () => new Response('', { status: 403 }));
    const refused = await fetchBytes(address, options());
    expect(refused).toMatchObject({ code: 'status', text: expect.stringContaining('403') });
    asked.mockImplementation(async () => new Response('x', { headers: { 'content-length': String(MAX_DOCUMENT_BYTES + 1) } }));
    expect(await code()).toBe('too-large');
  });

  it('tells a dead line from one that permission might open, and tries a public file without cookies', async () => {
    asked.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await code()).toBe('network');
    expect(asked.mock.calls.map(([, init]) => init?.redirect)).toEqual([undefined, 'manual']);
    asked.mockClear();
    expect(await code({ isAllowed: false })).toBe('blocked');
    expect(asked.mock.calls.map(([, init]) => init?.credentials)).toEqual(['include', 'omit']);
  });

  it('tells a log-in page from other pages', async () => {
    const answerFrom = (body: string, url: string): void =>
      void asked.mockImplementation(async () => Object.defineProperty(new Response(body), 'url', { value: url }));
    answerFrom('<!doctype html><form><input name="p" type="password"></form>', 'https://kommun.example/a.pdf');
    expect(await code()).toBe('login-instead');
    answerFrom('<!doctype html><p>Välj hur du vill gå vidare', 'https://kommun.example/adfs/ls?x=1');
    expect(await code()).toBe('login-instead');
    answerFrom('<!doctype html><p>Om ljudinloggningar i blogin-appen', 'https://kommun.example/blogin-om');
    expect(await code()).toBe('html-instead');
  });

  it('tells an address that leads on to a site which is not allowed', async () => {
    asked.mockImplementation(async (_, init) => {
      if (init?.redirect !== 'manual') throw new TypeError('Failed to fetch');
      return { type: 'opaqueredirect' } as Response;
    });
    expect(await code()).toBe('leads-away');
  });

  it('says so when the line breaks off half-way', async () => {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new TextEncoder().encode('%PDF-1.7'));
        stream.error(new TypeError('network error'));
      },
    });
    asked.mockResolvedValue(new Response(body));
    expect(await code()).toBe('network');
  });

  it('throws when another document took its place', async () => {
    const life = new AbortController();
    life.abort();
    asked.mockRejectedValue(new DOMException('aborted', 'AbortError'));
    await expect(fetchBytes(address, options({ signal: life.signal }))).rejects.toThrow();
  });
});
