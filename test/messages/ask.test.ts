import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askFromContent, askFromOwnPage, askTab, broadcast, onBroadcast } from '../../lib/messages/ask.ts';
import { toEnvelope } from '../../lib/messages/wire.ts';
import { deliver, fake, resetFake } from './fake-browser.ts';

vi.mock('../../lib/browser.ts', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

const noReceiver = new Error('Could not establish connection. Receiving end does not exist.');

beforeEach(() => {
  resetFake();
  vi.useRealTimers();
});

describe('asking', () => {
  it('sends an envelope of its direction and gives the reply', async () => {
    fake.sendMessage.mockResolvedValue({ ok: true, value: null });
    expect(await askFromContent('removeNote', { noteId: 'n' })).toEqual({ ok: true, value: null });
    expect(await askFromOwnPage('removeNote', { noteId: 'n' })).toEqual({ ok: true, value: null });
    expect(fake.sendMessage.mock.calls).toEqual([
      [toEnvelope('from-content', 'removeNote', { noteId: 'n' })],
      [toEnvelope('from-own-page', 'removeNote', { noteId: 'n' })],
    ]);
  });

  it('tries again only while nobody receives', async () => {
    vi.useFakeTimers();
    fake.sendMessage.mockRejectedValueOnce(noReceiver).mockRejectedValueOnce(noReceiver).mockResolvedValue({ ok: true, value: null });
    const asked = askFromContent('removeNote', { noteId: 'n' });
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: true, value: null });
    expect(fake.sendMessage).toHaveBeenCalledTimes(3);
  });

  it('gives up in the end, with a value', async () => {
    vi.useFakeTimers();
    fake.sendMessage.mockRejectedValue(noReceiver);
    const asked = askFromContent('removeNote', { noteId: 'n' });
    await vi.runAllTimersAsync();
    expect(await asked).toEqual({ ok: false, code: 'no-receiver', text: '' });
    expect(fake.sendMessage).toHaveBeenCalledTimes(4);
  });

  it('never sends a second time what may have been received', async () => {
    fake.sendMessage.mockRejectedValue(new Error('The message port closed before a response was received.'));
    expect(await askFromContent('removeNote', { noteId: 'n' })).toMatchObject({ ok: false, code: 'bad-reply' });
    expect(fake.sendMessage).toHaveBeenCalledTimes(1);
  });

  it('passes a refusal on as it is', async () => {
    const refusal = { ok: false, code: 'quota', text: 'The disk is full.' };
    fake.sendMessage.mockResolvedValue(refusal);
    expect(await askFromOwnPage('viewTab', { tabId: 1 })).toEqual(refusal);
  });

  it.each([['Extension context invalidated.'], ["can't access dead object"]])('a dead extension is a value: %s', async (message) => {
    fake.sendMessage.mockRejectedValue(new Error(message));
    expect(await askFromContent('removeNote', { noteId: 'n' })).toEqual({ ok: false, code: 'context-gone', text: '' });
  });

  it('a dead extension is not even asked', async () => {
    fake.id = undefined;
    expect(await askFromContent('removeNote', { noteId: 'n' })).toEqual({ ok: false, code: 'context-gone', text: '' });
    expect(fake.sendMessage).not.toHaveBeenCalled();
  });

  it('throws what is a bug', async () => {
    fake.sendMessage.mockRejectedValue(new TypeError('could not be cloned'));
    await expect(askFromContent('removeNote', { noteId: 'n' })).rejects.toThrow('cloned');
  });

  it.each([[7], ['yes'], [{}], [{ ok: 'true' }]])('takes no other reply than a result: %j', async (reply) => {
    fake.sendMessage.mockResolvedValue(reply);
    expect(await askFromContent('removeNote', { noteId: 'n' })).toMatchObject({ ok: false, code: 'bad-reply' });
  });
});

describe('asking a tab', () => {
  it('names the tab, so that our pages know whether they are meant', async () => {
    fake.tabsSendMessage.mockResolvedValue({ ok: true, value: null });
    await askTab(5, 'goTo', { directiveId: 'd' });
    expect(fake.tabsSendMessage).toHaveBeenCalledWith(5, toEnvelope('to-tab', 'goTo', { directiveId: 'd' }, 5));
    expect(fake.sendMessage).not.toHaveBeenCalled();
  });

  it('reaches a page of ours in the tab by the other way', async () => {
    fake.tabsSendMessage.mockRejectedValue(noReceiver);
    fake.sendMessage.mockResolvedValue({ ok: true, value: 'selected' });
    expect(await askTab(5, 'selectedText', {})).toEqual({ ok: true, value: 'selected' });
    expect(fake.sendMessage).toHaveBeenCalledWith(toEnvelope('to-tab', 'selectedText', {}, 5));
  });

  it('does not wait where nothing was injected', async () => {
    fake.tabsSendMessage.mockRejectedValue(noReceiver);
    fake.sendMessage.mockRejectedValue(noReceiver);
    expect(await askTab(5, 'refresh', {})).toMatchObject({ ok: false, code: 'no-receiver' });
    expect(fake.tabsSendMessage).toHaveBeenCalledTimes(1);
  });
});

describe('broadcasts', () => {
  it('are fine with nobody listening', async () => {
    fake.sendMessage.mockRejectedValue(noReceiver);
    await expect(broadcast({ type: 'everything-deleted' })).resolves.toBeUndefined();
  });

  it('are heard until the signal aborts, and never answered', async () => {
    const heard = vi.fn();
    const stop = new AbortController();
    onBroadcast(heard, stop.signal);
    const message = { type: 'tab-changed', tabId: 3 } as const;
    expect(await deliver(toEnvelope('broadcast', 'tab-changed', message), {})).toBeUndefined();
    expect(await deliver(toEnvelope('to-tab', 'refresh', {}), {})).toBeUndefined();
    stop.abort();
    await deliver(toEnvelope('broadcast', 'tab-changed', message), {});
    expect(heard.mock.calls).toEqual([[message]]);
  });
});
