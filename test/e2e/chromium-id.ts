// The id that Chromium gives an unpacked extension. It must not ask a browser.
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/** The first 32 hex digits of the SHA-256 of the absolute path, 0–f written a–p. (On Windows the path is hashed as UTF-16.) */
export function extensionIdOf(folder: string): string {
  const path = realpathSync(folder);
  const bytes = process.platform === 'win32' ? Buffer.from(path, 'utf16le') : Buffer.from(path);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
