// Göteborg's papers of boards: accordions on pages whose state lives in the session, files in a Domino store, named by what they are.
import { definePortal } from './portal.ts';

export const goteborg = definePortal({
  markup: 'addresses and file names of 2025 (Namndhandlingar, SamrumPortal.nsf)',
  listing: /\/namndhandlingar(?:\/|$)/,
  document: /\/samrumportal\.nsf\/[\da-f]+\/\$file\/|\?openelement$/,
  papers: [
    ['agenda', /\/(?:justerad_)?fl_|justerad_fl/i],
    ['claim', /_yrkande_/i],
    ['minutes', /_protokoll_|\/kf_protokoll/i],
    ['report', /\/handling_\d{4}_nr_\d+/i],
  ],
});
