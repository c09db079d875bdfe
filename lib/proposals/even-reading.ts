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
  /** A title, with its capitals: where it stands first in the text, or last before a place in it (UTF-16 offset in the even text). */
  restoreWords(words: string | null, before?: number | null): string | null;
}

export function toEvenReading(written: Reading): EvenReading {
  const even = toEvenSpacing(written.text);
  const { text, changed } = toEvenCase(even.text);
  const title = written.title && toEvenCase(toEvenSpacing(written.title).text).text;
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
  const restored = new Map<string, string>();
  const restoreWords = (words: string | null, before: number | null = null): string | null => {
    if (words === null) return null;
    if (words === title) return written.title;
    if (changed.length === 0) return words;
    const known = restored.get(words);
    if (known !== undefined) return known;
    const at = before === null ? text.indexOf(words) : text.lastIndexOf(words, before);
    const found = at === -1 ? words : even.text.slice(at, at + words.length);
    restored.set(words, found);
    return found;
  };
  const restoreProposal = (proposal: Proposal): Proposal => ({
    ...restoreSpan(proposal),
    title: restoreWords(proposal.title, proposal.item === null ? null : proposal.start),
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
