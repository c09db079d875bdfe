// Sentences that are written in capitals throughout, as if they were written in small letters: there a capital says nothing. Same length, so places hold.
// It must not know languages. A word or two in capitals within a sentence (an acronym, RESOLVED) stay as they are.
import { isBlank } from './blanks.ts';
import { findLoudWord, hasLoudWords, isMostlyCapitals } from './letters.ts';

/** What stands before a line's first word: marks, signs of weight, quotation signs. */
const OPENING =
  /^(?:\s*(?:\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)](?=\s)|\p{Lu}{1,3}\d{1,3}[.):]?(?=\s)|\d{1,3}(?:\.\d{1,3})+[.)]?(?=\s)|[-–—•*▪●○■□\uf0b7\uf0a7#_|"“”‘’'(]+(?!\p{L}[.)])))*[^\p{L}\d]*/u;
const LETTER_MARK = /(?<!\p{L})(?:\p{L}|[IVX]{2,5})[.)]/gu;
/** Below "A. Goals", a section and no point. */
const NUMBERED = /^\s*\d{1,3}[.)]\s/;
const SENTENCE = /[^.!?]*(?:[.!?]+(?!\s)[^.!?]*)*(?:[.!?]+["”’)\]]*)?\s*/g;
const ENDED = /$(?<=[.!?:;]["”’)\]*_]*\s*)/;
const SMALL = /\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
const WORD = /\p{Lu}{3,}/gu;
/** A line of one word in capitals is a label (BESLUT); a shorter one a name for short (SKR). */
const LABEL = /^\p{Lu}{5,}[\s:*_]*$/u;
/** "5. FLY-TIPPING" in a text of small letters is the heading of an item: there the capitals say something. */
const ITEM_HEADING = /^\s*(\d{1,3})(?:\.0)?[.)]?\s[^\n]{4,100}$(?<![.:;,])/u;
/** "… THAT (A) STAFF … AND (B) …": no party's letter. */
const ENUMERATED = /\(A\) /;
/** A party's letters. */
const LETTERS = /\(\p{Lu}{1,3}(?:, ?\p{Lu}{1,3})*\)/gu;
/** Where so many of a text's letters are capitals, all of it is written so. */
const MOSTLY = 0.9;
/** A line is full, so that the next goes on with it, where the next one's first word would have made it longer than this part of the long ones. */
const FULL = 0.86;
const SHORTEST_FULL = 40;
const LONGEST_WRAPPED = 160;

const isSmall = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff && code !== 0xf7);

/** "i", "v" and "x" may be a mark, and so may what stands before a point or a bracket. */
const isInWord = (code: number, next: number): boolean =>
  isSmall(code) && code !== 105 && code !== 118 && code !== 120 && next !== 46 && next !== 41;

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xaa;
const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63;

/** Some sentence has small letters, and each that has letters: nothing is to be done with the line. Most lines are told by this alone. */
function isPlainlyQuiet(text: string, start: number, end: number): boolean {
  let hasQuiet = false;
  let hasLetter = false;
  for (let i = start; i < end; i += 1) {
    let code = text.charCodeAt(i);
    if (isLetter(code)) {
      hasLetter = true;
      if (!isInWord(code, text.charCodeAt(i + 1))) continue;
      hasQuiet = true;
      hasLetter = false;
      // The sentence is quiet, whatever else it holds.
      do {
        i += 1;
        code = text.charCodeAt(i);
      } while (i < end && !(isStop(code) && mayEnd(text.charCodeAt(i + 1))));
    } else if (hasLetter && isStop(code) && mayEnd(text.charCodeAt(i + 1))) return false;
  }
  return hasQuiet && !hasLetter;
}

/** What may stand behind a sentence's point: a blank, or something rarer. */
const mayEnd = (next: number): boolean => next <= 32 || next >= 0xa0;

/** In small letters, unit by unit: what would change its length stays. */
function lower(said: string): string {
  const small = said.toLowerCase();
  if (small.length === said.length) return small;
  return [...said].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}

function quieten(said: string, opensSentence: boolean, isEnumerated: boolean): string {
  let out = lower(said).replace(/: \p{Ll}/gu, (letter) => letter.toUpperCase());
  if (opensSentence) out = out.charAt(0).toUpperCase() + out.slice(1);
  if (isEnumerated) return out;
  const parts: string[] = [];
  let from = 0;
  for (const { 0: letters, index } of said.matchAll(LETTERS)) {
    parts.push(out.slice(from, index), letters);
    from = index + letters.length;
  }
  return parts.join('') + out.slice(from);
}

/** A text's lines, each with the line ends behind it, and what is asked of them where some are in capitals. */
class Lines {
  private readonly text: string;
  /** Where each begins; the text's end last. */
  private readonly starts: readonly number[];
  private longLine: number | null = null;
  private spaced: boolean | null = null;

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at)) {
      while (text.charCodeAt(at) === 10) at += 1;
      starts.push(at);
    }
    if (starts[starts.length - 1]! < text.length) starts.push(text.length);
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length - 1;
  }

  startOf(at: number): number {
    return this.starts[at]!;
  }

  /** Empty where there is no such line. */
  lineAt(at: number): string {
    const start = this.starts[at] ?? 0;
    return this.text.slice(start, this.starts[at + 1] ?? start);
  }

  /** Without the blanks at its end. */
  private lengthOf(at: number): number {
    const start = this.starts[at]!;
    let end = this.starts[at + 1]!;
    while (end > start && isBlank(this.text.charCodeAt(end - 1))) end -= 1;
    return end - start;
  }

  private endsInBlankLine(at: number): boolean {
    const end = this.starts[at + 1]!;
    return this.text.charCodeAt(end - 1) === 10 && this.text.charCodeAt(end - 2) === 10;
  }

  /** The length that one line in twenty exceeds. */
  private width(): number {
    if (this.longLine !== null) return this.longLine;
    const times = new Int32Array(LONGEST_WRAPPED + 1);
    let wrapped = 0;
    for (let at = 0; at < this.count; at += 1) {
      const length = this.lengthOf(at);
      if (length === 0 || length > LONGEST_WRAPPED) continue;
      times[length]! += 1;
      wrapped += 1;
    }
    let width = 0;
    for (let left = Math.floor(wrapped * 0.95); left >= 0 && width < LONGEST_WRAPPED && wrapped > 0; ) {
      width += 1;
      left -= times[width]!;
    }
    this.longLine = width;
    return width;
  }

  /** The next line's first word had no room on this one. */
  isFull(at: number): boolean {
    const length = this.lengthOf(at);
    if (length < SHORTEST_FULL) return false;
    let next = this.starts[at + 1]!;
    while (next < this.text.length && !isBlank(this.text.charCodeAt(next))) next += 1;
    return length + 1 + (next - this.starts[at + 1]!) > this.width() * FULL;
  }

  /** A blank line stands below every line, as some converters write PDF pages: there it says nothing. */
  private isSpaced(): boolean {
    if (this.spaced === null) {
      let cut = 0;
      let blank = 0;
      for (let at = 0; at < this.count; at += 1) {
        if (!this.isFull(at) || ENDED.test(this.lineAt(at))) continue;
        cut += 1;
        if (this.endsInBlankLine(at)) blank += 1;
      }
      this.spaced = cut >= 4 && blank > cut / 2;
    }
    return this.spaced;
  }

  /** A numbered line that is not one of a list: its neighbours have no numbers, and it does not go on in the next line. */
  isItemHeading(at: number): boolean {
    const number = Number(ITEM_HEADING.exec(this.lineAt(at).trimEnd())?.[1] ?? Number.NaN);
    if (Number.isNaN(number)) return false;
    const numberOf = (other: number): number => Number(/^\s*(\d{1,3})[.)]?\s/.exec(this.lineAt(other))?.[1] ?? Number.NaN);
    if (numberOf(at + 1) === number + 1 || numberOf(at - 1) === number - 1) return false;
    const next = this.lineAt(at + 1);
    return this.endsInBlankLine(at) || (!this.isFull(at) && (SMALL.test(next) || OPENING.exec(next)![0].trim() !== ''));
  }

  /** The line leaves its sentence open for the next one. */
  leavesOpen(at: number, wraps: boolean): boolean {
    return !this.endsInBlankLine(at) || (wraps && this.isSpaced());
  }
}

