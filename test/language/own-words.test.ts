// The user's own words in the whole engine: found with them, not without; spans exact; nothing that can be typed makes it fail.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { languages, languagesWith } from '../../lib/language/registry.ts';
import type { Directive } from '../../lib/model/directive.ts';
import { cleanOwnWords, MAX_OWN_WORDS, noOwnWords, OWN_WORD_SORTS, type OwnWords } from '../../lib/model/own-words.ts';
import { analyse, engineVersionWith } from '../../lib/proposals/analyse.ts';

const own: OwnWords = {
  documents: ['trygghetslöfte', 'Färdriktning', 'local promise', 'pakt'],
  systems: ['Hypergene X', 'BättreVardag', 'R&D-Svit', 'Viva', 'KIA'],
  roles: ['stadsdelsvärd', 'Street companion', 'bylots'],
};

function read(text: string, ownWords: OwnWords): readonly Directive[] {
  const { proposals } = analyse(readPlain(text), { isDraft: true, ownWords });
  return proposals.flatMap(({ directives }) => directives);
}
const kinds = (text: string, words = own): string[] => read(text, words).map(({ kind }) => kind);
function markers(text: string, words = own): string[] {
  const found = read(text, words).flatMap((directive) => directive.markers);
  for (const { start, end, quote } of found) expect(text.slice(start, end)).toBe(quote);
  return found.map(({ kind, quote }) => `${kind}: ${quote}`);
}

describe('own documents', () => {
  it.each([
    'Nämnden får i uppdrag att ta fram ett trygghetslöfte för centrum.',
    'Nämnden får i uppdrag att utarbeta TRYGGHETSLÖFTEN för alla stadsdelar.',
    'Nämnden får i uppdrag att ta fram ett ungdomstrygghetslöfte.',
    'Nämnden får i uppdrag att ta fram en färdriktning för skolan.',
    'That the Council request the Chief Executive to prepare a local promise for young people.',
    'That staff be directed to develop local promises for every ward.',
    'That staff be directed to develop a local\npromise for every ward.',
  ])('are ordered: %s', (text) => {
    expect(kinds(text)).toEqual(['plan']);
    expect(kinds(text, noOwnWords)).not.toContain('plan');
  });

  it('in their definite form hold what they are to hold', () => {
    const text = 'Nämnden beslutar följande\n1. Trygghetslöftet ska innehålla mål för varje stadsdel.';
    expect(kinds(text)).toEqual(['plan']);
    expect(markers(text)).toContain('method: Trygghetslöftet ska innehålla');
    expect(kinds(text, noOwnWords)).not.toContain('plan');
  });

  it('of a few letters are not found at the end of another word', () => {
    expect(kinds('Nämnden får i uppdrag att ta fram en pakt med näringslivet.')).toEqual(['plan']);
    expect(kinds('Nämnden får i uppdrag att ta fram mer kompakt information.')).not.toContain('plan');
  });
});

describe('own systems', () => {
  it.each([
    ['att alla chefer registrerar frånvaro i Hypergene X varje vecka', 'tool: Hypergene X'],
    ['att alla äldre får BättreVardags larm i hemmet', 'tool: BättreVardags'],
    ['att kommunen inför R&D-Svit på alla skolor', 'tool: R&D-Svit'],
    ['att alla chefer arbetar med KIA för tillbud', 'tool: KIA'],
    ['That staff log all complaints in Hypergene X for the parks', 'tool: Hypergene X'],
  ])('%s: %s', (text, expected) => {
    const found = markers(text).filter((one) => one.startsWith('tool'));
    expect(found).toEqual([expected]);
    expect(markers(text, noOwnWords)).not.toContain(expected);
  });

  it('of a few letters keep to their name', () => {
    expect(markers('att skolan ger Vivan och Vivans klass en bok')).not.toContain('tool: Vivan');
  });
});

describe('own roles', () => {
  it.each([
    ['att varje stadsdelsvärd ska gå kvällsrundor i centrum', 'actor: stadsdelsvärd'],
    ['att bylotsarna ska möta alla nya företagare', 'actor: bylotsarna'],
    ['that the Street Companions shall visit the parks', 'actor: the Street Companions'],
    ['That each street companion shall visit the parks.', 'actor: each street companion'],
  ])('%s: %s', (text, expected) => {
    expect(kinds(text)).toEqual(['micro']);
    expect(markers(text)).toContain(expected);
    expect(markers(text, noOwnWords)).not.toContain(expected);
  });
});

describe('languagesWith', () => {
  it('makes a set of words ready once, whatever its order, and none for no words', () => {
    expect(languagesWith(noOwnWords)).toBe(languages);
    const turned = { ...own, documents: own.documents.toReversed() };
    expect(languagesWith(turned)).toBe(languagesWith(own));
  });

  it('lets go of the oldest', () => {
    const first = languagesWith(own);
    for (const word of ['ett', 'två', 'tre', 'fyra']) languagesWith({ ...noOwnWords, roles: [word] });
    expect(languagesWith(own)).not.toBe(first);
  });

  it('keeps derived data of other words apart', () => {
    expect(engineVersionWith({ ...noOwnWords })).toBe(engineVersionWith(noOwnWords));
    expect(engineVersionWith(own)).not.toBe(engineVersionWith(noOwnWords));
    expect(engineVersionWith(own)).not.toBe(engineVersionWith({ ...own, roles: [] }));
    expect(engineVersionWith(own)).toBe(engineVersionWith({ ...own, systems: own.systems.toReversed() }));
  });
});

describe('whatever is typed', () => {
  const text = 'Förslag till beslut\n1. Nämnden får i uppdrag att ta fram en plan.\n2. att alla chefer håller möte i Teams varje vecka';
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('$', '..', '..12', '<', '#verb', 'a?', '!(b|c)', '_documents', '[ x ]'),
  );

  it('the engine answers, cleaned or not, and the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OWN_WORD_SORTS), fc.array(typed, { maxLength: 8 }), (sort, lines) => {
        for (const words of [lines, cleanOwnWords(lines).words]) {
          const ownWords = { ...noOwnWords, [sort]: words };
          expect(read(`${text}\n${words.join(' ')}`, ownWords)).toEqual(read(`${text}\n${words.join(' ')}`, ownWords));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('a text without the words reads as it did', () => {
    expect(read(text, own)).toEqual(read(text, noOwnWords));
  });

  it('full fields are taken', () => {
    const many = (name: string) =>
      Array.from({ length: MAX_OWN_WORDS }, (_, index) => `${name}${String.fromCharCode(97 + (index % 26))}${index}löfte`);
    expect(
      kinds('att nämnden tar fram ett stora0löfte', { documents: many('stor'), systems: many('små x'), roles: many('mellan') }),
    ).toEqual(['plan']);
  });
});
