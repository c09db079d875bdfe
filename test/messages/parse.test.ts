import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteInput } from '../../lib/messages/calls.ts';
import { parseFromContent } from '../../lib/messages/parse.ts';
import { MAX_TEXT } from '../../lib/messages/schemas.ts';
import { MAX_COMMENT } from '../../lib/model/note.ts';
import type { Block, Reading } from '../../lib/model/reading.ts';

const block = (start: number, end: number, change: Partial<Block> = {}): Block => ({
  start,
  end,
  role: 'paragraph',
  level: null,
  strong: false,
  lang: null,
  page: null,
  marker: null,
  shape: 'p',
  ...change,
});
const reading = (text: string, blocks: Block[]): Reading => ({ text, blocks, lang: 'sv', title: 'Kallelse' });
const good = reading('Ett.\nTvå.', [block(0, 4), block(5, 9, { role: 'item', level: 1, marker: '•' })]);
const note: NoteInput = {
  documentId: 'https://kommun.se/mote',
  noteId: null,
  target: {
    quote: { type: 'TextQuoteSelector', exact: 'Två', prefix: 'Ett.\n', suffix: '.' },
    position: { type: 'TextPositionSelector', start: 5, end: 8 },
    page: null,
  },
  kind: 'plan',
  decision: 'dismissed',
  comment: '',
};

const address = 'https://kommun.se/mote/1';

describe('parseFromContent', () => {
  it('takes what an honest content script sends', () => {
    const links = [{ href: 'https://kommun.se/a.pdf', label: 'Bilaga', at: { start: 0, end: 3 } }];
    expect(parseFromContent('analysePage', { address, reading: good, links })).toEqual({
      ok: true,
      value: { address, reading: good, links },
    });
    const withItem = [{ ...links[0]!, item: '§ 12 Läsning' }];
    expect(parseFromContent('noteLinks', { address, links: withItem })).toEqual({ ok: true, value: { address, links: withItem } });
    expect(parseFromContent('saveNote', note)).toEqual({ ok: true, value: note });
    expect(parseFromContent('removeNote', { noteId: 'n' })).toEqual({ ok: true, value: { noteId: 'n' } });
  });

  it('leaves out what the protocol does not know', () => {
    expect(parseFromContent('removeNote', { noteId: 'n', tabId: 7, __proto__: { x: 1 } })).toEqual({ ok: true, value: { noteId: 'n' } });
  });

  it.each(['deleteEverything', 'exportDocument', 'constructor', '__proto__', ''])('knows no call “%s”', (name) => {
    expect(parseFromContent(name, {})).toMatchObject({ ok: false, code: 'bad-message' });
  });

  it.each<[string, Block[]]>([
    ['overlap', [block(0, 5), block(4, 9)]],
    ['run backwards', [block(5, 9), block(0, 4)]],
    ['end before they start', [block(4, 2)]],
    ['reach beyond the text', [block(0, 99)]],
    ['start before it', [block(-1, 4)]],
    ['stand between characters', [block(0.5, 4)]],
    ['have no known role', [block(0, 4, { role: 'script' as never })]],
  ])('refuses blocks that %s', (_what, blocks) => {
    expect(parseFromContent('analysePage', { address, reading: reading('Ett.\nTvå.', blocks), links: [] })).toMatchObject({
      ok: false,
      code: 'bad-message',
    });
  });

  it('says that a text is too long, and only that', () => {
    const long = reading('x'.repeat(MAX_TEXT + 1), []);
    expect(parseFromContent('analysePage', { address, reading: long, links: [] })).toMatchObject({ ok: false, code: 'too-long' });
    expect(parseFromContent('saveNote', { ...note, comment: 'x'.repeat(MAX_COMMENT + 1) })).toMatchObject({ ok: false, code: 'too-long' });
    expect(parseFromContent('saveNote', { ...note, documentId: 'x'.repeat(99_999) })).toMatchObject({ ok: false, code: 'bad-message' });
  });

  it('cuts overlong names instead of refusing the page', () => {
    const odd = reading('Ett.', [block(0, 4, { shape: 'c'.repeat(9_999) })]);
    const parsed = parseFromContent('analysePage', { address, reading: odd, links: [] });
    expect(parsed.ok && (parsed.value as { reading: Reading }).reading.blocks[0]!.shape).toHaveLength(256);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//kommun.se/a.pdf', ''])('refuses the link %s', (href) => {
    const links = [{ href, label: 'x', at: { start: 0, end: 1 } }];
    expect(parseFromContent('analysePage', { address, reading: good, links })).toMatchObject({ ok: false });
  });

  it.each([
    { kind: 'drop table' },
    { decision: 'maybe' },
    { comment: 7 },
    { noteId: '' },
    { target: { ...note.target, quote: { ...note.target.quote, exact: '' } } },
    { target: { ...note.target, position: { type: 'TextPositionSelector', start: 8, end: 5 } } },
    { target: { ...note.target, page: 0 } },
  ])('refuses the note with %j', (change) => {
    expect(parseFromContent('saveNote', { ...note, ...change })).toMatchObject({ ok: false });
  });

  it.each([{ item: 7 }, { href: 'javascript:alert(1)' }, { item: null }, { at: { start: 2, end: 1 } }])(
    'refuses the link with %j',
    (change) => {
      const links = [{ href: 'https://kommun.se/a.pdf', label: 'Bilaga', at: { start: 0, end: 3 }, ...change }];
      expect(parseFromContent('noteLinks', { address, links })).toMatchObject({ ok: false });
    },
  );

  it('never throws, whatever comes', () => {
    const names = fc.constantFrom('analysePage', 'noteLinks', 'saveNote', 'removeNote', 'x');
    fc.assert(
      fc.property(names, fc.anything(), (name, input) => {
        const parsed = parseFromContent(name, input);
        expect(typeof parsed.ok).toBe('boolean');
      }),
    );
  });

  it('keeps every reading whose blocks are in order, as it is', () => {
    const readings = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 20 }).map((lines) => {
      let at = 0;
      const blocks = lines.map((line) => {
        const made = block(at, at + line.length);
        at += line.length + 1;
        return made;
      });
      return reading(lines.join('\n'), blocks);
    });
    fc.assert(
      fc.property(readings, (one) => {
        expect(parseFromContent('analysePage', { address, reading: one, links: [] })).toEqual({
          ok: true,
          value: { address, reading: one, links: [] },
        });
      }),
    );
  });
});
