// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type PageWatcher, watchPage } from '../../entrypoints/agenda.content/page-watcher.ts';

let life: AbortController;
let onChange: ReturnType<typeof vi.fn<() => Promise<number>>>;
let onTorn: ReturnType<typeof vi.fn<() => Promise<number>>>;
let isTorn = false;
let watcher: PageWatcher;
let onLeave: ReturnType<typeof vi.fn<() => void>>;
const isOurs = (node: Node): boolean => node instanceof HTMLElement && node.dataset.detaljlupen === 'card';

/** Mutation records come in a microtask; the watcher's own timers are fake. */
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(1);
  await vi.advanceTimersByTimeAsync(ms);
}

function add(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  document.body.append(element);
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  isTorn = false;
  life = new AbortController();
  onChange = vi.fn(async () => 0);
  onTorn = vi.fn(async () => 0);
  onLeave = vi.fn();
  watcher = watchPage({ isOurs, isTorn: () => isTorn, onChange, onTorn, onLeave, signal: life.signal });
  watcher.watch([document]);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('the page watcher', () => {
  it('looks once, a while after the last change', async () => {
    add('ett');
    await pass(200);
    add('två');
    await pass(200);
    expect(onChange).not.toHaveBeenCalled();
    await pass(600);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('looks now and then at a page that is never quiet', async () => {
    for (let index = 0; index < 80; index += 1) {
      add(String(index));
      await pass(100);
    }
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('is not woken by our own card, come or gone', async () => {
    const card = document.createElement('div');
    card.dataset.detaljlupen = 'card';
    document.documentElement.append(card);
    await pass(1_000);
    card.style.setProperty('top', '4px');
    await pass(1_000);
    card.remove();
    await pass(1_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('sees changed words, and text that is shown or hidden', async () => {
    const element = add('ett');
    await pass(1_000);
    element.firstChild!.nodeValue = 'två';
    await pass(1_000);
    element.hidden = true;
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(3);
  });

  it('does not look while it still looks, and looks once more afterwards', async () => {
    let finish = (): void => undefined;
    onChange.mockImplementationOnce(() => new Promise((resolve) => (finish = () => resolve(0))));
    add('ett');
    await pass(1_000);
    add('två');
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    finish();
    await pass(60_000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('rests when the page goes, and wakes when it comes back from the cache', async () => {
    dispatchEvent(new Event('pagehide'));
    expect(onLeave).toHaveBeenCalledTimes(1);
    add('ett');
    await pass(2_000);
    expect(onChange).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(2_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('does not wait for quiet where findings have lost their place', async () => {
    isTorn = true;
    onTorn.mockImplementation(async () => {
      isTorn = false;
      return 0;
    });
    add('ett');
    await pass(100);
    expect(onTorn).toHaveBeenCalledTimes(1);
    expect(onChange).not.toHaveBeenCalled();
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(onTorn).toHaveBeenCalledTimes(1);
  });

  it('is not woken by a picture that is exchanged, but by a frame that is', async () => {
    const [picture, frame] = [document.createElement('img'), document.createElement('frame')];
    document.body.append(picture, frame);
    await pass(1_000);
    onChange.mockClear();
    picture.setAttribute('src', 'data:,1');
    await pass(1_000);
    expect(onChange).not.toHaveBeenCalled();
    frame.setAttribute('src', 'data:,2');
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('looks when it is told to: not every change can be heard', async () => {
    watcher.look();
    await pass(1_000);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  async function countLooks(busyMs: number): Promise<number> {
    onChange.mockImplementation(() => new Promise((resolve) => setTimeout(() => resolve(busyMs), busyMs)));
    for (let index = 0; index < 300; index += 1) {
      add(String(index));
      await pass(99);
    }
    return onChange.mock.calls.length;
  }

  it('spends at most one part in thirty of the time', async () => {
    // 30 s, each look 0.1 s with 3 s of rest after it.
    const looks = await countLooks(100);
    expect(looks).toBeGreaterThanOrEqual(7);
    expect(looks).toBeLessThanOrEqual(10);
  });

  it('but never rests for long: on a slow machine each look is long', async () => {
    // 30 s, each look 0.5 s with 4 s of rest after it.
    const looks = await countLooks(500);
    expect(looks).toBeGreaterThanOrEqual(5);
    expect(looks).toBeLessThanOrEqual(7);
  });

  it('ends with its signal', async () => {
    life.abort();
    add('ett');
    await pass(5_000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
