// Answers the content script. The tab and the address are the browser's word, never the message's: a page gets at its own document only.
import type { FromContent } from '../../lib/messages/calls.ts';
import { parseFromContent } from '../../lib/messages/parse.ts';
import { isContentScript } from '../../lib/messages/senders.ts';
import { createServer, type Sender, type Server } from '../../lib/messages/serve.ts';
import type { Language } from '../../lib/model/reading.ts';
import { succeed } from '../../lib/model/result.ts';
import { findDocumentId } from '../../lib/storage/document-id.ts';
import { setTabState } from './changes.ts';
import type { Desk } from './desk.ts';
import { analyseText } from './drafts.ts';
import type { NoteDesk } from './notes.ts';
import { failWith, sentenceFor, withSentence } from './sentences.ts';
import { unread } from './tab-states.ts';

const documentOf = (sender: Sender) => findDocumentId(sender.url);
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

  server.on('analysePage', async ({ reading, links }, sender) => {
    const id = documentOf(sender);
    if (id === null) return failWith('no-page');
    const url = sender.url!;
    const view = await desk.open({ id, source: 'page', url, reading });
    const { title, source, unreadable, openedMs, analysis } = view;
    const found = { title, source, unreadable, openedMs, language: analysis.language };
    await setTabState(tabOf(sender), { state: 'read', problem: null, url, documentId: id, found, links });
    return succeed(view);
  });

  server.on('viewPage', async (_nothing, sender) => {
    const id = documentOf(sender);
    const found = id === null ? succeed(null) : await desk.find(id);
    return found.ok ? succeed(found.value?.view ?? null) : found;
  });

  server.on('analyseText', ({ text, language }: { text: string; language: Language | null }) => succeed(analyseText(text, language)));
  server.on('saveNote', (input, sender) => {
    const only = documentOf(sender);
    return only === null ? failWith('no-page') : notes.save(input, only, tabOf(sender));
  });
  server.on('removeNote', ({ noteId }, sender) => {
    const only = documentOf(sender);
    return only === null ? failWith('no-page') : notes.remove(noteId, only, tabOf(sender));
  });
  return server;
}
