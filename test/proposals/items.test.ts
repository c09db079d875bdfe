import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { findItems } from '../../lib/proposals/items.ts';

describe('the items of a document', () => {
  it('are its numbered matters, each once though the contents name them too', () => {
    const text = [
      '§ 12 Val av justerare',
      '§ 13 Skolskjuts på landsbygden',
      '',
      '§ 12',
      'Val av justerare',
      '',
      'Nämnden utser en ledamot att justera.',
      '',
      '§ 13',
      'Skolskjuts på landsbygden',
      '',
      'Förvaltningen hänvisar till 5 kap. 3 § kommunallagen och till § 88 den 3 maj.',
    ].join('\n');
    expect(findItems(readPlain(text)).map(({ number, title }) => [number, title])).toEqual([
      ['§ 12', 'Val av justerare'],
      ['§ 13', 'Skolskjuts på landsbygden'],
    ]);
  });

  it('are found without a paragraph sign where headings are numbered', () => {
    const block = (start: number, end: number, role: 'heading' | 'paragraph') =>
      ({ start, end, role, level: 2, strong: false, lang: null, page: null, marker: null, shape: '' }) as const;
    const text = '4. Minutes\nTo approve them.\n5. Libraries\nRESOLVED that officers report back.';
    const blocks = [block(0, 10, 'heading'), block(11, 27, 'paragraph'), block(28, 40, 'heading'), block(41, text.length, 'paragraph')];
    expect(findItems({ text, blocks, lang: 'en', title: null }).map(({ number }) => number)).toEqual(['4.', '5.']);
  });

  it('are none in running text', () => {
    expect(findItems(readPlain('Kommunen har 4 skolor. Enligt § 7 i reglementet gäller annat.'))).toEqual([]);
  });
});
