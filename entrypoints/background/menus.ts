// The context menus: *Open in Detaljlupen* on links, *Analyse selection* on selected text. It must not read more of the page than what was selected.

import type { Menus, Tabs } from 'webextension-polyfill';
import { i18n } from '#i18n';
import { browser } from '../../lib/browser.ts';
import { askTab, broadcast } from '../../lib/messages/ask.ts';
import { openPanel } from './panel.ts';
import { createQueue } from './queue.ts';
import { isHttp, openInNewTab } from './reader-page.ts';
import { startInBackground } from './report.ts';
import { leaveSelection } from './tab-states.ts';

const OPEN_LINK = 'open-link';
const ANALYSE_SELECTION = 'analyse-selection';

/** An update at the browser's start makes them twice, and the same id twice is refused. */
const inTurn = createQueue();

/** At install, update and start-up: the titles follow the language of the interface. */
export const makeMenus = (): Promise<void> => inTurn(makeMenusNow);

async function makeMenusNow(): Promise<void> {
  await browser.contextMenus.removeAll();
  const targetUrlPatterns = ['http://*/*', 'https://*/*'];
  browser.contextMenus.create({ id: OPEN_LINK, contexts: ['link'], targetUrlPatterns, title: i18n.t('background.menu.openLink') });
  browser.contextMenus.create({ id: ANALYSE_SELECTION, contexts: ['selection'], title: i18n.t('background.menu.analyseSelection') });
}

/** The selection with its line breaks; the menu's own text has lost them, but is there also where no script may run (PDF viewers). */
async function readSelection(tabId: number, info: Menus.OnClickData): Promise<string> {
  try {
    const target = { tabId, frameIds: [info.frameId ?? 0] };
    const [first] = await browser.scripting.executeScript({ target, func: () => String(getSelection() ?? '') });
    if (typeof first?.result === 'string' && first.result.trim() !== '') return first.result;
  } catch {
    // Our own reader, or a page that keeps scripts out: the next two ways remain.
  }
  const answer = await askTab(tabId, 'selectedText', {}, info.frameId ?? 0);
  return answer.ok && answer.value.trim() !== '' ? answer.value : (info.selectionText ?? '');
}

async function passSelection(tabId: number, info: Menus.OnClickData): Promise<void> {
  await leaveSelection(tabId, await readSelection(tabId, info));
  await broadcast({ type: 'selection-left', tabId });
}

function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): void {
  if (info.menuItemId === OPEN_LINK && isHttp(info.linkUrl)) startInBackground('opening a link', openInNewTab(info.linkUrl, tab));
  if (info.menuItemId !== ANALYSE_SELECTION || tab?.id === undefined) return;
  // First, and before anything is awaited: the panel opens only in the user's own gesture.
  openPanel(tab.id);
  startInBackground('passing the selection on', passSelection(tab.id, info));
}

export function watchMenus(): void {
  browser.contextMenus.onClicked.addListener(onMenu);
}
