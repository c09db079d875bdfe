// Serves the sample meeting and the test pages on loopback. It must not serve anything outside the folders named here, nor on any other address.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.pdf': 'application/pdf',
};

export interface Answer {
  /** 200 where absent. */
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Without this cookie of the portal's, the answer is this one instead. */
  readonly cookie?: string;
  readonly without?: Answer;
}

export interface SampleServer {
  /** http://127.0.0.1:PORT */
  readonly origin: string;
  /** Match pattern that covers it; patterns name no port. */
  readonly pattern: string;
  /** Puts other bytes at a path until the server closes: a page that has changed since. */
  replace(path: string, content: string | Buffer): void;
  /** Answers at the path wait until the promise is settled. */
  hold(path: string, until: Promise<void>): void;
  /** An answer of the test's own: a made file, a redirect, an address without an ending. */
  answer(path: string, answer: Answer): void;
  /** Answers 404 from now on. */
  remove(path: string): void;
  /** Paths asked for since the start, in order: to show that nothing else is fetched. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** `/` is the sample meeting, `/pages/` the test pages, `/broken/` the files that do not open. */
function findFile(path: string): string | null {
  const under = path.startsWith('/pages/') || path.startsWith('/broken/') ? (path.startsWith('/pages/') ? '' : 'pages') : 'meeting';
  const file = normalize(join(FIXTURES, under, path === '/' ? 'index.html' : path));
  return file.startsWith(FIXTURES + (FIXTURES.endsWith(sep) ? '' : sep)) ? file : null;
}

function headersOf(path: string): Record<string, string> {
  const type = path.endsWith('page-instead.pdf') ? TYPES['.html']! : (TYPES[extname(path) || '.html'] ?? 'application/octet-stream');
  return {
    'content-type': type,
    'cache-control': 'no-store',
    // The strictest policy that a portal could have.
    ...(path.endsWith('/strict.html') ? { 'content-security-policy': "default-src 'none'" } : {}),
  };
}

export async function startSampleServer(port = 0): Promise<SampleServer> {
  const replaced = new Map<string, string | Buffer>();
  const answers = new Map<string, Answer>();
  const removed = new Set<string>();
  const held = new Map<string, Promise<void>>();
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    asked.push(path);
    await held.get(path);
    const made = answers.get(path);
    if (made) {
      const { status = 200, headers, body } = made.cookie && !request.headers.cookie?.includes(made.cookie) ? made.without! : made;
      response.writeHead(status, { 'cache-control': 'no-store', ...headers }).end(body);
      return;
    }
    try {
      const file = findFile(path);
      if (removed.has(path)) throw new Error(`${path} was removed`);
      if (!file) throw new Error(`${path} is outside the fixtures`);
      const body = replaced.get(path) ?? (await readFile(file));
      response.writeHead(200, headersOf(path)).end(body);
    } catch {
      // No such file: an ordinary 404.
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${taken}`,
    pattern: 'http://127.0.0.1/*',
    replace: (path, content) => replaced.set(path, content),
    hold: (path, until) => held.set(path, until),
    answer: (path, answer) => answers.set(path, answer),
    remove: (path) => removed.add(path),
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
