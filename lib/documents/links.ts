// Which addresses are documents (PDF, Word …) rather than pages? By the address, since half of the portals hide the ending.
// Sources: the address forms of the Swedish, British and American portals in the project's portal notes. Nothing is fetched to find out.

/** `unknown`: a portal's download address that says nothing of the format; in practice mostly PDF. */
export type DocumentFormat = 'pdf' | 'office' | 'unknown';

const PDF = /\.pdf$|[a-z0-9_)]pdf(?:-\d+)?$/i;
const OFFICE = /\.(?:docx?|odt|rtf|xlsx?|ods|pptx?|odp)$/i;
/** Tested against path and query; each from a portal that serves documents so. */
const DOWNLOADS: readonly RegExp[] = [
  /[?&]downloadMode=/i, // MeetingsPlus
  /\/\$File\//i, // Domino
  /documentHandler\.ashx\?/i, // Insyn
  /\/View\.ashx\?(?:.*&)?M=(?:A|M|F|AO|E3)\b/i, // Legistar
  /\/FileOpen\.aspx\?/i, // IQM2
  /\/filestream\.ashx\?DocumentId=/i, // eScribe
  /\/MetaViewer\.php\?/i, // Granicus
  /\/DisplayAgendaPDF\.ashx/i, // NovusAGENDA
  /\/File\/Details\/\d/i, // 360online
  /\/download\/18\./i, // SiteVision
  /\/download\/document\?/i, // Ciceron
  /\/api\/download\//i, // Evolution
  /\/api\/documents\/[^/]+\.bin$/i, // Evolution
  /\/AgendaCenter\/ViewFile\//i, // CivicPlus
  /\/document\/[^?]+\?(?:.*&)?hash=/i, // Netpublicator
  /\/meetings\/\d+\/download\//i, // MeetingsPlus
  /epjattn_tweb\.htm|[?&]docid=/i, // Tweb
];

/** Null where the address is that of a page, or no http(s) address at all. `type` and `download` are the link's own attributes. */
export function findDocumentFormat(href: string, type: string | null = null, download: string | null = null): DocumentFormat | null {
  if (!/^https?:\/\//i.test(href) || !URL.canParse(href)) return null;
  const { pathname, search, username, password } = new URL(href);
  // The reader takes no address with a password in it.
  if (username !== '' || password !== '') return null;
  const path = decodeLoosely(pathname);
  const named = download ?? '';
  if (/^application\/pdf\b/i.test(type ?? '') || PDF.test(path) || /\.pdf$/i.test(named)) return 'pdf';
  // `…/View?file=a.pdf`, `…?name=agenda.pdf&open`
  if (/\.pdf(?:[&;]|$)/i.test(decodeLoosely(search))) return 'pdf';
  if (OFFICE.test(path) || OFFICE.test(named)) return 'office';
  return DOWNLOADS.some((pattern) => pattern.test(pathname + search)) ? 'unknown' : null;
}

/** Broken percent signs are common in file names, and are no reason to miss the file. */
function decodeLoosely(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** The last part of the path, for a link without words. */
export function fileNameOf(href: string): string {
  const { pathname } = new URL(href);
  return decodeLoosely(pathname.split('/').filter(Boolean).at(-1) ?? href);
}

/** `documentHandler.ashx?did=4`: the path's last part is no file's name. */
export const isProgram = (href: string): boolean => /\.(?:ashx|aspx|php|dll|htm)$/i.test(new URL(href).pathname);

/** Longer words say something; the pattern below may try every way to part them. */
const LONGEST_EMPTY = 60;

/** Says nothing of what the document is (nor does its size), so that another link to the same file names it better. */
export const isEmptyLabel = (label: string): boolean =>
  label.length <= LONGEST_EMPTY &&
  /^(?:\W*(?:ladda (?:ner|ned|hem)|hämta|öppna|visa|läs mer|download|open|view|read more)?(?: (?:som|as))?\s*(?:dokument(?:et)?|fil(?:en)?|file|document)?\W*(?:pdf|docx?)?\W*(?:[\d.,]+\s?[kMG]i?B)?\W*)$/i.test(
    label,
  );
