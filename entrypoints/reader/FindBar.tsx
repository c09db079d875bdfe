// The search in the document: field, next, previous, match case, whole words, how many there are. Props in, events out.
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { IconButton } from './Icon.tsx';
import type { Found, Wanted } from './pdf-view.ts';

export interface FindBarProps {
  readonly found: Found | null;
  readonly onFind: (wanted: Wanted, how: 'new' | 'next' | 'previous') => void;
  readonly onClose: () => void;
}

const NOTHING: Wanted = { query: '', isCaseSensitive: false, isWholeWord: false };

export function FindBar({ found, onFind, onClose }: FindBarProps) {
  const [wanted, setWanted] = useState<Wanted>(NOTHING);
  const field = useRef<HTMLInputElement>(null);
  // It was asked for to be written in.
  useEffect(() => field.current?.focus(), []);
  const want = (change: Partial<Wanted>): void => {
    const next = { ...wanted, ...change };
    setWanted(next);
    onFind(next, 'new');
  };
  const { current = 0, total = 0, isPending = false } = found ?? {};
  const count = total > 0 ? i18n.t('reader.searchCount', [String(current), String(total)]) : isPending ? '…' : i18n.t('reader.searchNone');
  const isEmpty = wanted.query === '';
  return (
    <search
      class="find-bar"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <input
        ref={field}
        type="search"
        id="search"
        aria-label={i18n.t('reader.search')}
        placeholder={i18n.t('reader.search')}
        value={wanted.query}
        onInput={(event) => want({ query: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onFind(wanted, event.shiftKey ? 'previous' : 'next');
        }}
      />
      <span class="group">
        <IconButton
          id="find-previous"
          label={i18n.t('reader.searchPrevious')}
          icon="up"
          keys="Shift+F3"
          isDisabled={isEmpty}
          onClick={() => onFind(wanted, 'previous')}
        />
        <IconButton
          id="find-next"
          label={i18n.t('reader.searchNext')}
          icon="down"
          keys="F3"
          isDisabled={isEmpty}
          onClick={() => onFind(wanted, 'next')}
        />
      </span>
      <output class="soft count" for="search">
        {isEmpty ? '' : count}
      </output>
      <label class="check">
        <input
          type="checkbox"
          data-find="case"
          checked={wanted.isCaseSensitive}
          onChange={(event) => want({ isCaseSensitive: event.currentTarget.checked })}
        />
        {i18n.t('reader.searchCase')}
      </label>
      <label class="check">
        <input
          type="checkbox"
          data-find="words"
          checked={wanted.isWholeWord}
          onChange={(event) => want({ isWholeWord: event.currentTarget.checked })}
        />
        {i18n.t('reader.searchWords')}
      </label>
      <IconButton label={i18n.t('reader.searchClose')} icon="close" keys="Esc" onClick={onClose} />
    </search>
  );
}
