// What stands around the running text of whole PDFs: heads and feet, notes, margins, turned pages, and fonts that do not tell their letters.
import { describe, expect, it } from 'vitest';
import { lines, makePdf, type PdfText } from '../fixtures/documents/make-pdf.ts';
import { makeRawPages, plainFont, silentFont } from '../fixtures/documents/raw-pdf.ts';
import { expectExact, readBytes } from '../fixtures/documents/read-pdf.ts';

const BODY = [
  'Förvaltningen har under våren sett över kommunens samlingslokaler och funnit att flera av',
  'dem står tomma under större delen av veckan, medan föreningar i andra delar av kommunen',
];

describe('running heads and feet', () => {
  const page = (number: number, height: number, words: readonly string[]): PdfText[] => [
    { text: `Kommunstyrelsen 2026-03-${10 + number}`, y: 40 },
    { text: `Sammanträdesprotokoll ${number} (6)`, x: 330, y: 40 },
    ...lines(150, words),
    { text: `– ${number} –`, x: 290, y: height - 40, size: 9 },
  ];

  it('are known by repetition with other figures, and by no other words', async () => {
    const texts = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex'].map((word) => [`${word} ärenden behandlades under mötet denna dag.`]);
    const { read } = await readBytes(await makePdf(texts.map((words, at) => page(at + 1, 842, words))));
    expect(read.reading.text).toBe(`${texts.flat().join('\n')}\n`);
  });

  it('may stand on every other page', async () => {
    const pages = Array.from({ length: 8 }, (_, at): PdfText[] => [
      { text: at % 2 === 0 ? 'Budget och flerårsplan' : 'Ekhamra kommun', y: 40 },
      ...lines(150, [`Stycke nummer ${'abcdefgh'[at]} i planen.`]),
    ]);
    const { read } = await readBytes(await makePdf(pages));
    expect(read.reading.text).not.toMatch(/Budget|Ekhamra/);
    expect(read.reading.text.split('\n').length).toBe(9);
  });

  it('keep what stands once at the head of a page', async () => {
    const { read } = await readBytes(
      await makePdf([
        [{ text: 'Motion om lekplatser', y: 60, size: 16, bold: true }, ...lines(150, BODY)],
        [{ text: 'Förslag', y: 60, bold: true }, ...lines(150, BODY)],
      ]),
    );
    expect(read.reading.text).toContain('Motion om lekplatser');
    expect(read.reading.text).toContain('Förslag');
  });

  it('step aside for a point that goes over the page, and for a word that is broken there', async () => {
    const { blocks } = await readBytes(
      await makePdf([
        page(1, 842, [
          'Nämnden föreslår att',
          '1. en plan tas fram för kommunens alla samlingslokaler och att den senast i juni nästa år re-',
        ]),
        page(2, 842, ['dovisas för kommunstyrelsen.', '2. arbetet följs upp.']),
      ]),
    );
    expect(blocks.slice(1)).toEqual([
      '1 item: 1. en plan tas fram för kommunens alla samlingslokaler och att den senast i juni nästa år redovisas för kommunstyrelsen.',
      '2 item: 2. arbetet följs upp.',
    ]);
  });
});

describe('notes at the foot', () => {
  const note = lines(760, ['1 Se kommunens riktlinjer för lokaler.', '2 Enligt enkäten.'], { size: 8 }, 10);

  it('stand behind the paragraph that goes over the page', async () => {
    const result = await readBytes(
      await makePdf([[...lines(700, BODY), ...note], lines(80, ['saknar en plats att mötas på.', 'Nästa stycke börjar här.'])]),
    );
    expect(result.blocks).toEqual([
      `1 paragraph: ${BODY.join('\n')}\nsaknar en plats att mötas på.`,
      '1 paragraph: 1 Se kommunens riktlinjer för lokaler.',
      '1 paragraph: 2 Enligt enkäten.',
      '2 paragraph: Nästa stycke börjar här.',
    ]);
    expectExact(result);
  });

  it('stand behind a list that goes over the page', async () => {
    const { blocks } = await readBytes(
      await makePdf([
        [...lines(100, BODY), ...lines(700, ['1. Nämnden tar fram en plan.']), ...note],
        [...lines(80, ['2. Planen redovisas.']), ...lines(130, BODY)],
      ]),
    );
    expect(blocks.map((block) => block.slice(0, 24))).toEqual([
      '1 paragraph: Förvaltning',
      '1 item: 1. Nämnden tar f',
      '2 item: 2. Planen redovi',
      '1 paragraph: 1 Se kommun',
      '1 paragraph: 2 Enligt en',
      '2 paragraph: Förvaltning',
    ]);
  });

  it('are not taken for notes where nothing larger stands above', async () => {
    const { read } = await readBytes(await makePdf([[...lines(80, BODY)], lines(600, ['1 Lista', '2 Lista'], { size: 8 })]));
    expect(read.reading.text.trimEnd().endsWith('2 Lista')).toBe(true);
  });
});

