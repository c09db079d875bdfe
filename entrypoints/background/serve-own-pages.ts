// Answers our own pages: panel, reader, options. Senders of any other origin get no answer (lib/messages/senders.ts).
import { browser } from '../../lib/browser.ts';
import { toFileName } from '../../lib/export/file-name.ts';
import { exporters } from '../../lib/export/index.ts';
import { askTab } from '../../lib/messages/ask.ts';
import type { DocumentView, FromOwnPage } from '../../lib/messages/calls.ts';
import { isOwnPage } from '../../lib/messages/senders.ts';
import { createServer, type Server } from '../../lib/messages/serve.ts';
import { succeed } from '../../lib/model/result.ts';
import { deleteEverything, forgetDocument } from '../../lib/storage/documents.ts';
import { emptyHandover } from '../../lib/storage/handover.ts';
import type { Store } from '../../lib/storage/open.ts';
import { loadOwnWords } from '../../lib/storage/settings.ts';
import { announce, leaveTabs, setTabState } from './changes.ts';
import type { Desk } from './desk.ts';
import { analyseText } from './drafts.ts';
import type { NoteDesk } from './notes.ts';
import { openOriginal } from './originals.ts';
import { isHttp, openInNewTab } from './reader-page.ts';
import { failWith, sentenceFor, withSentence } from './sentences.ts';
import { type TabState, takeSelection } from './tab-states.ts';
import { viewTab } from './tab-view.ts';
import { readTab } from './tabs.ts';

/** What the reader shows in a tab. */
function toReadState({ id, source, url, title, unreadable, openedMs, analysis }: DocumentView): Omit<TabState, 'sinceMs'> {
  const found = { title, source, unreadable, openedMs, language: analysis.language };
  return { state: 'read', problem: null, url, documentId: id, found, links: [] };
}

export function serveOwnPages(store: Store, desk: Desk, notes: NoteDesk): Server<FromOwnPage> {
  const server = createServer<FromOwnPage>({
    direction: 'from-own-page',
    isAllowed: isOwnPage,
    onBug(name, error) {
      console.error(`Detaljlupen: ${name} failed.`, error);
      return sentenceFor('bug');
    },
  });

  server.on('viewTab', ({ tabId }) => viewTab(desk, tabId));
  server.on('viewDocument', async ({ documentId, tabId = null }) => {
    const found = await desk.find(documentId);
    if (!found.ok) return found;
    if (found.value === null) return succeed(null);
    const { view, kept } = found.value;
    if (tabId !== null) await setTabState(tabId, toReadState(view));
    return succeed({ view, reading: kept.reading });
  });

  server.on('analyseDocument', async ({ documentId, source, url, fileName, reading, tabId }) => {
    const view = await desk.open({ id: documentId, source, url, fileName, reading });
    if (tabId !== null) await setTabState(tabId, toReadState(view));
    return succeed(view);
  });
  server.on('analyseText', async ({ text, language }) => succeed(analyseText(text, language, await loadOwnWords())));

  server.on('saveNote', (input, sender) => notes.save(input, () => true, sender.tab?.id ?? null));
  server.on('removeNote', ({ noteId }, sender) => notes.remove(noteId, () => true, sender.tab?.id ?? null));

  server.on('openDocument', async ({ href }) => {
    if (!isHttp(href)) return failWith('no-page');
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await openInNewTab(href, tab);
    return succeed(null);
  });
  server.on('openOriginal', async ({ href }, sender) => {
    if (!isHttp(href)) return failWith('no-page');
    await openOriginal(href, sender.tab);
    return succeed(null);
  });
  server.on('goTo', async ({ tabId, directiveId, frameId = 0 }) => {
    const reply = await askTab(tabId, 'goTo', { directiveId }, frameId);
    return reply.ok ? reply : failWith('no-answer');
  });
  server.on('readTab', async ({ tabId }) => {
    const tab = await browser.tabs.get(tabId);
    await readTab(tabId, tab.url ?? null, false);
    return succeed(null);
  });
  server.on('takeSelection', async ({ tabId }) => succeed(await takeSelection(tabId)));

  server.on('exportDocument', async ({ documentId, format, language }) => {
    const found = await desk.find(documentId);
    if (!found.ok) return found;
    if (found.value === null) return failWith('no-document');
    const { kept, view } = found.value;
    const exporter = exporters[format];
    const content = exporter.write({ document: kept, notes: view.notes, language, nowMs: Date.now() });
    const fileName = toFileName(kept.title ?? kept.analysis.body, kept.analysis.date, exporter.ending);
    return succeed({ fileName, mime: exporter.mime, content });
  });

  server.on('forgetDocument', async ({ documentId }) => {
    desk.drop(documentId);
    const forgotten = await forgetDocument(store, documentId);
    if (!forgotten.ok) return withSentence(forgotten);
    desk.drop(documentId);
    await leaveTabs(documentId);
    await announce({ type: 'document-changed', documentId });
    return succeed(null);
  });
  server.on('deleteEverything', async () => {
    desk.drop(null);
    const deleted = await deleteEverything(store);
    if (!deleted.ok) return withSentence(deleted);
    desk.drop(null);
    await Promise.all([emptyHandover(), leaveTabs(null)]);
    // After the tabs: own words that go would have their pages read, and kept, once more.
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await announce({ type: 'everything-deleted' });
    return succeed(null);
  });
  return server;
}
