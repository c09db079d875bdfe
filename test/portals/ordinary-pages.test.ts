import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isReadUnasked } from '../../lib/portals/page.ts';
import { loadPage, readSource } from './pages.ts';

const FOLDER = new URL('../fixtures/ordinary/', import.meta.url);
const names = readdirSync(FOLDER);

describe('ordinary pages', () => {
  it('are many', () => {
    expect(names.length).toBeGreaterThanOrEqual(25);
  });

  it.each(names)('%s is left alone', (name) => {
    const { source, address } = loadPage(new URL(name, FOLDER));
    const { page } = readSource(source, address);
    expect(['other', 'listing']).toContain(page.class);
    expect(isReadUnasked(page)).toBe(false);
    expect(page.items).toEqual([]);
    expect(page.portal).toBeNull();
  });

  it.each(['list-of-minutes', 'numbered-list-of-meetings', 'english-listing'])('%s offers its documents', (name) => {
    const { source, address } = loadPage(new URL(`${name}.html`, FOLDER));
    const { page } = readSource(source, address);
    expect(page.class).toBe('listing');
    expect(page.documents.length).toBeGreaterThanOrEqual(4);
  });

  it.each(names)('%s is left alone at any municipal address too, but for what stands on it', (name) => {
    const { source } = loadPage(new URL(name, FOLDER));
    const { page } = readSource(source, 'https://ekhamra.example/kommun-och-politik/moten-och-protokoll/');
    expect(isReadUnasked(page)).toBe(false);
  });
});
