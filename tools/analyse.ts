// The extension's engine without a browser.
//   npm run -s analyse -- [--json] [--with-text] [--lang sv|en] [--own-words FILE.json] [--password WORD] FILE…        .txt, .html, .pdf and .docx
//   npm run -s analyse -- --pages [--json] [--address URL] FILE.html…     what each page is, why, its items and documents; no proposals
// --json: one line a readable file on stdout, in the order given, and nothing else there. What cannot be read gets one line on stderr, and exit 1 at
// the end. Offsets are UTF-16 units into the decoded .txt (byte order mark dropped, CR LF kept), or into `text` for HTML, PDF and Word (--with-text).
// --own-words: the municipality's own words, as in the settings: {"documents": ["trygghetslöfte"], "systems": [], "roles": []}.
// --password: opens PDFs that are locked with it. Of a PDF, "emptyPages" lists pages without text (scans), "unreadablePages" those whose fonts do not tell
// their letters.
// --lang: the language of the words around the findings, and of a text too short to tell its own; by default the text's.
import { parseArgs } from 'node:util';
import { noOwnWords, type OwnWords } from '../lib/model/own-words.ts';
import type { Analysis } from '../lib/model/proposal.ts';
import { LANGUAGES, type Language } from '../lib/model/reading.ts';
import { fail, type Result, succeed } from '../lib/model/result.ts';
import { analyse } from '../lib/proposals/analyse.ts';
import { findItems } from '../lib/proposals/items.ts';
import { toTable } from './lib/analysis-table.ts';
import { findPath } from './lib/find-path.ts';
import { toPageJson, toPageTable } from './lib/page-table.ts';
import { type ReadFile, readDocument, readPageFile } from './lib/read-document.ts';
import { readOwnWords } from './lib/read-own-words.ts';

const USAGE =
  'analyse [--json] [--with-text] [--lang sv|en] [--own-words FILE.json] [--password WORD] FILE… (.txt, .html, .pdf, .docx), or analyse --pages [--json] [--address URL] FILE.html…';

interface Options {
  readonly json: boolean;
  readonly withText: boolean;
  readonly lang: Language | null;
  /** A path; null where none is named. */
  readonly ownWords: string | null;
  /** What the pages are, instead of what is proposed in them. */
  readonly pages: boolean;
  /** Where the pages were met; empty where nobody says. */
  readonly address: string;
  readonly password: string | undefined;
  readonly files: readonly string[];
}

function parseOptions(): Options | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        'with-text': { type: 'boolean' },
        lang: { type: 'string' },
        'own-words': { type: 'string' },
        pages: { type: 'boolean' },
        address: { type: 'string' },
        password: { type: 'string' },
      },
    });
    const lang = LANGUAGES.find((language) => language === values.lang) ?? null;
    if (values.lang !== undefined && lang === null) return `--lang takes sv or en, not "${values.lang}".`;
    if (positionals.length === 0 || positionals.includes('')) return 'Name at least one file.';
    const { json = false, 'with-text': withText = false, 'own-words': ownWords = null, pages = false, address = '', password } = values;
    if (address !== '' && !pages) return '--address goes with --pages.';
    if (address !== '' && !URL.canParse(address)) return `--address takes a whole address, not "${address}".`;
    return { json, withText, lang, ownWords, pages, address, password, files: positionals };
  } catch (error) {
    // Node goes on with advice, some of it on further lines.
    const [reason] = (error as Error).message.split(/\.?\n|\. /);
    return `${reason}.`;
  }
}

function toJson(
  file: string,
  { reading, note, emptyPages, unreadablePages }: ReadFile,
  { language, proposals }: Analysis,
  { withText, lang }: Options,
): string {
  return JSON.stringify({
    file,
    language,
    ...(withText ? { text: reading.text } : {}),
    ...(note ? { note } : {}),
    ...(emptyPages.length > 0 ? { emptyPages } : {}),
    ...(unreadablePages.length > 0 ? { unreadablePages } : {}),
    proposals: proposals.map(({ start, end, title, type, level, points, directives }) => ({
      start,
      end,
      title,
      type,
      level,
      points,
      directives: directives.map((one) => ({
        start: one.start,
        end: one.end,
        quote: one.quote,
        kind: one.kind,
        markers: one.markers.map((marker) => ({ kind: marker.kind, start: marker.start, end: marker.end, quote: marker.quote })),
        rule: one.ruleId,
        says: one.says[lang ?? language],
      })),
    })),
  });
}

/** What goes to stdout for one file, or why there is nothing. */
async function answer(file: string, options: Options, ownWords: OwnWords, width: number): Promise<Result<string>> {
  if (options.pages) {
    const page = await readPageFile(findPath(file), options.address);
    return page.ok ? succeed(options.json ? toPageJson(file, page.value) : toPageTable(file, page.value, width)) : page;
  }
  const result = await readDocument(findPath(file), { password: options.password });
  if (!result.ok) return result;
  const { reading } = result.value;
  const analysis = analyse({ ...reading, lang: reading.lang ?? options.lang }, { ownWords });
  if (options.json) return succeed(toJson(file, result.value, analysis, options));
  return succeed(toTable(file, analysis, findItems(reading).length, result.value, options.lang, width));
}

/** Whatever the file is called. */
const oneLine = (path: string): string => path.replace(/\p{Cc}+/gu, ' ');

async function main(): Promise<number> {
  const options = parseOptions();
  if (typeof options === 'string') {
    process.stderr.write(`${oneLine(options)} Use: ${USAGE}\n`);
    return 1;
  }
  const ownWords = options.ownWords === null ? succeed(noOwnWords) : await readOwnWords(findPath(options.ownWords));
  if (!ownWords.ok) {
    process.stderr.write(`${oneLine(options.ownWords ?? '')} ${ownWords.text}.\n`);
    return 1;
  }
  const width = Math.min(160, Math.max(60, process.stdout.columns ?? 120));
  let failed = false;
  for (const file of options.files) {
    // A bug in reading one file is told in one line, as its other troubles are: the files after it still get their answers.
    const result = await answer(file, options, ownWords.value, width).catch((error: unknown) =>
      fail('bug', `made the program stumble (${String(error)}); please report it`),
    );
    if (result.ok) process.stdout.write(`${result.value}\n`);
    else {
      failed = true;
      process.stderr.write(`${oneLine(file)} ${result.text}.\n`);
    }
  }
  return failed ? 1 : 0;
}

// Whoever reads may have had enough (`| head`): no reason to complain.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
// stdout is for answers alone: a library's chatter must not get between them.
console.log = console.error;
console.info = console.error;

process.exitCode = await main();
