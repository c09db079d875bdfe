// A browser with nothing but what messages need. Each test sets what sendMessage does.
import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => unknown;

export const fake = {
  id: 'our-id' as string | undefined,
  listeners: new Set<Listener>(),
  sendMessage: vi.fn<(message: unknown) => Promise<unknown>>(),
  tabsSendMessage: vi.fn<(tabId: number, message: unknown) => Promise<unknown>>(),
};

export const browser = {
  runtime: {
    get id() {
      return fake.id;
    },
    getURL: (path: string) => `chrome-extension://our-id/${path.replace(/^\//, '')}`,
    sendMessage: (message: unknown) => fake.sendMessage(message),
    onMessage: {
      addListener: (listener: Listener) => fake.listeners.add(listener),
      removeListener: (listener: Listener) => fake.listeners.delete(listener),
    },
  },
  tabs: { sendMessage: (tabId: number, message: unknown) => fake.tabsSendMessage(tabId, message) },
};

export function resetFake(): void {
  fake.id = 'our-id';
  fake.listeners.clear();
  fake.sendMessage.mockReset();
  fake.tabsSendMessage.mockReset();
}

/** What a browser does with a message: every listener hears it, the first that answers wins. */
export function deliver(message: unknown, sender: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    let isOpen = false;
    for (const listener of fake.listeners) isOpen = listener(message, sender, resolve) === true || isOpen;
    if (!isOpen) resolve(undefined);
  });
}
