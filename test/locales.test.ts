// The two catalogues say the same things: same keys, same substitutions, nothing empty, and no word that judges.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value ?? '')]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

const load = (code: string): Map<string, string> =>
  new Map(flatten(parse(readFileSync(new URL(`../lib/locales/${code}.yml`, import.meta.url), 'utf8'))));
const sv = load('sv');
const en = load('en');
const places = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();

describe('the catalogues', () => {
  it('have the same keys', () => {
    expect([...sv.keys()].sort()).toEqual([...en.keys()].sort());
  });

  it.each([...sv.keys()])('%s has a text in both, with the same places for what is put in', (key) => {
    expect(sv.get(key)?.trim()).not.toBe('');
    expect(en.get(key)?.trim()).not.toBe('');
    expect(places(sv.get(key) ?? '')).toEqual(places(en.get(key) ?? ''));
  });

  it('never judge a proposal', () => {
    const judging = /\b(fel nivå|felaktig|dålig|olämplig|(?<!went )wrong|incorrect|bad|inappropriate|violat\w*)\b/i;
    expect([...sv, ...en].filter(([, text]) => judging.test(text))).toEqual([]);
  });
});
