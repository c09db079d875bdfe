// Reads the project's own sources for the house test: which file imports what, by a real parser. It must not judge.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Source {
  /** From the project's folder: "lib/language/engine.ts". */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** A file of ours (from the project's folder), or a package's name as written. */
  readonly to: string;
  readonly isPackage: boolean;
}

const IS_SOURCE = /\.(?:ts|tsx|mts|mjs)$/;

/** Every source file under the folders given, sorted. */
export function readSources(...folders: string[]): Source[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && IS_SOURCE.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

const parse = ({ path, text }: Source) => parseSync(path, text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });

/** Imports, re-exports and dynamic imports alike, types too: a type is a dependency as well. */
export function findImports(source: Source): Import[] {
  const { module } = parse(source);
  const wanted = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ...module.dynamicImports.map(({ moduleRequest }) => source.text.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  return [...new Set(wanted)].map((name) => {
    const isPackage = !name.startsWith('.');
    return { from: source.path, to: isPackage ? name : normalize(join(dirname(source.path), name)), isPackage };
  });
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

type See = (node: Node, parent: Node | null, key: string, grandparent: Node | null) => void;

function visit(node: Node, see: See, parent: Node | null = null, key = '', grandparent: Node | null = null): void {
  see(node, parent, key, grandparent);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see, node, name, parent);
  }
}

/** The name is written as a property or a key (`a.document`, `{ document: 1 }`), a type, or a label: it stands for no variable. */
function isMereName(parent: Node | null, key: string): boolean {
  if (!parent) return false;
  if (parent.type === 'MemberExpression' && key === 'property') return !parent.computed;
  if (/^(?:Property|PropertyDefinition|MethodDefinition|AccessorProperty)$/.test(parent.type) && key === 'key') return !parent.computed;
  return (
    /^TS(?!AsExpression|NonNull|Satisfies)/.test(parent.type) ||
    /^JSX(?:Attribute|OpeningElement|ClosingElement|MemberExpression)$/.test(parent.type)
  );
}

/** A parameter, a variable, an import: the file gives the name a meaning of its own. */
function isBinding(parent: Node | null, key: string, grandparent: Node | null): boolean {
  if (!parent) return false;
  if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(parent.type)) return key === 'params' || key === 'id';
  if (parent.type === 'VariableDeclarator') return key === 'id';
  if (parent.type === 'AssignmentPattern') return key === 'left';
  if (parent.type === 'Property') return key === 'value' && grandparent?.type === 'ObjectPattern';
  return /^(?:ImportSpecifier|ImportDefaultSpecifier|ImportNamespaceSpecifier|ArrayPattern|RestElement|CatchClause|ClassDeclaration)$/.test(
    parent.type,
  );
}

/** Names of `wanted` that the file uses without giving them a meaning itself, and properties of `globalThis`. Line numbers, from 1. */
export function findGlobals(source: Source, wanted: readonly string[]): { name: string; line: number }[] {
  const own = new Set<string>();
  const used: { name: string; start: number }[] = [];
  visit(parse(source).program as unknown as Node, (node, parent, key, grandparent) => {
    if (node.type === 'MemberExpression' && isNode(node.object) && node.object.name === 'globalThis' && isNode(node.property)) {
      const name = String(node.property.name ?? node.property.value);
      if (wanted.includes(name)) used.push({ name: `globalThis.${name}`, start: Number(node.start) });
    }
    if (node.type !== 'Identifier' || !wanted.includes(String(node.name)) || isMereName(parent, key)) return;
    if (isBinding(parent, key, grandparent)) own.add(String(node.name));
    else used.push({ name: String(node.name), start: Number(node.start) });
  });
  return used
    .filter(({ name }) => !own.has(name))
    .map(({ name, start }) => ({ name, line: source.text.slice(0, start).split('\n').length }));
}

/** The file assigns to or reads one of these properties, or sets it as an attribute of JSX. */
export function findProperties(source: Source, wanted: readonly string[]): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  const lineOf = (node: Node) => source.text.slice(0, Number(node.start)).split('\n').length;
  visit(parse(source).program as unknown as Node, (node, parent) => {
    const isProperty = parent?.type === 'MemberExpression' || parent?.type === 'JSXAttribute' || parent?.type === 'CallExpression';
    if (isProperty && /^(?:Identifier|JSXIdentifier)$/.test(node.type) && wanted.includes(String(node.name)))
      found.push({ name: String(node.name), line: lineOf(node) });
  });
  return found;
}
