// Stands in for WXT's '#i18n' in unit tests: the same catalogues, read from disk. `useCatalogue` chooses the language; Swedish by default.
// The path is from the project's root, where vitest runs: under happy-dom `import.meta.url` is no file.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type Entry = string | number | { readonly [key: string]: Entry };
const load = (code: string): Entry => parse(readFileSync(`lib/locales/${code}.yml`, 'utf8')) as Entry;

let catalogue = load('sv');
export function useCatalogue(code: 'sv' | 'en'): void {
  catalogue = load(code);
}

function find(key: string): Entry {
  let entry: Entry | undefined = catalogue;
  for (const part of key.split('.')) entry = typeof entry === 'object' ? entry[part] : undefined;
  if (entry === undefined) throw new Error(`no "${key}" in the catalogue`);
  return entry;
}

export const i18n = {
  t(key: string, first?: number | readonly string[], second?: readonly string[]): string {
    const entry = find(key);
    const count = typeof first === 'number' ? first : null;
    const given = Array.isArray(first) ? first : (second ?? (count === null ? [] : [String(count)]));
    const text = typeof entry === 'object' ? (entry[String(count)] ?? entry.n) : entry;
    return String(text).replace(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? '');
  },
};
