// How a document is known: one address, one document, however it was reached. It must not drop anything that could choose between two meetings:
// portals carry their ids in the query, so only what is surely tracking or a session is taken out.
import type { DocumentId } from '../model/document.ts';

const TRACKING = /^(utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|_ga|_gl|igshid|yclid)$/i;
const SESSION = /^(phpsessid|jsessionid|aspsessionid[a-z]*|cfid|cftoken)$/i;
/** ";jsessionid=…" inside the path. */
const SESSION_IN_PATH = /;jsessionid=[^/?#;]*/gi;
/** "#/meeting/12" and "#!/meeting/12" are addresses inside a page, not places in one. */
const ROUTE = /^#!?\//;

/** The address without place and session. Null where it is no address that can be opened again. */
export function findDocumentId(url: string | null | undefined): DocumentId | null {
  if (!url || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^(https?|file):$/.test(address.protocol)) return null;
  if (!ROUTE.test(address.hash)) address.hash = '';
  address.username = '';
  address.password = '';
  address.pathname = address.pathname.replace(SESSION_IN_PATH, '');
  // URLSearchParams would also re-encode what it keeps ("%20" → "+"), so the query is cut by hand.
  const kept = address.search
    .slice(1)
    .split('&')
    .filter((part) => {
      const name = part.split('=', 1)[0] ?? '';
      return part !== '' && !TRACKING.test(name) && !SESSION.test(name);
    });
  address.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return address.href;
}

/** SHA-256, in hex. */
export async function hashBytes(bytes: BufferSource): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A picked file: the SHA-256 of its bytes, in hex. The same file is the same document wherever it lies. */
export const documentIdOfFile = (sha256: string): DocumentId => `file:${sha256}`;
