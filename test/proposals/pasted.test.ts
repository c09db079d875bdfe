import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { analyse } from '../../lib/proposals/analyse.ts';

const kindsOf = (text: string, isDraft = true): string[] =>
  analyse(readPlain(text), { isDraft }).proposals.flatMap(({ directives }) => directives.map(({ kind }) => kind));

describe('a draft or a selection', () => {
  it.each([
    ['Kommunstyrelsen ger förvaltningen i uppdrag att ta fram en cykelplan.', ['plan']],
    ['Ta fram en handlingsplan mot buller senast i juni.', ['plan']],
    ['Varje enhetschef ska hålla möten om 30 minuter varje vecka.', ['micro']],
    ['Kommunen ska vara en attraktiv arbetsgivare.', ['goal']],
    ['Direct staff to report back by June on winter maintenance.', ['report']],
  ])('is read as one proposal where nothing says that it is one: %s', (text, kinds) => {
    expect(kindsOf(text)).toEqual(kinds);
  });

  it.each([
    'Solen sken över torget och barnen lekte.',
    'Kommunen har fyra skolor. De ligger i norr. Eleverna äter lunch klockan elva.',
    'The weather was fine and children played in the park.',
  ])('that only tells directs nothing: %s', (text) => {
    expect(kindsOf(text)).toEqual([]);
  });

  it('says no more of a document than the document does', () => {
    expect(kindsOf('Ta fram en handlingsplan mot buller senast i juni.', false)).toEqual([]);
    const motion = 'Motion om buller\n\nJag yrkar\natt nämnden tar fram en handlingsplan mot buller.\n';
    expect(kindsOf(motion)).toEqual(kindsOf(motion, false));
  });
});
