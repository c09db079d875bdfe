// The panel: the current document, or a draft to try. Wiring only; what is shown stands in components/.
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askFromOwnPage, onBroadcast } from '../../lib/messages/ask.ts';
import { DocumentTab } from './DocumentTab.tsx';
import { TryTab } from './TryTab.tsx';
import { useActiveTab } from './use-active-tab.ts';

type Shown = 'document' | 'try';

export function Panel({ pinnedTab }: { pinnedTab: number | null }) {
  const tabId = useActiveTab(pinnedTab);
  const [shown, setShown] = useState<Shown>('document');
  const [draft, setDraft] = useState<{ text: string; turn: number }>({ text: '', turn: 0 });

  // *Analyse selection* leaves its text for whichever panel stands in that window.
  useEffect(() => {
    if (tabId === null) return;
    const take = async (): Promise<void> => {
      const reply = await askFromOwnPage('takeSelection', { tabId });
      const text = reply.ok ? reply.value : null;
      if (text === null) return;
      setDraft(({ turn }) => ({ text, turn: turn + 1 }));
      setShown('try');
    };
    void take();
    const stop = new AbortController();
    onBroadcast((message) => {
      if (message.type === 'selection-left' && message.tabId === tabId) void take();
    }, stop.signal);
    return () => stop.abort();
  }, [tabId]);

  const tab = (name: Shown, label: string) => (
    <button class="tab" type="button" aria-pressed={shown === name} data-tab={name} onClick={() => setShown(name)}>
      {label}
    </button>
  );
  return (
    <>
      <nav class="tabs" aria-label={i18n.t('panel.tabs')}>
        {tab('document', i18n.t('panel.tabDocument'))}
        {tab('try', i18n.t('panel.tabTry'))}
      </nav>
      <main>
        {/* Both stay, so that a draft is not lost by a look at the document. */}
        <div hidden={shown !== 'document'}>{tabId !== null && <DocumentTab key={tabId} tabId={tabId} />}</div>
        <div hidden={shown !== 'try'}>
          <TryTab key={draft.turn} initialText={draft.text} />
        </div>
      </main>
      <footer class="errs soft">{i18n.t('panel.errs')}</footer>
    </>
  );
}
