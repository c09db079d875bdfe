// The house test sees what it is meant to see: a check that finds nothing anywhere would pass as well.
import { describe, expect, it } from 'vitest';
import { findGlobals, findImports, findProperties } from './sources.ts';

const source = (text: string, path = 'lib/room/file.ts') => ({ path, text });

describe('findImports', () => {
  it('sees imports, types, re-exports and dynamic imports', () => {
    const text = `import type { A } from './a.ts'; export { b } from "../other/b.ts"; import c from 'pack/c'; const d = () => import('./d.ts'); export type { A };`;
    expect(findImports(source(text)).map(({ to }) => to)).toEqual(['lib/room/a.ts', 'pack/c', 'lib/other/b.ts', 'lib/room/d.ts']);
  });

  it('is not fooled by strings and comments', () => {
    expect(findImports(source(`// import a from './a.ts'\nconst text = "import b from './b.ts'"; export { text };`))).toEqual([]);
  });
});

describe('findGlobals', () => {
  it.each([
    ['document.title'],
    ['const a = window.innerWidth; export { a };'],
    ['export const f = () => globalThis.document'],
    ['export const f = (given = document) => given'],
    ['const o = { document }; export { o };'],
  ])('finds %s', (text) => {
    expect(findGlobals(source(text), ['document', 'window'])).toHaveLength(1);
  });

  it.each([
    ['export const f = (document: Document) => document.title'],
    ['export function f({ document }: { document: Document }) { return document; }'],
    ['export const f = (a: { document: number }) => a.document'],
    ['// document\nexport const text = "document";'],
    ['export interface A { readonly window: number }'],
  ])('leaves %s alone', (text) => {
    expect(findGlobals(source(text), ['document', 'window'])).toEqual([]);
  });
});

describe('findProperties', () => {
  it('finds an assignment and an attribute', () => {
    expect(findProperties(source('export const f = (a: Element) => { a.innerHTML = "x"; };'), ['innerHTML'])).toHaveLength(1);
    const jsx = source('export const A = () => <p dangerouslySetInnerHTML={{ __html: "x" }} />;', 'components/A.tsx');
    expect(findProperties(jsx, ['dangerouslySetInnerHTML'])).toHaveLength(1);
  });
});
