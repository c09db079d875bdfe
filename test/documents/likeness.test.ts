// Documents known again: by their text, by what pdf.js calls their fingerprint, and not by what only looks alike.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDocuments, LIKENESS_THRESHOLD, printOf } from '../../lib/documents/likeness.ts';
import { openPdf } from '../../tools/lib/read-document.ts';
import { makeLongPdf } from '../../tools/sample/long-pdf.ts';
import { readBytes } from '../fixtures/documents/read-pdf.ts';

const WORDS =
  'nämnden kommunen plan skola vård budget förslag beslut ärende uppdrag redovisa senast juni lokaler boende förening trafik miljö taxa avgift bidrag stöd personal ledamot möte handling svar fråga'.split(
    ' ',
  );
/** Sentences of words that come in no order twice. */
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(9999)), { minLength: 5, maxLength: 14 })
  .map((words) => `${words.map(([word, n]) => word + n).join(' ')}.`);
const document = fc.array(sentence, { minLength: 40, maxLength: 160 });
const textOf = (sentences: readonly string[]): string => sentences.join('\n');
const print = (sentences: readonly string[]) => printOf(textOf(sentences), 1);
const known = (certainty: number): boolean => certainty >= LIKENESS_THRESHOLD;

describe('text alone', () => {
  it('is certain of itself, whatever blanks, hyphens, signs and capitals stand in it', () => {
    fc.assert(
      fc.property(document, fc.infiniteStream(fc.constantFrom(' ', '\n', '  ', '-\n', ' – ', '\t')), (sentences, blanks) => {
        const text = textOf(sentences);
        const other = text.replace(/\s/g, () => blanks.next().value as string).toUpperCase();
        expect(compareDocuments(printOf(text, 3), printOf(other, 3)).certainty).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('knows a document with more at its end, at its beginning, or in its midst', () => {
    fc.assert(
      fc.property(
        document,
        document,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.35, noNaN: true }),
        (own, other, where, share) => {
          const more = other.slice(0, Math.floor(own.length * share));
          const at = Math.floor(own.length * where);
          const { certainty } = compareDocuments(print(own), print([...own.slice(0, at), ...more, ...own.slice(at)]));
          expect(known(certainty)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('does not know another document, nor a packet that holds this one among others', () => {
    fc.assert(
      fc.property(document, document, document, document, document, (own, ...others) => {
        expect(compareDocuments(print(own), print(others[0]!)).certainty).toBeLessThan(0.2);
        const packet = [
          ...others[0]!,
          ...own,
          ...others.slice(1).flat(),
          ...others[0]!.map((words) => `x${words}`),
          ...own.map((words) => `y${words}`),
        ];
        const { certainty, ratio } = compareDocuments(print(own), print(packet));
        if (ratio < 0.4) expect(known(certainty)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('answers alike from both sides, within 0 and 1', () => {
    const any = fc.oneof(document.map(textOf), fc.string());
    fc.assert(
      fc.property(any, any, fc.nat(3), (a, b, pages) => {
        const [one, other] = [printOf(a, pages, ['a', null]), printOf(b, 2, ['a', 'b'])];
        const likeness = compareDocuments(one, other);
        expect(compareDocuments(other, one)).toEqual(likeness);
        for (const value of Object.values(likeness)) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('falls with every sentence that is changed', () => {
    const own = fc.sample(document, { seed: 7, numRuns: 1 })[0]!;
    const steps = [0, 0.1, 0.3, 0.6, 1].map((share) =>
      own.map((words, at) => ((at * 7) % 10 < share * 10 ? [...words].reverse().join('') : words)),
    );
    const certainties = steps.map((changed) => compareDocuments(print(own), print(changed)).certainty);
    expect(certainties).toEqual([...certainties].sort((a, b) => b - a));
    expect(certainties[0]).toBe(1);
    expect(certainties[4]).toBeLessThan(0.1);
  });

  it('says nothing where there is hardly any', () => {
    expect(compareDocuments(printOf('Kallelse', 1), printOf('Kallelse', 1)).certainty).toBe(0);
    expect(compareDocuments(printOf('', 1), printOf('', 1)).certainty).toBe(0);
  });

  it('is kept in little room, whatever its length', () => {
    const long = Array.from({ length: 30_000 }, (_, at) => `${WORDS[at % WORDS.length]} ${at} ${WORDS[(at * 7) % WORDS.length]}`).join(' ');
    expect(JSON.stringify(printOf(long, 600)).length).toBeLessThan(7000);
  });
});

describe("a file's fingerprint", () => {
  const own = fc.sample(document, { seed: 3, numRuns: 1 })[0]!;
  const revised = own.map((words, at) => (at % 6 === 0 ? [...words].reverse().join('') : words));

  it('lifts a revised text above the threshold', () => {
    expect(known(compareDocuments(print(own), print(revised)).certainty)).toBe(false);
    const [a, b] = [printOf(textOf(own), 3, ['f', 'one']), printOf(textOf(revised), 3, ['f', 'two'])];
    expect(known(compareDocuments(a, b).certainty)).toBe(true);
  });

  it('is nothing against another text: programs give it to all that is made after one template', () => {
    const other = own.map((words) => [...words].reverse().join(''));
    const [a, b] = [printOf(textOf(own), 3, ['f', null]), printOf(textOf(other), 3, ['f', null])];
    expect(compareDocuments(a, b).certainty).toBeLessThan(0.2);
  });

  it('is all there is of scans, with their number of pages', () => {
    const scan = (pages: number, ...fingerprints: (string | null)[]) => printOf('', pages, fingerprints);
    expect(known(compareDocuments(scan(11, 'f', 'g'), scan(11, 'f', 'g')).certainty)).toBe(true);
    expect(known(compareDocuments(scan(11, 'f', 'g'), scan(11, 'f', 'h')).certainty)).toBe(false);
    expect(known(compareDocuments(scan(11, 'f', 'g'), scan(12, 'f', 'g')).certainty)).toBe(false);
    expect(compareDocuments(scan(11, null, null), scan(11, null, null)).certainty).toBe(0);
  });
});

it('PDFs that were published again with two pages more are known', async () => {
  const printOfPdf = async (pages: number) => {
    const bytes = await makeLongPdf(pages);
    const task = await openPdf(new Uint8Array(bytes));
    const { fingerprints, numPages } = await task.promise;
    await task.destroy();
    return printOf((await readBytes(bytes)).read.reading.text, numPages, fingerprints);
  };
  const [first, again] = [await printOfPdf(6), await printOfPdf(8)];
  expect(known(compareDocuments(first, again).certainty)).toBe(true);
});
