// What buttons and keys alike do to the view: search, side pane, jumps. It must not know keys or buttons.
import type { Opener } from './open-document.ts';
import type { OutlineItem } from './outline.ts';
import type { Wanted } from './pdf-view.ts';
import type { Store } from './state.ts';

export interface Actions {
  toggleSearch(): void;
  /** With the field in focus, what stands in it chosen. */
  openSearch(): void;
  closeSearch(): void;
  find(wanted: Wanted, how: 'new' | 'next' | 'previous'): void;
  /** Once more for what was looked for last. */
  findAgain(by: 1 | -1): void;
  toggleSide(): void;
  goToPage(page: number): void;
  goTo(item: OutlineItem): void;
}

export interface ActionParts {
  readonly store: Store;
  readonly opener: Opener;
  readonly pages: HTMLElement;
  readonly side: HTMLElement;
}

/** Where the pane lies over the pages rather than beside them (reader.css). */
const NARROW = '(max-width: 700px)';

export function createActions({ store, opener, pages, side }: ActionParts): Actions {
  let last: Wanted = { query: '', isCaseSensitive: false, isWholeWord: false };

  function find(wanted: Wanted, how: 'new' | 'next' | 'previous'): void {
    last = wanted;
    opener.view?.find(wanted, how);
  }

  function openSearch(): void {
    store.set({ isSearching: true });
    const field = document.querySelector<HTMLInputElement>('#search');
    field?.focus();
    field?.select();
  }

  function closeSearch(): void {
    find({ ...last, query: '' }, 'new');
    store.set({ isSearching: false, found: null });
    pages.focus({ preventScroll: true });
  }

  /** What it covered is to be seen. */
  function uncover(): void {
    if (matchMedia(NARROW).matches) store.set({ side: null });
  }

  return {
    find,
    openSearch,
    closeSearch,
    toggleSearch: () => (store.get().isSearching ? closeSearch() : openSearch()),
    findAgain(by) {
      if (last.query === '') openSearch();
      else find(last, by === 1 ? 'next' : 'previous');
    },
    toggleSide() {
      const { side: open, outline } = store.get();
      if (open !== null) {
        const hadFocus = side.contains(document.activeElement);
        store.set({ side: null });
        if (hadFocus) pages.focus({ preventScroll: true });
        return;
      }
      store.set({ side: outline && outline.length > 0 ? 'outline' : 'pages' });
      side.querySelector<HTMLElement>('.side-body [tabindex="0"]')?.focus();
    },
    goToPage(page) {
      opener.view?.goToPage(page);
      uncover();
    },
    goTo({ destination, href }) {
      if (destination !== null) opener.view?.goTo(destination);
      else if (href !== null) window.open(href, '_blank', 'noopener,noreferrer');
      uncover();
    },
  };
}
