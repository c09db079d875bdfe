// MeetingsPlus (Formpipe): the larger Swedish municipalities, under host names of their own. Known by its addresses; the classes of its rows are not.
import { definePortal } from './portal.ts';

export const meetingsPlus = definePortal({
  markup: 'addresses of some fifteen sites, 2026 (no item markup known)',
  meeting:
    /^\/(?:[\w-]+\/)*(?:committees|namnder-styrelser|namnder)\/[^/]+\/(?:mote-\d{4}-\d\d-\d\d|[^/]+-\d+)(?:\/(?:agenda|protocol))?\/?(?:\?|$)/,
  listing: /^\/(?:committees(?:\/[^/]+)?|digital-bulletin-board)\/?(?:\?|$)/,
  document: /[?&]downloadmode=|\/api\/v2\.0\/meetings\/\d+\/download\//,
  papers: [
    ['minutes', /\/download\/protocol|\/protocol\//i],
    ['agenda', /\/download\/(?:agenda|summons)/i],
  ],
});
