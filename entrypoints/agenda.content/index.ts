// The content script. Injected by the toolbar button, or registered for the sites that the user allowed: it has no `matches` of its own, which would
// become a permission at install. Injected twice, it reads again; it never runs twice.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isReadFromOutside, whenLargeEnough } from './frames.ts';
import { type Session, startSession } from './session.ts';

/**
 * In the isolated world, which the page cannot reach. An update of the extension gets a world of its own. `detaljlupenAsked` is left by the background just
 * before the script, where the user pressed for this page: what is no agenda is read only then.
 */
const slot = globalThis as { detaljlupenSession?: Session | undefined; detaljlupenAsked?: boolean };

function takeWord(): boolean {
  const isAsked = slot.detaljlupenAsked === true;
  delete slot.detaljlupenAsked;
  return isAsked;
}

/** Browsers show PDFs, pictures and films in documents of their own; there is nothing of ours to do in them. */
const READABLE = /^(text\/(html|plain|xml)|application\/(xhtml\+xml|xml))$/;

export default defineContentScript({
  registration: 'runtime',
  // WXT would otherwise tell the page that we are here.
  noScriptStartedPostMessage: true,
  main() {
    if (!READABLE.test(document.contentType)) return;
    if (isReadFromOutside() || slot.detaljlupenSession?.refresh(takeWord())) return;
    slot.detaljlupenSession = undefined;
    // Injected twice while it waits, it starts once; asked for by either, it is asked for.
    whenLargeEnough(() => {
      slot.detaljlupenSession ??= startSession(takeWord());
    });
  },
});
