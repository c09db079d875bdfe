// Walks a page in the order it is drawn: light DOM, shadow roots with their slots, same-origin frames. Says to the text builder what to
// take and where lines end. It may be stopped between two nodes and go on later. It must not change the page, and must not follow what the browser keeps
// shut: frames of another origin are only named.
//
// Left out: scripts, styles, templates, drawings, media, form fields and what is typed into the page, hidden elements, our own card. A button's
// words are left out too, but for those that open a section (accordions carry the item's title in one). What is merely folded (a closed
// <details>, hidden=until-found) is read: the reader would look for the item there.

import type { DocumentLink } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import { attributeOf, hasAttribute, nodeTypeOf, parentElementOf, tagOf } from './dom.ts';
import { containerOf, describeBlock, type Surroundings } from './html-blocks.ts';
import { marksOf } from './html-lists.ts';
import { assignedTo, childrenOf, type RootOf, shadowOf } from './html-shadow.ts';
import type { ElementStyle, StyleOf } from './html-style.ts';
import type { Setting, TextBuilder } from './html-text.ts';
import { findDocumentFormat } from './links.ts';
import { OWN_ELEMENT } from './own-element.ts';

const SKIPPED = new Set(
  (
    'script style template noscript noframes head title svg math canvas audio video object embed map ' +
    'select option optgroup datalist textarea input meter progress output rp'
  )
    .split(' ')
    .concat(OWN_ELEMENT),
);
const TYPED_INTO = /^(?:textbox|searchbox|combobox|spinbutton|slider)$/;

interface Context extends Setting, Surroundings {
  readonly baseUrl: string | null;
  /** The shadow tree that we are in, and how things stand around its host. */
  readonly shadow: { readonly host: Element; readonly outside: Context } | null;
}

interface Visit {
  readonly nodes: Iterator<Node>;
  readonly context: Context;
  readonly leave: (() => void) | null;
}

/** A link as found: its words are cut out of the text when that is whole. */
export interface FoundLink extends Omit<DocumentLink, 'label'> {
  /** What the element itself says, where it has no words. */
  readonly said: string;
}

function makeContext(parts: Omit<Context, 'describe'>): Context {
  const context: Context = { ...parts, describe: () => describeBlock(context) };
  return context;
}

/** How the walker sees what it meets. */
export interface Eyes {
  readonly styleOf: StyleOf;
  readonly rootOf: RootOf;
  /** As each root is met, before anything in it is read. */
  readonly onRoot: (root: Document | ShadowRoot) => void;
}

export class Walker {
  readonly roots: (Document | ShadowRoot)[] = [];
  readonly links: FoundLink[] = [];
  /** Frames whose documents the browser keeps shut: another origin's, or sandboxed. */
  readonly shutFrames: HTMLIFrameElement[] = [];
  private readonly stack: Visit[] = [];

  private readonly builder: TextBuilder;
  private readonly eyes: Eyes;
  constructor(builder: TextBuilder, eyes: Eyes) {
    this.builder = builder;
    this.eyes = eyes;
  }

  /** To be walked from here by `advance`. */
  enter(root: Document, baseUrl: string | null): void {
    this.enterDocument(root, baseUrl);
  }

  /** Goes on until `isDue`, asked after each node, says to stop; true when all is walked. */
  advance(isDue: () => boolean): boolean {
    for (let visit = this.stack.at(-1); visit; visit = this.stack.at(-1)) {
      if (isDue()) return false;
      const { value: node, done } = visit.nodes.next();
      if (done) {
        this.stack.pop();
        visit.leave?.();
      } else if (nodeTypeOf(node) === 3) this.builder.add(node as Text, visit.context);
      else if (nodeTypeOf(node) === 1) this.enterElement(node as Element, visit.context);
    }
    return true;
  }

  private addRoot(root: Document | ShadowRoot): void {
    this.roots.push(root);
    this.eyes.onRoot(root);
  }

  private enterDocument(root: Document, baseUrl: string | null): void {
    const body = root.body ?? root.documentElement;
    if (!body) return;
    this.addRoot(root);
    const lang = root.documentElement?.getAttribute('lang') || null;
    const parts = { bold: false, keeps: 'none', root, lang, container: null, owner: null, list: null, baseUrl, shadow: null } as const;
    this.push([body][Symbol.iterator](), makeContext(parts), () => this.endPart());
  }

  private push(nodes: Iterator<Node>, context: Context, leave: Visit['leave']): void {
    this.stack.push({ nodes, context, leave });
  }

