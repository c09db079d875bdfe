import { describe, expect, it } from 'vitest';
import { expectExact, readBytes } from '../fixtures/documents/read-pdf.ts';
import { makeTaggedPdf, type TaggedText } from '../fixtures/documents/tagged-pdf.ts';

const LONG = [
  'Förvaltningen har under våren sett över kommunens samlingslokaler och funnit att flera',
  'av dem står tomma under större delen av veckan, medan föreningar saknar mötesplatser.',
];

describe('the tags of a PDF', () => {
  it('tell headings, points and cells that nothing else shows', async () => {
    const page: TaggedText[] = [
      { tag: 'H1', lines: ['Lokaler för föreningar'], y: 80 },
      { tag: 'H2', lines: ['Bakgrund'], y: 110 },
      { tag: 'P', lines: LONG, y: 130 },
      { tag: 'LI', within: ['L'], lines: ['Nämnden tar fram en plan'], x: 90, y: 170 },
      { tag: 'LI', within: ['L'], lines: ['Planen redovisas i juni'], x: 90, y: 184 },
      { tag: 'TH', within: ['Table', 'TR'], lines: ['År'], y: 220 },
      { tag: 'TD', within: ['Table', 'TR'], lines: ['Antal'], x: 300, y: 220 },
      { tag: 'TH', within: ['Table', 'TR'], lines: ['Ort'], y: 240 },
      { tag: 'TD', within: ['Table', 'TR'], lines: ['Antal lokaler i', 'hela kommunen'], x: 300, y: 240 },
    ];
    const result = await readBytes(await makeTaggedPdf([page]));
    expect(result.blocks).toEqual([
      '1 heading: Lokaler för föreningar',
      '1 heading: Bakgrund',
      `1 paragraph: ${LONG.join('\n')}`,
      '1 item: Nämnden tar fram en plan',
      '1 item: Planen redovisas i juni',
      '1 cell: År\tAntal',
      '1 cell: Ort',
      '1 cell: Antal lokaler i\nhela kommunen',
    ]);
    expect(result.read.reading.blocks.slice(0, 3).map(({ level }) => level)).toEqual([1, 2, null]);
    expectExact(result);
  });

  it('part paragraphs that geometry would join', async () => {
    const tight = (second: string): TaggedText[] => [
      { tag: 'P', lines: [LONG[0]!, `${LONG[1]!.slice(0, -1)} i hela kommunen, se nedan`], y: 100 },
      { tag: second, lines: ['Bidragen betalas ut i juni.'], y: 128 },
    ];
    expect((await readBytes(await makeTaggedPdf([tight('P')]))).blocks.length).toBe(2);
  });

  it('are not believed where each line is a paragraph of its own', async () => {
    const words = [
      'Förvaltningen har under våren sett över lokalerna i hela kommunen tillsammans med',
      'föreningarna, de boende i området och rektorerna, och har därefter redovisat för',
      'nämnden vad som fattas. Vid ett möte i den gamla sockenstugan framförde bland annat',
      'Ekhamra hembygdsförening, som har funnits i över hundra år och har många medlemmar,',
      'synpunkter på taket, som läcker, och på golvet i den stora salen, som är slitet, och',
      'på köket.',
    ];
    const page = words.map((line, at): TaggedText => ({ tag: 'P', lines: [line], y: 100 + at * 14 }));
    const { blocks } = await readBytes(await makeTaggedPdf([page]));
    expect(blocks).toEqual([`1 paragraph: ${words.join('\n')}`]);
  });

  it('are not believed where a page is one paragraph', async () => {
    const points = ['1. Nämnden tar fram en plan.', '2. Planen redovisas i juni.', '3. Arbetet följs upp.', '4. Motionen är besvarad.'];
    const { blocks } = await readBytes(await makeTaggedPdf([[{ tag: 'H1', lines: [...LONG, ...points], y: 100 }]]));
    expect(blocks.slice(1)).toEqual(points.map((point) => `1 item: ${point}`));
  });

  it('that call something no content take it out only where it runs from page to page', async () => {
    const page = (number: number): TaggedText[] => [
      { tag: 'artifact', lines: [`Protokoll sida ${number}`], y: 40 },
      ...(number === 1 ? [{ tag: 'artifact', lines: ['Dnr KS 2026/12'], y: 60 }] : []),
      { tag: 'P', lines: [`Ärende ${'abcdefgh'[number]} behandlas av nämnden.`], y: 150 },
    ];
    const { read } = await readBytes(
      await makeTaggedPdf([...[1, 2], ...[3, 4, 5, 6, 7]].map((number) => page(number).slice(number > 2 ? 1 : 0))),
    );
    expect(read.reading.text).toContain('Dnr KS 2026/12');
    // On two pages of seven: too few without the tag.
    expect(read.reading.text).not.toContain('Protokoll sida');
  });
});
