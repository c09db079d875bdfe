// Opens the panel in either browser. It must be called before anything is awaited: both browsers demand the user's own gesture.
import { browser } from '../../lib/browser.ts';

interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/** Chromium's API, which the polyfill's types do not know. */
const sidePanel = (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** A refusal (no gesture, a window without panels) is no failure of the reading: the page is read and painted all the same. */
export function openPanel(tabId: number): void {
  const opening = sidePanel ? sidePanel.open({ tabId }) : browser.sidebarAction.open();
  opening.catch((error: unknown) => console.warn('The panel could not be opened.', error));
}
