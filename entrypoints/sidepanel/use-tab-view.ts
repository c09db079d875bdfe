// What the background knows of a tab, asked again whenever it says that something changed. It must not keep a view of its own.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askFromOwnPage, onBroadcast } from '../../lib/messages/ask.ts';
import type { TabView } from '../../lib/messages/calls.ts';
import { onOwnWords } from '../../lib/storage/settings.ts';

export interface AskedView {
  /** Null until the first answer. */
  readonly tab: TabView | null;
  /** One sentence where asking itself failed. */
  readonly problem: string | null;
  readonly ask: () => void;
}

export function useTabView(tabId: number | null): AskedView {
  const [tab, setTab] = useState<TabView | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const turn = useRef(0);

  const ask = useCallback(async () => {
    if (tabId === null) return;
    turn.current += 1;
    const mine = turn.current;
    const reply = await askFromOwnPage('viewTab', { tabId });
    // A later question has been asked meanwhile: its answer counts.
    if (mine !== turn.current) return;
    if (reply.ok) setTab(reply.value);
    setProblem(reply.ok ? null : reply.text || i18n.t(reply.code === 'context-gone' ? 'panel.contextGone' : 'panel.failed'));
  }, [tabId]);

  useEffect(() => {
    setTab(null);
    void ask();
    const stop = new AbortController();
    onBroadcast((message) => {
      if (message.type === 'selection-left') return;
      if (message.type === 'tab-changed' && message.tabId !== tabId) return;
      void ask();
    }, stop.signal);
    // A tab that cannot read itself again: what is kept of it reads otherwise now.
    onOwnWords(() => void ask(), stop.signal);
    return () => stop.abort();
  }, [ask, tabId]);

  return { tab, problem, ask: () => void ask() };
}
