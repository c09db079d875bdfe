// A web page as the page reader sees it, for a terminal: class, the cues that decided, meeting, items with their documents. It must not read files.
import type { PageDocument, PageReading } from '../../lib/portals/page.ts';

const cut = (words: string, width: number): string => {
  // Blanks in front say how deep an item lies.
  const line = words.replace(/[\r\n\t]+/g, ' ');
  return line.length > width ? `${line.slice(0, width - 1)}…` : line;
};

const documentLine = ({ kind, label }: PageDocument, width: number): string => cut(`- ${kind ?? '?'}: ${label}`, width);

export function toPageTable(file: string, page: PageReading, width: number): string {
  const { items, documents, meeting, cues, portal } = page;
  const facts = [meeting.body, meeting.date, meeting.caseNumber].map((fact) => fact ?? '–').join(' · ');
  const lines = [
    file,
    `  ${page.class}${portal ? ` (${portal})` : ''}, ${items.length} items, ${documents.length} documents; ${facts}`,
    ...cues.map(({ group, says }) => cut(`  ${group.padEnd(9)} ${says}`, width)),
  ];
  for (const item of items) {
    const indent = '  '.repeat(item.depth + 1);
    const to = item.addressee === null ? '' : ` → ${item.addressee}`;
    lines.push(cut(`${indent}${item.number ?? '·'}  ${item.title}${to}${item.loadsLate ? ' (loads late)' : ''}`, width));
    for (const at of item.attachments) lines.push(`${indent}   ${documentLine(documents[at]!, width - indent.length - 3)}`);
  }
  const loose = documents.filter(({ itemIndex }) => itemIndex === null);
  if (loose.length > 0) lines.push('  of no item:', ...loose.map((one) => `    ${documentLine(one, width - 4)}`));
  return `${lines.join('\n')}\n`;
}

export const toPageJson = (file: string, page: PageReading): string => JSON.stringify({ file, ...page });
