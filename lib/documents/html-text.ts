// Grows the text of a page and remembers, run by run, which text node each unit came from. White space collapses as it is drawn; soft hyphens
// vanish; lines are gathered to blocks. It must not know tags: it is told where lines and blocks end.
import type { Block } from '../model/reading.ts';
import { GrowingText } from './growing-text.ts';
import { hyphenBetween } from './hyphens.ts';
import { beginsInside, endsOpen, endsSentence, isAttLine, isMarked, isParagraphNumber } from './line-shapes.ts';

/** What holds for a text where it stands; the line takes that of its first word. */
export interface Setting {
  readonly bold: boolean;
  readonly keeps: 'none' | 'lines' | 'all';
  /** Where the text nodes live: the document, a frame's document or an open shadow root. */
  readonly root: Document | ShadowRoot;
  /** Makes the block's own facts, asked once a block. */
  readonly describe: () => Pick<Block, 'role' | 'level' | 'lang' | 'marker' | 'shape'>;
}

/** `length` units of the text from `start` are those of `node` from `offset`; white space may read as a plain blank. */
export interface Run {
  readonly start: number;
  length: number;
  readonly node: Text;
  readonly offset: number;
  readonly root: Document | ShadowRoot;
  /** Something that is not in the text stands between the run before and this one, or the order on the page is not that of the DOM. */
  readonly apart: boolean;
}

interface Line {
  readonly start: number;
  readonly words: string;
  readonly strong: boolean;
  readonly setting: Setting;
}

const TOKENS = /[ \t\n\r\f]+|\u00ad+|[^ \t\n\r\f\u00ad]+/g;
const LONG_ENOUGH = 40;
/** No word is longer; more of a line than this is not looked at where a hyphen ends it. */
const LONGEST_WORD = 200;

/** A line after `<br>` that goes on with the sentence: no point, no new sentence. */
function goesOn(line: string, next: string): boolean {
  if (isMarked(next) || isAttLine(next) || isParagraphNumber(next) || !beginsInside(next) || endsSentence(line)) return false;
  return endsOpen(line) || (line.length > LONG_ENOUGH && !/,$/.test(line.trimEnd()));
}

export class TextBuilder {
  readonly runs: Run[] = [];
  readonly blocks: Block[] = [];
  private readonly parts: string[] = [];
  private lines: Line[] = [];
  private done = 0;
  private line = new GrowingText();
  private lineSetting: Setting | null = null;
  private lineStrong = true;
  /** White space that shows only if a word follows on the line. It may be the first after something that was left out. */
  private blank: { node: Text; offset: number; apart: boolean } | null = null;
  private broken = false;
  private apart = true;

  /** Where the next unit would stand. */
  get position(): number {
    return this.done + this.line.length;
  }

  /** The next text does not lie straight after the last one in the DOM. */
  setApart(): void {
    this.apart = true;
  }

  add(node: Text, setting: Setting): void {
    const data = node.data;
    for (const { 0: token, index } of data.matchAll(TOKENS)) {
      if (token.startsWith('\u00ad')) continue;
      if (/^[ \t\n\r\f]/.test(token)) this.addBlanks(token, node, index, setting);
      else this.addWord(token, node, index, setting);
    }
  }

  private addBlanks(token: string, node: Text, index: number, setting: Setting): void {
    if (setting.keeps === 'none' || (setting.keeps === 'lines' && !token.includes('\n'))) {
      if (this.blank) return;
      this.blank = { node, offset: index, apart: this.apart };
      this.apart = false;
      return;
    }
    for (let i = 0; i < token.length; i += 1) {
      if (token[i] === '\n') this.endLine();
      else if (token[i] !== '\r' && setting.keeps === 'all') this.put(token[i]!, node, index + i, setting);
    }
  }

  private addWord(token: string, node: Text, index: number, setting: Setting): void {
    if (this.broken) {
      const joined = this.line.length === 0 ? null : hyphenBetween(this.lastWords(), token);
      if (joined === null) this.finishLine();
      else {
        this.dropBlank();
        if (joined === 'drop') this.dropHyphen();
      }
      this.broken = false;
    }
    if (this.blank && this.line.length > 0) {
      const { node: from, offset, apart } = this.blank;
      const after = this.apart;
      this.apart = apart;
      this.put(' ', from, offset, setting);
      this.apart = after;
      this.blank = null;
    }
    this.dropBlank();
    this.put(token, node, index, setting);
    if (!setting.bold) this.lineStrong = false;
  }

  private put(run: string, node: Text, offset: number, setting: Setting): void {
    this.lineSetting ??= setting;
    const last = this.runs.at(-1);
    const touches = last !== undefined && last.node === node && !this.apart;
    if (touches && last.start + last.length === this.position && last.offset + last.length === offset) last.length += run.length;
    else this.runs.push({ start: this.position, length: run.length, node, offset, root: setting.root, apart: this.apart });
    this.apart = false;
    this.line.add(run);
  }

  private dropBlank(): void {
    if (this.blank?.apart) this.apart = true;
    this.blank = null;
  }

  /** Enough of the line's end for a broken word. */
  private lastWords(): string {
    return this.line.tail(this.line.countBlanks() + LONGEST_WORD).trimEnd();
  }

  private dropHyphen(): void {
    const cut = this.line.countBlanks() + 1;
    this.line.drop(cut);
    for (let left = cut; left > 0; ) {
      const last = this.runs.at(-1)!;
      const take = Math.min(left, last.length);
      last.length -= take;
      left -= take;
      if (last.length === 0) this.runs.pop();
    }
  }

  /** `<br>`, or a line break that is kept. Two in a row end the block. */
  endLine(): void {
    this.dropBlank();
    if (this.broken || this.line.length === 0) this.endBlock();
    else this.broken = true;
  }

  private finishLine(): void {
    this.dropBlank();
    const setting = this.lineSetting;
    const words = this.line.whole();
    if (setting !== null && words.trim() !== '') {
      this.lines.push({ start: this.done, words, strong: this.lineStrong, setting });
    }
    if (words !== '') {
      this.parts.push(words, '\n');
      this.done += words.length + 1;
    }
    this.line = new GrowingText();
    this.lineSetting = null;
    this.lineStrong = true;
  }

  /** A block element begins or ends here. */
  endBlock(): void {
    this.finishLine();
    this.broken = false;
    for (let i = 0; i < this.lines.length; ) {
      const first = this.lines[i]!;
      let last = i;
      while (last + 1 < this.lines.length && goesOn(this.lines[last]!.words, this.lines[last + 1]!.words)) last += 1;
      const group = this.lines.slice(i, last + 1);
      const end = this.lines[last]!;
      this.blocks.push({
        start: first.start + (first.words.length - first.words.trimStart().length),
        end: end.start + end.words.trimEnd().length,
        ...first.setting.describe(),
        strong: group.every((line) => line.strong),
        page: null,
      });
      i = last + 1;
    }
    this.lines = [];
  }

  finish(): string {
    this.endBlock();
    return this.parts.join('');
  }
}
