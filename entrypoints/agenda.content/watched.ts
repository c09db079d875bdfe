// What of a page is watched: what can change its text, or which of it is shown. For the watcher, and for a reading that must not be torn.

/** What can show or hide text, and what gives a frame another document. */
const ATTRIBUTES = ['hidden', 'class', 'style', 'open', 'src', 'srcdoc'];

export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ATTRIBUTES,
};

const isFrame = (node: Node): boolean => /^i?frame$/i.test(node.nodeName);

/** A picture that is exchanged, or changes of ours only. */
export function isIrrelevant(
  { type, target, attributeName, addedNodes, removedNodes }: MutationRecord,
  isOurs: (node: Node) => boolean,
): boolean {
  if (type === 'attributes' && (attributeName === 'src' || attributeName === 'srcdoc') && !isFrame(target)) return true;
  return isOurs(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every(isOurs));
}

/** A frame has shown another document; capturing, for `load` does not bubble. */
export const isFrameLoad = (event: Event): boolean => event.isTrusted && event.target instanceof Node && isFrame(event.target);
