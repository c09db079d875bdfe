// Who sent a message, as the browser says it; never as the message says it. It must not look into the message.
import { browser } from '../browser.ts';
import type { Sender } from './serve.ts';

/** "chrome-extension://id/" or "moz-extension://uuid/". */
const ownOrigin = (): string => browser.runtime.getURL('');

const isOurs = (sender: Sender): boolean => sender.id === browser.runtime.id;

/** A page of our own origin: panel, reader, options. A content script never is: its address is that of the page it stands in. */
export function isOwnPage(sender: Sender): boolean {
  // Chromium also gives the origin, set by the browser process and not by the renderer.
  const origin = (sender as { origin?: unknown }).origin;
  if (typeof origin === 'string' && `${origin}/` !== ownOrigin()) return false;
  return isOurs(sender) && typeof sender.url === 'string' && sender.url.startsWith(ownOrigin());
}

/**
 * Our content script in an ordinary tab: in its main frame, or in a frame within it. Whether that frame may speak, its own origin must be allowed for, is asked
 * by whoever serves it: only the browser's permissions know.
 */
export function isContentScript(sender: Sender): boolean {
  const { tab, frameId, url = '' } = sender;
  if (!isOurs(sender) || tab?.id === undefined || frameId === undefined) return false;
  // A page that Chromium makes ready before anybody goes there is in no tab yet, whatever tab it names; it speaks again once it is shown.
  if ((sender as { documentLifecycle?: unknown }).documentLifecycle === 'prerender') return false;
  return frameId === 0 ? /^(https?|file):/.test(url) : /^https?:/.test(url);
}

/** The background: no tab, and either no address or its own script's. What a tab hears must come from there. */
export function isBackground(sender: Sender): boolean {
  return isOurs(sender) && sender.tab === undefined && (sender.url === undefined || sender.url.startsWith(ownOrigin()));
}

/** http(s) only: the match pattern that asks for a site. Ports cannot be named in every browser, so a pattern holds for all of a host's ports. */
export function findOriginPattern(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'http:' || protocol === 'https:') && hostname !== '' ? `${protocol}//${hostname}/*` : null;
}
