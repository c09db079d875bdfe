// CSV, one row a proposal. Opens right on a double click in Excel and in LibreOffice: UTF-8 with a byte order mark (without it Excel reads å ä ö as Latin-1),
// CRLF, and the list separator of the language: `;` where the comma is the decimal sign (Swedish), `,` in English. No `sep=` line: with one, Excel ignores the mark.
import Papa from 'papaparse';
import { decisions, kinds } from '../categories.ts';
import { KINDS } from '../model/directive.ts';
import { defineExporter, type ExportInput } from './exporter.ts';
import { type SummaryFinding, type SummaryProposal, summarise } from './summary.ts';
import { words } from './words.ts';

/**
 * A cell that starts so is run as a formula. papaparse's own pattern misses cells of several lines, so here is ours; it puts a `'` in front.
 * Full-width forms count too: East Asian versions of Excel read them as the plain sign.
 */
const FORMULA = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** "1. …" a line: the numbers tie quote, decision and comment of one finding together. */
function numbered(findings: readonly SummaryFinding[], say: (finding: SummaryFinding) => string | null): string {
  const lines = findings.map((finding, index) => ({ number: index + 1, said: say(finding) }));
  return lines
    .filter(({ said }) => said !== null && said !== '')
    .map(({ number, said }) => `${number}. ${said}`)
    .join('\n');
}

function toCells(input: ExportInput, row: SummaryProposal): (string | number)[] {
  const { proposal, findings, counts } = row;
  const own = row.otherNotes.map(({ note }) => note.comment.trim()).filter((comment) => comment !== '');
  return [
    proposal.item ?? '',
    row.typeLabel,
    proposal.title ?? '',
    proposal.proposer ?? '',
    row.level ?? '',
    row.levelLabel ?? words[input.language].noLevel,
    row.trail,
    row.points,
    ...KINDS.map((kind) => counts[kind]),
    numbered(findings, ({ quote, kindLabel }) => `${quote} [${kindLabel}]`),
    numbered(findings, ({ decision }) => (decision === null ? null : decisions[decision][input.language])),
    [numbered(findings, ({ comments }) => comments.join(' / ')), ...own].filter((text) => text !== '').join('\n'),
    row.page ?? '',
  ];
}

export default defineExporter({
  label: 'CSV',
  ending: 'csv',
  mime: 'text/csv;charset=utf-8',
  write(input) {
    const say = words[input.language];
    const summary = summarise(input);
    const proposal = [say.item, say.type, say.title, say.proposer, say.level, say.levelName, say.trail, say.points];
    const counts = KINDS.map((kind) => kinds[kind].label[input.language]);
    const head = [...proposal, ...counts, say.quotes, say.decisions, say.comments, say.page, say.document, say.body, say.date, say.source];
    const source = [summary.title ?? '', summary.body ?? '', summary.date ?? '', summary.url ?? ''];
    const rows = summary.proposals.map((row) => [...toCells(input, row), ...source]);
    // The user's words are never left out because the text moved from under them.
    const loose = summary.looseNotes.map(({ note }) => {
      const cells = head.map(() => '');
      cells[head.indexOf(say.title)] = say.looseNotes;
      cells[head.indexOf(say.quotes)] = note.target.quote.exact;
      cells[head.indexOf(say.decisions)] = note.decision === null ? '' : decisions[note.decision][input.language];
      cells[head.indexOf(say.comments)] = note.comment;
      return [...cells.slice(0, head.length - source.length), ...source];
    });
    const csv = Papa.unparse([head, ...rows, ...loose], {
      delimiter: input.language === 'sv' ? ';' : ',',
      newline: '\r\n',
      escapeFormulae: FORMULA,
    });
    return `\ufeff${csv}\r\n`;
  },
});
