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

/** `search`: "?src=…". */
export function parseAsked(search: string): Asked {
  const src = new URLSearchParams(search).get('src');
  if (src === null || src === '') return { kind: 'none' };
  const pattern = findOriginPattern(src);
  if (pattern === null) return { kind: 'refused' };
  const { host, username, password } = new URL(src);
  // A name in front of the host is there to deceive the reader of the address; no portal uses it.
  if (username !== '' || password !== '') return { kind: 'refused' };
  return { kind: 'web', address: { src, host, pattern } };
}
