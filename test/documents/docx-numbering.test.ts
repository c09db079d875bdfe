import { describe, expect, it } from 'vitest';
import { readNumbering } from '../../lib/documents/docx-numbering.ts';
import { type ParagraphStyle, readStyles } from '../../lib/documents/docx-styles.ts';
import { parseXml } from '../../lib/documents/docx-xml.ts';
import { abstractList, list } from '../fixtures/documents/make-docx.ts';

const XML = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const rootOf = (name: string, inside: string): Element => parseXml(Buffer.from(`<w:${name} ${XML}>${inside}</w:${name}>`)).documentElement;
const plain: ParagraphStyle = readStyles(null).find(null);

/** "list.level" each → marks. */
function marksOf(numbering: string, ...places: string[]): (string | null)[] {
  const counter = readNumbering(rootOf('numbering', numbering));
  return places.map((place) => {
    const [numId = '', level = '0'] = place.split('.');
    return counter.next({ numId, level: Number(level) }, plain)?.mark ?? null;
  });
}

describe('marks of lists', () => {
  it('count by level, and deeper levels begin anew', () => {
    const numbering = abstractList(1, ['decimal %1.', 'lowerLetter %2)', 'lowerRoman %3.']) + list(1, 1);
    expect(marksOf(numbering, '1.0', '1.1', '1.1', '1.2', '1.2', '1.0', '1.1', '1.2')).toEqual([
      '1.',
      'a)',
      'b)',
      'i.',
      'ii.',
      '2.',
      'a)',
      'i.',
    ]);
  });

  it('name the levels above, in figures where the list is legal', () => {
    const numbering = abstractList(1, ['upperRoman %1.', 'decimal %1.%2']) + list(1, 1);
    expect(marksOf(numbering, '1.0', '1.1', '1.1')).toEqual(['I.', 'I.1', 'I.2']);
    const legal = numbering.replace('<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1"><w:isLgl/>');
    expect(marksOf(legal, '1.0', '1.1')).toEqual(['I.', '1.1']);
  });

  it('begin anew in a list that says so, and go on in one of the same kind that does not', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const numbering = abstractList(1, ['decimal %1.']) + list(1, 1) + list(2, 1, restart) + list(3, 1);
    expect(marksOf(numbering, '1', '1', '2', '2', '3')).toEqual(['1.', '2.', '1.', '2.', '3.']);
  });

  it('begin where the list says', () => {
    const numbering = abstractList(1, ['decimal § %1']).replace('<w:start w:val="1"/>', '<w:start w:val="12"/>') + list(1, 1);
    expect(marksOf(numbering, '1', '1')).toEqual(['§ 12', '§ 13']);
  });

  it('a level may go on after the levels above', () => {
    const numbering =
      abstractList(1, ['upperLetter %1.', 'decimal %2.']).replace(
        '<w:numFmt w:val="decimal"/>',
        '<w:numFmt w:val="decimal"/><w:lvlRestart w:val="0"/>',
      ) + list(1, 1);
    expect(marksOf(numbering, '1.0', '1.1', '1.0', '1.1')).toEqual(['A.', '1.', 'B.', '2.']);
  });

  it('are the signs that pictorial fonts draw', () => {
    const wingdings =
      abstractList(1, ['bullet §']).replace('</w:lvl>', '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>') + list(1, 1);
    expect(marksOf(wingdings, '1')).toEqual(['▪']);
    for (const [sign, mark] of [
      ['\uf0b7', '•'],
      ['o', '◦'],
      ['–', '–'],
      ['-', '-'],
      ['•', '•'],
      ['\uf0d8', '•'],
    ])
      expect(marksOf(abstractList(1, [`bullet ${sign}`]) + list(1, 1), '1')).toEqual([mark]);
  });

  it('double the letter after z, and none is drawn where the list draws none', () => {
    const numbering = abstractList(1, ['lowerLetter %1)', 'none ']) + list(1, 1);
    expect(marksOf(numbering, ...Array<string>(28).fill('1')).slice(-3)).toEqual(['z)', 'aa)', 'bb)']);
    expect(marksOf(numbering, '1.1', '0.0', '7.0', '1.8')).toEqual([null, null, null, null]);
  });

  it('come from the style, at the level that the list gives it; list 0 takes a paragraph out', () => {
    const styles = readStyles(
      rootOf(
        'styles',
        '<w:style w:type="paragraph" w:styleId="Punkt2"><w:name w:val="Punkt 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen"/><w:basedOn w:val="Punkt2"/></w:style>',
      ),
    );
    const numbering =
      abstractList(1, ['decimal %1.', 'lowerLetter %2)']).replace('<w:lvl w:ilvl="1">', '<w:lvl w:ilvl="1"><w:pStyle w:val="Punkt2"/>') +
      list(1, 1);
    const counter = readNumbering(rootOf('numbering', numbering));
    expect(counter.next(null, styles.find('Punkt2'))).toEqual({ level: 1, mark: 'a)' });
    expect(counter.next(null, styles.find('Egen'))).toEqual({ level: 0, mark: '1.' });
    expect(counter.next({ numId: '0', level: 0 }, styles.find('Punkt2'))).toBeNull();
  });
});
