// Invented documents and notes for the tests of the store.
import type { KeptDocument } from '../../lib/model/document.ts';
import type { Note } from '../../lib/model/note.ts';

const text = 'Motion om trygga skolvägar\nNämnden får i uppdrag att ta fram en trafiksäkerhetsplan senast 2027.';
const quote = 'ta fram en trafiksäkerhetsplan senast 2027';
const start = text.indexOf(quote);

export function sampleDocument(change: Partial<KeptDocument> = {}): KeptDocument {
  return {
    id: 'https://exempelkommun.se/mote/7',
    source: 'page',
    url: 'https://exempelkommun.se/mote/7',
    title: 'Kallelse',
    textHash: 'aa11',
    reading: {
      text,
      blocks: [
        { start: 0, end: 26, role: 'heading', level: 1, strong: true, lang: 'sv', page: null, marker: null, shape: 'h1' },
        { start: 27, end: text.length, role: 'paragraph', level: null, strong: false, lang: 'sv', page: null, marker: null, shape: 'p' },
      ],
      lang: 'sv',
      title: 'Kallelse',
    },
    analysis: {
      language: 'sv',
      body: 'Kommunfullmäktige',
      date: '2026-11-23',
      proposals: [
        {
          id: 'p1',
          start: 27,
          end: text.length,
          type: 'motion',
          title: 'Motion om trygga skolvägar',
          item: '§ 7',
          proposer: null,
          addressee: null,
          points: 1,
          level: 3,
          trail: { kinds: { plan: 1 }, markers: { deadline: 1 }, points: 1, decidedBy: 'one-plan' },
          directives: [
            {
              id: 'd1',
              ruleId: 'uppdrag-ta-fram',
              kind: 'plan',
              start,
              end: start + quote.length,
              quote,
              markers: [{ kind: 'deadline', start: start + 31, end: start + 42, quote: quote.slice(31, 42) }],
              says: { sv: 'Beställer ett nytt styrdokument.', en: 'Orders a new governing document.' },
              language: 'sv',
            },
          ],
        },
      ],
    },
    engineVersion: '1',
    openedMs: 1_700_000_000_000,
    ...change,
  };
}

export function sampleNote(change: Partial<Note> = {}): Note {
  return {
    id: '11111111-2222-4333-8444-555555555555',
    documentId: 'https://exempelkommun.se/mote/7',
    target: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: 'får i uppdrag att ', suffix: '.' },
      position: { type: 'TextPositionSelector', start, end: start + quote.length },
      page: null,
    },
    textHash: 'aa11',
    kind: 'plan',
    decision: 'dismissed',
    comment: 'Fråga förvaltningen först. Åäö – ”citat”',
    createdMs: 1_700_000_000_001,
    updatedMs: 1_700_000_000_002,
    ...change,
  };
}
