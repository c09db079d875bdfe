// What the background asks of whatever shows findings with a card over them, page and reader alike: the panel's clicks, the browser's commands.
// It must not know how the text is read again, nor what it means to leave.
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import type { ToTab } from '../../lib/messages/calls.ts';
import { isBackground } from '../../lib/messages/senders.ts';
import { createServer } from '../../lib/messages/serve.ts';
import { succeed } from '../../lib/model/result.ts';
import type { CardSession } from './card-session.tsx';

export interface ServedCard {
  readonly marked: MarkedDocument;
  readonly card: CardSession;
  /** Reads, or asks for, everything again. */
  readonly refresh: () => Promise<void>;
  readonly leave: () => Promise<void> | void;
  /** For a page of ours, which also hears what is meant for its like in other tabs; null where only this tab's messages come. */
  readonly tabId: number | null;
  readonly signal: AbortSignal;
}

export function serveCard({ marked, card, refresh, leave, tabId, signal }: ServedCard): void {
  const server = createServer<ToTab>({
    direction: 'to-tab',
    isAllowed: isBackground,
    tabId: () => tabId,
    onBug(name, error) {
      console.error(`Detaljlupen: ${name} failed.`, error);
      return '';
    },
  });
  server.on('goTo', async ({ directiveId }) => {
    // The panel may know findings of a reading that is a moment younger than ours.
    if (!marked.find(directiveId)) await refresh();
    await card.open(directiveId, true);
    return succeed(null);
  });
  server.on('step', async ({ by, from }) => succeed(await card.step(by, from)));
  server.on('closeCard', async () => {
    await card.close();
    return succeed(null);
  });
  server.on('ping', () => succeed(null));
  server.on('refresh', async () => {
    await refresh();
    return succeed(null);
  });
  server.on('leave', async () => {
    await leave();
    return succeed(null);
  });
  server.on('selectedText', () => succeed(String(getSelection() ?? '')));
  server.listen(signal);
}
