// The mark that a browser draws before a list item and that is not in the text: "3.", "b.", "•". By attributes and, where known, list style.

import { attributeOf, hasAttribute, tagOf } from './dom.ts';
import { toRoman } from './roman.ts';

/** A list that is being read: hands out the marks of its items in order. */
export interface ListMarks {
  /** From 1. */
  readonly depth: number;
  next(item: Element, listStyle: string | null): string | null;
}

const STYLES: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman' };
const BULLETS: Readonly<Record<string, string>> = { disc: '•', circle: '◦', square: '▪' };
function toLetters(value: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) out = String.fromCharCode(97 + ((rest - 1) % 26)) + out;
  return out;
}

function toMark(value: number, style: string): string {
  const fits = value > 0 && value < 4000;
  if (fits && /-(?:alpha|latin)$/.test(style)) return `${style.startsWith('upper') ? toLetters(value).toUpperCase() : toLetters(value)}.`;
  if (fits && style.endsWith('-roman')) return `${style.startsWith('upper') ? toRoman(value).toUpperCase() : toRoman(value)}.`;
  return `${value}.`;
}

function toWhole(value: string | null): number | null {
  return value !== null && /^\s*[+-]?\d{1,9}/.test(value) ? Number.parseInt(value, 10) : null;
}

/** As browsers draw bullets in bullets. */
const BY_DEPTH = ['disc', 'circle', 'square'];

/** `depth` counts lists around this one, itself included; `ownStyle` is the list's own, for items that have none. */
export function marksOf(list: Element, depth: number, ownStyle: string | null): ListMarks {
  const ordered = tagOf(list) === 'ol';
  const reversed = ordered && hasAttribute(list, 'reversed');
  const items = reversed ? [...list.children].filter((child) => tagOf(child) === 'li').length : 0;
  const listType = attributeOf(list, 'type');
  let value = toWhole(attributeOf(list, 'start')) ?? (reversed ? items : 1);
  return {
    depth,
    next(item, listStyle) {
      value = toWhole(attributeOf(item, 'value')) ?? value;
      const mine = value;
      value += reversed ? -1 : 1;
      const type = attributeOf(item, 'type') ?? listType ?? '';
      const style =
        listStyle ?? ownStyle ?? STYLES[type] ?? (ordered ? 'decimal' : type.toLowerCase() || BY_DEPTH[Math.min(depth, 3) - 1]!);
      if (style === 'none') return null;
      if (/^["']/.test(style)) return style.slice(1, -1).trim() || null;
      // Disclosure triangles, images and pictures of other scripts: some mark, no number of ours.
      if (!ordered && !/decimal|alpha|latin|roman/.test(style)) return BULLETS[style] ?? '•';
      return BULLETS[style] ?? toMark(mine, style);
    },
  };
}
