// The pane beside the pages: bookmarks or small pictures of pages. Props in, events out.
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { i18n } from '#i18n';
import { IconButton } from './Icon.tsx';
import { Outline } from './Outline.tsx';
import type { OutlineItem } from './outline.ts';
import type { ReaderState } from './state.ts';
import { Thumbnails } from './Thumbnails.tsx';

export interface SidePaneProps {
  readonly state: ReaderState & { readonly doc: PDFDocumentProxy };
  readonly onSide: (side: ReaderState['side']) => void;
  readonly onPage: (page: number) => void;
  readonly onGo: (item: OutlineItem) => void;
}

export function SidePane({ state: { doc, side, outline, page, rotation }, onSide, onPage, onGo }: SidePaneProps) {
  const choices = [
    ['pages', i18n.t('reader.sidePages')],
    ['outline', i18n.t('reader.sideOutline')],
  ] as const;
  return (
    <>
      <div class="side-head">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
        <div class="group" role="group" aria-label={i18n.t('reader.side')}>
          {choices.map(([name, label]) => (
            <button key={name} class="button" type="button" data-side={name} aria-pressed={side === name} onClick={() => onSide(name)}>
              {label}
            </button>
          ))}
        </div>
        <IconButton label={i18n.t('reader.close')} icon="close" keys="F4" onClick={() => onSide(null)} />
      </div>
      <div class="side-body">
        {side === 'outline' ? (
          <Outline items={outline} onGo={onGo} />
        ) : (
          <Thumbnails doc={doc} page={page} rotation={rotation} onPage={onPage} />
        )}
      </div>
    </>
  );
}
