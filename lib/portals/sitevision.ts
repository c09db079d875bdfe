// SiteVision: the content system of most Swedish municipalities. No portal: pages that link PDFs by the node and the time of their upload.
import { definePortal } from './portal.ts';

export const sitevision = definePortal({
  markup: 'addresses /download/18.… and ….4.<hex>.html, 2026 (each municipality draws its own pages)',
  listing:
    /\/(?:moten-och-protokoll|kallelser-och-protokoll|moten-handlingar-och-protokoll|protokoll-och-kallelser)(?:\/|\.|$)|[?&]sv\.url=12\./,
  document: /\/download\/18\.[\da-f]+\/\d+\//,
});
