import { describe, expect, it, vi } from 'vitest';
import { type Answer, createReadingQueue, type Read } from '../../entrypoints/sidepanel/reading-queue.ts';

const found: Answer = { ok: true, proposals: 2, level: 4, unreadable: false };
const failed: Answer = { ok: false, problem: 'Filen är tom.', host: null };

/** Reads that end when the test says so. */
function makeReads() {
  const asked: string[] = [];
  const ends = new Map<string, (answer: Answer | Error) => void>();
  const read: Read = (href, signal) => {
    asked.push(href);
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      ends.set(href, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
    });
  };
  const end = async (href: string, answer: Answer | Error): Promise<void> => {
    ends.get(href)!(answer);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, read, end };
}

describe('picked documents', () => {
  it('are read one after the other, whatever became of the one before', async () => {
    const { asked, read, end } = makeReads();
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const queue = createReadingQueue(read, 'Något gick fel.', () => {});
    queue.add(['a', 'b', 'c']);
    expect(asked).toEqual(['a']);
    expect([...queue.states].map(([href, { kind }]) => [href, kind])).toEqual([
      ['a', 'reading'],
      ['b', 'waiting'],
      ['c', 'waiting'],
    ]);
    await end('a', found);
    expect(queue.states.get('a')).toEqual({ kind: 'read', proposals: 2, level: 4, unreadable: false });
    await end('b', failed);
    expect(queue.states.get('b')).toEqual({ kind: 'failed', problem: 'Filen är tom.', host: null });
    await end('c', new Error('bug'));
    expect(queue.states.get('c')).toEqual({ kind: 'failed', problem: 'Något gick fel.', host: null });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it('stop: what is read stays, the rest is unread again and can be picked anew', async () => {
    const { asked, read, end } = makeReads();
    const queue = createReadingQueue(read, '', () => {});
    queue.add(['a', 'b', 'c']);
    await end('a', found);
    queue.stop();
    await new Promise((resolve) => setTimeout(resolve));
    expect([...queue.states.keys()]).toEqual(['a']);
    expect(asked).toEqual(['a', 'b']);
    queue.add(['c']);
    expect(asked).toEqual(['a', 'b', 'c']);
    await end('c', found);
    expect([...queue.states.keys()]).toEqual(['a', 'c']);
  });

  it('what failed can be tried again; what waits is not taken twice', async () => {
    const { asked, read, end } = makeReads();
    const queue = createReadingQueue(read, '', () => {});
    queue.add(['a', 'b']);
    queue.add(['b']);
    await end('a', failed);
    await end('b', found);
    queue.add(['a']);
    await end('a', found);
    expect(asked).toEqual(['a', 'b', 'a']);
    expect(queue.states.get('a')?.kind).toBe('read');
  });

  it('what the store knows is shown, but never over what goes on', () => {
    const { read } = makeReads();
    const queue = createReadingQueue(read, '', () => {});
    queue.add(['a']);
    queue.know('a', { proposals: 1, level: 1, unreadable: false });
    queue.know('b', { proposals: 1, level: 3, unreadable: false });
    expect([...queue.states].map(([href, { kind }]) => [href, kind])).toEqual([
      ['a', 'reading'],
      ['b', 'read'],
    ]);
  });
});
