import { describe, expect, it } from 'vitest';
import { findPlace } from '../../entrypoints/reader/page-history.ts';

const SRC = 'https://kommun.example/kallelse.pdf?id=7#page=12';

describe('where to begin', () => {
  it.each([
    ['as this entry was left', { place: 'page=3&zoom=auto,0,700' }, '#page=3', SRC, 'page=3&zoom=auto,0,700'],
    ['as its own address says', null, '#page=5', SRC, 'page=5'],
    ['as the document’s address says', null, '', SRC, 'page=12'],
    ['at the start', null, '', 'https://kommun.example/kallelse.pdf', ''],
    ['at the start of a file', { other: 1 }, '', null, ''],
  ])('%s', (_, state, hash, src, place) => {
    expect(findPlace(state, hash, src)).toBe(place);
  });
});
