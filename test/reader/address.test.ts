import { describe, expect, it, vi } from 'vitest';
import { parseAsked } from '../../entrypoints/reader/address.ts';

vi.mock('../../lib/browser.ts', () => ({ browser: {} }));

const asked = (src: string) => parseAsked(`?src=${encodeURIComponent(src)}`);

describe('what the reader is asked to open', () => {
  it('is an address on the web, kept as it was given', () => {
    const src = 'https://kommun.example:8443/möte/protokoll.pdf?id=1&v=2#page=3';
    expect(asked(src)).toEqual({ kind: 'web', address: { src, host: 'kommun.example:8443', pattern: 'https://kommun.example/*' } });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:application/pdf,x',
    'blob:https://a.example/x',
    'chrome://settings',
    'protokoll.pdf',
    'https://',
  ])('%s is refused', (src) => {
    expect(asked(src).kind).toBe('refused');
  });

  it('refuses a name before the host, which would hide where the address leads', () => {
    expect(asked('https://kommun.example@evil.example/a.pdf').kind).toBe('refused');
    expect(asked('https://:pass@kommun.example/a.pdf').kind).toBe('refused');
  });

  it('without an address, a file is to be picked', () => {
    expect(parseAsked('').kind).toBe('none');
    expect(parseAsked('?src=').kind).toBe('none');
  });
});
