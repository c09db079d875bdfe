// @vitest-environment happy-dom
import { Window } from 'happy-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readHtml } from '../../lib/documents/html.ts';
import { createPainter, type PainterOptions, toRange } from '../../lib/highlight/css-highlights.ts';
import type { Passage } from '../../lib/highlight/painter.ts';
import type { Kind } from '../../lib/model/directive.ts';
import { FakeHighlight, type FakeRegistry, installHighlights } from './fake-highlights.ts';

let registry: FakeRegistry;
beforeEach(() => {
  document.body.innerHTML = '<p>Nämnden ska ta fram en <b>plan</b> och redovisa den.</p><div id="host"></div>';
  registry = installHighlights(window);
  document.adoptedStyleSheets = [];
});

function passage(id: string, kind: Kind, words: string): Passage {
  const { reading, toRanges } = readHtml(document);
  const start = reading.text.indexOf(words);
  return { id, kind, pieces: toRanges({ start, end: start + words.length }) };
}
const light: PainterOptions = { toneOf: () => 'light' };
const wordsOf = (highlight: FakeHighlight | undefined) => [...(highlight ?? [])].map((range) => `${range.startOffset}–${range.endOffset}`);

describe('createPainter', () => {
  it('registers each kind under a name of ours, and changes nothing in the page', () => {
    const before = document.documentElement.outerHTML;
    createPainter(light).paint([passage('a', 'plan', 'ta fram en plan'), passage('b', 'report', 'redovisa den')]);
    expect([...registry.keys()].sort()).toEqual(['detaljlupen-plan', 'detaljlupen-report']);
    expect(wordsOf(registry.get('detaljlupen-plan'))).toEqual(['12–4']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('takes away what it painted before, and never what is another’s', () => {
    const other = new FakeHighlight();
    registry.set('search-results', other);
    const painter = createPainter(light);
    painter.paint([passage('a', 'plan', 'plan')]);
    painter.paint([passage('b', 'goal', 'redovisa')]);
    expect([...registry.keys()].sort()).toEqual(['detaljlupen-goal', 'search-results']);
    painter.clear();
    expect([...registry.entries()]).toEqual([['search-results', other]]);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it('leaves what has not changed as it stands, so that nothing of it is drawn anew', () => {
    const painter = createPainter(light);
    painter.paint([passage('a', 'plan', 'plan'), passage('b', 'plan', 'redovisa')]);
    const [first] = [...registry.get('detaljlupen-plan')!];
    painter.paint([passage('a', 'plan', 'plan'), passage('c', 'plan', 'Nämnden')]);
    const now = [...registry.get('detaljlupen-plan')!];
    expect(now[0]).toBe(first);
    expect(wordsOf(registry.get('detaljlupen-plan'))).toEqual(['0–4', '0–7']);
  });

  it('follows a page that turns dark', () => {
    let tone: 'light' | 'dark' = 'light';
    const painter = createPainter({ toneOf: () => tone });
    painter.paint([passage('a', 'plan', 'plan')]);
    tone = 'dark';
    painter.paint([passage('a', 'plan', 'plan')]);
    expect([...registry.keys()]).toEqual(['detaljlupen-plan-dark']);
  });

  it('keeps no page waiting: many passages are made ready over several turns, then shown at once', async () => {
    const { pieces } = passage('a', 'plan', 'plan');
    const many = Array.from({ length: 500 }, (_, at): Passage => ({ id: String(at), kind: 'plan', pieces }));
    let ms = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      ms += 5;
      return ms;
    });
    const painter = createPainter(light);
    painter.paint(many);
    expect(registry.size).toBe(0);
    await vi.waitFor(() => expect(registry.get('detaljlupen-plan')?.size).toBe(500));
    painter.paint(many.slice(0, 400));
    painter.clear();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(registry.size).toBe(0);
    clock.mockRestore();
  });

  it('uses other colours where the page is dark', () => {
    const painter = createPainter({ toneOf: () => 'dark' });
    painter.paint([passage('a', 'plan', 'plan')]);
    painter.focus('a');
    expect([...registry.keys()]).toEqual(['detaljlupen-plan-dark', 'detaljlupen-focus-dark']);
    painter.focus(null);
    expect([...registry.keys()]).toEqual(['detaljlupen-plan-dark']);
  });

  it('marks the current one, one at a time', () => {
    const painter = createPainter(light);
    painter.paint([passage('a', 'plan', 'plan'), passage('b', 'report', 'redovisa')]);
    painter.focus('a');
    expect(wordsOf(registry.get('detaljlupen-focus'))).toEqual(['0–4']);
    expect(registry.get('detaljlupen-focus')!.priority).toBeGreaterThan(registry.get('detaljlupen-plan')!.priority);
    painter.focus('b');
    expect(wordsOf(registry.get('detaljlupen-focus'))).toEqual(['5–13']);
    painter.focus(null);
    expect(registry.has('detaljlupen-focus')).toBe(false);
    painter.focus('gone');
    expect(registry.has('detaljlupen-focus')).toBe(false);
  });

  it('puts back what the page took away, once', () => {
    const painter = createPainter(light);
    painter.paint([passage('a', 'plan', 'plan')]);
    expect(painter.repair()).toBe(false);
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets = [theirs];
    registry.clear();
    expect(painter.repair()).toBe(true);
    expect(painter.repair()).toBe(false);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    expect(document.adoptedStyleSheets[0]).toBe(theirs);
    expect(registry.has('detaljlupen-plan')).toBe(true);
  });

  it('takes over from a script of ours that was here before', () => {
    const passages = [passage('a', 'plan', 'plan'), passage('b', 'report', 'redovisa')];
    createPainter(light).paint(passages);
    createPainter(light).paint(passages.slice(0, 1));
    expect([...registry.keys()]).toEqual(['detaljlupen-plan']);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('styles open shadow roots, and frames by their own registries', () => {
    const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>Skuggan ska utredas.</p>';
    shadow.adoptedStyleSheets = [];
    createPainter(light).paint([passage('a', 'inquiry', 'ska utredas')]);
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
    expect(document.adoptedStyleSheets).toHaveLength(0);
    expect(wordsOf(registry.get('detaljlupen-inquiry'))).toEqual(['8–19']);

    // A window of its own, as a frame's is: happy-dom loads no frames.
    const other = new Window();
    const innerRegistry = installHighlights(other as unknown as globalThis.Window);
    const inner = other.document as unknown as Document;
    inner.adoptedStyleSheets = [];
    inner.body.innerHTML = '<p>Ramen</p>';
    const node = inner.body.firstChild!.firstChild!;
    createPainter(light).paint([
      { id: 'f', kind: 'goal', pieces: [{ root: inner, startNode: node, startOffset: 0, endNode: node, endOffset: 5 }] },
    ]);
    expect([...innerRegistry.keys()]).toEqual(['detaljlupen-goal']);
    expect(inner.adoptedStyleSheets).toHaveLength(1);
  });

  it('tells what is at a point by the browser’s own answer', () => {
    const painter = createPainter(light);
    painter.paint([passage('a', 'plan', 'plan'), passage('b', 'report', 'redovisa')]);
    const report = registry.get('detaljlupen-report')!;
    registry.highlightsFromPoint = (x) =>
      x < 0
        ? []
        : [
            { highlight: new FakeHighlight(), ranges: [] },
            { highlight: report, ranges: [...report] },
          ];
    expect(painter.hitTest(document, 5, 5)).toBe('b');
    expect(painter.hitTest(document, -1, 5)).toBeNull();
  });

  it('tells it by caret and boxes where the browser has no answer', () => {
    const painter = createPainter(light);
    painter.paint([passage('a', 'plan', 'plan'), passage('b', 'report', 'redovisa')]);
    const offsetNode = document.querySelector('p')!.lastChild!;
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode, offset: 7 }) });
    const boxes = vi
      .spyOn(Range.prototype, 'getClientRects')
      .mockReturnValue([{ left: 0, right: 50, top: 0, bottom: 20 }] as unknown as DOMRectList);
    vi.spyOn(Range.prototype, 'isPointInRange').mockImplementation(function (this: Range, node, offset) {
      return this.startContainer === node && this.startOffset <= offset && offset <= this.endOffset;
    });
    expect(painter.hitTest(document, 10, 10)).toBe('b');
    expect(painter.hitTest(document, 90, 10)).toBeNull();
    boxes.mockRestore();
    vi.restoreAllMocks();
  });

  it('paints nothing, and breaks nothing, where the browser cannot', () => {
    Object.defineProperty(window, 'CSS', { value: {}, configurable: true, writable: true });
    const painter = createPainter(light);
    painter.paint([passage('a', 'plan', 'plan')]);
    expect(painter.hitTest(document, 1, 1)).toBeNull();
    painter.clear();
  });

  it('gives no range for text that is gone', () => {
    const [piece] = passage('a', 'plan', 'plan').pieces;
    expect(toRange(piece!)!.toString()).toBe('plan');
    piece!.startNode.nodeValue = 'p';
    expect(toRange(piece!)).toBeNull();
    document.querySelector('b')!.remove();
    expect(toRange(piece!)).toBeNull();
  });
});

describe('the sheet', () => {
  it('tells kinds apart by the line alone, in forced colours too', async () => {
    const { makeCss } = await import('../../lib/highlight/highlight-sheet.ts');
    const css = makeCss();
    const { kinds } = await import('../../lib/categories.ts');
    for (const [kind, { underline, color }] of Object.entries(kinds)) {
      expect(css).toContain(`::highlight(detaljlupen-${kind}) { text-decoration: underline ${underline} ${color.light}`);
      expect(css).toContain(`::highlight(detaljlupen-${kind}-dark) { text-decoration: underline ${underline} ${color.dark}`);
      expect(css.slice(css.indexOf('@media (forced-colors: active)'))).toContain(
        `::highlight(detaljlupen-${kind}) { text-decoration: underline ${underline} CanvasText`,
      );
    }
  });
});
