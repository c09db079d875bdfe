// An invented meeting with everything that an export can meet: several levels, a proposal of mere procedure, decisions, comments, hostile text, lost notes.
import type { ExportedNote, ExportInput } from '../../lib/export/exporter.ts';
import type { Directive, Kind, Marker } from '../../lib/model/directive.ts';
import type { Note } from '../../lib/model/note.ts';
import type { Proposal } from '../../lib/model/proposal.ts';
import type { Block } from '../../lib/model/reading.ts';

const lines = [
  'Motion om trygga skolvägar',
  'Nämnden får i uppdrag att ta fram en trafiksäkerhetsplan senast den 1 juni 2027.',
  'Nämnden ska återrapportera till fullmäktige varje kvartal.',
  '=HYPERLINK("https://exempel.se";"klicka") <b>fetstil</b> [länk](https://exempel.se) | *stjärna*',
  'Ärendet bordläggs.',
];
export const text = lines.join('\n');
const startOf = (line: number): number => lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1);
const blocks = lines.map((line, index): Block => {
  const start = startOf(index);
  const role = index === 0 || index === 3 ? 'heading' : 'paragraph';
  return {
    start,
    end: start + line.length,
    role,
    level: null,
    strong: false,
    lang: 'sv',
    page: index < 3 ? 4 : 5,
    marker: null,
    shape: '',
  };
});

const placed = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });
const marker = (kind: Marker['kind'], quote: string): Marker => ({ kind, ...placed(quote) });

function directive(id: string, kind: Kind, quote: string, markers: Marker[]): Directive {
  const says = { sv: `Skäl för ${kind}.`, en: `Reason for ${kind}.` };
  return { id, ruleId: `rule-${kind}`, kind, ...placed(quote), markers, says, language: 'sv' };
}

const plan = directive('d-plan', 'plan', 'ta fram en trafiksäkerhetsplan senast den 1 juni 2027', [
  marker('deadline', 'senast den 1 juni 2027'),
]);
const report = directive('d-report', 'report', 'återrapportera till fullmäktige varje kvartal', [marker('frequency', 'varje kvartal')]);

const proposals: Proposal[] = [
  {
    id: 'p1',
    start: startOf(0),
    end: blocks[2]!.end,
    type: 'motion',
    title: 'Motion om trygga skolvägar',
    item: '§ 12',
    proposer: 'Ada Påhittad (X)',
    addressee: null,
    points: 2,
    level: 4,
    trail: { kinds: { plan: 1, report: 1 }, markers: { deadline: 1, frequency: 1 }, points: 2, decidedBy: 'several' },
    directives: [plan, report],
  },
  {
    id: 'p2',
    start: startOf(3),
    end: text.length,
    type: 'forslag',
    title: lines[3]!,
    item: null,
    proposer: null,
    addressee: null,
    points: 1,
    level: null,
    trail: { kinds: {}, markers: {}, points: 1, decidedBy: null },
    directives: [],
  },
];

function note(id: string, quote: string, change: Partial<Note>): Note {
  const { start, end } = placed(quote);
  const target: Note['target'] = {
    quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: Math.max(0, start), end: Math.max(0, end) },
    page: null,
  };
  const times = { createdMs: Date.UTC(2026, 10, 20), updatedMs: Date.UTC(2026, 10, 21) };
  return { id, documentId: 'doc', target, textHash: 'ab'.repeat(32), kind: 'plan', decision: null, comment: '', ...times, ...change };
}

const notes: ExportedNote[] = [
  {
    note: note('n1', plan.quote, { decision: 'dismissed', comment: '+46 70 är inget nummer\nandra raden; med "citat" och åäö' }),
    span: placed(plan.quote),
    directiveId: 'd-plan',
  },
  { note: note('n2', report.quote, { kind: 'report', decision: 'agreed' }), span: placed(report.quote), directiveId: 'd-report' },
  {
    note: note('n3', 'Ärendet bordläggs', { kind: 'measure', comment: '# ingen rubrik\n- ingen lista' }),
    span: placed('Ärendet bordläggs'),
    directiveId: null,
  },
  { note: note('n4', 'en mening som är struken', { comment: '@ den fanns i kallelsen' }), span: null, directiveId: null },
];

export function sampleInput(change: Partial<ExportInput> = {}): ExportInput {
  return {
    document: {
      id: 'doc',
      source: 'pdf',
      url: 'https://exempelkommun.se/handlingar/kallelse.pdf?id=7&del=2',
      title: 'Kallelse till kommunfullmäktige',
      textHash: 'ab'.repeat(32),
      reading: { text, blocks, lang: 'sv', title: 'Kallelse till kommunfullmäktige' },
      analysis: { language: 'sv', proposals, body: 'Kommunfullmäktige', date: '2026-11-23' },
      engineVersion: '1',
      openedMs: Date.UTC(2026, 10, 22, 9, 30),
    },
    notes,
    language: 'sv',
    nowMs: Date.UTC(2026, 10, 23, 8, 0),
    ...change,
  };
}
