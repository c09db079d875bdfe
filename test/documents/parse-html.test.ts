// HTML as people save it: tags left out, misplaced, or only spoken of. What a browser shows must be read.
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../lib/documents/html.ts';
import { decodeHtml, parseHtml } from '../../tools/lib/parse-html.ts';

const read = (source: string) => readHtml(parseHtml(source)).reading;

describe('parseHtml', () => {
  it('reads a body that no head stands before, and its title and language', () => {
    const { text, title, lang } = read(
      '<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kallelse &amp; dagordning</title><body><h2>Förslag till beslut</h2>' +
        '<p>Kulturnämnden får i uppdrag att ta fram en handlingsplan.</p></body></html>',
    );
    expect(text).toBe('Förslag till beslut\nKulturnämnden får i uppdrag att ta fram en handlingsplan.\n');
    expect(title).toBe('Kallelse & dagordning');
    expect(lang).toBe('sv');
  });

  it.each([
    ['title and body', '<title>t</title><body><p>att ta fram', 'att ta fram\n'],
    ['link and body', '<link rel="stylesheet" href="x.css"><body><p>att ta fram', 'att ta fram\n'],
    ['base and body', '<base href="https://kommun.example/"><body><p>att ta fram', 'att ta fram\n'],
    ['words before body', '<p>ett</p><body class="x"><p>två', 'ett\ntvå\n'],
    ['head and no body', '<head><title>t</title></head><p>att ta fram', 'att ta fram\n'],
    ['body in a comment', '<head><!-- <body> --></head><p>att ta fram', 'att ta fram\n'],
    ['body in a script', '<head><script>const tag = "<body>";</script></head><p>att ta fram', 'att ta fram\n'],
    ['head in a comment', '<p>att <!-- </head> --> ta fram', 'att ta fram\n'],
    ['words after body', '<body><p>ett</p></body><p>två</p></html><p>tre', 'ett\ntvå\ntre\n'],
    ['no tag at all', 'att ta fram &lt;en&gt; plan', 'att ta fram <en> plan\n'],
    ['nothing', '', ''],
  ])('reads what a browser shows: %s', (_, source, text) => {
    expect(read(source).text).toBe(text);
  });

  it('ends what XHTML ends within the tag', () => {
    const source =
      '<?xml version="1.0"?><html xml:lang="sv" lang="sv"><head><title/><script src="x.js" /></head><body><p>att ta fram</p></body></html>';
    expect(read(source).text).toBe('att ta fram\n');
  });
});

describe('decodeHtml', () => {
  it('takes the encoding that the page declares', () => {
    const bytes = Uint8Array.from('<meta charset="iso-8859-1"><p>Vård', (sign) => sign.charCodeAt(0));
    expect(decodeHtml(bytes)).toEqual({ text: '<meta charset="iso-8859-1"><p>Vård', encoding: 'windows-1252' });
  });
});
