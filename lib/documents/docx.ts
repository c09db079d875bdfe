// A Word file (.docx) → its text as a tree of plain elements, by mammoth. Lists are counted and styles looked up here, since mammoth keeps neither marks nor ranks.
// Runs in a worker and in Node; untrusted bytes in, no DOM needed. How the tree is read and shown stands in docx-reading.ts.
import mammoth from 'mammoth';
import type { Result } from '../model/result.ts';
import { FactsWalk } from './docx-facts.ts';
import { readNumbering } from './docx-numbering.ts';
import { type Parts, pack, unpack } from './docx-package.ts';
import { classifyOle, type DocxProblem, findFileKind } from './docx-problem.ts';
import { readStyles } from './docx-styles.ts';
import { type DocxNode, type MammothNode, toTree } from './docx-tree.ts';
import { elementsOf, parseXml, writeXml } from './docx-xml.ts';

export interface DocxDocument {
  readonly body: readonly DocxNode[];
  /** From the file's own properties, or null. */
  readonly title: string | null;
  /** BCP 47, or null. */
  readonly lang: string | null;
}

const problem = (code: DocxProblem): Result<never, DocxProblem> => ({ ok: false, code, text: '' });

const MAIN = /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.(?:document|template)\b/i;

/** Names that programs put there: they say nothing to a reader. */
const EMPTY_TITLE = /^(?:untitled|namnlös\S*|microsoft word\b.*|(?:word )?dokument\s*\d*|document\s*\d*|mall\b.*|.*\.(?:docx?|dotx?))$/i;

const parsePart = (parts: Parts, path: string | null): Document | null => {
  const bytes = path === null ? undefined : parts.get(path);
  return bytes ? parseXml(bytes) : null;
};

/** `word/document.xml` as a rule; what the package says where it says something. Null where it holds no Word document. */
function findMain(parts: Parts): string | null {
  const types = parsePart(parts, '[Content_Types].xml');
  for (const element of types?.documentElement ? elementsOf(types.documentElement) : []) {
    const path = (element.getAttribute('PartName') ?? '').replace(/^\/+/, '');
    if (MAIN.test(element.getAttribute('ContentType') ?? '') && /main\+xml$/i.test(element.getAttribute('ContentType') ?? ''))
      if (parts.has(path)) return path;
  }
  return parts.has('word/document.xml') ? 'word/document.xml' : null;
}

/** Beside the main part, where mammoth looks for them too. */
function findBeside(parts: Parts, main: string, name: string): string | null {
  const [folder, file] = [main.replace(/[^/]*$/, ''), main.replace(/^.*\//, '')];
  const relations = parsePart(parts, `${folder}_rels/${file}.rels`);
  for (const element of relations?.documentElement ? elementsOf(relations.documentElement) : []) {
    if (!(element.getAttribute('Type') ?? '').endsWith(`/relationships/${name}`)) continue;
    const target = element.getAttribute('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    if (parts.has(path)) return path;
  }
  return parts.has(`word/${name}.xml`) ? `word/${name}.xml` : null;
}

/** UTF-16. */
const MAX_TITLE = 2_000;

function findTitle(parts: Parts): string | null {
  let core: Document | null = null;
  try {
    core = parsePart(parts, 'docProps/core.xml');
  } catch {
    // Broken properties are no reason not to read the text.
    return null;
  }
  const title = [...(core?.documentElement ? elementsOf(core.documentElement) : [])].find(({ localName }) => localName === 'title');
  const words = title?.textContent?.slice(0, MAX_TITLE).replace(/\s+/g, ' ').trim() ?? '';
  return words === '' || EMPTY_TITLE.test(words) ? null : words;
}

/** mammoth's document, taken before it would be made into HTML. Pinned to its version: what it hands over is not promised to stay. */
async function readByMammoth(bytes: Uint8Array<ArrayBuffer>): Promise<MammothNode> {
  const taken: MammothNode[] = [];
  const transformDocument = (root: MammothNode): unknown => {
    taken.push(root);
    return { ...root, children: [] };
  };
  // In Node it takes a `buffer`, in browsers an `arrayBuffer`.
  await mammoth.convertToHtml({ buffer: bytes, arrayBuffer: bytes.buffer } as never, { transformDocument, externalFileAccess: false });
  return taken[0]!;
}

async function readParts(parts: Parts): Promise<Result<DocxDocument, DocxProblem>> {
  const main = findMain(parts);
  if (main === null) return problem('not-word');
  const styles = readStyles(parsePart(parts, findBeside(parts, main, 'styles'))?.documentElement ?? null);
  const numbering = readNumbering(parsePart(parts, findBeside(parts, main, 'numbering'))?.documentElement ?? null);
  const walk = new FactsWalk(styles, numbering);
  for (const path of [main, findBeside(parts, main, 'footnotes'), findBeside(parts, main, 'endnotes')]) {
    const part = parsePart(parts, path);
    if (!part || path === null) continue;
    walk.walk(part.documentElement);
    parts.set(path, writeXml(part));
  }
  const body = toTree(await readByMammoth(pack(parts)), walk.facts);
  return { ok: true, value: { body, title: findTitle(parts), lang: styles.lang } };
}

/** Bytes that are neither a zip nor an old Office file are a bug of the caller, and damaged here. The `text` of a failure is empty: callers word it. */
export async function openDocx(bytes: Uint8Array, maxUnpacked?: number): Promise<Result<DocxDocument, DocxProblem>> {
  if (findFileKind(bytes) === 'ole') return problem(classifyOle(bytes));
  const parts = unpack(bytes, maxUnpacked);
  if (!parts.ok) return problem(parts.code);
  try {
    return await readParts(parts.value);
  } catch {
    // Whatever a part's XML made the parser or the library throw: the file is not what it says.
    return problem('damaged');
  }
}
