// The bar above the document: pages, zoom, search, findings, print, other files, the original. Props in, events out.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileButton } from './FileButton.tsx';
import { IconButton } from './Icon.tsx';
import type { Preset } from './pdf-view.ts';
import type { ReaderState } from './state.ts';
import { ZoomField } from './ZoomField.tsx';

export interface ToolbarProps {
  readonly state: ReaderState;
  readonly onPage: (page: number) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onScale: (scale: Preset | number) => void;
  readonly onRotate: (by: 90 | -90) => void;
  readonly onSide: () => void;
  readonly onSearch: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onDialog: (dialog: 'print' | 'keys') => void;
  readonly onOriginal: () => void;
  readonly onFile: (file: File) => void;
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

function PageTools({ state, onPage, onZoom, onScale, onRotate, onSearch, onDialog }: ToolbarProps) {
  const { page, pageCount, percent, preset, isSearching } = state;
  return (
    <>
      <div class="group">
        <PageField page={page} pageCount={pageCount} onPage={onPage} />
      </div>
      <ZoomField percent={percent} preset={preset} onZoom={onZoom} onScale={onScale} />
      <div class="group">
        <IconButton id="rotate-left" label={i18n.t('reader.rotateLeft')} icon="rotateLeft" keys="Shift+R" onClick={() => onRotate(-90)} />
        <IconButton id="rotate-right" label={i18n.t('reader.rotateRight')} icon="rotateRight" keys="R" onClick={() => onRotate(90)} />
        <IconButton
          id="find-toggle"
          label={i18n.t('reader.searchOpen')}
          icon="search"
          keys="Ctrl+F"
          isExpanded={isSearching}
          onClick={onSearch}
        />
        <IconButton id="print-button" label={i18n.t('reader.print')} icon="print" keys="Ctrl+P" onClick={() => onDialog('print')} />
        <IconButton id="keys-button" label={i18n.t('reader.keys')} icon="keys" keys="?" onClick={() => onDialog('keys')} />
      </div>
    </>
  );
}

export function Toolbar(props: ToolbarProps) {
  const { state, onSide, onStep, onOriginal, onFile } = props;
  const { phase, address, title, progress, pageCount, findings, side } = state;
  const isShown = phase === 'shown' && pageCount > 0;
  const hasText = phase === 'shown' || phase === 'text' || phase === 'kept';
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
        {isShown && (
          <IconButton id="side-toggle" label={i18n.t('reader.side')} icon="side" keys="F4" isExpanded={side !== null} onClick={onSide} />
        )}
        {hasText && (
          <div class="group">
            <IconButton label={i18n.t('reader.previousFinding')} icon="left" isDisabled={!findings} onClick={() => onStep(-1)} />
            <IconButton label={i18n.t('reader.nextFinding')} icon="right" isDisabled={!findings} onClick={() => onStep(1)} />
          </div>
        )}
        {isShown && <PageTools {...props} />}
        <div class="group end">
          {address && (
            <a
              class="button"
              data-original
              href={address.src}
              target="_blank"
              rel="noopener noreferrer"
              title={i18n.t('reader.originalHint', [address.host])}
              onClick={(event) => {
                // Where the site's PDFs open here, a plain link would lead back: the background opens it past that.
                event.preventDefault();
                onOriginal();
              }}
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
