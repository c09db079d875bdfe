// What happy-dom lacks of the CSS Custom Highlight API, enough to see what is registered where.
export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

export class FakeStaticRange {
  readonly startContainer: Node;
  readonly startOffset: number;
  readonly endContainer: Node;
  readonly endOffset: number;
  constructor(init: StaticRangeInit) {
    this.startContainer = init.startContainer;
    this.startOffset = init.startOffset;
    this.endContainer = init.endContainer;
    this.endOffset = init.endOffset;
  }
}

export type FakeRegistry = Map<string, FakeHighlight> & {
  highlightsFromPoint?: (
    x: number,
    y: number,
    options: { shadowRoots: ShadowRoot[] },
  ) => { highlight: FakeHighlight; ranges: AbstractRange[] }[];
};

/** happy-dom drops rules that it does not know; this sheet keeps what it was given. */
function keepingSheet(view: Window & typeof globalThis) {
  return class extends view.CSSStyleSheet {
    override replaceSync(css: string): void {
      Object.defineProperty(this, 'cssRules', { value: [{ cssText: css }], configurable: true });
    }
  };
}

/** Gives the window an empty registry of its own and the constructors that go with it. */
export function installHighlights(view: Window): FakeRegistry {
  const registry: FakeRegistry = new Map();
  const parts = {
    CSS: { highlights: registry },
    Highlight: FakeHighlight,
    StaticRange: FakeStaticRange,
    CSSStyleSheet: keepingSheet(view as Window & typeof globalThis),
  };
  for (const [name, value] of Object.entries(parts)) Object.defineProperty(view, name, { value, configurable: true, writable: true });
  return registry;
}
