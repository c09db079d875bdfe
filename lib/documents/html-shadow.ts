// Shadow trees: what stands in place of an element's children, and what is put into a slot. Open trees only; what is closed stays closed.
import { tagOf } from './html-style.ts';

export function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child;
}

/** An open shadow root, or one that is declared in the source (Node does not attach those). */
export function shadowOf(element: Element): ShadowRoot | DocumentFragment | null {
  if (element.shadowRoot) return element.shadowRoot;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (tagOf(child) === 'template' && child.getAttribute('shadowrootmode') === 'open') return (child as HTMLTemplateElement).content;
  }
  return null;
}

/** What the page puts into `slot` of the shadow tree of `host`; empty where the slot's own content shows. */
export function assignedTo(slot: Element, host: Element): Node[] {
  if (host.shadowRoot) return (slot as HTMLSlotElement).assignedNodes?.() ?? [];
  const name = slot.getAttribute('name') ?? '';
  return [...childrenOf(host)].filter((node) => {
    if (node.nodeType !== 1) return name === '' && node.nodeType === 3;
    return tagOf(node as Element) !== 'template' && ((node as Element).getAttribute('slot') ?? '') === name;
  });
}
