// A listing's documents in the panel: guesses, reading one after the other, and what was found, kept by the background like any opened document. Null where the page
// is no listing.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ListingProps } from '../../components/Listing.tsx';
import { browser } from '../../lib/browser.ts';
import { guessDocument } from '../../lib/documents/document-links.ts';
import { askFromOwnPage } from '../../lib/messages/ask.ts';
import type { DocumentView, TabView } from '../../lib/messages/calls.ts';
import type { DocumentLink } from '../../lib/model/reading.ts';
import { findDocumentId } from '../../lib/storage/document-id.ts';
import { parseAddress, type WebAddress } from '../reader/address.ts';
import type { OpenProblem } from '../reader/problems.ts';
import { createReadingQueue, type Outcome, type Read, type ReadingQueue } from './reading-queue.ts';

/** Fewer are no list. */
const MIN_LINKS = 2;
/** So many are looked up in the store when the panel opens; one at a time. */
const MAX_KNOWN = 60;

/** The page links documents, and was left alone as no agenda, or was read and holds no proposal itself. */
const isListing = ({ state, view, links }: TabView): boolean =>
  links.length >= MIN_LINKS && (state === 'unread' || (state === 'read' && (view === null || view.analysis.proposals.length === 0)));

/** With the permission the portal's cookies go along, and answers may be read. */
const MAY_HELP: ReadonlySet<OpenProblem> = new Set(['blocked', 'status', 'html-instead']);

const idOf = (href: string): string => findDocumentId(href) ?? href;

function toOutcome({ analysis: { proposals }, unreadable }: DocumentView): Outcome {
  const levels = proposals.flatMap(({ level }) => (level === null ? [] : [level]));
  return { proposals: proposals.length, level: levels.length > 0 ? levels.reduce((a, b) => (a > b ? a : b)) : null, unreadable };
}

const isAllowed = ({ pattern }: WebAddress): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** `nameOf`: the link's words, for a document without a title. */
const makeRead =
  (nameOf: (href: string) => string | null): Read =>
  async (href, signal, say) => {
    const address = parseAddress(href);
    if (address === null) return { ok: false, problem: i18n.t('reader.notWeb'), host: null };
    // pdf.js and mammoth are loaded when something is read, not with the panel.
    const { readUnshown } = await import('../reader/read-unshown.ts');
    const allowed = await isAllowed(address);
    const read = await readUnshown(address, {
      signal,
      isAllowed: allowed,
      onProgress: (share) =>
        say(share === null ? i18n.t('reader.fetching') : i18n.t('reader.fetchingShare', [String(Math.round(share * 100))])),
      onPage: (page, count) => say(i18n.t('reader.reading', [String(page), String(count)])),
    });
    signal.throwIfAborted();
    if (!read.ok) return { ok: false, problem: read.text, host: !allowed && MAY_HELP.has(read.code) ? address.host : null };
    say(i18n.t('reader.analysing'));
    const { reading, source } = read.value;
    const fileName = nameOf(href);
    const answer = await askFromOwnPage('analyseDocument', { documentId: idOf(href), source, url: href, fileName, reading, tabId: null });
    if (!answer.ok) return { ok: false, problem: answer.text || i18n.t('panel.failed'), host: null };
    // Shown is what was found, even where the store was full.
    return { ok: true, ...toOutcome(answer.value) };
  };

interface Work {
  readonly hrefs: string;
  readonly queue: ReadingQueue;
  onChange: () => void;
}

/** By tab. It goes on while the panel shows another tab: opening one of the documents must not stop the others. */
const works = new Map<number, Work>();

/** Another page in the tab: nobody waits for the rest of the one before. */
function workOf(tabId: number, links: readonly DocumentLink[], hrefs: string): Work {
  const before = works.get(tabId);
  if (before?.hrefs === hrefs) return before;
  before?.queue.stop();
  const names = new Map(links.map(({ href, label }) => [href, label]));
  const queue = createReadingQueue(
    makeRead((href) => names.get(href) ?? null),
    i18n.t('background.bug'),
    () => work.onChange(),
  );
  const work: Work = { hrefs, queue, onChange: () => {} };
  works.set(tabId, work);
  return work;
}

export function useListing(tab: TabView | null): Omit<ListingProps, 'onOpen'> | null {
  const [, redraw] = useState(0);
  const links = tab !== null && isListing(tab) ? tab.links : null;
  const hrefs = links?.map(({ href }) => href).join('\n') ?? '';
  const work = tab !== null && links !== null ? workOf(tab.tabId, links, hrefs) : null;

  useEffect(() => {
    if (work === null) return;
    work.onChange = () => redraw((turn) => turn + 1);
    let isGone = false;
    void (async () => {
      for (const href of hrefs.split('\n').slice(0, MAX_KNOWN)) {
        const reply = await askFromOwnPage('viewDocument', { documentId: idOf(href) });
        if (isGone) return;
        if (reply.ok && reply.value) work.queue.know(href, toOutcome(reply.value.view));
      }
    })();
    return () => {
      isGone = true;
      work.onChange = () => {};
    };
  }, [hrefs, work]);

  const guessed = useMemo(() => links?.map((link) => ({ ...link, guess: guessDocument(link) })) ?? [], [links]);
  if (work === null) return null;
  const { add, stop, states } = work.queue;

  async function allow(href: string): Promise<void> {
    const address = parseAddress(href);
    if (address === null) return;
    // First thing in the press: both browsers demand the user's own gesture for the question.
    const isGranted = await browser.permissions.request({ origins: [address.pattern] });
    if (!isGranted) return;
    const again = [...states].flatMap(([other, state]) => (state.kind === 'failed' && state.host === address.host ? [other] : []));
    add(again);
  }

  return { links: guessed, states, onRead: add, onStop: stop, onAllow: (href) => void allow(href) };
}
