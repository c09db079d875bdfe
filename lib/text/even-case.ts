// Sentences that are written in capitals throughout, as if they were written in small letters: there a capital says nothing. Same length, so places hold.
// It must not know languages. A word or two in capitals within a sentence (an acronym, RESOLVED) stay as they are.

const LINE = /[^\n]*\n*/g;
/** What stands before a line's first word: marks, signs of weight, quotation signs. */
const OPENING =
  /^(?:\s*(?:\(?(?:\d{1,3}|\p{L}|[ivxIVX]{1,5})[.)](?=\s)|\p{Lu}{1,3}\d{1,3}[.):]?(?=\s)|\d{1,3}(?:\.\d{1,3})+[.)]?(?=\s)|[-–—•*▪●○■□\uf0b7\uf0a7#_|"“”‘’'(]+(?!\p{L}[.)])))*[^\p{L}\d]*/u;
const LETTER_MARK = /(?<!\p{L})(?:\p{L}|[IVX]{2,5})[.)]/gu;
/** Below "A. Goals", a section and no point. */
const NUMBERED = /^\s*\d{1,3}[.)]\s/;
const SENTENCE = /[^.!?]*(?:[.!?]+(?!\s)[^.!?]*)*(?:[.!?]+["”’)\]]*)?\s*/g;
const ENDED = /[.!?:;]["”’)\]*_]*\s*$/;
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

function isLoudThroughout(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 0 && capitals >= ((text.match(/\p{Ll}/gu)?.length ?? 0) + capitals) * MOSTLY;
}

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

/** The next line's first word had no room on this one. */
function isFull(lines: readonly string[], at: number, width: number): boolean {
  const length = lines[at]!.trimEnd().length;
  return length >= SHORTEST_FULL && length + 1 + /^\S*/.exec(lines[at + 1] ?? '')![0].length > width * FULL;
}

/** A numbered line that is not one of a list: its neighbours have no numbers, and it does not go on in the next line. */
function isItemHeading(lines: readonly string[], at: number, width: number): boolean {
  const line = lines[at]!;
  const number = Number(ITEM_HEADING.exec(line.trimEnd())?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return false;
  const numberOf = (other: string | undefined): number => Number(/^\s*(\d{1,3})[.)]?\s/.exec(other ?? '')?.[1] ?? Number.NaN);
  const next = lines[at + 1] ?? '';
  if (numberOf(next) === number + 1 || numberOf(lines[at - 1]) === number - 1) return false;
  return line.endsWith('\n\n') || (!isFull(lines, at, width) && (SMALL.test(next) || OPENING.exec(next)![0].trim() !== ''));
}

export function toEvenCase(text: string): string {
  if (!/\p{Lu}{3}\P{Ll}*\p{Lu}{3}|\p{Lu}{5}/u.test(text)) return text;
  const throughout = isLoudThroughout(text);
  const lines = text.match(LINE) ?? [];
  const lengths = lines.map((line) => line.trimEnd().length).filter((length) => length > 0 && length <= LONGEST_WRAPPED);
  const width = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.95)] ?? 0;
  // A blank line stands below every line, as some converters write PDF pages: there it says nothing.
  const cut = lines.filter((line, at) => isFull(lines, at, width) && !ENDED.test(line));
  const isSpaced = cut.length >= 4 && cut.filter((line) => line.endsWith('\n\n')).length > cut.length / 2;
  /** The sentence before has not ended; it is in capitals; its line had no room for more. */
  let isOpen = false;
  let wasLoud = false;
  let wraps = false;
  const quietened = lines.map((line, at) => {
    const opening = OPENING.exec(line)?.[0] ?? '';
    const rest = line.slice(opening.length);
    let isQuiet = false;
    const isHeading = !throughout && isItemHeading(lines, at, width);
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
    wraps = isFull(lines, at, width);
    isOpen &&= !line.endsWith('\n\n') || (wraps && isSpaced);
    const isPoint = throughout ? !NUMBERED.test(lines[at + 1] ?? '') : isQuiet && opening.includes(')');
    const marks = isPoint ? opening.replace(LETTER_MARK, lower) : opening;
    return marks + sentences.join('');
  });
  return quietened.join('');
}
