// The project's own labelled corpus is well formed: every label is a name of the codebook, stands on a unit that exists and keeps the codebook's
// own arithmetic (a micro has a how-element, a measure has none). It must not run the engine: what the engine finds here is `npm run evaluate`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { KINDS, MARKERS } from '../lib/model/directive.ts';
import { units } from '../tools/units.mjs';

interface Label {
  readonly u: number;
  readonly kind: string;
  readonly markers: readonly string[];
}
interface Row {
  readonly file: string;
  readonly directives: readonly Label[];
  readonly proposals: readonly { readonly units: readonly number[]; readonly level: number }[];
}

const root = fileURLToPath(new URL('./corpus/', import.meta.url));
const languages = ['sv', 'en'] as const;
const HOW = new Set(['frequency', 'quantity', 'method', 'tool', 'actor', 'place']);

const textsIn = (...folder: string[]) => readdirSync(join(root, ...folder)).filter((name) => name.endsWith('.txt'));
const readText = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const rowsOf = (language: string): Row[] =>
  readText(language, 'gold.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

describe.each(languages)('the labelled texts in %s', (language) => {
  const rows = rowsOf(language);

  it('have one row a text and one text a row', () => {
    expect(rows.map((row) => row.file)).toEqual([...new Set(rows.map((row) => row.file))]);
    expect(rows.map((row) => row.file).sort()).toEqual(textsIn(language).sort());
  });

  it.each(rows.map((row) => [row.file, row] as const))('%s is labelled by the codebook', (file, row) => {
    const text = readText(language, file);
    expect(text, 'a label of the source is left in the text').not.toMatch(/\{\{|\}\}|^===/m);
    expect(text).toMatch(/[^\n]\n$/);
    const last = units(text).length;
    expect(last, 'shorter than a document').toBeGreaterThanOrEqual(8);
    for (const { u, kind, markers } of row.directives) {
      const where = `unit ${u}`;
      expect(u, where).toBeGreaterThanOrEqual(1);
      expect(u, where).toBeLessThanOrEqual(last);
      expect(KINDS, where).toContain(kind);
      expect(new Set(markers).size, where).toBe(markers.length);
      for (const marker of markers) expect(MARKERS, where).toContain(marker);
      if (markers.includes('inward')) expect(kind, `${where}: inward is for goals`).toBe('goal');
      if (kind === 'micro') expect(markers.some((m) => HOW.has(m)) || markers.length > 1, `${where}: a micro says how`).toBe(true);
      if (kind === 'measure') {
        expect(
          markers.filter((m) => HOW.has(m)),
          `${where}: a measure leaves the how open`,
        ).toEqual([]);
        expect(markers.length, `${where}: two markers make a micro`).toBeLessThan(2);
      }
    }
    const labelled = [...new Set(row.directives.map((label) => label.u))].sort((a, b) => a - b);
    const proposed = row.proposals.flatMap((proposal) => proposal.units).sort((a, b) => a - b);
    expect(proposed, 'every directive is in one proposal').toEqual(labelled);
    for (const { level } of row.proposals) expect([1, 2, 3, 4, 5]).toContain(level);
    const alone = new Map(row.directives.map((label) => [label.u, label.kind]));
    for (const proposal of row.proposals) {
      const goalsOnly = proposal.units.every((u) => alone.get(u) === 'goal');
      expect(proposal.level === 1, `units ${proposal.units}: level 1 is goals only`).toBe(goalsOnly);
    }
  });
});

describe('the corpus as a whole', () => {
  const rows = languages.flatMap(rowsOf);
  const labels = rows.flatMap((row) => row.directives);

  it('is large enough', () => {
    expect(rows.length).toBeGreaterThanOrEqual(60);
    expect(rowsOf('sv').length).toBeGreaterThanOrEqual(38);
    expect(rowsOf('en').length).toBeGreaterThanOrEqual(22);
    expect(textsIn('negatives', 'sv').length).toBeGreaterThanOrEqual(20);
    expect(textsIn('negatives', 'en').length).toBeGreaterThanOrEqual(10);
  });

  it.each(KINDS)('holds the kind %s in both languages', (kind) => {
    for (const language of languages) {
      const found = rowsOf(language).flatMap((row) => row.directives.filter((label) => label.kind === kind));
      expect(found.length, language).toBeGreaterThanOrEqual(10);
    }
  });

  it.each(MARKERS)('holds the marker %s', (marker) => {
    expect(labels.filter((label) => label.markers.includes(marker)).length).toBeGreaterThanOrEqual(10);
  });

  it.each([1, 2, 3, 4, 5])('holds level %i in both languages', (level) => {
    for (const language of languages) {
      const found = rowsOf(language).flatMap((row) => row.proposals.filter((proposal) => proposal.level === level));
      expect(found.length, language).toBeGreaterThanOrEqual(4);
    }
  });

  it('has documents that hold no directive at all', () => {
    expect(rows.filter((row) => row.directives.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  it('holds one draft of 72 points', () => {
    expect(Math.max(...rows.flatMap((row) => row.proposals.map((proposal) => proposal.units.length)))).toBe(72);
  });

  it('has ordinary pages of some length, each told apart', () => {
    const pages = languages.flatMap((language) => textsIn('negatives', language).map((file) => readText('negatives', language, file)));
    for (const page of pages) expect(page.length).toBeGreaterThan(600);
    expect(new Set(pages).size).toBe(pages.length);
  });
});