describe('turned text', () => {
  const rows = ['Nämnden beslutar att en plan ska tas fram för', 'kommunens samlingslokaler senast i juni.'];

  it.each([
    ['a page turned by its own entry', 90, 90],
    ['a page turned the other way', 270, 270],
    ['a page on its head', 180, 180],
    ['a page whose text alone is turned', 0, 90],
  ])('%s is read as if it stood upright', async (_, rotate, turn) => {
    const at = (row: number): { x: number; y: number } =>
      turn === 90 ? { x: 100 + row * 14, y: 80 } : turn === 270 ? { x: 400 - row * 14, y: 700 } : { x: 500, y: 100 + row * 14 };
    const texts = rows.map((text, row) => ({ text, turn, ...at(row) }));
    const result = await readBytes(makeRawPages([{ rotate, texts }], plainFont(rows.join(''))));
    expect(result.blocks).toEqual([`1 paragraph: ${rows.join('\n')}`]);
    expectExact(result);
  });

  it('heads of turned pages are known as those of others are', async () => {
    const pages = [1, 2, 3, 4].map((number) => ({
      rotate: 90,
      texts: [
        { text: `Sida ${number} av 4`, turn: 90, x: 30, y: 700 },
        { text: 'Ekhamra kommun', turn: 90, x: 30, y: 80 },
        { text: `Stycke ${'abcd'[number - 1]} om planen.`, turn: 90, x: 300, y: 80 },
      ],
    }));
    const letters = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
    const { read } = await readBytes(makeRawPages(pages, plainFont(letters)));
    expect(read.reading.text).toBe('Stycke a om planen.\nStycke b om planen.\nStycke c om planen.\nStycke d om planen.\n');
  });

  it('up a margin, it is left out if it stands on all pages, and else read last', async () => {
    const page = (number: number) => ({
      texts: [
        { text: 'Diarienummer 12', turn: 90, x: 20, y: 200 + number * 0 },
        ...(number === 2 ? [{ text: 'Utkast', turn: 90, x: 40, y: 500 }] : []),
        { text: rows[0]!, x: 70, y: 700 },
        { text: rows[1]!, x: 70, y: 686 },
      ],
    });
    const pages = [1, 2, 3].map(page);
    const letters = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
    const { read } = await readBytes(makeRawPages(pages, plainFont(letters)));
    const paragraph = `${rows.join('\n')}\n`;
    expect(read.reading.text).toBe(`${paragraph}${paragraph}Utkast\n${paragraph}`);
  });
});

describe('fonts', () => {
  it('give ligatures as letters, each unit still at its place', async () => {
    const text = 'Eﬀektiva aﬃscher ﬁnns vid ﬂera kiosker.';
    const result = await readBytes(makeRawPages([{ texts: [{ text, x: 70, y: 700 }] }], plainFont(text)));
    expect(result.read.reading.text).toBe('Effektiva affischer finns vid flera kiosker.\n');
    expectExact(result);
  });

  const silent = [
    'Kommunstyrelsen får i uppdrag att ta fram en plan för skolornas lokaler och elevernas',
    'vägar till och från dem, som redovisas för kommunfullmäktige senast i juni nästa år.',
  ];
  const page = { texts: silent.map((text, row) => ({ text, x: 70, y: 700 - row * 14 })) };

  it('that do not tell their letters make pages unreadable, not full of noise', async () => {
    const { read } = await readBytes(makeRawPages([page, page], silentFont));
    expect(read.unreadablePages).toEqual([1, 2]);
    expect(read.emptyPages).toEqual([]);
    expect(read.reading.text).toBe('');
  });

  it('that give other letters than their own are known by how often each stands', async () => {
    const next = (letter: string) =>
      /\p{L}/u.test(letter) && letter.charCodeAt(0) < 128 ? String.fromCharCode(letter.charCodeAt(0) + 1) : letter;
    const moved = silent.map((text) => [...text].map(next).join(''));
    const texts = [...moved, ...moved].map((text, row) => ({ text, x: 70, y: 700 - row * 14 }));
    const { read } = await readBytes(makeRawPages([{ texts }], plainFont(moved.join(''))));
    expect(read.unreadablePages).toEqual([1]);
  });

  it('are not doubted for names, figures, or another language', async () => {
    const pages = [
      ['Anna Öberg', 'Östen Åkesson', 'Zlatko Wójcik', 'Çelik Özgür', 'Quyen Nguyen', 'Þorvaldur Jónsson', 'Xavier Zúñiga', 'Bo Ek'],
      ['12 345', '67 890', '3,4 %', '2 038 193 kr', '505 551 kr', '77,46 procent', '2026-02-20', '1 000 tkr', '§§ 111–122'],
      [
        'Kaupunginhallitus päätti esittää kaupunginvaltuustolle, että uusi suunnitelma',
        'hyväksytään ja että asukkaita kuullaan ennen päätöstä ensi keväänä kaupungissa.',
      ],
      [
        'Das Gemeindeparlament beauftragt die Verwaltung, bis zum nächsten Sommer ein',
        'Konzept für die Sanierung der Schulhäuser und Turnhallen vorzulegen und zu prüfen.',
      ],
    ].map((words) => ({ texts: words.map((text, row) => ({ text, x: 70, y: 700 - row * 14 })) }));
    const letters = pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join('');
    const { read } = await readBytes(makeRawPages(pages, plainFont(letters)));
    expect(read.unreadablePages).toEqual([]);
    expect(read.emptyPages).toEqual([]);
  });
});
