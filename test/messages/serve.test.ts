import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromContent, FromOwnPage, ToTab } from '../../lib/messages/calls.ts';
import { parseFromContent } from '../../lib/messages/parse.ts';
import { findOriginPattern, isBackground, isContentScript, isOwnPage } from '../../lib/messages/senders.ts';
import { createServer } from '../../lib/messages/serve.ts';
import { toEnvelope } from '../../lib/messages/wire.ts';
import { fail, succeed } from '../../lib/model/result.ts';
import { deliver, resetFake } from './fake-browser.ts';

vi.mock('../../lib/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

const page = { id: 'our-id', url: 'https://kommun.se/mote', frameId: 0, tab: { id: 4 } };
const panel = { id: 'our-id', url: 'chrome-extension://our-id/sidepanel.html', origin: 'chrome-extension://our-id' };
const reader = { ...panel, url: 'chrome-extension://our-id/reader.html?src=x', frameId: 0, tab: { id: 9 } };
const worker = { id: 'our-id', url: 'chrome-extension://our-id/background.js' };

const onBug = vi.fn(() => 'A sentence.');
const contentServer = () =>
  createServer<FromContent>({ direction: 'from-content', isAllowed: isContentScript, parse: parseFromContent, onBug });
const ownServer = () => createServer<FromOwnPage>({ direction: 'from-own-page', isAllowed: isOwnPage, onBug });

beforeEach(() => {
  resetFake();
  onBug.mockClear();
});

describe('serving', () => {
  it('answers with the handler’s result', async () => {
    const server = contentServer();
    server.on('removeNote', ({ noteId }) => (noteId === 'a' ? succeed(null) : fail('no-note', 'Gone.')));
    server.listen();
    expect(await deliver(toEnvelope('from-content', 'removeNote', { noteId: 'a' }), page)).toEqual({ ok: true, value: null });
    expect(await deliver(toEnvelope('from-content', 'removeNote', { noteId: 'b' }), page)).toEqual({
      ok: false,
      code: 'no-note',
      text: 'Gone.',
    });
  });

  it('has one handler a name', () => {
    const server = contentServer();
    server.on('removeNote', () => succeed(null));
    expect(() => server.on('removeNote', () => succeed(null))).toThrow('two handlers for "removeNote"');
  });

  it.each([
    [null],
    [undefined],
    ['hello'],
    [7],
    [{ type: 'other' }],
    [toEnvelope('from-content', 'unknown', {})],
    [toEnvelope('to-tab', 'removeNote', { noteId: 'n' })],
  ])('leaves %j alone', (message) => {
    const server = contentServer();
    server.on('removeNote', () => succeed(null));
    expect(server.answer(message, page as never)).toBeUndefined();
  });

  it('gives a bug as a code and a sentence, never as its own words', async () => {
    const server = contentServer();
    server.on('removeNote', () => {
      throw new Error('secret path /home');
    });
    expect(await server.answer(toEnvelope('from-content', 'removeNote', { noteId: 'n' }), page as never)).toEqual({
      ok: false,
      code: 'bug',
      text: 'A sentence.',
    });
    expect(onBug).toHaveBeenCalledWith('removeNote', expect.any(Error));
  });

  it('refuses what does not parse before any handler sees it, and tells of it', async () => {
    const onFailure = vi.fn(async () => undefined);
    const server = createServer<FromContent>({
      direction: 'from-content',
      isAllowed: isContentScript,
      parse: parseFromContent,
      onFailure,
      onBug,
    });
    const handler = vi.fn(() => succeed(null));
    server.on('removeNote', handler);
    expect(await server.answer(toEnvelope('from-content', 'removeNote', { noteId: 7 }), page as never)).toMatchObject({
      code: 'bad-message',
    });
    expect(handler).not.toHaveBeenCalled();
    expect(onFailure).toHaveBeenCalledWith('removeNote', page, expect.objectContaining({ code: 'bad-message' }));
  });

  it('stops with its signal', async () => {
    const stop = new AbortController();
    const server = contentServer();
    server.on('removeNote', () => succeed(null));
    server.listen(stop.signal);
    stop.abort();
    expect(await deliver(toEnvelope('from-content', 'removeNote', { noteId: 'n' }), page)).toBeUndefined();
  });

  it('a page of ours answers only for its own tab', () => {
    const server = createServer<ToTab>({ direction: 'to-tab', isAllowed: isBackground, tabId: () => 9, onBug });
    server.on('refresh', () => succeed(null));
    expect(server.answer(toEnvelope('to-tab', 'refresh', {}, 4), worker as never)).toBeUndefined();
    expect(server.answer(toEnvelope('to-tab', 'refresh', {}, 9), worker as never)).toBeInstanceOf(Promise);
  });
});

describe('senders', () => {
  it('a content script can never call what is for our own pages', () => {
    const server = ownServer();
    server.on('deleteEverything', () => succeed(null));
    const call = toEnvelope('from-own-page', 'deleteEverything', {});
    expect(server.answer(call, page as never)).toBeUndefined();
    expect(server.answer(call, { ...page, origin: 'https://kommun.se' } as never)).toBeUndefined();
    expect(server.answer(call, { ...panel, origin: 'https://kommun.se' } as never)).toBeUndefined();
    expect(server.answer(call, { ...page, url: 'https://evil.se/?chrome-extension://our-id/' } as never)).toBeUndefined();
    expect(server.answer(call, { ...page, url: 'chrome-extension://our-id.evil/' } as never)).toBeUndefined();
    expect(server.answer(call, { ...panel, id: 'another' } as never)).toBeUndefined();
    expect(server.answer(call, panel as never)).toBeInstanceOf(Promise);
    expect(server.answer(call, reader as never)).toBeInstanceOf(Promise);
  });

  it.each([
    ['the page itself', page, true],
    ['a frame in it, whose permission is asked for later', { ...page, frameId: 3 }, true],
    ['a frame of no web address', { ...page, frameId: 3, url: 'about:srcdoc' }, false],
    ['no frame at all', { ...page, frameId: undefined }, false],
    ['no tab', { ...page, tab: undefined }, false],
    ['another extension', { ...page, id: 'another' }, false],
    ['our own page', reader, false],
    ['a page of the browser', { ...page, url: 'about:blank' }, false],
    ['no address', { ...page, url: undefined }, false],
  ])('content script: %s → %s', (_what, sender, is) => {
    expect(isContentScript(sender as never)).toBe(is);
  });

  it.each([
    ['the service worker', worker, true],
    ['an event page', { id: 'our-id', url: 'chrome-extension://our-id/_generated_background_page.html' }, true],
    ['a page', page, false],
    ['another extension', { ...worker, id: 'another' }, false],
  ])('background: %s → %s', (_what, sender, is) => {
    expect(isBackground(sender as never)).toBe(is);
  });

  it.each([
    ['https://kommun.se/a?b#c', 'https://kommun.se/*'],
    ['http://127.0.0.1:8123/x', 'http://127.0.0.1/*'],
    ['file:///home/x.html', null],
    ['about:blank', null],
    ['chrome-extension://our-id/reader.html', null],
    ['nonsense', null],
    [null, null],
  ])('the pattern to ask for at %s is %s', (url, pattern) => {
    expect(findOriginPattern(url)).toBe(pattern);
  });
});
