// The tab's document in the panel: asks the background, and carries out what the user presses. What is shown stands in components/.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { DocumentPanel } from '../../components/DocumentPanel.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { browser } from '../../lib/browser.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import type { ExportFormat } from '../../lib/messages/calls.ts';
import type { Result } from '../../lib/model/result.ts';
import { wordTrail } from '../../lib/proposals/trail.ts';
import { setPdfSites } from '../../lib/storage/settings.ts';
import { saveFile } from './save-file.ts';
import { useListing } from './use-listing.ts';
import { useTabView } from './use-tab-view.ts';

export function DocumentTab({ tabId }: { tabId: number }) {
  const { tab, problem, ask } = useTabView(tabId);
  const [said, setSaid] = useState<string | null>(null);
  const listing = useListing(tab);
  if (tab === null) return problem === null ? null : <EmptyState reason="failed" problem={problem} />;
  const { view, originPattern } = tab;

  function tell<T>(reply: Result<T>, done: string | null): reply is Extract<Result<T>, { ok: true }> {
    setSaid(reply.ok ? done : reply.text || i18n.t('panel.failed'));
    return reply.ok;
  }

  async function setAlways(on: boolean): Promise<void> {
    if (originPattern === null) return;
    const origins = { origins: [originPattern] };
    // First thing in the press: both browsers demand the user's own gesture for the question.
    const isDone = on ? await browser.permissions.request(origins) : await browser.permissions.remove(origins);
    if (on && isDone) tell(await askFromOwnPage('readTab', { tabId }), null);
    ask();
  }

  async function setPdfsHere(on: boolean): Promise<void> {
    if (originPattern === null) return;
    // First thing in the press, as above. The browser does not ask again for what it has granted.
    const isAllowed = !on || (await browser.permissions.request({ origins: [originPattern] }));
    if (isAllowed) await setPdfSites([originPattern], on);
    ask();
  }

  /** The background hears of the grant from the browser, and reads the frame. */
  async function allowFrame(pattern: string): Promise<void> {
    await browser.permissions.request({ origins: [pattern] });
    ask();
  }

  async function save(format: ExportFormat): Promise<void> {
    if (!view) return;
    const reply = await askFromOwnPage('exportDocument', { documentId: view.id, format, language: interfaceLanguage() });
    if (!tell(reply, null)) return;
    saveFile(reply.value);
    setSaid(i18n.t('panel.exported', [reply.value.fileName]));
  }

  return (
    <DocumentPanel
      tab={tab}
      listing={listing}
      said={said ?? problem}
      trailOf={(proposal) => wordTrail(proposal.trail, proposal.level, interfaceLanguage())}
      onAlways={(on) => void setAlways(on)}
      onPdfsHere={(on) => void setPdfsHere(on)}
      onRead={async () => tell(await askFromOwnPage('readTab', { tabId }), null)}
      onGoTo={async (directiveId, frameId) => tell(await askFromOwnPage('goTo', { tabId, directiveId, frameId }), null)}
      onAllowFrame={(pattern) => void allowFrame(pattern)}
      onExport={(format) => void save(format)}
      onOpenLink={async (href) => tell(await askFromOwnPage('openDocument', { href }), null)}
      onOpenFile={() => void browser.tabs.create({ url: browser.runtime.getURL('/reader.html') })}
      onForget={async () => view && tell(await askFromOwnPage('forgetDocument', { documentId: view.id }), i18n.t('panel.forgotten'))}
      onDeleteAll={async () => tell(await askFromOwnPage('deleteEverything', {}), i18n.t('panel.deleted'))}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
