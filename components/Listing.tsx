// The documents of a page that only links them: what each probably is, picked to be read one after the other, and what was found in it. Props in, events out.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DocumentGuess } from '../lib/model/document-guess.ts';
import type { Level } from '../lib/model/proposal.ts';
import type { DocumentLink } from '../lib/model/reading.ts';
import { LevelBadge } from './LevelBadge.tsx';

export type RowState =
  | { readonly kind: 'waiting' }
  /** `progress`: words for it; empty at first. */
  | { readonly kind: 'reading'; readonly progress: string }
  | { readonly kind: 'read'; readonly proposals: number; readonly level: Level | null; readonly unreadable: boolean }
  /** `host`: the browser's permission for it might help; else null. */
  | { readonly kind: 'failed'; readonly problem: string; readonly host: string | null };

export interface ListingProps {
  readonly links: readonly (DocumentLink & { readonly guess: DocumentGuess })[];
  /** By address; unread where there is none. */
  readonly states: ReadonlyMap<string, RowState>;
  readonly onRead: (hrefs: readonly string[]) => void;
  readonly onStop: () => void;
  /** Must reach the browser's permission call within the click. */
  readonly onAllow: (href: string) => void;
  readonly onOpen: (href: string) => void;
}

function Found({ state, href, onRead, onAllow }: { state: RowState; href: string } & Pick<ListingProps, 'onRead' | 'onAllow'>) {
  if (state.kind === 'waiting') return <p class="soft">{i18n.t('listing.waiting')}</p>;
  if (state.kind === 'reading') return <p class="soft">{state.progress || i18n.t('listing.reading')}</p>;
  if (state.kind === 'read') {
    return (
      <p class="found">
        <span>{state.unreadable ? i18n.t('listing.unreadable') : i18n.t('panel.summary', state.proposals)}</span>
        {state.proposals > 0 && <LevelBadge level={state.level} />}
      </p>
    );
  }
  return (
    <>
      <p class="problem">{state.problem}</p>
      <div class="row">
        {state.host !== null && (
          <button class="button" type="button" data-allow onClick={() => onAllow(href)}>
            {i18n.t('reader.allow', [state.host])}
          </button>
        )}
        <button class="button" type="button" data-retry onClick={() => onRead([href])}>
          {i18n.t('reader.retry')}
        </button>
      </div>
    </>
  );
}

export function Listing({ links, states, onRead, onStop, onAllow, onOpen }: ListingProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  // What is read is read again by opening it.
  const unread = links.map(({ href }) => href).filter((href) => states.get(href)?.kind !== 'read');
  const there = unread.filter((href) => picked.has(href));
  const isAll = unread.length > 0 && there.length === unread.length;
  const kinds = [...states.values()].map(({ kind }) => kind);
  const left = kinds.filter((kind) => kind === 'waiting' || kind === 'reading').length;
  const done = kinds.filter((kind) => kind === 'read' || kind === 'failed').length;
  const toggle = (href: string): void => {
    const next = new Set(picked);
    if (!next.delete(href)) next.add(href);
    setPicked(next);
  };
  const factsOf = ({ kind, body, date }: DocumentGuess): string =>
    [kind && i18n.t(`listing.kind.${kind}`), body, date].filter((fact) => fact !== null).join(' · ');
  return (
    <section class="listing" data-listing>
      <h2>{i18n.t('panel.links')}</h2>
      <p class="soft">{i18n.t('listing.hint')}</p>
      <div class="row">
        <label class="all">
          <input type="checkbox" checked={isAll} disabled={unread.length === 0} onChange={() => setPicked(new Set(isAll ? [] : unread))} />
          {i18n.t('listing.all')}
        </label>
        {left === 0 ? (
          <button class="button primary" type="button" data-read disabled={there.length === 0} onClick={() => onRead(there)}>
            {i18n.t('listing.read', there.length)}
          </button>
        ) : (
          <button class="button" type="button" data-stop onClick={onStop}>
            {i18n.t('listing.stop')}
          </button>
        )}
      </div>
      <p class="soft" role="status">
        {left > 0 ? i18n.t('listing.progress', [String(done), String(done + left)]) : ''}
      </p>
      {left > 0 && <progress max={done + left} value={done} aria-label={i18n.t('listing.reading')} />}
      <ul>
        {links.map(({ href, label, guess }) => {
          const state = states.get(href);
          const facts = factsOf(guess);
          return (
            <li key={href} data-row={state?.kind ?? 'unread'} data-level={state?.kind === 'read' ? state.level : undefined}>
              <input
                type="checkbox"
                aria-label={i18n.t('listing.pick', [label])}
                checked={there.includes(href)}
                disabled={state?.kind === 'read'}
                onChange={() => toggle(href)}
              />
              <div>
                <button class="link" type="button" title={href} data-href={href} onClick={() => onOpen(href)}>
                  {label}
                </button>
                {facts !== '' && <p class="soft">{facts}</p>}
                {state && <Found state={state} href={href} onRead={onRead} onAllow={onAllow} />}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
