// What a stretch of a page is: heading, list item, cell or paragraph, with its rank, mark and shape. By tags and roles; it must not walk.

import type { Block } from '../model/reading.ts';
import { attributeOf, tagOf } from './dom.ts';
import type { ListMarks } from './html-lists.ts';

/** A heading, item or cell around the text. An item gives its mark to its first block only. */
export interface Container {
  readonly role: 'heading' | 'item' | 'cell';
  readonly level: number | null;
  readonly marker: string | null;
  used: boolean;
}

/** What the walk knows where it stands. */
export interface Surroundings {
  /** BCP 47 from the nearest `lang`. */
  readonly lang: string | null;
  readonly container: Container | null;
  /** The innermost block element. */
  readonly owner: Element | null;
  readonly list: ListMarks | null;
}

/** Class names without digits and hashes, so that all rows of a list look the same. */
function shapeOf(element: Element): string {
  const names = (attributeOf(element, 'class') ?? '')
    .split(/\s+/)
    .map((name) => name.replace(/[_-]+[A-Za-z0-9]*\d[A-Za-z0-9]*(?=[_-]|$)/g, '').replace(/\d+/g, ''))
    .filter(Boolean);
  return [tagOf(element), ...new Set(names)].join('.').slice(0, 120);
}

/** What a block is, asked once a block: its item's mark is used up by that. `owner` is the innermost block element. */
export function describeBlock({ container, owner, lang }: Surroundings): Pick<Block, 'role' | 'level' | 'lang' | 'marker' | 'shape'> {
  const shape = owner ? shapeOf(owner) : '';
  if (container === null || (container.role === 'item' && container.used))
    return { role: 'paragraph', level: null, lang, marker: null, shape };
  container.used = true;
  return { role: container.role, level: container.level, lang, marker: container.marker, shape };
}

/** The container for what is in `element`: itself, or the one around it. */
export function containerOf(element: Element, tag: string, context: Surroundings, listStyle: string | null): Container | null {
  const role = attributeOf(element, 'role');
  const heading = /^h([1-6])$/.exec(tag);
  if (role === 'heading' || (heading && role === null)) {
    const level = Number(attributeOf(element, 'aria-level') ?? heading?.[1] ?? 2);
    return { role: 'heading', level: level >= 1 && level <= 6 ? Math.floor(level) : null, marker: null, used: false };
  }
  if (role === 'listitem' || (tag === 'li' && role === null)) {
    const marker = tag === 'li' ? (context.list ? context.list.next(element, listStyle) : '•') : null;
    return { role: 'item', level: context.list?.depth ?? 1, marker, used: false };
  }
  if (tag === 'td' || tag === 'th' || /^(?:cell|gridcell|rowheader|columnheader)$/.test(role ?? '')) {
    const layout = role === 'presentation' || role === 'none';
    return layout ? null : { role: 'cell', level: null, marker: null, used: false };
  }
  return context.container;
}
