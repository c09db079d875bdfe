import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingText } from '../../lib/documents/growing-text.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'ö', '-', ' ', '\u00a0', '\t'), maxLength: 40 });
const long = fc.tuple(fc.constantFrom('a', ' '), fc.integer({ min: 200, max: 3000 })).map(([sign, times]) => sign.repeat(times));
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.oneof(words, long).map((add) => ({ add, drop: 0 })) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 5000 }).map((drop) => ({ add: '', drop })) },
  ),
  { maxLength: 40 },
);

describe('GrowingText', () => {
  it('is what a string would be, however it grows and shrinks', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 6000 }), (all, count) => {
        const text = new GrowingText();
        let plain = '';
        for (const { add, drop } of all) {
          text.add(add);
          text.drop(drop);
          plain = (plain + add).slice(0, Math.max(0, plain.length + add.length - drop));
          expect(text.length).toBe(plain.length);
          expect(text.countBlanks()).toBe(plain.length - plain.trimEnd().length);
          expect(text.tail(count)).toBe(count === 0 ? '' : plain.slice(-count));
          expect(text.whole()).toBe(plain);
        }
      }),
    );
  });
});
