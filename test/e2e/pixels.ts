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

/** Lines are smoothed, and lie between two rows of pixels after a scroll: a pixel counts when at least this much of it is the line. */
const LEAST_SHARE = 0.35;
/** Largest distance, summed over the channels, from the mix of ground and line. */
const NEAR = 30;

type Channels = readonly number[];

/** The commonest colour: what the line is drawn on. */
function findGround(pixels: readonly Channels[]): Channels {
  const counts = new Map<string, number>();
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
  const [most = '255,255,255'] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return most.split(',').map(Number);
}

/** Where on the way from ground to line the pixel lies (0 to 1), and how far off that way. */
function compare(pixel: Channels, ground: Channels, line: Channels): { share: number; off: number } {
  const way = line.map((value, at) => value - ground[at]!);
  const length = way.reduce((total, step) => total + step * step, 0);
  const share = length === 0 ? 1 : way.reduce((total, step, at) => total + step * (pixel[at]! - ground[at]!), 0) / length;
  const off = pixel.reduce((total, value, at) => total + Math.abs(value - (ground[at]! + share * way[at]!)), 0);
  return { share, off };
}

/** Pixels of the area that are drawn in the colour, in whole or for the most part. */
export function countColor(picture: PNG, { x, y, width, height }: Area, hex: string): number {
  const right = Math.min(picture.width, Math.ceil(x + width));
  const bottom = Math.min(picture.height, Math.ceil(y + height));
  const pixels: Channels[] = [];
  for (let row = Math.max(0, Math.floor(y)); row < bottom; row += 1) {
    for (let column = Math.max(0, Math.floor(x)); column < right; column += 1) {
      const at = (row * picture.width + column) * 4;
      pixels.push([...picture.data.subarray(at, at + 3)]);
    }
  }
  const ground = findGround(pixels);
  return pixels.filter((pixel) => {
    const { share, off } = compare(pixel, ground, toRgb(hex));
    return share >= LEAST_SHARE && share <= 1.1 && off <= NEAR;
  }).length;
}
