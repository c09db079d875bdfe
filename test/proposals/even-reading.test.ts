import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { analyse } from '../../lib/proposals/analyse.ts';
import { findItems } from '../../lib/proposals/items.ts';

const PLAIN = 'Motion om cykelvägar i Lund\n\nVi yrkar\n\natt nämnden tar fram en handlingsplan senast 2027,\natt en cykelbro byggs.\n';

function findings(text: string) {
  const { proposals } = analyse(readPlain(text));
  return proposals.flatMap((proposal) => proposal.directives);
}

describe('what is read as plainly typed', () => {
  it.each([
    ['blanks and line ends', PLAIN.replaceAll(' ', ' \u00a0').replaceAll('\n', ' \r\n')],
    ['NFD and soft hyphens', PLAIN.normalize('NFD').replace('handlingsplan', 'handlings\u00adplan')],
    ['capitals', PLAIN.toUpperCase()],
  ])('is told of as it is written: %s', (_, text) => {
    const found = findings(text);
    expect(found.map(({ kind }) => kind)).toEqual(findings(PLAIN).map(({ kind }) => kind));
    expect(found.map(({ id }) => id)).toEqual(findings(PLAIN).map(({ id }) => id));
    for (const directive of found) {
      expect(directive.quote).toBe(text.slice(directive.start, directive.end));
      for (const marker of directive.markers) expect(marker.quote).toBe(text.slice(marker.start, marker.end));
    }
    expect(found[0]!.markers[0]!.quote.replace(/\s+/g, ' ').toLowerCase()).toBe('senast 2027');
  });

  it('keeps the capitals of titles', () => {
    expect(analyse(readPlain(PLAIN.toUpperCase())).proposals[0]!.title).toBe('MOTION OM CYKELVÄGAR I LUND');
    expect(findItems(readPlain('§ 12\nBUDGET FÖR LUND 2026\n\n§ 13\nVal av ombud\n')).map(({ title }) => title)).toEqual([
      'BUDGET FÖR LUND 2026',
      'Val av ombud',
    ]);
  });

  it('changes nothing of a text that is plainly typed', () => {
    const reading = readPlain(PLAIN);
    expect(analyse(reading).proposals[0]).toMatchObject({ start: PLAIN.indexOf('att nämnden'), title: 'Motion om cykelvägar i Lund' });
  });
});
