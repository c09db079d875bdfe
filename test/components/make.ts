// Small, invented findings for the component tests.
import type { Finding } from '../../lib/messages/findings.ts';
import type { Directive } from '../../lib/model/directive.ts';
import type { Note } from '../../lib/model/note.ts';
import type { Proposal } from '../../lib/model/proposal.ts';

export const directive: Directive = {
  id: 'd1',
  ruleId: 'ta-fram-styrdokument',
  kind: 'plan',
  start: 0,
  end: 60,
  quote: 'att kulturnämnden tar fram en läsplan senast den 1 mars 2027',
  markers: [{ kind: 'deadline', start: 38, end: 60, quote: 'senast den 1 mars 2027' }],
  says: { sv: 'Beställer ett styrdokument.', en: 'Orders a governing document.' },
  language: 'sv',
};

export const proposal: Proposal = {
  id: 'p1',
  start: 0,
  end: 60,
  type: 'motion',
  title: 'Motion om läsning',
  item: '§ 12',
  proposer: 'Kommunstyrelsen',
  addressee: null,
  points: 1,
  level: 4,
  trail: { kinds: { plan: 1 }, markers: { deadline: 1 }, points: 1, decidedBy: 'x' },
  directives: [directive],
};

export function makeNote(change: Partial<Note> = {}): Note {
  return {
    id: 'n1',
    documentId: 'https://ekhamra.example/1',
    target: {
      quote: { type: 'TextQuoteSelector', exact: directive.quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 0, end: 60 },
      page: null,
    },
    kind: 'plan',
    decision: null,
    comment: '',
    textHash: '',
    createdMs: 1,
    updatedMs: 1,
    ...change,
  };
}

export const finding: Finding = { directive, proposal, notes: [], isDismissed: false };
