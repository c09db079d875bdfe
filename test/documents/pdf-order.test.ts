// Reading order from made-up text items: columns written across, downwards and backwards, tables, and what was written after what stands below it.
import fc from 'fast-check';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.d.ts';
import { describe, expect, it } from 'vitest';
import { toText } from '../../lib/documents/pdf-blocks.ts';
import { toLines } from '../../lib/documents/pdf-lines.ts';
import { inReadingOrder } from '../../lib/documents/pdf-order.ts';
import { makeItem } from '../fixtures/documents/text-item.ts';

const LEFT = [
  'Kommunen har fyrtio lekplatser och',
  'de flesta är äldre än tjugo år. Den',
  'tekniska förvaltningen har besiktigat',
  'samtliga och föreslår att de rustas',
  'upp i den ordning som skadorna kräver',
  'med början i de norra delarna där',
];
const RIGHT = [
  'flest barn bor. Kostnaden ryms inom',
  'ramen för innevarande år och nästa,',
  'men en plan för tiden därefter saknas',
  'ännu. Nämnden bör därför låta ta fram',
  'en sådan plan i samråd med skolorna,',
  'föreningarna och de boende i området.',
];
const WIDE = 'En rubrik som går tvärs över sidans båda spalter, och som är lång nog att korsa mellanrummet';

const ordered = (items: readonly TextItem[]): string[] => inReadingOrder(toLines(items, 1, () => false)).map(({ words }) => words);
const column = (words: readonly string[], x: number, y = 700, leading = 12): TextItem[] =>
  words.map((text, at) => makeItem(text, x, y - at * leading, { hasEOL: true }));
/** As a printer driver writes it: height by height. */
const across = (...columns: TextItem[][]): TextItem[] =>
  columns[0]!.flatMap((_, row) => columns.flatMap((items) => (items[row] ? [{ ...items[row]!, hasEOL: false }] : [])));

describe('columns', () => {
  it('that were written across are read one after the other', () => {
    expect(ordered(across(column(LEFT, 70), column(RIGHT, 300)))).toEqual([...LEFT, ...RIGHT]);
  });

  it('whose gutter is narrower than two letters, too', () => {
    const widest = Math.max(...LEFT.map((line) => line.length)) * 5;
    expect(ordered(across(column(LEFT, 70), column(RIGHT, 70 + widest + 12)))).toEqual([...LEFT, ...RIGHT]);
  });

  it('whose right one was written first are read from the left', () => {
    expect(ordered([...column(RIGHT, 300), ...column(LEFT, 70)])).toEqual([...LEFT, ...RIGHT]);
  });

  it('that take turns line by line on heights of their own are read one after the other', () => {
    const shifted = column(RIGHT, 300, 694);
    const items = column(LEFT, 70).flatMap((item, row) => [item, shifted[row]!]);
    expect(ordered(items)).toEqual([...LEFT, ...RIGHT]);
  });

  it('are read between what goes across the page above and below', () => {
    const items = [makeItem(WIDE, 70, 720, { hasEOL: true }), ...across(column(LEFT, 70), column(RIGHT, 300)), makeItem(WIDE, 70, 600)];
    expect(ordered(items)).toEqual([WIDE, ...LEFT, ...RIGHT, WIDE]);
  });

  it('are three where there are three', () => {
    const three = [
      ['Biblioteket håller öppet', 'fler kvällar under våren', 'och lånar ut verktyg åt', 'den som vill laga själv'],
      ['vid de nya mötesplatser', 'som föreningarna driver', 'med stöd av kommunen och', 'av flera fonder, som har'],
      ['lovat pengar i två år.', 'Nämnden följer arbetet', 'och väntar sig att fler', 'hittar dit under hösten.'],
    ];
    expect(ordered(across(...three.map((words, at) => column(words, 40 + at * 170))))).toEqual(three.flat());
  });

  it('make paragraphs that go on in the next column', () => {
    const { text, blocks } = toText(inReadingOrder(toLines(across(column(LEFT, 70), column(RIGHT, 300)), 1, () => false)), null);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([[...LEFT, ...RIGHT].join('\n')]);
  });
});

