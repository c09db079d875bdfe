// A text that grows at its end, word by word, and is asked only about its end until it is whole. It must not know what the words are.
// A plain string that is looked at after each addition is copied each time: a line of thousands of pieces then takes seconds.

/** The end is kept at hand until it is this long, and so much of it then. A `tail` of no more seldom reaches further back. */
const HELD = 2048;
const NEAR = 256;

export class GrowingText {
  length = 0;
  private settled: string[] = [];
  private end = '';

  add(words: string): void {
    if (this.end.length > HELD) {
      this.settled.push(this.end.slice(0, -NEAR));
      this.end = this.end.slice(-NEAR);
    }
    this.end += words;
    this.length += words.length;
  }

  /** The last `count` units, or all if there are fewer. */
  tail(count: number): string {
    while (this.end.length < count && this.settled.length > 0) this.end = this.settled.pop()! + this.end;
    return this.end.slice(Math.max(0, this.end.length - count));
  }

  /** Takes the last `count` units away. */
  drop(count: number): void {
    const dropped = this.tail(count).length;
    this.end = this.end.slice(0, this.end.length - dropped);
    this.length -= dropped;
  }

  /** How much white space stands at the end. */
  countBlanks(): number {
    for (let near = NEAR; ; near *= 2) {
      const tail = this.tail(near);
      const words = tail.trimEnd();
      if (words !== '' || near >= this.length) return tail.length - words.length;
    }
  }

  whole(): string {
    return this.settled.join('') + this.end;
  }
}
