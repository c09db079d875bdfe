// The number on the toolbar button: how many findings are flagged in the tab, in the page and in the frames of it that are read. Nothing where there is none:
// the button must not shout. Counted as they are painted, so that what was dismissed or is not wanted is not counted.
import { browser } from '../../lib/browser.ts';
import type { DocumentView } from '../../lib/messages/calls.ts';
import { isPainted, toFindings } from '../../lib/messages/findings.ts';
import type { Kind } from '../../lib/model/directive.ts';
import { loadSettings, onSettings } from '../../lib/storage/settings.ts';
import { findPlacesWith, onChanged } from './changes.ts';
import type { Desk } from './desk.ts';
import { loadFrameStates } from './frame-states.ts';
import { createQueue } from './queue.ts';
import { startInBackground } from './report.ts';
import { loadTabState, loadTabStates } from './tab-states.ts';

/** Four letters are all that the button has room for. */
const MOST = 999;

const countIn = (view: DocumentView, kinds: readonly Kind[]): number => toFindings(view).filter((one) => isPainted(one, kinds)).length;

async function countTab(desk: Desk, tabId: number): Promise<number> {
  const { paintedKinds } = await loadSettings();
  const state = await loadTabState(tabId);
  const frames = (await loadFrameStates()).filter((one) => one.tabId === tabId).map((one) => one.state.documentId);
  const ids = [state?.state === 'read' ? state.documentId : null, ...frames].filter((id) => id !== null);
  let count = 0;
  for (const id of ids) {
    const found = await desk.find(id);
    if (found.ok && found.value) count += countIn(found.value.view, paintedKinds);
  }
  return count;
}

async function show(desk: Desk, tabId: number): Promise<void> {
  const count = await countTab(desk, tabId);
  const text = count === 0 ? '' : count > MOST ? `${MOST}+` : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    // Dark on both browsers' light and dark bars, with the text that goes with it.
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#3d3a36' });
  } catch {
    // The tab was closed meanwhile.
  }
}

export function watchBadge(desk: Desk): void {
  // One after the other: a later count must not be overtaken by an earlier one.
  const inTurn = createQueue();
  const showIn = (tabIds: readonly number[]): void => {
    for (const tabId of new Set(tabIds))
      startInBackground(
        'counting for the button',
        inTurn(() => show(desk, tabId)),
      );
  };
  const showAll = async (): Promise<void> => showIn((await loadTabStates()).map(({ tabId }) => tabId));
  onChanged((message) => {
    if (message.type === 'tab-changed') showIn([message.tabId]);
    if (message.type === 'document-changed') {
      const work = async (): Promise<void> => showIn((await findPlacesWith(message.documentId)).map(({ tabId }) => tabId));
      startInBackground('counting for the button', work());
    }
  });
  onSettings(() => startInBackground('counting for the button', showAll()), new AbortController().signal);
}
