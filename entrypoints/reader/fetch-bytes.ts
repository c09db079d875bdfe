// One document's bytes from its address. It must fetch nothing else, and must not fill the memory with what is not wanted.
import { findFileProblem } from '../../lib/documents/docx-problem.ts';
import { MAX_DOCUMENT_BYTES } from '../../lib/documents/pdf-problem.ts';
import { type Result, succeed } from '../../lib/model/result.ts';
import type { WebAddress } from './address.ts';
import { failBlocked, failByStatus, failWith, type OpenProblem } from './problems.ts';

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** The browser's permission for the host is given. */
  readonly isAllowed: boolean;
  /** 0–1 where the server says how much there is; else null. */
  readonly onProgress: (share: number | null) => void;
}

async function ask(src: string, { signal, isAllowed }: FetchOptions): Promise<Response | null> {
  // With the portal's cookies; where the host is not allowed, a public file may still be had without them.
  for (const credentials of isAllowed ? (['include'] as const) : (['include', 'omit'] as const)) {
    try {
      return await fetch(src, { credentials, signal });
    } catch (error) {
      signal.throwIfAborted();
      // A refusal and a dead line are both a TypeError; anything else is a bug.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return null;
}

async function readBody(
  response: Response,
  { signal, onProgress }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer> | 'too-large' | 'network'> {
  const declared = Number(response.headers.get('content-length') ?? 0);
  if (declared > MAX_DOCUMENT_BYTES) {
    await response.body?.cancel();
    return 'too-large';
  }
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      parts.push(next.value);
      size += next.value.length;
      if (size > MAX_DOCUMENT_BYTES) {
        await reader?.cancel();
        return 'too-large';
      }
      onProgress(declared > 0 ? Math.min(1, size / declared) : null);
    }
  } catch (error) {
    signal.throwIfAborted();
    // The line broke off half-way.
    if (error instanceof TypeError || error instanceof DOMException) return 'network';
    throw error;
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** Of a web page that says nothing of a log-in itself: where the address led to. */
const isLoginAddress = (url: string): boolean =>
  URL.canParse(url) && /(?:^|[/._-])(?:log-?in|signin|sign-in|logon|inloggning|saml2?|adfs|sso)(?:[/._?-]|$)/i.test(new URL(url).pathname);

/** The site is allowed and still nothing came: an answer that leads to another site, which is not, looks like a dead line. */
async function leadsAway(src: string, signal: AbortSignal): Promise<boolean> {
  try {
    return (await fetch(src, { credentials: 'include', redirect: 'manual', signal })).type === 'opaqueredirect';
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

/** Throws only when aborted. */
export async function fetchBytes({ src, host }: WebAddress, options: FetchOptions): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
  const response = await ask(src, options);
  if (!response && !options.isAllowed) return failBlocked(host);
  if (!response) return failWith((await leadsAway(src, options.signal)) ? 'leads-away' : 'network');
  if (!response.ok) {
    await response.body?.cancel();
    return failByStatus(response.status);
  }
  const body = await readBody(response, options);
  if (typeof body === 'string') return failWith(body);
  const problem = findFileProblem(body);
  if (problem === 'html-instead' && isLoginAddress(response.url)) return failWith('login-instead');
  return problem ? failWith(problem) : succeed(body);
}
