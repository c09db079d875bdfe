// Netpublicator (Axiell): a reader drawn by script, often in a frame of another origin. Known by its addresses; it moves by the fragment alone.
import { definePortal } from './portal.ts';

export const netpublicator = definePortal({
  markup: 'addresses of reader, widget and bulletin boards, 2026 (drawn late: no markup to know)',
  meeting: /\/reader\/r\d{8}|\/api\/public\/r\d+\/read\?/,
  listing: /\/bulletinboard\/public\//,
  document: /\/document\/[\da-f-]{36}\?(?:.*&)?hash=/,
});
