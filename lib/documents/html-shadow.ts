// Shadow trees: what stands in place of an element's children, and what is put into a slot. Which trees can be seen (open ones only, or closed ones too,
// where the caller has the browser's own way in) is the caller's to say.

import { attributeOf, firstChildOf, nextSiblingOf, nodeTypeOf, ownerDocumentOf, tagOf } from './dom.ts';

/** The shadow root of an element; null where it has none, or none that may be seen. */
export type RootOf = (element: Element) => ShadowRoot | null;

export function* childrenOf(node: Node): Generator<Node> {
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) yield child;
}

/**
 * The shadow root, where it can be seen; in Node, which attaches none, one that is declared in the source. In a live page a template that was not attached shows nothing: what the
 * browser draws are the children beside it.
 */
export function shadowOf(element: Element, rootOf: RootOf): ShadowRoot | DocumentFragment | null {
  const root = rootOf(element);
  if (root || ownerDocumentOf(element)?.defaultView?.getComputedStyle) return root;
  for (const child of childrenOf(element)) {
    if (nodeTypeOf(child) !== 1 || tagOf(child as Element) !== 'template') continue;
    if (attributeOf(child, 'shadowrootmode') === 'open') return (child as HTMLTemplateElement).content;
  }
  return null;
}

/** What the page puts into `slot` of the shadow tree of `host`; empty where the slot's own content shows. */
export function assignedTo(slot: Element, host: Element, rootOf: RootOf): Node[] {
  if (rootOf(host)) return (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  const name = attributeOf(slot, 'name') ?? '';
  return [...childrenOf(host)].filter((node) => {
    if (nodeTypeOf(node) !== 1) return name === '' && nodeTypeOf(node) === 3;
    return tagOf(node as Element) !== 'template' && ((node as Element).getAttribute('slot') ?? '') === name;
  });
}
