// The toolbar button and the browser commands. It must open the panel before anything is awaited, and reads only the tab that the user is in.
import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../lib/browser.ts';
import { openPanel } from './panel.ts';
import { startInBackground } from './report.ts';
import { stepInTab } from './steps.ts';
import { readTab } from './tabs.ts';

/** As in the manifest. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 };

async function step(tab: Tabs.Tab | undefined, by: 1 | -1): Promise<void> {
  const [current] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (current?.id !== undefined) await stepInTab(current.id, by);
}

export function watchButton(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    openPanel(tab.id);
    startInBackground('reading the tab', readTab(tab.id, tab.url ?? null, true));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const by = STEPS[command];
    if (by !== undefined) startInBackground('stepping to a finding', step(tab, by));
  });
}
