import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';

const blocksOf = (text: string) => {
  const reading = readPlain(text);
  return reading.blocks.map((block) => `${block.role}: ${reading.text.slice(block.start, block.end)}`);
};

describe('readPlain', () => {
  it('drops a byte order mark and keeps everything else, CR LF too', () => {
    expect(readPlain('\ufeffBeslut\r\nNämnden godkänner planen.\r\n').text).toBe('Beslut\r\nNämnden godkänner planen.\r\n');
  });

  it('joins the hard-wrapped lines of one paragraph', () => {
    const text = [
      'Förslag till beslut',
      'Tekniska nämnden får i uppdrag att ta fram en plan för hur kommunens lekplatser ska',
      'rustas upp under mandatperioden. Planen ska innehålla en tidplan och redovisas för',
      'nämnden senast i december 2027.',
      'Ärendebeskrivning',
      'Kommunen har i dag fyrtio lekplatser, varav hälften är äldre än tjugo år enligt den',
      'senaste besiktningen.',
    ].join('\r\n');
    expect(blocksOf(text).map((block) => block.split('\r\n')[0]!.slice(0, 36))).toEqual([
      'heading: Förslag till beslut',
      'paragraph: Tekniska nämnden får i up',
      'heading: Ärendebeskrivning',
      'paragraph: Kommunen har i dag fyrtio',
    ]);
    const [, second] = readPlain(text).blocks;
    expect(text.slice(second!.start, second!.end)).toMatch(/december 2027\.$/);
  });

  it('never joins over a blank line, an item or a heading', () => {
    const text = [
      'Kommunfullmäktige beslutar',
      '1. att kommunen antar en policy för hur samtliga verksamheter ska bemöta',
      '   de boende, och',
      '2. att policyn följs upp.',
      '',
      'att beslutet skickas till alla nämnder',
      'a) för kännedom',
      '• för åtgärd',
      '- för arkivering',
      '§ 12 Nästa ärende',
    ].join('\n');
    expect(blocksOf(text)).toEqual([
      'heading: Kommunfullmäktige beslutar',
      'item: 1. att kommunen antar en policy för hur samtliga verksamheter ska bemöta\n   de boende, och',
      'item: 2. att policyn följs upp.',
      'item: att beslutet skickas till alla nämnder',
      'item: a) för kännedom',
      'item: • för åtgärd',
      'item: - för arkivering',
      'heading: § 12 Nästa ärende',
    ]);
  });

  it('keeps a point of an att list by itself, and a wrapped "att" with its sentence', () => {
    const points = ['Styrelsen föreslår', 'att nämnden inför nya öppettider,', 'att öppettiderna utvärderas.'].join('\n');
    expect(blocksOf(points)).toHaveLength(3);
    const wrapped = [
      'Kommunstyrelsens arbetsutskott föreslår efter en lång diskussion om saken fullmäktige',
      'att besluta i enlighet med det förslag som förvaltningen lämnade i sin skrivelse i maj',
      'och att frågan därmed ska anses vara besvarad i alla sina delar och inte tas upp igen.',
    ].join('\n');
    expect(blocksOf(wrapped)).toHaveLength(1);
  });

  it('takes no number for an item where a number is due', () => {
    const text =
      'Styrmodellen antogs av kommunfullmäktige den 6 november 2024 enligt protokollets §\n149. I styrmodellen framgår att ramberedningen äger rum i maj.';
    expect(blocksOf(text)).toHaveLength(1);
  });

  it('does not join short lines, of a list without marks or an address', () => {
    expect(blocksOf('Beslutet skickas till\nTekniska nämnden\nKultur- och fritidsnämnden\nakten\n')).toHaveLength(4);
  });

  it('takes rank and weight from Markdown and leaves its signs in the text', () => {
    const { blocks } = readPlain('## Resolution 12\n\n**And resolved:**\n\nThat the report be noted.');
    expect(blocks.map(({ role, level, strong }) => [role, level, strong])).toEqual([
      ['heading', 2, false],
      ['heading', null, true],
      ['paragraph', null, false],
    ]);
  });

  it('gives ordered, trimmed blocks that cover every word, whatever the text', () => {
    const line = fc.oneof(
      fc.constantFrom('', ' ', '1. punkt', 'att besluta', '§ 4 Ärende', 'Rubrik', '- streck', '\u00ad', '\ufeff'),
      fc.string({ unit: fc.constantFrom('a', 'Å', ' ', '.', '1', '-', '\t', '𝄞', '\r'), maxLength: 100 }),
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const raw = lines.join(end);
        const { text, blocks } = readPlain(raw);
        expect(text).toBe(raw.replace(/^\ufeff/, ''));
        // A soft hyphen by itself is no word.
        const between = (from: number, to?: number) =>
          text
            .slice(from, to)
            .replace(/\u00ad/g, '')
            .trim();
        let at = 0;
        for (const block of blocks) {
          expect(between(at, block.start)).toBe('');
          expect(text.slice(block.start, block.end)).toBe(text.slice(block.start, block.end).trim());
          expect(block.end).toBeGreaterThan(block.start);
          at = block.end;
        }
        expect(between(at)).toBe('');
      }),
    );
  });
});
