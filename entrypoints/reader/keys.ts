// Which key asks for what, as readers of PDFs know them. Single letters and signs count only while the reading itself has the focus, so that they never take
// a key from a field, a button or the card; plain scrolling is the browser's own. It must not do anything itself.

export type Action =
  | { readonly name: 'search' | 'print' | 'keys' | 'side' | 'fit' | 'first' | 'last' }
  | { readonly name: 'match' | 'zoom' | 'page' | 'screen' | 'line'; readonly by: 1 | -1 }
  | { readonly name: 'rotate'; readonly by: 90 | -90 };

/**
 * `reading`: the pages. `nowhere`: the body, where the browser does not know what to scroll. `control`: buttons, lists, other regions. `field`: where a
 * person writes, and the card, which has keys of its own.
 */
export type Focus = 'reading' | 'nowhere' | 'control' | 'field';

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const step = (name: 'match' | 'zoom' | 'page' | 'screen' | 'line', by: 1 | -1): Action => ({ name, by });

function findCommand({ key, shiftKey }: Press): Action | null {
  switch (key.toLowerCase()) {
    case 'f':
      return shiftKey ? null : { name: 'search' };
    case 'g':
      return step('match', shiftKey ? -1 : 1);
    case 'p':
      return shiftKey ? null : { name: 'print' };
    default:
      return null;
  }
}

/** The browser scrolls only what has the focus. */
function findScroll({ key, shiftKey }: Press): Action | null {
  switch (key) {
    case 'PageDown':
      return step('screen', 1);
    case 'PageUp':
      return step('screen', -1);
    case ' ':
      return step('screen', shiftKey ? -1 : 1);
    case 'ArrowDown':
      return step('line', 1);
    case 'ArrowUp':
      return step('line', -1);
    default:
      return null;
  }
}

function findSign({ key }: Press): Action | null {
  switch (key) {
    case '+':
    case '=':
      return step('zoom', 1);
    case '-':
      return step('zoom', -1);
    case '0':
      return { name: 'fit' };
    case 'r':
      return { name: 'rotate', by: 90 };
    case 'R':
      return { name: 'rotate', by: -90 };
    case '?':
      return { name: 'keys' };
    case 'ArrowRight':
      return step('page', 1);
    case 'ArrowLeft':
      return step('page', -1);
    // At once: the browser's own way glides past hundreds of pages, each of which would begin to be drawn.
    case 'Home':
      return { name: 'first' };
    case 'End':
      return { name: 'last' };
    default:
      return null;
  }
}

/** Null: the key is not ours. */
export function findAction(press: Press, focus: Focus): Action | null {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = press;
  if (altKey) return null;
  if (ctrlKey || metaKey) return findCommand(press);
  if (key === 'F3') return step('match', shiftKey ? -1 : 1);
  if (key === 'F4' && !shiftKey) return { name: 'side' };
  if (focus === 'field' || focus === 'control') return null;
  return findSign(press) ?? (focus === 'nowhere' ? findScroll(press) : null);
}
