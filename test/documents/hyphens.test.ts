import { describe, expect, it } from 'vitest';
import { hyphenBetween } from '../../lib/documents/hyphens.ts';

describe('hyphenBetween', () => {
  it.each([
    ['kommunsty-', 'relsens beslut', 'drop'],
    ['Kommunsty-', 'relsen', 'drop'],
    ['barn- och fritids-', 'nämnden', 'drop'],
    ['IT-', 'avdelningen', 'keep'],
    ['HVB-', 'hem', 'keep'],
    ['e-', 'tjänst', 'keep'],
    ['3-', 'årig', 'keep'],
    ['Stockholm-', 'Uppsala', 'keep'],
    ['COVID-', '19', 'keep'],
    ['2027-', '2029', 'keep'],
    ['2026-', '06-09', 'keep'],
    ['hälso-', 'och sjukvård', null],
    ['för-', 'eller nackdel', null],
    ['rehab-', 'ordet', 'drop'],
    ['2026 -', 'fortsatt', null],
    ['slut', 'början', null],
    ['kommun-', '2027', null],
  ] as const)('%s %s: %s', (before, after, expected) => expect(hyphenBetween(before, after)).toBe(expected));
});
