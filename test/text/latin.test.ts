import { describe, expect, it } from 'vitest';
import { latin } from '../../lib/text/latin.ts';

describe('latin', () => {
  it('means Latin letters, alone and within a class, and keeps the flags', () => {
    const pattern = latin(/^\p{Lu}[\p{Ll}-]+ [^\p{L}\d]+$/gu);
    expect(pattern.flags).toBe('gu');
    expect(pattern.source).not.toContain('\\p');
    for (const said of ['Åsa-å …', 'Örn !', 'Šimun –']) expect(said.match(pattern)).toHaveLength(1);
    for (const said of ['åsa !', 'Åsa 7', 'Åsa b']) expect(said.match(pattern)).toBe(null);
  });

  it('leaves alone what is escaped', () => {
    expect(latin(/\[\p{L}\]/u).test('[å]')).toBe(true);
    expect(latin(/[[\]\p{L}]+/u).source).toContain('À-Ö');
  });

  it('matches as the wide pattern does, in Swedish and English letters', () => {
    const letters = Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code));
    for (const wide of [/\p{L}/u, /^[^\p{L}]$/u]) {
      const narrow = latin(wide);
      for (const letter of letters) expect(narrow.test(letter), letter).toBe(wide.test(letter));
    }
    // Behind Latin-1 a letter counts as both.
    for (const wide of [/\p{Lu}/u, /\p{Ll}/u])
      for (const letter of letters.slice(0, 0x100)) expect(latin(wide).test(letter), letter).toBe(wide.test(letter));
  });
});
