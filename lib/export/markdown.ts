// Markdown, one section a proposal: for a mail, a memo or a wiki. Everything that comes from the page or the user is escaped: it is shown as it was written
// and can neither make a link, an image, a heading nor HTML.
import { decisions, kinds, markers } from '../categories.ts';
import { KINDS } from '../model/directive.ts';
import type { Language } from '../model/reading.ts';
import { defineExporter, type ExportInput } from './exporter.ts';
import { type SummaryFinding, type SummaryProposal, summarise } from './summary.ts';
import { words } from './words.ts';

/** One line of somebody's text: no character of it means anything to Markdown or HTML. */
export function escapeLine(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]<>#|~!&$^=]/g, '\\$&')
      // Only at the start of a line do these make a list, a rule or a heading underline.
      .replace(/^([-+])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // A bare address would become a link of its own in many readers.
      .replace(/:\/\//g, ':\\/\\/')
      .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
      .replace(/@/g, '\\@')
  );
}

/** Several lines, each a line of a block quote. */
const toQuote = (text: string, indent = ''): string =>
  text
    .trim()
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => `${indent}> ${escapeLine(line)}`.trimEnd())
    // Two spaces at the end of a line keep the next one a line of its own.
    .join('  \n');

const quoted = (quote: string, language: Language): string => (language === 'sv' ? `”${escapeLine(quote)}”` : `“${escapeLine(quote)}”`);

/** Only addresses that a URL parser has cleaned get here: no spaces, no angle brackets. */
const toLink = (url: string): string => `<${new URL(url).href.replace(/[<>\s]/g, encodeURIComponent)}>`;

function writeFinding(input: ExportInput, finding: SummaryFinding): string {
  const { language } = input;
  const page = finding.page === null ? '' : ` (${words[language].page.toLowerCase()} ${finding.page})`;
  const how = finding.markers.map((marker) => `${markers[marker.kind].label[language].toLowerCase()}: ${escapeLine(marker.quote)}`);
  const lines = [`- **${finding.kindLabel}**${page}: ${quoted(finding.quote, language)}`, `  ${escapeLine(finding.says)}`];
  if (how.length > 0) lines.push(`  ${how.join('; ')}`);
  if (finding.decision !== null) lines.push(`  *${decisions[finding.decision][language]}*`);
  const comments = finding.comments.map((comment) => `\n${toQuote(comment, '  ')}`);
  return `${lines.join('  \n')}${comments.length > 0 ? `\n${comments.join('\n')}` : ''}`;
}

function writeNote({ note }: ExportInput['notes'][number], input: ExportInput): string {
  const decision = note.decision === null ? '' : ` *${decisions[note.decision][input.language]}*`;
  const comment = note.comment.trim() === '' ? '' : `\n\n${toQuote(note.comment, '  ')}`;
  return `- ${quoted(note.target.quote.exact, input.language)}${decision}${comment}`;
}

function writeProposal(input: ExportInput, row: SummaryProposal): string {
  const say = words[input.language];
  const { proposal } = row;
  const heading = [proposal.item, proposal.title ?? row.typeLabel].filter((part) => part !== null).map(escapeLine);
  const level = row.level === null ? say.noLevel : `${say.level} ${row.level} · ${row.levelLabel}`;
  const counted = KINDS.filter((kind) => row.counts[kind] > 0).map((kind) => `${kinds[kind].label[input.language]}: ${row.counts[kind]}`);
  const facts = [
    `**${level}**`,
    `${say.trail}: ${escapeLine(row.trail)}`,
    `${say.type}: ${row.typeLabel}`,
    ...(proposal.proposer === null ? [] : [`${say.proposer}: ${escapeLine(proposal.proposer)}`]),
    `${say.points}: ${row.points}`,
    ...counted,
    ...(row.page === null ? [] : [`${say.page}: ${row.page}`]),
  ];
  const findings = row.findings.map((finding) => writeFinding(input, finding));
  const notes = row.otherNotes.map((note) => writeNote(note, input));
  return [`## ${heading.join(' ')}`, facts.join('  \n'), [...findings, ...notes].join('\n')].filter((part) => part !== '').join('\n\n');
}

export default defineExporter({
  label: 'Markdown',
  ending: 'md',
  mime: 'text/markdown;charset=utf-8',
  write(input) {
    const say = words[input.language];
    const summary = summarise(input);
    const facts = [
      summary.body === null ? null : `${say.body}: ${escapeLine(summary.body)}`,
      summary.date === null ? null : `${say.date}: ${summary.date}`,
      summary.url === null ? null : `${say.source}: ${toLink(summary.url)}`,
      `${say.exported}: ${new Date(input.nowMs).toISOString().slice(0, 10)}`,
    ];
    const parts = [
      `# ${escapeLine(summary.title ?? say.untitled)}`,
      facts.filter((fact) => fact !== null).join('  \n'),
      ...(summary.proposals.length === 0 ? [say.noProposals] : summary.proposals.map((row) => writeProposal(input, row))),
    ];
    if (summary.looseNotes.length > 0) {
      parts.push(`## ${say.looseNotes}`, summary.looseNotes.map((note) => writeNote(note, input)).join('\n'));
    }
    return `${[...parts, `*${say.about}*`].join('\n\n')}\n`;
  },
});
