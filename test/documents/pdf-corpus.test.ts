// The PDFs of ../shared/corpus, where they are: every unit of their text leads back to its place, and so does every finding. What is found in them is the
// engine's own tests' matter.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/proposals/analyse.ts';
import { expectExact, readBytes } from '../fixtures/documents/read-pdf.ts';

const folder = fileURLToPath(new URL('../../../shared/corpus/pdf', import.meta.url));
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pdf')) : [];

/** What line ends, hyphens and blanks leave alike in both. */
const squeeze = (text: string): string => text.replace(/[\s\u00ad-]+/g, '');

describe('the PDFs of the shared corpus', () => {
  it('are read where they are', () => {
    expect(files.length > 0).toBe(existsSync(folder));
  });

  for (const file of files)
    it(`${file}: text and findings stand where they say`, async () => {
      const result = await readBytes(new Uint8Array(readFileSync(join(folder, file))));
      expectExact(result, 17);
      const { read, items } = result;
      for (const { directives } of analyse(read.reading).proposals)
        for (const { start, end, quote } of directives) {
          const pieces = read.toPieces({ start, end });
          const words = pieces.map(({ page, item, start: from, end: to }) => items[page - 1]![item]!.slice(from, to)).join('');
          expect(squeeze(words)).toBe(squeeze(quote));
        }
      expect(read.unreadablePages).toEqual([]);
      expect(read.reading.text).not.toMatch(/^(?:sida|page) \d+/im);
    });
});
