// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTextPoint, placeOnPage, type TextLayerItems, toRawOffset } from '../../entrypoints/reader/text-places.ts';

/** As pdf.js does with ligatures. */
const normalise = (text: string): string => text.replace(/[\ufb00-\ufb04\u00a0]/g, (letter) => letter.normalize('NFKC'));

function layerOf(...strings: string[]): TextLayerItems {
  const nodes = strings.map((string) => {
    const span = document.createElement('span');
    span.textContent = string;
    document.body.append(span);
    return span;
  });
  return { nodes, strings };
}

const textOf = (placed: ReturnType<typeof placeOnPage>): string[] =>
  (placed ?? []).map((piece) => {
    const range = document.createRange();
    range.setStart(piece.startNode, piece.startOffset);
    range.setEnd(piece.endNode, piece.endOffset);
    return range.toString();
  });

describe('offsets with ligatures', () => {
  it('fall on the letter that holds them', () => {
    // "ﬁ" is one unit in the file and two in the text: e ﬁ n → e f i n
    expect(toRawOffset('eﬁn', 1, false, normalise)).toBe(1);
    expect(toRawOffset('eﬁn', 2, false, normalise)).toBe(1);
    expect(toRawOffset('eﬁn', 2, true, normalise)).toBe(2);
    expect(toRawOffset('eﬁn', 3, false, normalise)).toBe(2);
    expect(toRawOffset('eﬁn', 4, true, normalise)).toBe(3);
  });

  it('cover what was asked for, and start and end within it where no ligature is cut', () => {
    const text = fc.array(fc.constantFrom('a', 'ö', ' ', 'ﬁ', 'ﬄ', '𝄞'), { minLength: 1 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (raw, a, b) => {
        const whole = normalise(raw);
        const [start, end] = [a % whole.length, (a % whole.length) + 1 + (b % (whole.length - (a % whole.length)))];
        const found = normalise(raw.slice(toRawOffset(raw, start, false, normalise), toRawOffset(raw, end, true, normalise)));
        expect(found).toContain(whole.slice(start, end));
      }),
    );
  });
});

describe('a place in the text layer', () => {
  it('is found among nodes that the search has cut', () => {
    const span = document.createElement('span');
    const mark = document.createElement('span');
    mark.textContent = 'plan';
    span.append('handlings', mark, 'en');
    expect(findTextPoint(span, 9, false)).toEqual({ node: mark.firstChild, offset: 0 });
    expect(findTextPoint(span, 9, true)).toEqual({ node: span.firstChild, offset: 9 });
    expect(findTextPoint(span, 15, true)).toEqual({ node: span.lastChild, offset: 2 });
  });

  it('covers a finding over several items, line-end hyphens left out of its text', () => {
    const layer = layerOf('att ta fram en hand-', 'lingsplan', ' senast 2027.');
    const pieces = [
      { page: 1, item: 0, start: 4, end: 19 },
      { page: 1, item: 1, start: 0, end: 9 },
    ];
    expect(textOf(placeOnPage(pieces, 'ta fram en handlingsplan', layer, normalise))).toEqual(['ta fram en hand', 'lingsplan']);
  });

  it('takes the half of a finding that stands on this page', () => {
    const layer = layerOf('gånger per år');
    const pieces = [{ page: 2, item: 0, start: 0, end: 13 }];
    expect(textOf(placeOnPage(pieces, 'återrapportera två\ngånger per år', layer, normalise))).toEqual(['gånger per år']);
  });

  it('is none where the layer reads otherwise, or is not complete', () => {
    const pieces = [{ page: 1, item: 0, start: 0, end: 7 }];
    expect(placeOnPage(pieces, 'ta fram', layerOf('ta hand'), normalise)).toBeNull();
    expect(placeOnPage([{ page: 1, item: 3, start: 0, end: 7 }], 'ta fram', layerOf('ta fram'), normalise)).toBeNull();
  });
});
