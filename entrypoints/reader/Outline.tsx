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

interface Row {
  readonly item: OutlineItem;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  readonly isFolded: boolean;
}

/** What is not folded away, in the order of the document. One row after the other, their levels told: a name of one is then not the names of all below it. */
function toRows(items: readonly OutlineItem[], changed: ReadonlyMap<string, boolean>, level = 1): Row[] {
  return items.flatMap((item, at) => {
    const isFolded = changed.get(item.id) ?? !item.isOpen;
    const row = { item, level, position: at + 1, size: items.length, isFolded };
    return isFolded ? [row] : [row, ...toRows(item.items, changed, level + 1)];
  });
}

interface RowProps {
  readonly row: Row;
  readonly isFirst: boolean;
  readonly onGo: (item: OutlineItem) => void;
  readonly onFold: (fold: boolean) => void;
}

function OutlineRow({ row: { item, level, position, size, isFolded }, isFirst, onGo, onFold }: RowProps) {
  const hasMore = item.items.length > 0;
  return (
    <div
      class="entry"
      role="treeitem"
      style={`--level: ${level}`}
      data-entry={item.id}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={size}
      aria-expanded={hasMore ? !isFolded : undefined}
      tabIndex={isFirst ? 0 : -1}
      onClick={(event) => {
        if (hasMore && event.target instanceof Element && event.target.closest('.fold')) onFold(!isFolded);
        else onGo(item);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') onGo(item);
        else if (hasMore && event.key === 'ArrowRight') onFold(false);
        else if (hasMore && event.key === 'ArrowLeft') onFold(true);
        else return;
        event.preventDefault();
      }}
    >
      {/* For the mouse; the keyboard folds by the arrows. */}
      <span class="fold" aria-hidden="true">
        {hasMore && <Icon name={isFolded ? 'right' : 'down'} />}
      </span>
      <span class="entry-title">{item.title}</span>
    </div>
  );
}

export function Outline({ items, onGo }: OutlineProps) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (items === null) return null;
  if (items.length === 0) return <p class="soft none">{i18n.t('reader.noOutline')}</p>;
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
      {toRows(items, changed).map((row, at) => (
        <OutlineRow
          key={row.item.id}
          row={row}
          isFirst={at === 0}
          onGo={onGo}
          onFold={(fold) => setChanged(new Map(changed).set(row.item.id, fold))}
        />
      ))}
    </div>
  );
}