/** The very same string where nothing is loud. */
export function toEvenCase(text: string): string {
  let nextLoud = findLoudWord(text, 0);
  if (nextLoud === text.length || !hasLoudWords(text)) return text;
  const throughout = isMostlyCapitals(text, MOSTLY);
  const lines = new Lines(text);
  /** The sentence before has not ended; it is in capitals; its line had no room for more. */
  let isOpen = false;
  let wasLoud = false;
  let wraps = false;
  let wasQuiet = false;
  /** All of it that was changed, with what lies between. */
  let copied = 0;
  const parts: string[] = [];
  for (let at = 0; at < lines.count; at += 1) {
    const start = lines.startOf(at);
    const end = lines.startOf(at + 1);
    const hasLoud = nextLoud < end;
    if (hasLoud) nextLoud = findLoudWord(text, end);
    // What a sentence in capitals left open may go on with a line that has none.
    const goesOn = !wasQuiet && isOpen && wasLoud;
    if (!throughout && ((!hasLoud && !goesOn) || isPlainlyQuiet(text, start, end))) {
      wasQuiet = true;
      continue;
    }
    if (wasQuiet) {
      // What the lines before left is asked for only here.
      wasQuiet = false;
      wasLoud = false;
      wraps = lines.isFull(at - 1);
      isOpen = !ENDED.test(lines.lineAt(at - 1)) && lines.leavesOpen(at - 1, wraps);
    }
    const line = lines.lineAt(at);
    const opening = OPENING.exec(line)?.[0] ?? '';
    const rest = line.slice(opening.length);
    let isQuiet = false;
    const isHeading = !throughout && lines.isItemHeading(at);
    if (/[^\s“”"‘’'(]/.test(opening)) isOpen = false;
    const isEnumerated = ENUMERATED.test(rest);
    const sentences = (rest.match(SENTENCE) ?? []).map((said) => {
      if (said === '') return said;
      const isLoud =
        !isHeading &&
        !SMALL.test(said) &&
        (throughout || (isOpen && wasLoud) || (said.match(WORD)?.length ?? 0) >= 2 || (said.length === rest.length && LABEL.test(said)));
      const quiet = isLoud && CAPITAL.test(said) ? quieten(said, !(isOpen && wraps), isEnumerated) : said;
      isQuiet ||= isLoud;
      isOpen = !ENDED.test(said);
      wasLoud = isLoud;
      wraps = true;
      return quiet;
    });
    wraps = lines.isFull(at);
    isOpen &&= lines.leavesOpen(at, wraps);
    const isPoint = throughout ? !NUMBERED.test(lines.lineAt(at + 1)) : isQuiet && opening.includes(')');
    const marks = isPoint ? opening.replace(LETTER_MARK, lower) : opening;
    const quiet = marks + sentences.join('');
    if (quiet === line) continue;
    parts.push(text.slice(copied, start), quiet);
    copied = end;
  }
  if (parts.length === 0) return text;
  parts.push(text.slice(copied));
  return parts.join('');
}
