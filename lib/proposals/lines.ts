// A reading's lines, as its blocks have them: trimmed, without the empty ones. It knows neither marks of lists nor what a passage is.
import type { Block } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { isBlank } from '../text/blanks.ts';
import type { PlainReading } from './even-reading.ts';
import { partsOf } from './whole-page.ts';

export interface Line extends Span {
  readonly heading: boolean;
  readonly strong: boolean;
  readonly lang: string | null;
  readonly drawn: string | null;
  /** First line of its block. */
  readonly first: boolean;
  readonly words: string;
}

const LONE_MARK = /^(?:\\?[-–—•*▪●◦‣·○■□\uf0b7\uf0a7]|\(?(?:\d{1,2}|[a-z])[.)])$/u;
const LONGEST_LONE_MARK = '(12.'.length;

function skipBlanks(text: string, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(text.charCodeAt(start))) start += 1;
  return start;
}

function dropBlanks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

/** What is asked of a block. */
type LineBlock = Pick<Block, 'start' | 'end' | 'role' | 'strong' | 'lang' | 'marker'>;

/** The blocks' own lines, trimmed, without empty ones. `innerLabel`: where a page that was put on one line is parted again. */
export function findLines({ text, blocks }: PlainReading, innerLabel: RegExp | undefined): Line[] {
  const lines: Line[] = [];
  const findParts = partsOf(text, innerLabel);
  const read = (block: LineBlock): void => {
    let from = block.start;
    let first = true;
    while (from < block.end) {
      let to = text.indexOf('\n', from);
      if (to === -1 || to > block.end) to = block.end;
      for (const cut of findParts(from, to)) {
        const start = skipBlanks(text, from, cut);
        const end = dropBlanks(text, start, cut);
        const words = text.slice(start, end);
        if (end > start) lines.push({ start, end, heading: false, strong: false, lang: block.lang, drawn: null, first: true, words });
        from = cut;
        first = true;
      }
      const start = skipBlanks(text, from, to);
      const end = dropBlanks(text, start, to);
      from = to + 1;
      if (start === end) continue;
      const last = lines[lines.length - 1];
      if (last && last.end - last.start <= LONGEST_LONE_MARK && LONE_MARK.test(last.words)) {
        // A bullet on a line of its own belongs to the text below it.
        lines[lines.length - 1] = { ...last, end, heading: false, words: text.slice(last.start, end) };
      } else {
        lines.push({
          start,
          end,
          heading: block.role === 'heading',
          strong: block.strong,
          lang: block.lang,
          drawn: first ? block.marker : null,
          first,
          words: text.slice(start, end),
        });
      }
      first = false;
    }
  };
  let isEmpty = true;
  for (const block of blocks) {
    isEmpty = false;
    read(block);
  }
  if (isEmpty) read({ start: 0, end: text.length, role: 'paragraph', strong: false, lang: null, marker: null });
  return lines;
}
