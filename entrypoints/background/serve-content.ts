// Answers the content script. The tab and the address are the browser's word, never the message's: a page gets at its own document only.
import type { FromContent } from '../../lib/messages/calls.ts';
import { parseFromContent } from '../../lib/messages/parse.ts';
import { isContentScript } from '../../lib/messages/senders.ts';
import { createServer, type Sender, type Server } from '../../lib/messages/serve.ts';
import type { DocumentId } from '../../lib/model/document.ts';
import { succeed } from '../../lib/model/result.ts';
import { findDocumentId } from '../../lib/storage/document-id.ts';
import { setTabState } from './changes.ts';
import type { Desk } from './desk.ts';
import type { NoteDesk } from './notes.ts';
import { failWith, sentenceFor, withSentence } from './sentences.ts';
import { unread } from './tab-states.ts';

/** Empty for a file: each is an origin of its own. */
const originOf = (url: string | undefined): string => (url && URL.canParse(url) && url.startsWith('http') ? new URL(url).origin : '');

/** The document is the sender's own, or one of its origin. */
const isWithin = (id: DocumentId, sender: Sender): boolean =>
  id === findDocumentId(sender.url) || (originOf(id) !== '' && originOf(id) === originOf(sender.url));

/** What a page says that its address is, where that is possible; else what it was loaded by. */
const addressOf = (said: string, sender: Sender): string => (isWithin(said, sender) ? said : (sender.url ?? ''));
const tabOf = (sender: Sender): number => sender.tab!.id!; // isContentScript has seen it.

export function serveContent(desk: Desk, notes: NoteDesk): Server<FromContent> {
  const server = createServer<FromContent>({
    direction: 'from-content',
    isAllowed: isContentScript,
    parse(name, input) {
      const parsed = parseFromContent(name, input);
      return parsed.ok ? parsed : withSentence(parsed);
    },
    async onFailure(name, sender, failure) {
      if (name === 'analysePage') {
        await setTabState(tabOf(sender), { ...unread, state: 'failed', problem: failure.text, url: sender.url ?? null });
      }
    },
    onBug(name, error) {
      console.error(`Detaljlupen: ${name} failed.`, error);
      return sentenceFor('bug');
    },
  });

  server.on('analysePage', async ({ address, reading, links }, sender) => {
    const url = addressOf(address, sender);
    const id = findDocumentId(url);
    if (id === null) return failWith('no-page');
    const view = await desk.open({ id, source: 'page', url, reading });
    const { title, source, unreadable, openedMs, analysis } = view;
    const found = { title, source, unreadable, openedMs, language: analysis.language };
    await setTabState(tabOf(sender), { state: 'read', problem: null, url, documentId: id, found, links });
    return succeed(view);
  });

  server.on('noteLinks', async ({ address, links }, sender) => {
    await setTabState(tabOf(sender), { ...unread, url: addressOf(address, sender), links });
    return succeed(null);
  });

  server.on('saveNote', (input, sender) => notes.save(input, (id) => isWithin(id, sender), tabOf(sender)));
  server.on('removeNote', ({ noteId }, sender) => notes.remove(noteId, (id) => isWithin(id, sender), tabOf(sender)));
  return server;
}
