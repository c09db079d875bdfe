// A document's proposals and levels as a table for a terminal. It must not count anything itself.
import type { DocumentView } from '../../lib/messages/calls.ts';
import { wordTrail } from '../../lib/proposals/trail.ts';

const TITLE_WIDTH = 46;

const cut = (text: string, width: number): string => (text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width));

export function toTable({ title, analysis }: DocumentView): string[] {
  const rows = analysis.proposals.map(({ item, title: heading, level, trail }) => {
    const name = [item, heading].filter((part) => part !== null && part !== '').join(' ');
    return `  ${String(level ?? '–').padStart(4)}  ${cut(name, TITLE_WIDTH)}  ${wordTrail(trail, level, 'sv')}`;
  });
  return [title ?? '', `  nivå  ${cut('förslag', TITLE_WIDTH)}  därför`, ...rows];
}
