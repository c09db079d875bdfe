// Hears the keys and does what they ask for (keys.ts says which is which). It must not take a key from a field or from the card.
import type { CardSession } from '../../components/card/card-session.tsx';
import type { Actions } from './actions.ts';
import { type Action, type Focus, findAction } from './keys.ts';
import type { Opener } from './open-document.ts';
import type { Store } from './state.ts';

export interface KeyParts {
  readonly pages: HTMLElement;
  readonly act: Actions;
  readonly card: CardSession;
  readonly opener: Opener;
  readonly store: Store;
  readonly signal: AbortSignal;
}

/** Of a window's height, so that a line of what was read stays in sight. */
const SCREEN = 0.9;
const LINE_PX = 40;

export function listenToKeys({ pages, act, card, opener, store, signal }: KeyParts): void {
  function findFocus(): Focus {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nowhere';
    if (card.isOurs(focused) || focused.closest('input, select, textarea, dialog')) return 'field';
    return pages.contains(focused) ? 'reading' : 'control';
  }

  const isWide = (page: number): boolean =>
    (pages.querySelector(`.page[data-page-number="${page}"]`)?.getBoundingClientRect().width ?? 0) > pages.clientWidth;

  /** False where the key is better left to the browser. */
  function perform(action: Action): boolean {
    const { view } = opener;
    if (!view) return false;
    switch (action.name) {
      case 'search':
        act.openSearch();
        return true;
      case 'match':
        act.findAgain(action.by);
        return true;
      case 'print':
      case 'keys':
        store.set({ dialog: action.name });
        return true;
      case 'side':
        act.toggleSide();
        return true;
      case 'zoom':
        view.zoom(action.by);
        return true;
      case 'fit':
        view.setScale('auto');
        return true;
      case 'rotate':
        view.rotate(action.by);
        return true;
      case 'page':
        // A page that is wider than the window is scrolled sideways.
        if (isWide(store.get().page)) return false;
        view.stepPage(action.by);
        return true;
      case 'screen':
        pages.scrollBy(0, action.by * pages.clientHeight * SCREEN);
        return true;
      case 'line':
        pages.scrollBy(0, action.by * LINE_PX);
        return true;
      case 'first':
        pages.scrollTo({ top: 0, behavior: 'instant' });
        return true;
      case 'last':
        pages.scrollTo({ top: pages.scrollHeight, behavior: 'instant' });
        return true;
    }
  }

  addEventListener(
    'keydown',
    (event) => {
      if (event.defaultPrevented || store.get().phase !== 'shown') return;
      const action = findAction(event, findFocus());
      if (action && perform(action)) event.preventDefault();
    },
    { signal },
  );
}
