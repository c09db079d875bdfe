// Reading pictures: is a colour there? It must not know what is in them.
import type { PNG } from 'pngjs';

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Rgb = readonly [number, number, number];

export function toRgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Thin lines are smoothed: a pixel half of the line and half of the ground is not counted, one nearly the line's is. */
const NEAR = 48;

/** Pixels of the area that are the colour or close to it. */
export function countColor(picture: PNG, { x, y, width, height }: Area, hex: string): number {
  const [red, green, blue] = toRgb(hex);
  const right = Math.min(picture.width, Math.ceil(x + width));
  const bottom = Math.min(picture.height, Math.ceil(y + height));
  let count = 0;
  for (let row = Math.max(0, Math.floor(y)); row < bottom; row += 1) {
    for (let column = Math.max(0, Math.floor(x)); column < right; column += 1) {
      const at = (row * picture.width + column) * 4;
      const distance = Math.abs(picture.data[at]! - red) + Math.abs(picture.data[at + 1]! - green) + Math.abs(picture.data[at + 2]! - blue);
      if (distance <= NEAR) count += 1;
    }
  }
  return count;
}
