// What the engine reads: the text as if it were plainly typed (lib/text), and the way back to the text as it was written, which all findings are slices of.
// It must not change what was found.
import type { Directive } from '../model/directive.ts';
import type { Analysis, Proposal } from '../model/proposal.ts';
import type { Block, Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { toEvenCase } from '../text/even-case.ts';
import { type Places, toEven, toEvenSpacing, toWritten } from '../text/even-spacing.ts';

/** A reading that is gone through once, in order. Its text is evenly spaced. */
export interface PlainReading extends Omit<Reading, 'blocks'> {
  readonly blocks: Iterable<Block>;
}

export interface EvenReading {
  readonly reading: PlainReading;
  /** Places and quotes of the text as written. */
  restore(analysis: Analysis): Analysis;
  /** A title, with its capitals: where it stands first in the text, or that of a matter last before a place in it (UTF-16 offset in the even text). */
  restoreWords(words: string | null, item?: string | null, before?: number): string | null;
}

/** A matter's title stands no further above its proposals, UTF-16: a title on two lines is found nowhere, and would be looked for in all of the text. */
const REACH = 200_000;

/** Each where it stands in the even text. Made one by one: those of a long text, kept, would take half as much memory as the text. */
function* place(blocks: readonly Block[], places: Places | null): Iterable<Block> {
  for (const block of blocks) yield { ...block, start: toEven(places, block.start), end: toEven(places, block.end) };
}

export function toEvenReading(written: Reading): EvenReading {
  const { text: even, places } = toEvenSpacing(written.text);
  const text = toEvenCase(even);
  const isChanged = text !== even;
  const title = written.title && toEvenCase(toEvenSpacing(written.title).text);
  if (text === written.text && title === written.title)
    return { reading: written, restore: (analysis) => analysis, restoreWords: (words) => words };

  const restoreSpan = <T extends Span>(found: T): T => ({ ...found, ...toWritten(written.text, places, found.start, found.end) });
  const restoreQuoted = <T extends Span & { readonly quote: string }>(found: T): T => {
    const placed = restoreSpan(found);
    return { ...placed, quote: written.text.slice(placed.start, placed.end) };
  };
  const restoreDirective = (directive: Directive): Directive => ({
    ...restoreQuoted(directive),
    markers: directive.markers.map(restoreQuoted),
  });
  const restored = new Map<string, string>();
  const restoreWords = (words: string | null, item: string | null = null, before = 0): string | null => {
    if (words === null) return null;
    if (words === title) return written.title;
    if (!isChanged) return words;
    // A title comes with each of its proposals; that of a matter is told by its number too.
    const key = `${item ?? ''}\n${words}`;
    const known = restored.get(key);
    if (known !== undefined) return known;
    const from = item === null ? 0 : Math.max(0, before - REACH);
    const at = item === null ? text.indexOf(words) : from + text.slice(from, before + words.length).lastIndexOf(words);
    const found = at < from ? null : toWritten(written.text, places, at, at + words.length);
    const restoredWords = found ? toEvenSpacing(written.text.slice(found.start, found.end)).text : words;
    restored.set(key, restoredWords);
    return restoredWords;
  };
  const restoreProposal = (proposal: Proposal): Proposal => ({
    ...restoreSpan(proposal),
    title: restoreWords(proposal.title, proposal.item, proposal.start),
    directives: proposal.directives.map(restoreDirective),
  });
  return {
    reading: {
      ...written,
      text,
      title,
      blocks: place(written.blocks, places),
    },
    restore: (analysis) => ({ ...analysis, proposals: analysis.proposals.map(restoreProposal) }),
    restoreWords,
  };
}
