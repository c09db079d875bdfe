// What the background asks of this tab (the panel's clicks, the browser's commands) and tells all pages (notes changed elsewhere).
import { i18n } from '#i18n';
import type { CardSession } from '../../components/card/card-session.tsx';
import { serveCard } from '../../components/card/serve-card.ts';
import type { MarkedDocument } from '../../lib/marking/marked-document.ts';
import { askFromOwnPage, onBroadcast } from '../../lib/messages/ask.ts';
import { onOwnWords } from '../../lib/storage/settings.ts';
import type { Opener } from './open-document.ts';
import type { Store } from './state.ts';

export interface TabParts {
  readonly tabId: number | null;
  readonly marked: MarkedDocument;
  readonly card: CardSession;
  readonly store: Store;
  readonly opener: Opener;
  readonly signal: AbortSignal;
}

export function serveTab({ tabId, marked, card, store, opener, signal }: TabParts): void {
  /** Asks for the notes again; the text is what it was. */
  async function refresh(): Promise<void> {
    const { view, surface } = marked;
    if (!view || !surface) return;
    const found = await askFromOwnPage('viewDocument', { documentId: view.id });
    if (!found.ok || found.value?.reading.text !== surface.text || marked.surface !== surface) return;
    marked.set(found.value.view, surface);
    card.refresh();
  }

  function leave(): void {
    card.leave();
    marked.set(null, null);
    store.set({ notices: [i18n.t('reader.forgotten')] });
  }

  serveCard({ marked, card, refresh, leave, tabId, signal });

  /** A PDF in which nothing was found is not kept, so its own text is asked about; a text shown as it was kept is asked for. */
  async function analyseAgain(): Promise<void> {
    if (await opener.reader.analyseAgain()) card.refresh();
    else await refresh();
  }

  onOwnWords(() => void analyseAgain(), signal);
  onBroadcast((message) => {
    if (message.type === 'document-changed' && message.documentId === marked.view?.id) void refresh();
  }, signal);
}
