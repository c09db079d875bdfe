// A text of our own with its findings underlined. For drafts; pages and PDFs are painted in place by lib/highlight instead.
import type { Directive } from '../lib/model/directive.ts';

/** Findings in order; one that overlaps an earlier one is left to the list beside. */
export function MarkedText({ text, directives }: { text: string; directives: readonly Directive[] }) {
  const parts = [];
  let at = 0;
  for (const directive of [...directives].sort((a, b) => a.start - b.start)) {
    if (directive.start < at) continue;
    parts.push(text.slice(at, directive.start));
    parts.push(
      <mark key={directive.id} class="found" data-kind={directive.kind}>
        {text.slice(directive.start, directive.end)}
      </mark>,
    );
    at = directive.end;
  }
  parts.push(text.slice(at));
  return <p class="marked">{parts}</p>;
}
