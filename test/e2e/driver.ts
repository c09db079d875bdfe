// What a scenario may do with a browser: the same in Chromium and Firefox, so that each scenario is written once. It must not know the product's interface.
import type { PNG } from 'pngjs';

export type BrowserName = 'chromium' | 'firefox';

/** What goes to a page and back. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Keys by the names of KeyboardEvent.key. */
export type Key =
  | ('Escape' | 'Tab' | 'Enter' | 'Space' | 'Backspace' | 'ArrowDown' | 'ArrowUp' | 'ArrowLeft' | 'ArrowRight')
  | ('Home' | 'End' | 'PageDown' | 'PageUp' | 'F3' | 'F4' | 'f' | 'p');

export interface Downloaded {
  readonly fileName: string;
  readonly content: Buffer;
}

/** A document in the browser: the page of a tab, or a frame in it. */
export interface Place {
  /** Runs in the page's own world. `run` is sent as text: it must not use anything from outside itself. */
  evaluate<T, A extends readonly Json[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** The same, with the closed shadow root of the first element that `selector` finds; null where there is none. */
  inClosedRoot<T, A extends readonly Json[]>(
    selector: string,
    run: (root: ShadowRoot, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T | null>;
  /** Types where the focus is. */
  type(text: string): Promise<void>;
}

export interface Tab extends Place {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Brings the tab to the front; the toolbar button is about the tab in front. */
  activate(): Promise<void>;
  /** The frame whose address holds `part`, of whatever origin; waits until it is there. */
  frame(part: string): Promise<Place>;
  /** CSS pixels; only where there is no window. */
  resize(width: number, height: number): Promise<void>;
  /** The viewport, one pixel a CSS pixel. */
  screenshot(): Promise<PNG>;
  /** What the printer would get, a PDF; without `grounds` as browsers do it unless they are told otherwise. */
  print(options?: { readonly grounds?: boolean }): Promise<Buffer>;
  /** A real click, in CSS pixels of the viewport. */
  click(x: number, y: number): Promise<void>;
  press(key: Key, options?: { readonly shift?: boolean; readonly ctrl?: boolean }): Promise<void>;
  /** Chooses files in the file input that `selector` finds. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** Does something and waits for the file that it makes the browser save. */
  download(action: () => Promise<void>): Promise<Downloaded>;
  close(): Promise<void>;
}

/** What the browser says of the place that was pressed. */
export interface MenuInfo {
  readonly selectionText?: string;
  readonly linkUrl?: string;
}

export interface Driver {
  readonly name: BrowserName;
  /** `sidepanel.html` → its address. */
  extensionUrl(path: string): string;
  openTab(url: string): Promise<Tab>;
  /** Does something that opens a tab, and gives that tab. */
  tabOpenedBy(action: () => Promise<void>): Promise<Tab>;
  /** The tab's number in the extension's own world (`browser.tabs`). */
  tabIdOf(tab: Tab): Promise<number>;
  /** As a person clicks the extension's button: gives `activeTab`. */
  clickToolbar(tab: Tab): Promise<void>;
  /**
   * A browser shortcut (`next-finding`), as the browser tells the extension of it: the keys themselves are the browser's, and out of reach where there is
   * no window.
   */
  command(tab: Tab, name: string): Promise<void>;
  /** A choice in the context menu, as the browser tells the extension of it. The real panel does not open: it cannot be looked into. */
  chooseMenu(tab: Tab, id: string, info: MenuInfo): Promise<void>;
  /** Grants an optional origin (`http://127.0.0.1/*`) as if the person had said yes. May restart the browser: open tabs are gone. */
  grantOrigin(pattern: string): Promise<void>;
  /** Ends the service worker or event page, as the browser does when it is idle. */
  killBackground(): Promise<void>;
  /** Closes the browser and opens it again on the same profile. Open tabs are gone. */
  restart(): Promise<void>;
  /** The person's own choice of light and dark, for screenshots. */
  preferDark(dark: boolean): Promise<void>;
  /** Resolves when the person closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder. It is copied; a build meanwhile does no harm. */
  readonly extension: string;
  readonly language?: 'sv' | 'en';
  /** False opens a window. */
  readonly headless?: boolean;
}

export const VIEWPORT = { width: 1000, height: 800 } as const;