  /** Text before and after is not next to each other in the DOM. */
  private endPart(): void {
    this.builder.endBlock();
    this.builder.setApart();
  }

  private enterElement(element: Element, context: Context): void {
    const tag = tagOf(element);
    const framed = tag === 'iframe' || tag === 'frame';
    if (framed || tag === 'embed' || tag === 'object') this.addLink(element, null, context);
    if (tag === 'br') this.builder.endLine();
    else if (SKIPPED.has(tag) || this.isTypedInto(element)) this.builder.setApart();
    else {
      const style = this.eyes.styleOf(element);
      if (style.hidden || (tag === 'button' && !this.opensSection(element, context))) this.builder.setApart();
      else if (framed) this.enterFrame(element as HTMLIFrameElement);
      else if (tag !== 'slot' || !this.enterSlot(element, context)) this.enterText(element, tag, style, context);
    }
  }

  private enterText(element: Element, tag: string, style: ElementStyle, context: Context): void {
    if (style.block) this.builder.endBlock();

    const isList = tag === 'ol' || tag === 'ul' || tag === 'menu';
    const inner = makeContext({
      ...context,
      bold: style.bold ?? context.bold,
      keeps: style.keeps ?? context.keeps,
      // An empty `lang` says that the language is not known.
      lang: (attributeOf(element, 'lang') ?? context.lang) || null,
      container: containerOf(element, tag, context, style.listStyle),
      owner: style.block || context.owner === null ? element : context.owner,
      list: isList ? marksOf(element, (context.list?.depth ?? 0) + 1, style.listStyle) : context.list,
    });
    const start = this.builder.position;
    const leave = () => {
      if (style.block) this.builder.endBlock();
      if (tag === 'a' || tag === 'area') this.addLink(element, { start, end: this.builder.position }, inner);
    };
    const { rootOf } = this.eyes;
    const shadow = shadowOf(element, rootOf);
    if (!shadow) {
      this.push(childrenOf(element), inner, leave);
      return;
    }
    const attached = rootOf(element);
    const root = attached ?? inner.root;
    if (attached) this.addRoot(attached);
    this.builder.setApart();
    this.push(childrenOf(shadow), makeContext({ ...inner, root, shadow: { host: element, outside: inner } }), () => {
      this.builder.setApart();
      leave();
    });
  }

  /** False where nothing is put into the slot: then its own content shows. */
  private enterSlot(slot: Element, context: Context): boolean {
    if (!context.shadow) return false;
    const { host, outside } = context.shadow;
    const assigned = assignedTo(slot, host, this.eyes.rootOf);
    if (assigned.length === 0) return false;
    this.builder.setApart();
    const leave = () => this.builder.setApart();
    this.push(assigned[Symbol.iterator](), makeContext({ ...context, root: outside.root, shadow: outside.shadow }), leave);
    return true;
  }

  private enterFrame(frame: HTMLIFrameElement): void {
    this.endPart();
    let inner: Document | null = null;
    try {
      inner = frame.contentDocument ?? null;
    } catch {
      // Another origin's: the browser keeps it shut, and some browsers throw rather than answer null.
    }
    if (inner) this.enterDocument(inner, inner.baseURI);
    else this.shutFrames.push(frame);
  }

  private isTypedInto(element: Element): boolean {
    const editable = attributeOf(element, 'contenteditable');
    return (editable !== null && editable !== 'false' && editable !== 'inherit') || TYPED_INTO.test(attributeOf(element, 'role') ?? '');
  }

  private opensSection(button: Element, context: Context): boolean {
    return (
      context.container?.role === 'heading' ||
      hasAttribute(button, 'aria-expanded') ||
      tagOf(parentElementOf(button) ?? button) === 'summary'
    );
  }

  private addLink(element: Element, at: Span | null, context: Context): void {
    const address = attributeOf(element, 'href') ?? attributeOf(element, 'src') ?? attributeOf(element, 'data');
    if (!address || !URL.canParse(address, context.baseUrl ?? undefined)) return;
    const url = new URL(address, context.baseUrl ?? undefined);
    url.hash = '';
    if (findDocumentFormat(url.href, attributeOf(element, 'type'), attributeOf(element, 'download')) === null) return;
    const said = ['aria-label', 'title', 'alt'].map((name) => attributeOf(element, name)?.trim()).find(Boolean) ?? '';
    const here = this.builder.position;
    this.links.push({ href: url.href, said, at: at ?? { start: here, end: here } });
  }
}
