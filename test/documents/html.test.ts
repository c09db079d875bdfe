import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HtmlReading, OWN_ELEMENT, readHtml } from '../../lib/documents/html.ts';
import { parseHtml } from '../../tools/lib/parse-html.ts';

const read = (body: string, options?: Parameters<typeof readHtml>[1]) =>
  readHtml(parseHtml(`<!doctype html><html lang="sv"><head><title>T</title></head><body>${body}</body></html>`), options);
const textOf = (body: string) => read(body).reading.text;
const blocksOf = (body: string) => {
  const { text, blocks } = read(body).reading;
  return blocks.map((block) => ({ ...block, words: text.slice(block.start, block.end) }));
};

/** Every unit of the text is the unit of the node that it is said to come from; line ends come from nowhere. */
function expectRoundTrip({ reading: { text, blocks }, toRanges, spanOf }: HtmlReading): void {
  for (let i = 0; i < text.length; i += 1) {
    const [piece, ...more] = toRanges({ start: i, end: i + 1 });
    expect(more).toEqual([]);
    if (!piece) {
      expect(text[i]).toBe('\n');
      continue;
    }
    const unit = piece.startNode.data.slice(piece.startOffset, piece.endOffset);
    expect(unit === text[i] || (text[i] === ' ' && /^[ \t\n\r\f]$/.test(unit))).toBe(true);
    expect(piece.startNode).toBe(piece.endNode);
    expect([i, i + 1]).toContain(spanOf(piece.startNode, piece.endOffset));
  }
  let at = 0;
  for (const block of blocks) {
    expect(text.slice(at, block.start).trim()).toBe('');
    expect(text.slice(block.start, block.end).trim()).not.toBe('');
    at = block.end;
  }
  expect(text.slice(at).trim()).toBe('');
}

describe('readHtml: the text', () => {
  it('ends lines at blocks and at br, and collapses white space as it is drawn', () => {
    expect(textOf('<h1>  Kallelse\n till </h1><p>Ett <b>två </b> tre<br>\n fyra</p>fem<div>sex</div>')).toBe(
      'Kallelse till\nEtt två tre\nfyra\nfem\nsex\n',
    );
  });

  it('keeps the lines of pre, and lines and blanks as its style says', () => {
    expect(textOf('<pre>a  b\n\n c</pre>')).toBe('a  b\n c\n');
    expect(textOf('<p style="white-space: pre-line">a   b\n c</p>')).toBe('a b\nc\n');
  });

  it('leaves out scripts, forms, hidden elements, drawings and our own card', () => {
    const out = [
      '<script>x</script>',
      '<style>x</style>',
      '<template>x</template>',
      '<noscript>x</noscript>',
      '<textarea>x</textarea>',
      '<select><option>x</select>',
      '<svg><text>x</text></svg>',
      '<p hidden>x</p>',
      '<p style="color: red; display:none">x</p>',
      '<p style="visibility: hidden">x</p>',
      '<dialog>x</dialog>',
      '<div contenteditable>x</div>',
      '<button>x</button>',
      `<${OWN_ELEMENT}>x</${OWN_ELEMENT}>`,
    ];
    expect(textOf(`<p>före</p>${out.join('')}<p>efter</p>`)).toBe('före\nefter\n');
  });

  it('reads what is folded, labelled, or hidden from readers of the screen only', () => {
    const folded =
      '<details><summary>§ 4</summary><p>inne</p></details><p hidden="until-found">sökt</p><label>namn <input value="x"></label><p aria-hidden="true">syns</p>';
    expect(textOf(folded)).toBe('§ 4\ninne\nsökt\nnamn\nsyns\n');
    expect(textOf('<h3><button>Ärende 4</button></h3><button aria-expanded="false">Visa ärende 5</button>')).toBe(
      'Ärende 4Visa ärende 5\n'.replace('4V', '4\nV'),
    );
  });

  it('joins a word that is broken over very many lines', () => {
    expect(textOf(`<p>${'plan<b>-</b><br>'.repeat(20_000)}slut</p>`) === `${'plan'.repeat(20_000)}slut\n`).toBe(true);
    expect(textOf(`<pre>kommunsty-${' '.repeat(700)}\nrelsen</pre>`)).toBe('kommunstyrelsen\n');
  });

  it('joins soft hyphens, and words broken by hand', () => {
    expect(textOf('<p>kommun&shy;styrel&shy;sens kommunsty-<br>relsens IT-<br>avdelning hälso-<br>och sjukvård</p>')).toBe(
      'kommunstyrelsens kommunstyrelsens IT-avdelning hälso-\noch sjukvård\n',
    );
  });

  it('asks the caller too what is hidden', () => {
    const { reading } = read('<p class="gone">a</p><p>b</p>', { isHidden: (element) => element.className === 'gone' });
    expect(reading.text).toBe('b\n');
  });

  it('reads a declared shadow tree with its slots in the order they are drawn', () => {
    const body =
      '<my-card><template shadowrootmode="open"><p><slot name="b"></slot></p><p><slot>tomt</slot></p><slot name="none">annars</slot></template>ett<i slot="b">två</i></my-card>';
    expect(textOf(body)).toBe('två\nett\nannars\n');
  });
});

