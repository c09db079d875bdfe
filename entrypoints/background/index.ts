// The background: owns the store, runs the engine, answers content scripts and our own pages. Wiring only. Every listener is registered in the first turn:
// a service worker or event page that is woken by a message or a click gets it only then.
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../../lib/browser.ts';
import { emptyHandover } from '../../lib/storage/handover.ts';
import { createStore } from '../../lib/storage/open.ts';
import { loadOwnWords } from '../../lib/storage/settings.ts';
import { watchBadge } from './badge.ts';
import { watchButton } from './button.ts';
import { createDesk } from './desk.ts';
import { makeMenus, watchMenus } from './menus.ts';
import { createNoteDesk } from './notes.ts';
import { watchOriginals } from './originals.ts';
import { putPdfSitesInOrder, watchPdfSites } from './pdf-sites.ts';
import { startInBackground } from './report.ts';
import { serveContent } from './serve-content.ts';
import { serveOwnPages } from './serve-own-pages.ts';
import { putSitesInOrder, watchSites } from './sites.ts';
import { watchTabs } from './tabs.ts';

export default defineBackground({
  type: 'module',
  main() {
    const store = createStore();
    const desk = createDesk(store, loadOwnWords);
    const notes = createNoteDesk(store, desk);
    serveContent(desk, notes).listen();
    serveOwnPages(store, desk, notes).listen();
    watchBadge(desk);
    watchButton();
    watchMenus();
    watchTabs();
    watchSites();
    watchPdfSites();
    watchOriginals();

    // Registered scripts vanish on update, and permissions can be withdrawn while we sleep: made right at install, update and start-up.
    const putInOrder = (): void => {
      startInBackground('making the menus', makeMenus());
      startInBackground('registering on allowed sites', putSitesInOrder());
      startInBackground('opening PDFs of chosen sites', putPdfSitesInOrder());
      startInBackground('emptying the handover', emptyHandover());
    };
    browser.runtime.onInstalled.addListener(putInOrder);
    browser.runtime.onStartup.addListener(putInOrder);
  },
});
