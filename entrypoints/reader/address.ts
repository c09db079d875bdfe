// What the reader was asked to open, from its own address (`reader.html?src=…`). It must take http(s) addresses only.
import { findOriginPattern } from '../../lib/messages/senders.ts';

export interface WebAddress {
  /** As it was given: what was handed over and passed is known by it. */
  readonly src: string;
  /** "example.se", with a port where there is one. */
  readonly host: string;
  /** To ask the browser's permission for. */
  readonly pattern: string;
}

/** `none`: no address, so a file is to be picked. `refused`: an address of another sort. */
export type Asked = { readonly kind: 'none' } | { readonly kind: 'refused' } | { readonly kind: 'web'; readonly address: WebAddress };

/** Null where it is no address that the reader takes. */
export function parseAddress(src: string): WebAddress | null {
  const pattern = findOriginPattern(src);
  if (pattern === null) return null;
  const { host, username, password } = new URL(src);
  // A name in front of the host is there to deceive the reader of the address; no portal uses it.
  return username === '' && password === '' ? { src, host, pattern } : null;
}

/** `search`: "?src=…". */
export function parseAsked(search: string): Asked {
  const src = new URLSearchParams(search).get('src');
  if (src === null || src === '') return { kind: 'none' };
  const address = parseAddress(src);
  return address === null ? { kind: 'refused' } : { kind: 'web', address };
}