describe('readHtml: the blocks', () => {
  it('tells headings, items with their marks, cells and paragraphs apart', () => {
    const found = blocksOf(
      '<h2>R</h2><ol start="3"><li>a<li value="7"><p>b</p><p>c</p></ol><ul><li>d<ol type="a"><li>e</ol></ul><table><tr><th>f<td>g</table><p role="heading" aria-level="4">h</p>',
    );
    expect(found.map(({ role, level, marker, words }) => [role, level, marker, words])).toEqual([
      ['heading', 2, null, 'R'],
      ['item', 1, '3.', 'a'],
      ['item', 1, '7.', 'b'],
      ['paragraph', null, null, 'c'],
      ['item', 1, '•', 'd'],
      ['item', 2, 'a.', 'e'],
      ['cell', null, null, 'f'],
      ['cell', null, null, 'g'],
      ['heading', 4, null, 'h'],
    ]);
  });

  it('counts reversed, roman and unmarked lists', () => {
    expect(
      blocksOf('<ol reversed><li>a<li>b</ol><ol type="I" start="4"><li>c</ol><ol style="list-style: none"><li>d</ol>').map(
        ({ marker }) => marker,
      ),
    ).toEqual(['2.', '1.', 'IV.', null]);
  });

  it('knows bold lines, languages and shapes', () => {
    const found = blocksOf(
      '<p><b>Beslut</b></p><p><b>Be</b>slut</p><div style="font-weight:700">x<p lang="en" class="item12 row_3f">y</p></div>',
    );
    expect(found.map(({ strong, lang, shape }) => [strong, lang, shape])).toEqual([
      [true, 'sv', 'p'],
      [false, 'sv', 'p'],
      [true, 'sv', 'div'],
      [true, 'en', 'p.item.row'],
    ]);
  });

  it('takes an empty lang for what it is', () => {
    expect(blocksOf('<p lang="">x</p><p>y</p>').map(({ lang }) => lang)).toEqual([null, 'sv']);
  });

  it('lets a sentence go on over a br, and makes points of their own', () => {
    expect(
      blocksOf('<p>Nämnden får i uppdrag att under hela året<br>följa upp planen<br>att redovisa den<br>1. ett<br>2. två</p>').map(
        ({ words }) => words,
      ),
    ).toEqual(['Nämnden får i uppdrag att under hela året\nfölja upp planen', 'att redovisa den', '1. ett', '2. två']);
  });
});

describe('readHtml: the way back', () => {
  it('gives one piece over neighbouring nodes, and more where something lies between', () => {
    const page = read('<p>ett <b>två</b> tre <button>x</button>fyra</p>');
    const { text } = page.reading;
    expect(page.toRanges({ start: 0, end: 7 })).toHaveLength(1);
    const pieces = page.toRanges({ start: 0, end: text.length });
    expect(pieces.map(({ startNode, endNode }) => [startNode.data, endNode.data])).toEqual([
      ['ett ', ' tre '],
      ['fyra', 'fyra'],
    ]);
  });

  it('leaves out what the page has taken away since', () => {
    const page = read('<p id="a">ett</p><p id="b">två</p>');
    const root = page.roots[0] as Document;
    root.getElementById('a')!.remove();
    root.getElementById('b')!.firstChild!.textContent = 't';
    expect(page.toRanges({ start: 0, end: 7 })).toEqual([]);
  });

  it('holds for every unit of any page', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'Ö', ' ', '\n', '-', '\u00ad', '\u00a0', '.', '𝄞', '1'), maxLength: 12 });
    const tag = fc.constantFrom('p', 'div', 'span', 'b', 'li', 'ol', 'td', 'h2', 'a', 'pre', 'button', 'br', 'script', 'details');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        words,
        fc
          .tuple(tag, fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inner]) => (name === 'br' ? '<br>' : `<${name}>${inner.join('')}</${name}>`)),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => expectRoundTrip(read(parts.join('')))),
      { numRuns: 300 },
    );
  });
});

describe('readHtml: links', () => {
  const links = (body: string) =>
    read(body, { baseUrl: 'https://kommun.example/moten/maj/' }).links.map(({ href, label }) => [
      href.replace('https://kommun.example', ''),
      label,
    ]);

  it('finds documents by their addresses, once each, by their best name', () => {
    expect(
      links(
        '<a href="/download/18.5/1/a.pdf">Ladda ner</a> <a href="/download/18.5/1/a.pdf#s2">Protokoll  maj</a><a href="b-pdf-19038?downloadMode=open"></a><a href="sida.html">Sida</a>' +
          '<a href="javascript:void(0)">Öppna.pdf</a><a href="https://annan.example/x.PDF" aria-label="Budget"></a><iframe src="/visa/c.pdf"></iframe>',
      ),
    ).toEqual([
      ['/download/18.5/1/a.pdf', 'Protokoll maj'],
      ['/moten/maj/b-pdf-19038?downloadMode=open', 'b-pdf-19038'],
      ['https://annan.example/x.PDF', 'Budget'],
      ['/visa/c.pdf', 'c.pdf'],
    ]);
  });

  it('says where they stand in the text', () => {
    const { links: found, reading } = read('<p>Se <a href="https://k.example/a.pdf"> planen </a> här</p>');
    expect(reading.text.slice(found[0]!.at.start, found[0]!.at.end)).toBe('planen');
  });
});
