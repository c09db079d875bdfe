// What a list holds, and what stands in it without being one of its points.
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { analyse } from '../../lib/proposals/analyse.ts';
import { findItems } from '../../lib/proposals/items.ts';
import { tryGenres } from './genre.ts';

describe('a list', () => {
  tryGenres({
    'goes on behind nested points that demand nothing': {
      text: `Yrkande

Vi yrkar

1. att nämnden inför en gemensam kö till alla förskolor,
2. att förvaltningen ser över följande:
   a) öppettider på fritidshem
   b) bemanning vid stängning
3. att enhetscheferna varje vecka fyller i schemat i Planero
4. att resultatet redovisas i mars.
`,
      demands: [
        ['measure', 'gemensam kö'],
        ['inquiry', 'ser över följande'],
        ['micro', 'fyller i schemat'],
        ['report', 'resultatet redovisas'],
      ],
    },
  });

  it('of what a matter rests on names no matters', () => {
    const text = `§ 12 Cykelbanor i Lindvik

Förslag till beslut

Nämnden uppdrar åt förvaltningen att ta fram en cykelplan.

Beslutsunderlag

• § 84 Arbetsutskottet 3 maj
• Tjänsteskrivelse 12 april

§ 13 Lekplatser

Förslag till beslut

Nämnden uppdrar åt förvaltningen att rusta upp lekplatsen vid ån.
`;
    expect(findItems(readPlain(text)).map(({ number }) => number)).toEqual(['§ 12', '§ 13']);
    expect(analyse(readPlain(text)).proposals.map(({ item, title }) => [item, title])).toEqual([
      ['§ 12', 'Cykelbanor i Lindvik'],
      ['§ 13', 'Lekplatser'],
    ]);
  });
});
