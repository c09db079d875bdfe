import { Document as DocxFile, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDocx } from '../../lib/documents/docx.ts';
import { readDocx, type ShownDocx, toPlainText } from '../../lib/documents/docx-reading.ts';
import { analyse } from '../../lib/proposals/analyse.ts';
import { parseHtml } from '../../tools/lib/parse-html.ts';
import { abstractList, type DocxParts, inList, list, makeDocx, paragraph, run } from '../fixtures/documents/make-docx.ts';

async function show(bytes: Uint8Array): Promise<ShownDocx> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.code);
  return readDocx(opened.value, parseHtml(''));
}

const read = async (parts: DocxParts) => (await show(makeDocx(parts))).reading;

/** "role mark text", a block a line. */
const linesOf = ({ text, blocks }: ShownDocx['reading']): string[] =>
  blocks.map(({ role, level, marker, start, end }) =>
    [role === 'heading' ? `h${level}` : role, marker, text.slice(start, end)].filter((part) => part !== null).join(' '),
  );

describe('a Word file made by a library', () => {
  let shown: ShownDocx;
  beforeAll(async () => {
    const points = (text: string, level = 0) => new Paragraph({ text, numbering: { reference: 'points', level } });
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });
    const file = new DocxFile({
      title: 'Tilläggsyrkande om torget',
      numbering: {
        config: [
          {
            reference: 'points',
            levels: [
              { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
              { level: 1, format: LevelFormat.LOWER_LETTER, text: '%2)' },
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Yrkande: tryggare torg i Ekhamra', heading: HeadingLevel.HEADING_1 }),
            new Paragraph('Torget är mörkt på kvällen. Åtta av tio undviker det.'),
            new Paragraph({ children: [new TextRun({ text: 'Vi yrkar', bold: true })] }),
            points('att kommunstyrelsen får i uppdrag att ta fram en handlingsplan för trygghet på torget'),
            points('att kommunstyrelsen ska redovisa arbetet varje kvartal, uppdelat på', 0),
            points('belysning', 1),
            points('bänkar', 1),
            points('att enhetscheferna ska träffa fastighetsägarna på torget varje vecka'),
            new Table({
              rows: [new TableRow({ children: [cell('År'), cell('Kostnad')] }), new TableRow({ children: [cell('2027'), cell('2 mkr')] })],
            }),
          ],
        },
      ],
    });
    shown = await show(await Packer.toBuffer(file));
  });

  it('is read with headings, lists as they are drawn, and tables row by row', () => {
    expect(linesOf(shown.reading)).toEqual([
      'h1 Yrkande: tryggare torg i Ekhamra',
      'paragraph Torget är mörkt på kvällen. Åtta av tio undviker det.',
      'paragraph Vi yrkar',
      'item 1. att kommunstyrelsen får i uppdrag att ta fram en handlingsplan för trygghet på torget',
      'item 2. att kommunstyrelsen ska redovisa arbetet varje kvartal, uppdelat på',
      'item a) belysning',
      'item b) bänkar',
      'item 3. att enhetscheferna ska träffa fastighetsägarna på torget varje vecka',
      'cell År',
      'cell Kostnad',
      'cell 2027',
      'cell 2 mkr',
    ]);
    expect(shown.reading.blocks.filter(({ strong }) => strong).map(({ start, end }) => shown.reading.text.slice(start, end))).toContain(
      'Vi yrkar',
    );
    expect(shown.reading.title).toBe('Tilläggsyrkande om torget');
  });

  it('is typed out with its marks, for a draft', () => {
    expect(toPlainText(shown.reading)).toContain(
      'Vi yrkar\n1. att kommunstyrelsen får i uppdrag att ta fram en handlingsplan för trygghet på torget\n2. att',
    );
    expect(toPlainText(shown.reading)).toContain('\na) belysning\nb) bänkar\n3. att');
  });

  it('knows the way back to the nodes that show it', () => {
    const { reading, toRanges, spanOf, article } = shown;
    const start = reading.text.indexOf('ta fram en handlingsplan');
    const [piece, ...others] = toRanges({ start, end: start + 24 });
    expect(others).toEqual([]);
    expect(piece!.startNode.data.slice(piece!.startOffset, piece!.endOffset)).toBe('ta fram en handlingsplan');
    expect(article.contains(piece!.startNode)).toBe(true);
    expect(spanOf(piece!.startNode, piece!.startOffset)).toBe(start);
  });
});

