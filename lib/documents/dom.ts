// Reads nodes past what the page may have put in the way: a form's fields are also its properties, so `<input name="nextSibling">` hides what comes after
// the form, and `<input name="getAttribute">` breaks the reading. The accessors are taken from the prototypes, which are out of the page's reach in a content
// script; in Node, where there are no such globals, the nodes' own properties serve.

type Owner = 'Node' | 'Element' | 'Document' | 'DocumentFragment';

const prototypeOf = (owner: Owner): object | undefined => (globalThis as Partial<Record<Owner, { prototype: object }>>)[owner]?.prototype;

function property<Value>(owner: Owner, name: string): (node: Node) => Value {
  const prototype = prototypeOf(owner);
  const get = prototype && Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return get ? (node) => get.call(node) as Value : (node) => (node as unknown as Record<string, Value>)[name]!;
}

function method<Args extends unknown[], Value>(owner: Owner, name: string): (node: Node, ...args: Args) => Value {
  const prototype = prototypeOf(owner);
  const call = prototype && (Object.getOwnPropertyDescriptor(prototype, name)?.value as ((...args: Args) => Value) | undefined);
  return call
    ? (node, ...args) => call.apply(node, args)
    : (node, ...args) => (node as unknown as Record<string, (...args: Args) => Value>)[name]!(...args);
}

export const nodeTypeOf = property<number>('Node', 'nodeType');
export const firstChildOf = property<Node | null>('Node', 'firstChild');
export const nextSiblingOf = property<Node | null>('Node', 'nextSibling');
export const parentElementOf = property<Element | null>('Node', 'parentElement');
export const ownerDocumentOf = property<Document | null>('Node', 'ownerDocument');
export const shadowRootOf = property<ShadowRoot | null>('Element', 'shadowRoot');
const localNameOf = property<string>('Element', 'localName');

const childElementsOf = property<HTMLCollection>('Element', 'children');
/** Its elements, without text between. */
export const elementsIn = (element: Element): readonly Element[] => [...childElementsOf(element)];

const queryIn = {
  Document: method<[string], NodeListOf<Element>>('Document', 'querySelectorAll'),
  DocumentFragment: method<[string], NodeListOf<Element>>('DocumentFragment', 'querySelectorAll'),
  Element: method<[string], NodeListOf<Element>>('Element', 'querySelectorAll'),
};

/** What the selector finds below the node, in order. */
export function queryAll(node: Node, selector: string): readonly Element[] {
  const type = nodeTypeOf(node);
  return [...queryIn[type === 9 ? 'Document' : type === 11 ? 'DocumentFragment' : 'Element'](node, selector)];
}

/** In lower case, also where the page was parsed as XML. */
export const tagOf = (element: Element): string => localNameOf(element).toLowerCase();
/** Null where it is not there. */
export const attributeOf = method<[string], string | null>('Element', 'getAttribute');
export const hasAttribute = method<[string], boolean>('Element', 'hasAttribute');

const isConnectedOf = property<boolean>('Node', 'isConnected');

/**
 * Still in a page. In Firefox the nodes of a frame that has since shown another document are dead to a content script: whatever is asked of them throws.
 */
export function isInPage(node: Node): boolean {
  try {
    return isConnectedOf(node);
  } catch {
    return false;
  }
}
