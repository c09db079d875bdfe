// Frames from another origin: each by its own permission, whose it is by the browser's word, and gone when it is gone.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveTabs } from '../../entrypoints/background/changes.ts';
import { injectIntoFrames, viewFrames, viewShutFrames } from '../../entrypoints/background/frames.ts';
import { serveContent } from '../../entrypoints/background/serve-content.ts';
import { stepInTab } from '../../entrypoints/background/steps.ts';
import { toEnvelope } from '../../lib/messages/wire.ts';

interface Sent {
  readonly frameId: number;
  readonly name: string;
  readonly input: unknown;
}

const fake = vi.hoisted(() => ({
  granted: [] as string[],
  session: new Map<string, unknown>(),
  injected: [] as number[][],
  frames: [] as { frameId: number; result: string }[],
  /** Frames whose script is there. */
  alive: [] as number[],
  sent: [] as Sent[],
  /** What a frame's script says to a step, by `frame/from`. */
  steps: new Map<string, boolean>(),
}));

vi.mock('#i18n', () => ({ i18n: { t: (key: string) => key } }));
vi.mock('../../lib/messages/ask.ts', () => ({
  askTab: async (_tabId: number, name: string, input: { from?: string }, frameId = 0) => {
    if (frameId !== 0 && !fake.alive.includes(frameId)) return { ok: false, code: 'no-receiver', text: '' };
    fake.sent.push({ frameId, name, input });
    return { ok: true, value: name === 'step' ? (fake.steps.get(`${frameId}/${input.from}`) ?? false) : null };
  },
  broadcast: async () => undefined,
}));
vi.mock('../../lib/browser.ts', () => ({
  browser: {
    runtime: { id: 'our-id', getURL: (path: string) => `chrome-extension://our-id/${path}` },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.includes(origin)) },
    scripting: {
      executeScript: async ({ target, files }: { target: { frameIds?: number[] }; files?: string[] }) => {
        if (files) fake.injected.push(target.frameIds ?? []);
        return fake.frames;
      },
    },
    storage: {
      session: {
        get: async (key: string | null) => {
          if (key === null) return Object.fromEntries(fake.session);
          return fake.session.has(key) ? { [key]: fake.session.get(key) } : {};
        },
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) fake.session.set(key, value);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) fake.session.delete(key);
        },
      },
    },
  },
}));

const PORTAL = 'https://portal.example';
const analysis = { language: 'sv', proposals: [], body: null, date: null };
const desk = {
  open: async ({ id, url }: { id: string; url: string }) => ({
    ...{ id, url, source: 'page', title: 'Kallelse', openedMs: 1, notes: [], unreadable: false, keepProblem: null, analysis },
  }),
  find: async () => ({ ok: true, value: null }),
};
const notes = { save: async () => ({ ok: true, value: {} }), remove: async () => ({ ok: true, value: null }) };
const server = serveContent(desk as never, notes as never);

const reading = { text: 'Text.', blocks: [], lang: 'sv', title: 'Kallelse' };
const frameOf = (frameId: number, url: string) => ({ id: 'our-id', url, frameId, tab: { id: 4 } }) as never;
const ask = (name: string, input: unknown, sender: unknown) =>
  server.answer(toEnvelope('from-content', name, input), sender as never) as Promise<{ ok: boolean; code?: string; value?: unknown }>;
const read = (frameId: number, url: string) => ask('analysePage', { address: url, reading, links: [] }, frameOf(frameId, url));

beforeEach(() => {
  Object.assign(fake, { granted: [], session: new Map(), injected: [], frames: [], alive: [], sent: [], steps: new Map() });
});

