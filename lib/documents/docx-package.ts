// A Word file's archive → its XML parts, unpacked within bounds. Untrusted: sizes that it declares are never believed, and pictures, fonts and embedded files
// are not unpacked at all. It must not know what stands in the parts.
import { Inflate, zipSync } from 'fflate';
import { type Result, succeed } from '../model/result.ts';

/** Path in the archive → content. */
export type Parts = Map<string, Uint8Array<ArrayBuffer>>;
export type PackageProblem = 'damaged' | 'too-much-text';

/** Far more than any text that was written by people: 600 pages of minutes unpack to some 6 MB. */
export const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
const MAX_ENTRIES = 20_000;
/** Bytes given to the decoder at a time: one of them can grow a thousandfold before it is counted. */
const STEP = 16 * 1024;

interface Entry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly size: number;
  readonly header: number;
}

const problem = (code: PackageProblem): Result<never, PackageProblem> => ({ ok: false, code, text: '' });

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The list of entries at the archive's end (PKWARE APPNOTE 4.3). Throws a RangeError where it points outside the file. */
function findEntries(bytes: Uint8Array): Entry[] | null {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  const first = Math.max(0, end - 0xffff);
  while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < first) return null;
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      // Some programs write the separators of Windows, or begin at the root.
      name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      header: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

class TooMuch extends Error {}

/** Throws what the decoder throws, and TooMuch. */
function inflate(packed: Uint8Array, room: number): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflater = new Inflate((chunk, final) => {
    size += chunk.length;
    if (size > room) throw new TooMuch();
    chunks.push(chunk);
    isWhole = final;
  });
  for (let at = 0; at < packed.length && !isWhole; at += STEP) {
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (!isWhole) throw new Error('cut off');
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function unpackEntry(bytes: Uint8Array, { method, size, header }: Entry, room: number): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  if (view.getUint32(header, true) !== 0x04034b50) throw new Error('no entry where one is said to be');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = bytes.subarray(start, start + size);
  if (packed.length < size || (method !== 0 && method !== 8)) throw new Error('cut off, or packed in a way that Word does not know');
  if (method === 8) return inflate(packed, room);
  if (size > room) throw new TooMuch();
  return new Uint8Array(packed);
}

const isXml = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** All XML parts, the first of each name. */
export function unpack(bytes: Uint8Array, maxBytes = MAX_UNPACKED_BYTES): Result<Parts, PackageProblem> {
  const parts: Parts = new Map();
  let room = maxBytes;
  try {
    const entries = findEntries(bytes);
    if (!entries) return problem('damaged');
    for (const entry of entries) {
      if (!isXml(entry.name) || parts.has(entry.name)) continue;
      const content = unpackEntry(bytes, entry, room);
      room -= content.length;
      parts.set(entry.name, content);
    }
  } catch (error) {
    // Everything that the decoder and the views throw means that the archive is not what it says.
    return problem(error instanceof TooMuch ? 'too-much-text' : 'damaged');
  }
  return succeed(parts);
}

/** The parts as an archive again, for a library that takes nothing else. */
export const pack = (parts: Parts): Uint8Array<ArrayBuffer> => zipSync(Object.fromEntries(parts), { level: 0 }) as Uint8Array<ArrayBuffer>;
