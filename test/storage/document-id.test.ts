import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIdOfFile, findDocumentId } from '../../lib/storage/document-id.ts';

describe('findDocumentId', () => {
  it.each([
    ['https://Kommun.se/mote?id=7#punkt-3', 'https://kommun.se/mote?id=7'],
    ['https://kommun.se/mote?utm_source=brev&id=7&fbclid=x', 'https://kommun.se/mote?id=7'],
    ['https://kommun.se/mote?utm_source=brev', 'https://kommun.se/mote'],
    ['https://kommun.se/app/mote;jsessionid=0A1B?id=7', 'https://kommun.se/app/mote?id=7'],
    ['https://kommun.se/mote?PHPSESSID=1&did=4%20a+b', 'https://kommun.se/mote?did=4%20a+b'],
    ['https://user:secret@kommun.se/mote', 'https://kommun.se/mote'],
    // Ids stand in the query, without a value too; order may matter.
    ['https://kommun.se/$File/a.pdf?OpenElement', 'https://kommun.se/$File/a.pdf?OpenElement'],
    ['https://kommun.se/View.ashx?M=A&ID=1&GUID=2', 'https://kommun.se/View.ashx?M=A&ID=1&GUID=2'],
    // Two meetings of one single-page portal.
    ['https://kommun.se/portal#/mote/7', 'https://kommun.se/portal#/mote/7'],
    ['https://kommun.se/portal#!/mote/8', 'https://kommun.se/portal#!/mote/8'],
    ['file:///home/a/kallelse.html#x', 'file:///home/a/kallelse.html'],
  ])('%s → %s', (url, id) => {
    expect(findDocumentId(url)).toBe(id);
  });

  it.each([null, undefined, '', 'no address', 'about:blank', 'javascript:alert(1)', 'data:text/html,x', 'chrome://settings'])(
    '%s is no document',
    (url) => {
      expect(findDocumentId(url)).toBeNull();
    },
  );

  it('of an id is the id itself', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        const id = findDocumentId(url);
        expect(findDocumentId(id)).toBe(id);
      }),
    );
  });

  it('is the same wherever on the page one was', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), fc.stringMatching(/^[a-z0-9-]{1,12}$/), (url, place) => {
        expect(findDocumentId(`${url}#${place}`)).toBe(findDocumentId(url));
      }),
    );
  });

  it('of a file is its hash', () => {
    expect(documentIdOfFile('ab12')).toBe('file:ab12');
  });
});