describe('a yrkande with att-satser', () => {
  it('gives the proposal, its points and their kinds', async () => {
    const numbering = abstractList(1, ['decimal %1.']) + list(1, 1);
    const points = [
      'att kommunstyrelsen får i uppdrag att ta fram en handlingsplan för trygghet på torget',
      'att kommunstyrelsen ska redovisa arbetet varje kvartal',
      'att enhetscheferna ska träffa fastighetsägarna på torget varje vecka',
    ];
    const body = [
      paragraph('Yrkande: tryggare torg i Ekhamra'),
      paragraph('Torget är mörkt på kvällen. Åtta av tio undviker det.'),
      paragraph('Vi yrkar'),
      ...points.map((point) => inList(point, 1)),
    ].join('');
    const reading = await read({ body, numbering });
    const { proposals, language } = analyse(reading);
    expect(language).toBe('sv');
    expect(proposals.map(({ level, points: count }) => [level, count])).toEqual([[4, 3]]);
    expect(proposals[0]!.directives.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['plan', points[0]],
      ['report', points[1]],
      ['micro', points[2]],
    ]);
  });
});

describe('tracked changes', () => {
  it('are read as accepted: what is inserted stands, what is deleted or moved away does not', async () => {
    const body =
      paragraph(
        `${run('att nämnden ')}<w:del w:id="1"><w:r><w:delText>utreder</w:delText></w:r></w:del><w:ins w:id="2">${run('inför')}</w:ins>${run(' nattbussar')}`,
      ) +
      paragraph(`<w:moveFrom w:id="3">${run('flyttad härifrån')}</w:moveFrom>`) +
      paragraph(`<w:moveTo w:id="4">${run('flyttad hit')}</w:moveTo>`) +
      `<w:tbl><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc>${paragraph('struken rad')}</w:tc></w:tr><w:tr><w:tc>${paragraph('kvar')}</w:tc></w:tr></w:tbl>`;
    expect(linesOf(await read({ body }))).toEqual(['paragraph att nämnden inför nattbussar', 'paragraph flyttad hit', 'cell kvar']);
  });

  it('a paragraph whose end was deleted goes on in the next, and is not counted in its list', async () => {
    const numbering = abstractList(1, ['decimal %1.']) + list(1, 1);
    const gone = paragraph(run('andra '), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr>');
    const body = inList('första', 1) + gone + inList('punkten', 1) + inList('tredje', 1);
    expect(linesOf(await read({ body, numbering }))).toEqual(['item 1. första', 'item 2. andra punkten', 'item 3. tredje']);
  });
});

describe('what stands in a Word file besides paragraphs', () => {
  const BOX = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

  it('text boxes are read once, whether old and new drawing are there or only the new one', async () => {
    const both =
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${BOX('Ruta ett')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:shape><v:textbox>${BOX('Ruta ett')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const onlyNew = `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${BOX('Ruta två')}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
    const { text } = await read({ body: paragraph(run('Före.') + both) + paragraph(run('Efter.') + onlyNew) });
    expect(text.match(/Ruta ett/g)).toHaveLength(1);
    expect(text.match(/Ruta två/g)).toHaveLength(1);
  });

  it('footnotes come last, and their numbers are no words of the text', async () => {
    const shown = await show(
      makeDocx({
        footnotes:
          `<w:footnote w:type="separator" w:id="0">${paragraph('–')}</w:footnote>` +
          `<w:footnote w:id="2">${paragraph('Beslut 2024.')}</w:footnote>`,
        body: paragraph(`${run('en policy')}<w:r><w:footnoteReference w:id="2"/></w:r>${run(' för alla')}`) + paragraph('Slut.'),
      }),
    );
    expect(linesOf(shown.reading)).toEqual(['paragraph en policy för alla', 'paragraph Slut.', 'paragraph Beslut 2024.']);
    expect(shown.article.textContent).toContain('policy1 för');
  });

  it('headers, footers, comments, hidden text and pictures are left out', async () => {
    const { text } = await read({
      body: `${paragraph(`${run('Synlig')}${run(' dold', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r>`)}<w:sectPr/>`,
      others: {
        'word/header1.xml':
          '<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Sidhuvud</w:t></w:r></w:p></w:hdr>',
        'word/comments.xml':
          '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1"><w:p><w:r><w:t>Kommentar</w:t></w:r></w:p></w:comment></w:comments>',
      },
    });
    expect(text.trim()).toBe('Synlig');
  });

  it('simple fields and content controls are text', async () => {
    const body =
      paragraph(`${run('den ')}<w:fldSimple w:instr="DATE">${run('3 mars 2026')}</w:fldSimple>`) +
      `<w:sdt><w:sdtContent>${paragraph('I ett fält')}</w:sdtContent></w:sdt>`;
    expect(linesOf(await read({ body }))).toEqual(['paragraph den 3 mars 2026', 'paragraph I ett fält']);
  });

  it('only http, https and mailto are links, and nothing of the file is a script or a style', async () => {
    const link = (id: string, text: string) => `<w:hyperlink r:id="${id}">${run(text)}</w:hyperlink>`;
    const evil = '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;';
    const { article, links } = await show(
      makeDocx({ body: paragraph(link('rId9', 'Planen') + link('rId10', 'Klicka')) + paragraph(run(evil)) }),
    );
    expect([...article.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(['https://ekhamra.example/plan']);
    expect(article.querySelectorAll('script, style, img, [style], [onerror]')).toHaveLength(0);
    expect(article.textContent).toContain('<script>alert(1)</script>');
    expect(links).toEqual([]);
  });
});

describe('styles', () => {
  const style = (id: string, name: string, inside = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

  it('make headings by built-in name, by outline, and by what they are based on; a long paragraph is none', async () => {
    const styles =
      style('Rubrik2', 'heading 2') +
      style('Egen', 'Kommunens rubrik', '<w:basedOn w:val="Rubrik2"/>') +
      style('Niva', 'Nivå', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('Fet', 'Fet text', '<w:rPr><w:b/></w:rPr>');
    const styled = (text: string, id: string) => paragraph(text, `<w:pStyle w:val="${id}"/>`);
    const long = 'Ett helt stycke som någon har satt som rubrik. '.repeat(8).trim();
    const reading = await read({
      styles,
      body: styled('Bakgrund', 'Rubrik2') + styled('Egen', 'Egen') + styled('Tre', 'Niva') + styled(long, 'Rubrik2') + styled('Fet', 'Fet'),
    });
    expect(linesOf(reading)).toEqual(['h2 Bakgrund', 'h2 Egen', 'h3 Tre', `paragraph ${long}`, 'paragraph Fet']);
    expect(reading.blocks.at(-1)?.strong).toBe(true);
  });

  it('tell the language, but for English, which Word writes into anything', async () => {
    const lang = (code: string) => `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${code}"/></w:rPr></w:rPrDefault></w:docDefaults>`;
    expect((await read({ styles: lang('sv-SE'), body: paragraph('Hej') })).lang).toBe('sv-SE');
    expect((await read({ styles: lang('en-US'), body: paragraph('Hej') })).lang).toBeNull();
  });
});