describe('tables', () => {
  const cells = [
    [LEFT.slice(0, 3), RIGHT.slice(0, 4)],
    [LEFT.slice(3), RIGHT.slice(4)],
  ] as const;
  const rows = (write: (...cell: TextItem[][]) => TextItem[]): TextItem[] => [
    ...write(column(cells[0][0], 70, 700), column(cells[0][1], 300, 700)),
    ...write(column(cells[1][0], 70, 620), column(cells[1][1], 300, 620)),
  ];
  const inRows = cells.flat(2);

  it('with running text in their cells are read row by row, cell by cell, if written across', () => {
    const written = rows((one, other) => across(one.length > other.length ? one : other, one.length > other.length ? other : one));
    // `across` wants the longer one first; on one height the left one must come first.
    const sorted = [...written].sort((a, b) => b.transform[5]! - a.transform[5]! || a.transform[4]! - b.transform[4]!);
    expect(ordered(sorted)).toEqual(inRows);
  });

  it('that were written cell by cell stay as they were written', () => {
    expect(ordered(rows((one, other) => [...one, ...other]))).toEqual(inRows);
  });

  it('with short cells are lines, with a tab between cells', () => {
    const names = ['Ledamot', 'Anna Ek', 'Bo Alm', 'Cia Lind', 'Dag Berg'];
    const votes = ['Ja', 'X', 'X', 'X', 'X'];
    expect(ordered(across(column(names, 70), column(votes, 300)))).toEqual(names.map((name, at) => `${name}\t${votes[at]}`));
  });
});

describe('what was written late', () => {
  it('goes above what stands below it', () => {
    expect(ordered([...column(LEFT, 70, 600), makeItem('Rubriken', 70, 720)])).toEqual(['Rubriken', ...LEFT]);
  });

  it('stays where it is if it stands beside', () => {
    expect(ordered([...column(LEFT, 70, 600), makeItem('Bilaga 2', 400, 720)])).toEqual([...LEFT, 'Bilaga 2']);
  });

  it('comes last if it is turned', () => {
    const turned = makeItem('Utkast', 30, 400, { transform: [0, 10, -10, 0, 30, 400], hasEOL: true });
    expect(ordered([turned, ...column(LEFT, 70)])).toEqual([...LEFT, 'Utkast']);
  });
});

it('a drawing with very many words on it is read in no time', () => {
  for (const [step, length] of [
    [1, 12_000],
    [7, 12_000],
    [13, 2900],
    [50, 2900],
  ] as const) {
    const items = Array.from({ length }, (_, at) => makeItem(`fastighet ${at}`, (at * 37 * step) % 500, (at * 101) % 800, { size: 4 }));
    const start = performance.now();
    expect(ordered(items).join('').replace(/\s/g, '').length).toBe(
      items
        .map(({ str }) => str)
        .join('')
        .replace(/\s/g, '').length,
    );
    expect(performance.now() - start).toBeLessThan(4000);
  }
});

it('no unit is lost or doubled, however a page is written', () => {
  const word = fc.constantFrom('nämnden', 'får', 'i uppdrag', 'att', 'plan', 'x', '12', 'lekplatserna i hela kommunen', 'och', 'a ', '  b');
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  const place = fc.record({
    text,
    x: fc.oneof(fc.constantFrom(70, 71, 200, 300, 301, 420), fc.integer({ min: 0, max: 500 })),
    y: fc.oneof(
      fc.integer({ min: 0, max: 40 }).map((row) => 100 + row * 12),
      fc.integer({ min: 50, max: 800 }),
    ),
    ends: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 60 }), (places) => {
      const items = places.map(({ text: str, x, y, ends }) => makeItem(str, x, y, { hasEOL: ends }));
      const unitsOf = (lines: readonly { runs: readonly { item: number; offset: number; length: number }[] }[]) =>
        lines
          .flatMap(({ runs }) =>
            runs.flatMap(({ item, offset, length }) =>
              Array.from({ length }, (_, at) => ({ item, offset: offset + at })).filter(
                (unit) => items[unit.item]!.str[unit.offset]!.trim() !== '',
              ),
            ),
          )
          .map(({ item, offset }) => `${item}.${offset}`)
          .sort();
      const all = items
        .flatMap((item, at) => [...item.str].flatMap((sign, offset) => (sign.trim() === '' ? [] : [`${at}.${offset}`])))
        .sort();
      const lines = inReadingOrder(toLines(items, 1, () => false));
      expect(unitsOf(lines)).toEqual(all);
      for (const { words, runs } of lines)
        for (const { at, length, item, offset } of runs)
          for (let i = 0; i < length; i += 1) expect(words[at + i]!.trim()).toBe(items[item]!.str[offset + i]!.trim());
    }),
    { numRuns: 400 },
  );
});
