// A text of some genre, and all that directs in it. Whatever else is found fails the test.
import { expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import type { Kind } from '../../lib/model/directive.ts';
import { analyse } from '../../lib/proposals/analyse.ts';

export interface Genre {
  readonly text: string;
  /** Kind, and words that the directive's quote holds. */
  readonly demands: readonly (readonly [Kind, string])[];
}

export function tryGenres(genres: Readonly<Record<string, Genre>>): void {
  it.each(Object.entries(genres))('%s', (_, { text, demands }) => {
    const found = analyse(readPlain(text)).proposals.flatMap(({ directives }) => directives);
    const said = found.map(({ kind, quote }) => `${kind}: ${quote.replace(/\s+/g, ' ')}`);
    for (const [kind, words] of demands)
      expect(
        said.filter((one) => one.startsWith(kind) && one.includes(words)),
        `${words} in ${said.join(' | ')}`,
      ).toHaveLength(1);
    expect(said).toHaveLength(demands.length);
  });
}
