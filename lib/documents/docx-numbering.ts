// The marks of a Word file's lists as they are drawn: "1.", "2.3", "a)", "§ 4", "•". Word keeps only which list and level a paragraph belongs to; who reads must
// count (ECMA-376 part 1, 17.9). It must not look at paragraphs.
import type { ListPlace, ParagraphStyle } from './docx-styles.ts';
import { attributeIn, childAt, elementsOf, toWhole, valueAt, wordName } from './docx-xml.ts';
import { toRoman } from './roman.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2": the numbers of the levels, counted from 1, among other signs. */
  readonly text: string;
  /** Begins anew after a level up to this one (1-based); 0: never; null: after any level above. */
  readonly restart: number | null;
  /** All numbers in figures, whatever the levels above have. */
  readonly legal: boolean;
  readonly style: string | null;
  /** A pictorial font: its letters are signs. */
  readonly pictorial: boolean;
}

interface List {
  /** Lists of one kind count on together. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** A mark is drawn before each of its paragraphs: a long one in a small file would fill the memory. UTF-16. */
const MAX_MARK = 64;

export interface ListItem {
  /** From 0. */
  readonly level: number;
  readonly mark: string;
}

export interface Numbering {
  /** The next paragraph of a list: counts it. `own` is what the paragraph says itself. Null where it is in none, or its list draws no mark. */
  next(own: ListPlace | null, style: ParagraphStyle): ListItem | null;
}

/** After z Word doubles the letter: aa, bb. */
const toLetters = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(Math.floor((value - 1) / 26) + 1, 10));

function format(value: number, as: string): string {
  if (value > 0 && value < 4000) {
    if (as === 'lowerLetter') return toLetters(value);
    if (as === 'upperLetter') return toLetters(value).toUpperCase();
    if (as === 'lowerRoman') return toRoman(value);
    if (as === 'upperRoman') return toRoman(value).toUpperCase();
  }
  if (as === 'none') return '';
  return as === 'decimalZero' && value < 10 ? `0${value}` : String(value);
}

const PICTORIAL = /^(?:symbol|wingdings|webdings|marlett)/i;
const DASHES = /^[-–—−*]$/;

/** Bullets are mostly letters of a pictorial font, or of none: "§" is a square there, "o" a ring. */
function toBullet({ text, pictorial }: Level): string {
  const sign = text.trim();
  if (sign === '') return '';
  if (DASHES.test(sign)) return sign;
  if (sign === 'o') return '◦';
  if (/^[\u25aa\u25a0\uf0a7\uf06e]$/.test(sign) || (pictorial && /^[§n]$/.test(sign))) return '▪';
  return pictorial || /[\ue000-\uf8ff]/.test(sign) || sign === '·' ? '•' : sign;
}

function readLevel(element: Element): Level {
  const font = childAt(element, 'rPr', 'rFonts');
  return {
    start: toWhole(valueAt(element, 'start')) ?? 0,
    format: valueAt(element, 'numFmt') ?? 'decimal',
    text: (valueAt(element, 'lvlText') ?? '').slice(0, MAX_MARK),
    restart: toWhole(valueAt(element, 'lvlRestart')),
    legal: childAt(element, 'isLgl') !== null,
    style: valueAt(element, 'pStyle'),
    pictorial: PICTORIAL.test(attributeIn(font, 'ascii') ?? attributeIn(font, 'hAnsi') ?? ''),
  };
}

function readLevels(parent: Element): Map<number, Level> {
  const levels = new Map<number, Level>();
  for (const child of elementsOf(parent)) {
    const number = toWhole(attributeIn(child, 'ilvl'));
    if (wordName(child) === 'lvl' && number !== null) levels.set(number, readLevel(child));
  }
  return levels;
}

function readList(num: Element, kinds: ReadonlyMap<string, Element>, kindOfStyle: ReadonlyMap<string, string>): List | null {
  const said = valueAt(num, 'abstractNumId') ?? '';
  const link = valueAt(kinds.get(said) ?? null, 'numStyleLink');
  const kind = (link !== null && kindOfStyle.get(link)) || said;
  const element = kinds.get(kind);
  if (!element) return null;
  const levels = readLevels(element);
  const restarts = new Map<number, number>();
  for (const child of elementsOf(num)) {
    const number = toWhole(attributeIn(child, 'ilvl'));
    if (wordName(child) !== 'lvlOverride' || number === null) continue;
    const own = childAt(child, 'lvl');
    if (own) levels.set(number, readLevel(own));
    const start = toWhole(valueAt(child, 'startOverride'));
    if (start !== null) restarts.set(number, start);
  }
  return { kind, levels, restarts };
}

/** `root`: of the part `numbering.xml`; null where the file has none. */
function readLists(root: Element | null): Map<string, List> {
  const children = root ? [...elementsOf(root)] : [];
  const kinds = new Map<string, Element>();
  const kindOfStyle = new Map<string, string>();
  for (const child of children) {
    const id = attributeIn(child, 'abstractNumId');
    if (wordName(child) !== 'abstractNum' || id === null) continue;
    kinds.set(id, child);
    const style = valueAt(child, 'styleLink');
    if (style !== null) kindOfStyle.set(style, id);
  }
  const lists = new Map<string, List>();
  for (const child of children) {
    const id = attributeIn(child, 'numId');
    const list = wordName(child) === 'num' && id !== null ? readList(child, kinds, kindOfStyle) : null;
    if (list) lists.set(id!, list);
  }
  return lists;
}

export function readNumbering(root: Element | null): Numbering {
  const lists = readLists(root);
  /** Kind → numbers by level. A level that is not there begins anew. */
  const counts = new Map<string, Map<number, number>>();
  const begun = new Set<string>();

  function count(numId: string, { kind, levels, restarts }: List, at: number): Map<number, number> {
    const numbers = counts.get(kind) ?? new Map<number, number>();
    counts.set(kind, numbers);
    for (const [level, start] of restarts) {
      if (begun.has(`${numId} ${level}`) || level > at) continue;
      begun.add(`${numId} ${level}`);
      numbers.set(level, start - 1);
    }
    const before = numbers.get(at);
    numbers.set(at, before === undefined ? (restarts.get(at) ?? levels.get(at)!.start) : before + 1);
    for (const deeper of [...numbers.keys()]) {
      const restart = levels.get(deeper)?.restart ?? null;
      if (deeper > at && restart !== 0 && (restart === null || at < restart)) numbers.delete(deeper);
    }
    return numbers;
  }

  return {
    next(own, style) {
      const place = own ?? style.list;
      const list = place && lists.get(place.numId);
      // List 0 takes a paragraph out of its style's list.
      if (!place || !list) return null;
      const byStyle = [...list.levels].find(([, level]) => level.style !== null && level.style === style.id)?.[0];
      const at = own?.level ?? byStyle ?? place.level ?? 0;
      const level = list.levels.get(at);
      if (!level) return null;
      const numbers = count(place.numId, list, at);
      const mark =
        level.format === 'bullet'
          ? toBullet(level)
          : level.text.replace(/%([1-9])/g, (_, digit: string) => {
              const other = Number(digit) - 1;
              const as = list.levels.get(other);
              return format(numbers.get(other) ?? as?.start ?? 1, level.legal ? 'decimal' : (as?.format ?? 'decimal'));
            });
      return mark.trim() === '' ? null : { level: at, mark: mark.trim() };
    },
  };
}
