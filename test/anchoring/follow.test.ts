import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followText } from '../../lib/anchoring/follow.ts';

const PLAN = 'ta fram en plan';
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('followText', () => {
  const before = `Klockan är 9.\nNämnden får i uppdrag att ${PLAN}.\nSlut.`;
  it('follows a place past what changed before it, and leaves it where what changed comes after', () => {
    const earlier = before.replace('är 9', 'är 10');
    expect(followText(before, earlier)(spanOf(before, PLAN))).toEqual(spanOf(earlier, PLAN));
    const later = before.replace('Slut', 'Sammanträdet är slut');
    expect(followText(before, later)(spanOf(before, PLAN))).toEqual(spanOf(later, PLAN));
  });

  it('finds it between two changes', () => {
    const after = before.replace('är 9', 'är 10').replace('Slut', 'Sammanträdet är slut');
    expect(followText(before, after)(spanOf(before, PLAN))).toEqual(spanOf(after, PLAN));
  });

  it('keeps the order of equal words, and does not guess where one of them is gone', () => {
    const twice = `a ${PLAN} b ${PLAN} c`;
    const second = spanOf(twice, PLAN, 10);
    const moved = `x ${PLAN} y ${PLAN} z`;
    expect(followText(twice, moved)(second)).toEqual(spanOf(moved, PLAN, 10));
    expect(followText(twice, `x ${PLAN} y`)(second)).toBe(null);
  });

  it('is null where the words are gone', () => {
    expect(followText(before, before.replace('plan', 'policy'))(spanOf(before, PLAN))).toBe(null);
    expect(followText('abc', 'xyz')({ start: 1, end: 1 })).toBe(null);
  });

  it('ends also where there are no words to follow', () => {
    expect(followText('aaaa', '')({ start: 3, end: 3 })).toBe(null);
  });

  it('never gives a place that holds other words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(30), (a, b, x, y) => {
        const [start, end] = [Math.min(x, y, a.length), Math.min(Math.max(x, y), a.length)];
        const found = followText(a, b)({ start, end });
        if (start < end && found) expect(b.slice(found.start, found.end)).toBe(a.slice(start, end));
      }),
    );
  });
});
