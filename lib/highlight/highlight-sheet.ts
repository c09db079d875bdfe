// The style rules of the highlights, from the table of kinds, and the sheets that carry them into documents and shadow roots. Nothing is put into
// the page's DOM, so neither its scripts nor its content security policy stand in the way.
import { kinds } from '../categories.ts';
import { isInPage } from '../documents/dom.ts';
import { KINDS, type Kind } from '../model/directive.ts';
import type { Tone } from './painter.ts';

/** Every name that is ours begins so; no other name is ever set or deleted. */
export const NAME_PREFIX = 'detaljlupen-';
export const focusNameOf = (tone: Tone): string => `${NAME_PREFIX}focus${tone === 'dark' ? '-dark' : ''}`;
export const nameOf = (kind: Kind, tone: Tone): string => `${NAME_PREFIX}${kind}${tone === 'dark' ? '-dark' : ''}`;

const TONES: readonly Tone[] = ['light', 'dark'];

/** All that can be ours. Firefox does not let a content script iterate a page's registry, so names are asked for one by one. */
export const NAMES: readonly string[] = [...KINDS.flatMap((kind) => TONES.map((tone) => nameOf(kind, tone))), ...TONES.map(focusNameOf)];

/** No colour of the text is set: in the reader the words that are marked lie, unseen, over a picture of them. */
const FOCUS: Readonly<Record<Tone, string>> = { light: '#ffd84d', dark: '#6b5200' };

/**
 * Where the highlight style of an element is inherited by what is in it, a rule for the root alone does for all: the browser need not match it against each
 * element of a long page when it comes and when it goes. In shadow trees, and where it is not inherited, the rule is for every element.
 */
type Scope = ':root' | '';

function ruleOf(scope: Scope, kind: Kind, tone: Tone): string {
  const { underline, color } = kinds[kind];
  const line = color[tone];
  // A double or wavy line is drawn thinner, so that all weigh alike.
  const thickness = underline === 'double' || underline === 'wavy' ? '1.5px' : '2px';
  const shade = tone === 'dark' ? 22 : 13;
  return `${scope}::highlight(${nameOf(kind, tone)}) { text-decoration: underline ${underline} ${line} ${thickness}; background-color: color-mix(in srgb, ${line} ${shade}%, transparent); }`;
}

/** The line's own style alone: what still tells kinds apart where the colours are not ours to choose. */
function plainRules(scope: Scope, colorOf: (kind: Kind, tone: Tone) => string, focus: string): string {
  const rules = KINDS.flatMap((kind) =>
    TONES.map(
      (tone) =>
        `${scope}::highlight(${nameOf(kind, tone)}) { text-decoration: underline ${kinds[kind].underline} ${colorOf(kind, tone)} 2px; background-color: transparent; }`,
    ),
  );
  return [...rules, ...TONES.map((tone) => `${scope}::highlight(${focusNameOf(tone)}) { background-color: ${focus}; }`)].join(' ');
}

/** Stands out from white paper (4.5 : 1) and, where somebody prints grounds too, from a dark one. */
const ON_ANY_PAPER = '#767676';

/**
 * In forced colours the browser drops ours. On paper the dark ground of a page is mostly left out, and the browser darkens the words then, but not a line
 * under them, not even one in their own colour (Chromium 156). Firefox 153 prints a copy of the page that has no highlights at all.
 */
export function makeCss(scope: Scope = ''): string {
  return [
    ...KINDS.flatMap((kind) => TONES.map((tone) => ruleOf(scope, kind, tone))),
    ...TONES.map((tone) => `${scope}::highlight(${focusNameOf(tone)}) { background-color: ${FOCUS[tone]}; }`),
    `@media print { ${plainRules(scope, (kind, tone) => (tone === 'light' ? kinds[kind].color.light : ON_ANY_PAPER), 'transparent')} }`,
    `@media (forced-colors: active) { ${plainRules(scope, () => 'CanvasText', 'Highlight')} }`,
  ].join('\n');
}

function isOurs(sheet: CSSStyleSheet): boolean {
  try {
    return (sheet.cssRules[0]?.cssText ?? '').includes(`::highlight(${NAME_PREFIX}`);
  } catch {
    // Another origin's rules are not to be read, so they are not ours.
    return false;
  }
}

/** With a sheet of ours for the root alone in place: does what is in it have the style too? */
function isInherited(document: Document): boolean {
  const inner = document.body ?? document.documentElement.firstElementChild;
  const style = inner && document.defaultView?.getComputedStyle(inner, `::highlight(${nameOf(KINDS[0]!, 'light')})`);
  return style?.textDecorationLine === 'underline';
}

/** A few frames. */
const LEARN_MS = 60;

/** Our sheet in each root. A sheet that an earlier script of ours left there is taken over, not doubled. */
export class Sheets {
  private readonly byRoot = new Map<Document | ShadowRoot, CSSStyleSheet>();
  /** Of the browser; null until it has been seen. */
  private inherits: boolean | null = null;

  private sheetFor(root: Document | ShadowRoot): CSSStyleSheet | null {
    const known = this.byRoot.get(root);
    if (known) return known;
    const view = (root.nodeType === 9 ? (root as Document) : root.ownerDocument!).defaultView;
    if (!view) return null;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(makeCss(root.nodeType === 9 && this.inherits !== false ? ':root' : ''));
    this.byRoot.set(root, sheet);
    return sheet;
  }

  /** A moment later, when the browser has styled the page anyway: asked at once, it would do so while the page waits for us. */
  private learn(root: Document | ShadowRoot): void {
    if (this.inherits !== null || root.nodeType !== 9) return;
    setTimeout(() => {
      if (!isInPage(root) || !this.byRoot.has(root)) return;
      this.inherits ??= isInherited(root as Document);
      if (this.inherits) return;
      for (const [one, sheet] of this.byRoot) if (isInPage(one) && one.nodeType === 9) sheet.replaceSync(makeCss());
    }, LEARN_MS);
  }

  /** True if it was missing. */
  put(root: Document | ShadowRoot): boolean {
    const sheet = this.sheetFor(root);
    if (!sheet) return false;
    const present = [...root.adoptedStyleSheets];
    if (present.includes(sheet)) return false;
    root.adoptedStyleSheets = [...present.filter((other) => !isOurs(other)), sheet];
    this.learn(root);
    return true;
  }

  /** From every root but these. */
  keepOnly(roots: ReadonlySet<Document | ShadowRoot>): void {
    for (const [root, sheet] of this.byRoot) {
      if (roots.has(root)) continue;
      this.byRoot.delete(root);
      if (!isInPage(root)) continue;
      const present = [...root.adoptedStyleSheets];
      if (present.includes(sheet)) root.adoptedStyleSheets = present.filter((other) => other !== sheet);
    }
  }
}
