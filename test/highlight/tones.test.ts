// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { findColor, findTone } from '../../lib/highlight/tones.ts';

describe('findColor', () => {
  it('reads computed colours', () => {
    expect(findColor('rgb(255, 255, 255)')).toEqual({ luminance: 1, alpha: 1 });
    expect(findColor('rgba(0, 0, 0, 0)')).toEqual({ luminance: 0, alpha: 0 });
    expect(findColor('color(srgb 1 1 1 / 0.5)')).toEqual({ luminance: 1, alpha: 0.5 });
    expect(findColor('rgb(128, 128, 128)')!.luminance).toBeCloseTo(0.2159, 3);
  });
  it('does not guess at what it cannot read', () => {
    for (const value of ['', 'transparent', 'oklch(0.4 0.1 20)']) expect(findColor(value)).toBeNull();
  });
});

describe('findTone', () => {
  beforeEach(() => {
    document.body.removeAttribute('style');
  });
  const toneOf = (html: string) => {
    document.body.innerHTML = html;
    return findTone(document.querySelector('p')!);
  };
  it('goes by the nearest opaque background', () => {
    expect(toneOf('<div style="background-color: rgb(20, 20, 20)"><p style="color: rgb(240, 240, 240)">x</p></div>')).toBe('dark');
    expect(toneOf('<div style="background-color: rgb(20, 20, 20)"><p style="background-color: rgb(250, 250, 250)">x</p></div>')).toBe(
      'light',
    );
  });
  it('goes by the text’s own colour where no background tells', () => {
    expect(toneOf('<p style="color: rgb(240, 240, 240)">x</p>')).toBe('dark');
    expect(toneOf('<p style="color: rgb(20, 20, 20)">x</p>')).toBe('light');
    expect(
      toneOf(
        '<div style="background-image: url(a.png); background-color: rgb(255, 255, 255)"><p style="color: rgb(240, 240, 240)">x</p></div>',
      ),
    ).toBe('dark');
  });
});
