// Answers the content script, in the page and in the frames of it that are allowed. Tab, frame and address are the browser's word, never the message's: a page
// gets at its own document only, and a frame whose origin is not (or no longer) allowed gets no answer but a refusal.
import type { FromContent } from '../../lib/messages/calls.ts';
import { parseFromContent } from '../../lib/messages/parse.ts';
import { findOriginPattern, isContentScript } from '../../lib/messages/senders.ts';
import { createServer, type Handler, type Sender, type Server } from '../../lib/messages/serve.ts';
import type { CallName } from '../../lib/messages/wire.ts';
import type { DocumentId } from '../../lib/model/document.ts';
import { succeed } from '../../lib/model/result.ts';
import { findDocumentId } from '../../lib/storage/document-id.ts';
import { announce, setTabState } from './changes.ts';
import type { Desk } from './desk.ts';
import { forgetFrame, saveFrameState, saveShut } from './frame-states.ts';
import { mayRead } from './frames.ts';
import type { NoteDesk } from './notes.ts';
import { failWith, sentenceFor, withSentence } from './sentences.ts';
import { noteCard, stepBeyond } from './steps.ts';
import { unread } from './tab-states.ts';

/** Empty for a file: each is an origin of its own. */
const originOf = (url: string | undefined): string => (url && URL.canParse(url) && url.startsWith('http') ? new URL(url).origin : '');

/** The document is the sender's own, or one of its origin. */
const isWithin = (id: DocumentId, sender: Sender): boolean =>
  id === findDocumentId(sender.url) || (originOf(id) !== '' && originOf(id) === originOf(sender.url));

/** What a page says that its address is, where that is possible; else what it was loaded by. */
const addressOf = (said: string, sender: Sender): string => (isWithin(said, sender) ? said : (sender.url ?? ''));
const tabOf = (sender: Sender): number => sender.tab!.id!; // isContentScript has seen it.
const frameOf = (sender: Sender): number => sender.frameId!;

export function serveContent(desk: Desk, notes: NoteDesk): Server<FromContent> {
  const server = createServer<FromContent>({
    direction: 'from-content',
    isAllowed: isContentScript,
    parse(name, input) {
      const parsed = parseFromContent(name, input);
      return parsed.ok ? parsed : withSentence(parsed);
    },
    async onFailure(name, sender, failure) {
      if (name === 'analysePage' && sender.frameId === 0) {
        await setTabState(tabOf(sender), { ...unread, state: 'failed', problem: failure.text, url: sender.url ?? null });
      }
    },
    onBug(name, error) {
      console.error(`Detaljlupen: ${name} failed.`, error);
      return sentenceFor('bug');
    },
  });

  /** For the page itself, and for frames that are allowed by themselves. */
  function on<Name extends CallName<FromContent>>(name: Name, handler: Handler<FromContent, Name>): void {
    server.on(name, async (input, sender) => ((await mayRead(sender)) ? handler(input, sender) : failWith('restricted')));
  }

  on('analysePage', async ({ address, reading, links }, sender) => {
    const url = addressOf(address, sender);
    const id = findDocumentId(url);
    if (id === null) return failWith('no-page');
    const view = await desk.open({ id, source: 'page', url, reading });
    const { title, source, unreadable, openedMs, analysis } = view;
    const found = { title, source, unreadable, openedMs, language: analysis.language };
    const [tabId, frameId] = [tabOf(sender), frameOf(sender)];
    if (frameId === 0) await setTabState(tabId, { state: 'read', problem: null, url, documentId: id, found, links });
    else {
      await saveFrameState(tabId, frameId, { url, documentId: id, found });
      await announce({ type: 'tab-changed', tabId });
    }
    return succeed(view);
  });

  on('noteLinks', async ({ address, links }, sender) => {
    // A frame that is left alone says nothing of the page around it.
    if (frameOf(sender) === 0) await setTabState(tabOf(sender), { ...unread, url: addressOf(address, sender), links });
    return succeed(null);
  });

  on('saveNote', (input, sender) => notes.save(input, (id) => isWithin(id, sender), tabOf(sender)));
  on('removeNote', ({ noteId }, sender) => notes.remove(noteId, (id) => isWithin(id, sender), tabOf(sender)));

  on('reportFrames', async ({ addresses }, sender) => {
    const patterns = [...new Set(addresses.map(findOriginPattern))].filter((pattern) => pattern !== null);
    if (await saveShut(tabOf(sender), frameOf(sender), patterns)) await announce({ type: 'tab-changed', tabId: tabOf(sender) });
    return succeed(null);
  });
  on('cardOpened', async (_, sender) => {
    await noteCard(tabOf(sender), frameOf(sender));
    return succeed(null);
  });
  on('stepOn', async ({ by }, sender) => succeed(await stepBeyond(tabOf(sender), frameOf(sender), by)));
  on('frameLeft', async (_, sender) => {
    if (frameOf(sender) === 0) return succeed(null);
    await forgetFrame(tabOf(sender), frameOf(sender));
    await announce({ type: 'tab-changed', tabId: tabOf(sender) });
    return succeed(null);
  });
  return server;
}
