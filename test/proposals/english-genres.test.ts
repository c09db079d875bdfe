// English genres, each with what directs in it and what only tells: motions without a lead-in, agendas, terms of reference, policies, news.
// Own texts. A demand is named by its words and its kind; whatever else is found in the text fails the test.
import { describe } from 'vitest';
import { type Genre, tryGenres } from './genre.ts';

const genres: Readonly<Record<string, Genre>> = {
  'points of a motion that request by themselves': {
    text: `Notice of Motion

HARBOUR STEPS

(1) Request officers produce a costed plan for the harbour steps.

(2) Request that the steps be closed to vehicles.

Proposed by: Cllr A. Byrne
`,
    demands: [
      ['plan', 'produce a costed plan'],
      ['measure', 'the steps be closed to vehicles'],
    ],
  },
  'an agenda whose recommendation begins with that': {
    text: `AGENDA

4. REPORTS

4.1 Waterfront Paths

That the Parks Committee:

a) Direct staff to repair the waterfront path; and

b) Direct staff to report back in June.
`,
    demands: [
      ['measure', 'repair the waterfront path'],
      ['report', 'report back in June'],
    ],
  },
  'points of a decision that name the council': {
    text: `1. City Council direct the City Manager to plant trees along the canal.

2. City Council request the Province to fund the canal bridge.
`,
    demands: [
      ['measure', 'plant trees along the canal'],
      ['measure', 'fund the canal bridge'],
    ],
  },
  'terms of reference': {
    text: `Committee details

The Allotments Panel has the following duties and responsibilities:

1. To review the waiting list for allotments.

2. To promote the growing of food.
`,
    demands: [
      ['inquiry', 'review the waiting list'],
      ['goal', 'promote the growing of food'],
    ],
  },
  'lines that complete a resolution and look like headings': {
    text: `Agenda item

Council therefore resolves to:

Plant wild flowers along the ring road

Continue to mow the school meadows late

Support the beekeepers in the allotments
`,
    demands: [
      ['measure', 'Plant wild flowers'],
      ['measure', 'mow the school meadows late'],
      ['measure', 'Support the beekeepers'],
    ],
  },
  'what a policy is about, and what it permits': {
    text: `Market Stall Policy

This policy shall apply to all stalls in the market square.

The policy does not apply to stalls run by schools.

Stallholders may request a second pitch.

Stalls must be cleared within one hour of closing.
`,
    demands: [['measure', 'must be cleared within one hour']],
  },
  'a study that somebody is to have done': {
    text: `Notices of Motion

That this Committee calls on the manager to have a safety assessment done of the pier.
`,
    demands: [['inquiry', 'have a safety assessment done']],
  },
  'points that end in years': {
    text: `Recommendations

1. Produce a cycling strategy for 2026-2030
2. Publish a report on road safety
`,
    demands: [
      ['plan', 'Produce a cycling strategy'],
      ['report', 'Publish a report'],
    ],
  },
  'duties that apply for something, beside what was adopted before': {
    text: `Standing Orders

The Council has adopted the Code of Conduct for all members.

The Clerk must apply to the bank for a statement every month.

Members may attend by video but must register with the Clerk.
`,
    demands: [
      ['micro', 'must apply to the bank'],
      ['measure', 'must register with the Clerk'],
    ],
  },
  'news of a strategy': {
    text: `Housing Strategy

On Monday the Housing Committee approved the Housing Strategy, which sets out how homes will be found for the next five years.

Residents were asked for their views in the spring.
`,
    demands: [],
  },
};

describe('English genres', () => tryGenres(genres));
