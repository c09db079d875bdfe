// The document's bookmarks as a tree: a press, or Enter, goes there; right and left unfold and fold. Props in, events out.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import type { OutlineItem } from './outline.ts';
import { moveFocus, setStop } from './roving.ts';

export interface OutlineProps {
  /** Null until they are read. */
  readonly items: readonly OutlineItem[] | null;
  readonly onGo: (item: OutlineItem) => void;
}

const findFolded = (items: readonly OutlineItem[]): string[] =>
  items.flatMap((item) => [...(item.items.length > 0 && !item.isOpen ? [item.id] : []), ...findFolded(item.items)]);

interface BranchProps extends OutlineProps {
  readonly level: number;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (item: OutlineItem, fold: boolean) => void;
}

function Branch({ items, level, folded, onGo, onFold }: BranchProps) {
  return (items ?? []).map((item, at) => {
    const hasMore = item.items.length > 0;
    const isFolded = folded.has(item.id);
    return (
      <div
        key={item.id}
        role="treeitem"
        data-entry={item.id}
        aria-label={item.title}
        aria-level={level}
        aria-expanded={hasMore ? !isFolded : undefined}
        tabIndex={level === 1 && at === 0 ? 0 : -1}
        onClick={(event) => {
          event.stopPropagation();
          if (hasMore && event.target instanceof Element && event.target.closest('.fold')) onFold(item, !isFolded);
          else onGo(item);
        }}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          if (event.key === 'Enter' || event.key === ' ') onGo(item);
          else if (hasMore && event.key === 'ArrowRight') onFold(item, false);
          else if (hasMore && event.key === 'ArrowLeft') onFold(item, true);
          else return;
          event.preventDefault();
        }}
      >
        <div class="entry" style={`--level: ${level}`}>
          {/* For the mouse; the keyboard folds by the arrows. */}
          <span class="fold" aria-hidden="true">
            {hasMore && <Icon name={isFolded ? 'right' : 'down'} />}
          </span>
          <span class="entry-title">{item.title}</span>
        </div>
        {hasMore && !isFolded && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
          <div role="group">
            <Branch items={item.items} level={level + 1} folded={folded} onGo={onGo} onFold={onFold} />
          </div>
        )}
      </div>
    );
  });
}

export function Outline({ items, onGo }: OutlineProps) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (items === null) return null;
  if (items.length === 0) return <p class="soft none">{i18n.t('reader.noOutline')}</p>;
  const folded = new Set(findFolded(items));
  for (const [id, isFolded] of changed) {
    if (isFolded) folded.add(id);
    else folded.delete(id);
  }
  return (
    <div
      class="outline"
      role="tree"
      aria-label={i18n.t('reader.sideOutline')}
      onKeyDown={(event) => {
        if (moveFocus(event.currentTarget, '[role="treeitem"]', event.key)) event.preventDefault();
      }}
      onFocusIn={(event) => setStop(event.currentTarget, '[role="treeitem"]', event.target as HTMLElement)}
    >
      <Branch
        items={items}
        level={1}
        folded={folded}
        onGo={onGo}
        onFold={(item, fold) => setChanged(new Map(changed).set(item.id, fold))}
      />
    </div>
  );
}
