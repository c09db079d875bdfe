// One document as the rows that every format writes: each proposal with its findings, decisions and comments, and the notes that belong to none.
// It must not format anything for one format: no escaping, no markup.
import { kinds, levels, proposalTypes } from '../categories.ts';
import { type Directive, KINDS, type Kind } from '../model/directive.ts';
import type { Decision } from '../model/note.ts';
import type { Level, Proposal } from '../model/proposal.ts';
import type { Language } from '../model/reading.ts';
import { overlaps, type Span } from '../model/span.ts';
import { wordTrail } from '../proposals/trail.ts';
import type { ExportedNote, ExportInput } from './exporter.ts';

export interface SummaryFinding {
  readonly kind: Kind;
  readonly kindLabel: string;
  readonly quote: string;
  readonly says: string;
  readonly markers: Directive['markers'];
  readonly page: number | null;
  /** The last decision on it; null where none. */
  readonly decision: Decision | null;
  /** In the order they were written; none empty. */
  readonly comments: readonly string[];
}

export interface SummaryProposal {
  readonly proposal: Proposal;
  readonly typeLabel: string;
  readonly level: Level | null;
  /** "Detaljerad"; null where all is procedure. */
  readonly levelLabel: string | null;
  /** "3 punkter, 1 beställd plan, 2 tidsgränser → 4". */
  readonly trail: string;
  /** Every kind, 0 where none. */
  readonly counts: Readonly<Record<Kind, number>>;
  readonly points: number;
  readonly page: number | null;
  readonly findings: readonly SummaryFinding[];
  /** On the proposal's text, but on no finding of today's. */
  readonly otherNotes: readonly ExportedNote[];
}

export interface Summary {
  readonly title: string | null;
  readonly body: string | null;
  /** Of the meeting, ISO; null where the text does not say. */
  readonly date: string | null;
  /** http(s) address, or null for a picked file. */
  readonly url: string | null;
  readonly proposals: readonly SummaryProposal[];
  /** In no proposal of today's text: still the user's words, so they are exported all the same. */
  readonly looseNotes: readonly ExportedNote[];
}

function findPage(input: ExportInput, at: Span): number | null {
  const { blocks } = input.document.reading;
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= at.start) low = middle + 1;
    else high = middle;
  }
  return blocks[low]?.page ?? null;
}

const isHttp = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);

function toFinding(input: ExportInput, directive: Directive): SummaryFinding {
  const notes = input.notes.filter((one) => one.directiveId === directive.id).map((one) => one.note);
  return {
    kind: directive.kind,
    kindLabel: kinds[directive.kind].label[input.language],
    quote: directive.quote,
    says: directive.says[input.language],
    markers: directive.markers,
    page: findPage(input, directive),
    decision: notes.findLast((note) => note.decision !== null)?.decision ?? null,
    comments: notes.map((note) => note.comment.trim()).filter((comment) => comment !== ''),
  };
}

export function summarise(input: ExportInput): Summary {
  const { analysis, url, title } = input.document;
  const language: Language = input.language;
  const ids = new Set(analysis.proposals.flatMap((proposal) => proposal.directives.map((directive) => directive.id)));
  const loose = new Set(input.notes.filter((one) => one.directiveId === null || !ids.has(one.directiveId)));
  const proposals = analysis.proposals.map((proposal): SummaryProposal => {
    const otherNotes = [...loose].filter(({ span }) => span !== null && overlaps(span, proposal));
    for (const note of otherNotes) loose.delete(note);
    return {
      proposal,
      typeLabel: proposalTypes[proposal.type][language],
      level: proposal.level,
      levelLabel: proposal.level === null ? null : levels[proposal.level].label[language],
      trail: wordTrail(proposal.trail, proposal.level, language),
      counts: Object.fromEntries(KINDS.map((kind) => [kind, proposal.trail.kinds[kind] ?? 0])) as Record<Kind, number>,
      points: proposal.points,
      page: findPage(input, proposal),
      findings: proposal.directives.map((directive) => toFinding(input, directive)),
      otherNotes,
    };
  });
  return { title, body: analysis.body, date: analysis.date, url: isHttp(url) ? url : null, proposals, looseNotes: [...loose] };
}
