// What the engine reads: the text as if it were plainly typed (lib/text), and the way back to the text as it was written, which all findings are slices of.
// It must not change what was found.
import type { Directive } from '../model/directive.ts';
import type { Analysis, Proposal } from '../model/proposal.ts';
import type { Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { toEvenCase } from '../text/even-case.ts';
import { toEven, toEvenSpacing, toWritten } from '../text/even-spacing.ts';

export interface EvenReading {
  readonly reading: Reading;
  /** Places and quotes of the text as written. */
  restore(analysis: Analysis): Analysis;
  /** A title, with its capitals. */
  restoreWords(words: string | null): string | null;
}

/** The lines of the text that differ from those of the other, which is as long. */
function changedLines(text: string, other: string): string {
  if (text === other) return '';
  const changed: string[] = [];
  for (let from = 0; from < text.length; ) {
    const next = text.indexOf('\n', from);
    const to = next === -1 ? text.length : next + 1;
    const line = text.slice(from, to);
    if (!other.startsWith(line, from)) changed.push(line);
    from = to;
  }
  return changed.join('');
}

export function toEvenReading(written: Reading): EvenReading {
  const even = toEvenSpacing(written.text);
  const text = toEvenCase(even.text);
  const title = written.title && toEvenCase(toEvenSpacing(written.title).text);
  if (text === written.text && title === written.title)
    return { reading: written, restore: (analysis) => analysis, restoreWords: (words) => words };

  const restoreSpan = <T extends Span>(found: T): T => ({ ...found, ...toWritten(written.text, even, found.start, found.end) });
  const restoreQuoted = <T extends Span & { readonly quote: string }>(found: T): T => {
    const placed = restoreSpan(found);
    return { ...placed, quote: written.text.slice(placed.start, placed.end) };
  };
  const restoreDirective = (directive: Directive): Directive => ({
    ...restoreQuoted(directive),
    markers: directive.markers.map(restoreQuoted),
  });
  let changed: string | null = null;
  const restoreWords = (words: string | null): string | null => {
    if (words === null) return null;
    if (words === title) return written.title;
    changed ??= changedLines(text, even.text);
    // Nearly all words stand in lines that were left as they are.
    const at = changed.includes(words) ? text.indexOf(words) : -1;
    return at >= 0 ? even.text.slice(at, at + words.length) : words;
  };
  const restoreProposal = (proposal: Proposal): Proposal => ({
    ...restoreSpan(proposal),
    title: restoreWords(proposal.title),
    directives: proposal.directives.map(restoreDirective),
  });
  return {
    reading: {
      ...written,
      text,
      title,
      blocks: written.blocks.map((block) => ({ ...block, start: toEven(even, block.start), end: toEven(even, block.end) })),
    },
    restore: (analysis) => ({ ...analysis, proposals: analysis.proposals.map(restoreProposal) }),
    restoreWords,
  };
}
