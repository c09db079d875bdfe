// Insyn Sverige: whole minutes as text in the page, documents behind addresses that name no format.
import { definePortal } from './portal.ts';

export const insynSverige = definePortal({
  markup: 'addresses /<kommun>-<organ>/protokoll?date=, documentHandler.ashx, 2026',
  meeting: /^\/[\w-]+\/(?:protokoll|kallelse|dagordning)\?(?:.*&)?date=\d{4}-\d\d-\d\d/,
  document: /\/documenthandler\.ashx\?(?:.*&)?did=/,
});
