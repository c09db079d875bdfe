// HTML bytes → document in Node, by linkedom. The encoding is found as browsers find it: byte order mark, then <meta>, then a guess. Scripts never run.
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';

const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

export interface Decoded {
  readonly text: string;
  /** As TextDecoder names it. */
  readonly encoding: string;
}

export const findMark = (bytes: Uint8Array): string | null =>
  MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte))?.[1] ?? null;

/** UTF-8 where the bytes are that, else windows-1252, which any bytes are. */
export function decodeGuessing(bytes: Uint8Array): Decoded {
  const marked = findMark(bytes);
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8, so an older file: western European, as Swedish ones are.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

export function decodeHtml(bytes: Uint8Array): Decoded {
  if (findMark(bytes)) return decodeGuessing(bytes);
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  if (!declared) return decodeGuessing(bytes);
  try {
    // A page that can tell its encoding in ASCII is not in UTF-16, whatever it says.
    const decoder = new TextDecoder(declared.startsWith('utf-16') ? 'utf-8' : declared);
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    // No encoding of that name.
    return decodeGuessing(bytes);
  }
}

/** In XHTML these may close themselves; HTML takes all that follows for what they hold. */
const SELF_CLOSED = /<(title|script|style|textarea|iframe)\b([^<>]*)\/>/gi;

/** linkedom builds the tree as written. parse5 reads as a browser does and writes it with the tags that were left out or misplaced. */
function complete(source: string): string {
  const html = /^\s*<\?xml\b/.test(source) ? source.replace(SELF_CLOSED, '<$1$2></$1>') : source;
  return serialize(parse(html));
}

export const parseHtml = (source: string): Document => parseHTML(complete(source)).document as unknown as Document;
