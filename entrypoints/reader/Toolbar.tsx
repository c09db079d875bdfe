// The bar above the document: pages, zoom, search, findings, other files, the original. Props in, events out.
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ReaderState } from './state.ts';

export interface ToolbarProps {
  readonly state: ReaderState;
  readonly onPage: (page: number) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFitWidth: () => void;
  readonly onFind: (query: string, how: 'new' | 'next' | 'previous') => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onFile: (file: File) => void;
}

function IconButton({
  label,
  sign,
  onClick,
  isDisabled = false,
}: {
  label: string;
  sign: string;
  onClick: () => void;
  isDisabled?: boolean;
}) {
  return (
    <button class="button quiet" type="button" aria-label={label} title={label} disabled={isDisabled} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

function PageField({ page, pageCount, onPage }: { page: number; pageCount: number; onPage: (page: number) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const go = (): void => {
    const wanted = Number.parseInt(draft ?? '', 10);
    setDraft(null);
    if (Number.isInteger(wanted)) onPage(Math.min(Math.max(wanted, 1), pageCount));
  };
  return (
    <label class="group page-field">
      <span class="page-word">{i18n.t('reader.page')}</span>
      <input
        inputMode="numeric"
        autocomplete="off"
        size={Math.max(2, String(pageCount).length)}
        value={draft ?? String(page)}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => setDraft(null)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <span>{i18n.t('reader.pageOf', [String(pageCount)])}</span>
    </label>
  );
}

function Search({ found, onFind }: Pick<ToolbarProps, 'onFind'> & { found: ReaderState['found'] }) {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  // The browser's own search would find only the pages that happen to be drawn.
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const { current = 0, total = 0, isPending = false } = found ?? {};
  const count = total > 0 ? i18n.t('reader.searchCount', [String(current), String(total)]) : isPending ? '…' : i18n.t('reader.searchNone');
  return (
    <search class="group">
      <input
        ref={field}
        type="search"
        id="search"
        aria-label={i18n.t('reader.search')}
        placeholder={i18n.t('reader.search')}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          onFind(event.currentTarget.value, 'new');
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onFind(query, event.shiftKey ? 'previous' : 'next');
        }}
      />
      <IconButton label={i18n.t('reader.searchPrevious')} sign="↑" isDisabled={query === ''} onClick={() => onFind(query, 'previous')} />
      <IconButton label={i18n.t('reader.searchNext')} sign="↓" isDisabled={query === ''} onClick={() => onFind(query, 'next')} />
      <output class="soft count" for="search">
        {query === '' ? '' : count}
      </output>
    </search>
  );
}

export function FileButton({ onFile, isPrimary = false }: { onFile: (file: File) => void; isPrimary?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button class={isPrimary ? 'button primary' : 'button'} type="button" onClick={() => input.current?.click()}>
        {i18n.t('reader.openFile')}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/pdf,.pdf,.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        hidden
        tabIndex={-1}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

export function Toolbar({ state, onPage, onZoom, onFitWidth, onFind, onStep, onFile }: ToolbarProps) {
  const { phase, address, title, progress, page, pageCount, percent, found, findings } = state;
  const isShown = phase === 'shown';
  const hasText = isShown || phase === 'text' || phase === 'kept';
  const status = progress !== '' || findings === null ? progress : i18n.t('reader.findings', findings);
  return (
    <>
      <div class="names">
        <h1 title={title ?? undefined}>{title ?? i18n.t('reader.title')}</h1>
        <p class="soft status" role="status">
          {status}
        </p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: no element is a toolbar */}
      <div class="tools" role="group" aria-label={i18n.t('reader.toolbar')}>
        {hasText && (
          <div class="group">
            <IconButton label={i18n.t('reader.previousFinding')} sign="←" isDisabled={!findings} onClick={() => onStep(-1)} />
            <IconButton label={i18n.t('reader.nextFinding')} sign="→" isDisabled={!findings} onClick={() => onStep(1)} />
          </div>
        )}
        {isShown && pageCount > 0 && (
          <>
            <PageField page={page} pageCount={pageCount} onPage={onPage} />
            <div class="group">
              <IconButton label={i18n.t('reader.zoomOut')} sign="−" onClick={() => onZoom(-1)} />
              <span class="soft percent">{i18n.t('reader.zoomIs', [String(percent)])}</span>
              <IconButton label={i18n.t('reader.zoomIn')} sign="+" onClick={() => onZoom(1)} />
              <IconButton label={i18n.t('reader.fitWidth')} sign="↔" onClick={onFitWidth} />
            </div>
            <Search key={title} found={found} onFind={onFind} />
          </>
        )}
        <div class="group end">
          {address && (
            <a
              class="button"
              href={address.src}
              target="_blank"
              rel="noopener noreferrer"
              title={i18n.t('reader.originalHint', [address.host])}
            >
              {i18n.t('reader.original')}
            </a>
          )}
          {phase !== 'start' && <FileButton onFile={onFile} />}
        </div>
      </div>
    </>
  );
}