describe('a frame from another origin', () => {
  it('is not read, and gets nothing kept, while its origin is not allowed, whatever the page around it may', async () => {
    fake.granted = ['https://kommun.example/*'];
    expect(await read(5, `${PORTAL}/mote`)).toMatchObject({ ok: false, code: 'restricted' });
    expect(await ask('saveNote', {}, frameOf(5, `${PORTAL}/mote`))).toMatchObject({ ok: false });
    expect(await ask('reportFrames', { addresses: ['https://x.example/'] }, frameOf(5, PORTAL))).toMatchObject({ ok: false });
    expect([...fake.session.keys()]).toEqual([]);
  });

  it('is listed under its host once it is allowed, beside the page and not in its place', async () => {
    fake.granted = [`${PORTAL}/*`];
    fake.alive = [5];
    expect(await read(5, `${PORTAL}/mote`)).toMatchObject({ ok: true });
    expect([...fake.session.keys()]).toEqual(['frame:4:5']);
    expect(await viewFrames(desk as never, 4)).toMatchObject([{ frameId: 5, host: 'portal.example', view: { id: `${PORTAL}/mote` } }]);
    expect(await viewFrames(desk as never, 9)).toEqual([]);
  });

  it('cannot claim an address of another origin', async () => {
    fake.granted = [`${PORTAL}/*`];
    fake.alive = [5];
    await ask('analysePage', { address: 'https://kommun.example/hemligt', reading, links: [] }, frameOf(5, `${PORTAL}/mote`));
    expect(await viewFrames(desk as never, 4)).toMatchObject([{ view: { id: `${PORTAL}/mote` } }]);
  });

  it('is forgotten when it is gone, and when it says that it goes', async () => {
    fake.granted = [`${PORTAL}/*`];
    fake.alive = [5, 6];
    await read(5, `${PORTAL}/a`);
    await read(6, `${PORTAL}/b`);
    fake.alive = [6];
    expect((await viewFrames(desk as never, 4)).map(({ frameId }) => frameId)).toEqual([6]);
    await ask('frameLeft', {}, frameOf(6, `${PORTAL}/b`));
    expect([...fake.session.keys()]).toEqual([]);
  });

  it('is left alone, though its script still answers, when its permission is withdrawn', async () => {
    fake.granted = [`${PORTAL}/*`];
    fake.alive = [5];
    await read(5, `${PORTAL}/a`);
    fake.granted = [];
    expect(await viewFrames(desk as never, 4)).toEqual([]);
    // Until it has been asked to leave, it is still known that it must be.
    expect(fake.session.has('frame:4:5')).toBe(true);
  });

  it('is left when its document is forgotten', async () => {
    fake.granted = [`${PORTAL}/*`];
    fake.alive = [5];
    await read(5, `${PORTAL}/a`);
    await leaveTabs(`${PORTAL}/a`);
    expect(fake.sent.map(({ frameId, name }) => `${name} ${frameId}`)).toEqual(['leave 5']);
    expect(fake.session.has('frame:4:5')).toBe(false);
  });

  it('gets the script only where its own origin is allowed, though the browser would let us into more', async () => {
    fake.granted = [`${PORTAL}/*`];
    fake.frames = [
      { frameId: 0, result: 'https://kommun.example/' },
      { frameId: 2, result: 'https://annons.example/' },
      { frameId: 3, result: `${PORTAL}/mote` },
      { frameId: 8, result: 'about:blank' },
    ];
    await injectIntoFrames(4, () => false);
    expect(fake.injected).toEqual([[3]]);
  });
});

describe('frames that are shut', () => {
  const page = frameOf(0, 'https://kommun.example/');
  it('are asked about once a host, a few at most, and no more once they are allowed', async () => {
    const addresses = ['https://a.example/', 'https://a.example/', 'https://b.example/', 'https://c.example/', 'https://d.example/'];
    await ask('reportFrames', { addresses }, page);
    expect((await viewShutFrames(4)).map(({ host }) => host)).toEqual(['a.example', 'b.example', 'c.example']);
    fake.granted = ['https://a.example/*'];
    expect(await viewShutFrames(4)).toMatchObject([
      { host: 'b.example', originPattern: 'https://b.example/*' },
      { host: 'c.example' },
      { host: 'd.example' },
    ]);
  });

  it('must be web addresses, and not too many', async () => {
    for (const addresses of [
      ['javascript:alert(1)'],
      ['file:///etc'],
      Array.from({ length: 21 }, () => 'https://a.example/'),
      'https://a.example/',
    ])
      expect(await ask('reportFrames', { addresses }, page)).toMatchObject({ ok: false, code: 'bad-message' });
  });
});

describe('next and previous', () => {
  beforeEach(async () => {
    fake.granted = [`${PORTAL}/*`];
    fake.alive = [5, 6];
    await read(5, `${PORTAL}/a`);
    await read(6, `${PORTAL}/b`);
    fake.sent = [];
  });
  const steps = () =>
    fake.sent.filter(({ name }) => name === 'step').map(({ frameId, input }) => `${frameId} ${(input as { from: string }).from}`);

  it('go on where one is, then from frame to frame, and round', async () => {
    fake.steps = new Map([['6/edge', true]]);
    await stepInTab(4, 1);
    expect(steps()).toEqual(['0 here', '5 edge', '6 edge']);
    fake.sent = [];
    await ask('cardOpened', {}, frameOf(6, `${PORTAL}/b`));
    expect(fake.sent.filter(({ name }) => name === 'closeCard').map(({ frameId }) => frameId)).toEqual([0, 5]);
    fake.steps = new Map([['0/edge', true]]);
    await stepInTab(4, 1);
    expect(steps()).toEqual(['6 here', '0 edge']);
  });

  it('go backwards, and begin anew where no other frame has any', async () => {
    await stepInTab(4, -1);
    expect(steps()).toEqual(['0 here', '6 edge', '5 edge', '0 edge']);
  });

  it('a card at its last finding hands on to the next frame', async () => {
    fake.steps = new Map([['6/edge', true]]);
    expect(await ask('stepOn', { by: 1 }, frameOf(5, `${PORTAL}/a`))).toEqual({ ok: true, value: true });
    expect(steps()).toEqual(['6 edge']);
  });
});
