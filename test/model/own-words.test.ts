import { describe, expect, it } from 'vitest';
import { cleanOwnWords, keyOfOwnWords, MAX_OWN_WORD_LENGTH, MAX_OWN_WORDS, noOwnWords, parseOwnWords } from '../../lib/model/own-words.ts';

describe('cleanOwnWords', () => {
  it('trims, composes, joins blanks and takes each word once, as first typed', () => {
    const { words, refused } = cleanOwnWords(['  Trygghetslo\u0308fte ', 'trygghetslöfte', '', ' \t', 'Hypergene \u00a0 X']);
    expect(words).toEqual(['Trygghetslöfte', 'Hypergene X']);
    expect(refused).toEqual([]);
  });

  it('leaves out what nobody sees', () => {
    const { words, refused } = cleanOwnWords(['trygghets\u00adlöfte', '\u200bfärdplan\ufeff', '\u202evärd\u202c', '\u200b']);
    expect(words).toEqual(['trygghetslöfte', 'färdplan', 'värd']);
    expect(refused).toEqual([]);
    expect(cleanOwnWords(['\u202e(.*)']).refused).toEqual([{ word: '(.*)', why: 'signs' }]);
  });

  it.each(['R&D-plan', 'Skola24', 'people’s panel', 'Barnens bästa 2.0', 'hälso- och sjukvårdslöfte', 'KIA+', 'IT/digital', '3C'])(
    'takes %s',
    (word) => {
      expect(cleanOwnWords([word])).toEqual({ words: [word], refused: [] });
    },
  );

  it.each([
    ['a'.repeat(MAX_OWN_WORD_LENGTH + 1), 'too-long'],
    ['trygghetslöfte, färdplan', 'signs'],
    ['plan|löfte', 'signs'],
    ['(.*)', 'signs'],
    ['#documents', 'signs'],
    ['<b>löfte</b>', 'signs'],
    ['план', 'signs'],
    ['2030', 'no-word'],
    ['å', 'no-word'],
    ['– .', 'no-word'],
  ])('refuses %s: %s', (word, why) => {
    expect(cleanOwnWords(['löfte', word])).toEqual({ words: ['löfte'], refused: [{ word, why }] });
  });

  it('takes so many and no more, and says which were left out', () => {
    const lines = Array.from({ length: MAX_OWN_WORDS + 2 }, (_, index) => `löfte ${index}`);
    const { words, refused } = cleanOwnWords(lines);
    expect(words).toHaveLength(MAX_OWN_WORDS);
    expect(refused).toEqual(lines.slice(MAX_OWN_WORDS).map((word) => ({ word, why: 'too-many' })));
  });
});

describe('parseOwnWords', () => {
  it.each([null, 7, 'löfte', [], {}, { documents: 'löfte' }, { documents: { 0: 'löfte' } }])('%j is no words', (value) => {
    expect(parseOwnWords(value)).toEqual(noOwnWords);
  });

  it('leaves out what does not fit', () => {
    const value = { documents: ['löfte', 7, null, '(x)'], roles: [' värd '], more: ['x'] };
    expect(parseOwnWords(value)).toEqual({ documents: ['löfte'], systems: [], roles: ['värd'] });
  });
});

describe('keyOfOwnWords', () => {
  it('is empty for none, the same for the same words, another for others', () => {
    expect(keyOfOwnWords(noOwnWords)).toBe('');
    const key = keyOfOwnWords({ ...noOwnWords, documents: ['löfte', 'färdplan'] });
    expect(keyOfOwnWords({ ...noOwnWords, documents: ['färdplan', 'löfte'] })).toBe(key);
    expect(keyOfOwnWords({ ...noOwnWords, systems: ['löfte', 'färdplan'] })).not.toBe(key);
    expect(keyOfOwnWords({ ...noOwnWords, documents: ['löfte färdplan'] })).not.toBe(key);
  });
});
