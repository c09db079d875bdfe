import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KINDS, type Kind, MARKERS, type MarkerKind } from '../../lib/model/directive.ts';
import { formula, rate } from '../../lib/proposals/level.ts';
import { wordTrail } from '../../lib/proposals/trail.ts';

const directive = (kind: Kind, ...markers: MarkerKind[]) => ({ kind, markers: markers.map((marker) => ({ kind: marker })) });
const level = (...directives: ReturnType<typeof directive>[]) => rate(directives, directives.length).level;

describe('level', () => {
  it('follows the rulings of the codebook', () => {
    expect(level(directive('goal'), directive('goal'))).toBe(1);
    expect(level(directive('measure'))).toBe(2);
    expect(level(directive('goal'), directive('inquiry'))).toBe(2);
    expect(level(directive('inquiry'), directive('inquiry'))).toBe(2);
    expect(level(directive('measure'), directive('inquiry'))).toBe(3);
    expect(level(directive('plan', 'deadline'))).toBe(3);
    expect(level(directive('report', 'frequency', 'deadline'))).toBe(3);
    expect(level(directive('plan', 'method'))).toBe(4);
    expect(level(directive('inquiry', 'actor'))).toBe(2);
    expect(level(directive('inquiry', 'method'))).toBe(3);
    expect(level(directive('micro', 'frequency'))).toBe(3);
    expect(level(directive('micro', 'frequency', 'actor'))).toBe(4);
    expect(level(directive('micro', 'place'), directive('micro', 'actor'), directive('micro', 'tool'))).toBe(5);
    expect(level(directive('micro', 'place', 'tool'), directive('micro', 'actor', 'method'))).toBe(5);
  });

  it('gives none where all is procedure, and says which line decided', () => {
    expect(rate([], 3)).toEqual({ level: null, trail: { kinds: {}, markers: {}, points: 3, decidedBy: null } });
    expect(formula.map(({ id }) => id)).toContain(rate([directive('plan')], 1).trail.decidedBy);
  });

  it('never falls when a directive of a flagged kind is added to its own sort', () => {
    const any = fc.record({
      kind: fc.constantFrom(...KINDS),
      markers: fc.array(fc.record({ kind: fc.constantFrom(...MARKERS) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), fc.array(any, { maxLength: 5 }), (some, more) => {
        expect(rate([...some, ...more], 20).level!).toBeGreaterThanOrEqual(rate(some, 20).level!);
      }),
    );
  });
});

describe('trail', () => {
  it('says in words what was counted, in both languages', () => {
    const { trail, level: rated } = rate([directive('plan', 'deadline'), directive('report', 'deadline')], 3);
    expect(wordTrail(trail, rated, 'sv')).toBe('3 punkter, 1 beställd plan, 1 återrapportering, 2 tidsgränser → 3');
    expect(wordTrail(trail, rated, 'en')).toBe('3 points, 1 ordered plan, 1 report, 2 deadlines → 3');
    expect(wordTrail({ kinds: {}, markers: {}, points: 1, decidedBy: null }, null, 'sv')).toBe('1 punkt → –');
  });
});
