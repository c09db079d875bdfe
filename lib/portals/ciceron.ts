// Ciceron search (Visma, Twoday): a single page that moves by its fragment; meetings and their documents are drawn late.
import { definePortal } from './portal.ts';

export const ciceron = definePortal({
  markup: 'addresses #!/search/ and /download/document, 2026 (drawn late: no markup to know)',
  listing: /#!\/(?:search|billboard)/,
  document: /\/download\/document\?(?:.*&)?filename=/,
});
