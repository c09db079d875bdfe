// What the main thread of one page did, from the browser's own trace: its tasks, and how much of them was spent in scripts of an extension. It must not know
// what is measured.
import type { Page } from 'playwright-core';

export interface Tasks {
  /** ms by the clock each, longest first: what a person feels. */
  readonly tasks: readonly number[];
  /** ms of the thread each, in the same order: what it would be on a machine with nothing else to do. */
  readonly threadMs: readonly number[];
  /** Of the thread. */
  readonly totalMs: number;
  readonly wallMs: number;
  /** Of the longest: what they were mostly, as the trace names it. */
  readonly longest: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs. */
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread alone. */
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly data?: { readonly frames?: readonly { url: string; processId: number }[]; readonly url?: string };
  };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'];

/** Runs `work` under a trace of `page`. */
export async function traceTasks(page: Page, work: () => Promise<void>): Promise<Tasks> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser cannot be traced.');
  const startMs = performance.now();
  await browser.startTracing(page, { categories: CATEGORIES });
  let trace: Buffer;
  try {
    await work();
  } finally {
    trace = await browser.stopTracing();
  }
  const wallMs = performance.now() - startMs;
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
  const frames = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser')?.args?.data?.frames ?? [];
  const pid = frames.find(({ url }) => url === page.url())?.processId;
  const tid = traceEvents.find((event) => event.pid === pid && event.name === 'thread_name' && event.args?.name === 'CrRendererMain')?.tid;
  if (tid === undefined) throw new Error('The trace does not hold the page.');
  const here = traceEvents.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.dur !== undefined);
  const tasks = here.filter(({ name }) => name === 'RunTask').sort((a, b) => b.dur! - a.dur!);
  const whatOf = (task: TraceEvent): string =>
    here
      .filter(({ name, ts, dur }) => name !== 'RunTask' && ts >= task.ts && ts < task.ts + task.dur! && dur! > task.dur! / 10)
      .filter(({ name }) => !/^(ThreadControllerImpl|ThreadPool|SimpleWatcher|Receive|Send)/.test(name))
      .sort((a, b) => b.dur! - a.dur!)
      .slice(0, 5)
      .map(({ name, dur }) => `${name} ${(dur! / 1000).toFixed(0)}`)
      .join(', ');
  return {
    tasks: tasks.map(({ dur }) => dur! / 1000),
    threadMs: tasks.map(({ dur, tdur }) => (tdur ?? dur!) / 1000),
    totalMs: tasks.reduce((total, { dur, tdur }) => total + (tdur ?? dur!) / 1000, 0),
    wallMs,
    longest: tasks
      .slice(0, 6)
      .map((task) => `${(task.dur! / 1000).toFixed(0)} ms (thread ${((task.tdur ?? task.dur!) / 1000).toFixed(0)}): ${whatOf(task)}`),
  };
}

interface CpuProfile {
  readonly nodes: readonly { id: number; children?: readonly number[]; callFrame: { url: string; functionName: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

export interface Share {
  /** 0 to 1, of the time that was watched. */
  readonly share: number;
  readonly busyMs: number;
}

/** How much of the time while `work` runs is spent in scripts of an extension, with all that the browser does on their behalf (styles, for instance). */
export async function profileExtension(page: Page, work: () => Promise<void>): Promise<Share> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = (await session.send('Profiler.stop')) as { profile: CpuProfile };
  await session.detach();
  const ours = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const mark = (id: number, isOurs: boolean): void => {
    const node = byId.get(id)!;
    const here = isOurs || /^(chrome|moz)-extension:/.test(node.callFrame.url);
    if (here) ours.add(id);
    for (const child of node.children ?? []) mark(child, here);
  };
  mark(profile.nodes[0]!.id, false);
  let [busy, all] = [0, 0];
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const delta = profile.timeDeltas?.[at] ?? 0;
    all += delta;
    if (ours.has(id)) busy += delta;
  }
  return { share: all === 0 ? 0 : busy / all, busyMs: busy / 1000 };
}
