// The name of an exported file: title and date, safe on every system. It must not let the page's title reach outside a file name.

/** Windows refuses these as names, with any ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_NAME = 100;

/** `date` is ISO or null. The title is the page's: untrusted. */
export function toFileName(title: string | null, date: string | null, ending: string): string {
  const cleaned = (title ?? '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*%]/g, ' ')
    // Control, format (text direction), private and lone surrogate characters; line and paragraph separators.
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ');
  const words = [...cleaned].slice(0, MAX_NAME).join('');
  // Neither a hidden file nor a name that Windows cuts.
  const name = words.replace(/^[\s.~-]+|[\s.]+$/g, '');
  const safe = name === '' || RESERVED.test(name.split('.', 1)[0]!.trim()) ? `Detaljlupen ${name}`.trim() : name;
  return `${safe}${date !== null && !safe.includes(date) ? ` ${date}` : ''}.${ending}`;
}
