import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReadUnasked } from '../../lib/portals/page.ts';
import { outlineOf, readSource } from './pages.ts';

const WORDS = [
  'Upprop',
  'Budget för hamnen',
  'Förslag till beslut',
  'att planen antas,',
  '2026-05-12',
  'Kommunstyrelsen',
  '§ 7 Plan',
  '3. Val',
  'IV. Slut',
  '(2) Taxa',
  '12',
  'Beslut',
  '',
];
const TAGS = ['div', 'p', 'h1', 'h2', 'ol', 'ul', 'li', 'table', 'tr', 'td', 'nav', 'section', 'button', 'span', 'blockquote'];

/** Any tangle of tags and the words that mean something to us. */
const { page: tangle } = fc.letrec<{ page: string; part: string }>((tie) => ({
  page: fc.array(tie('part'), { maxLength: 12 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...WORDS),
    fc.constantFrom('a.pdf', '/f?downloadMode=open', 'https://x.example/b').map((href) => `<a href="${href}">Protokoll</a>`),
    fc
      .tuple(fc.constantFrom(...TAGS), tie('page'), fc.constantFrom('', ' class="x1 item"', ' hidden', ' role="listitem"'))
      .map(([tag, inner, extra]) => `<${tag}${extra}>${inner}</${tag}>`),
  ),
}));

const around = (body: string): string => `<!doctype html><html lang="sv"><head><title>T</title></head><body>${body}</body></html>`;

describe('any page', () => {
  it('is read without a stumble, with parts that fit each other, and is not changed', () => {
    fc.assert(
      fc.property(
        tangle,
        fc.constantFrom('', 'https://x.example/moten/a', 'not an address', 'https://x.example/%E0%A4%A'),
        (body, address) => {
          const { page, html, root } = readSource(around(body), 'https://x.example/', address);
          const before = root.documentElement.outerHTML;
          const { text } = html.reading;
          let last = 0;
          page.items.forEach((item, at) => {
            expect(item.span.start).toBeGreaterThanOrEqual(last);
            last = item.span.start;
            expect(item.heading.start).toBe(item.span.start);
            expect(item.heading.end).toBeLessThanOrEqual(text.length);
            expect(item.span.end).toBeLessThanOrEqual(text.length);
            expect(item.span.end).toBeGreaterThan(item.span.start);
            expect(item.title).not.toBe('');
            if (item.parent === null) expect(item.depth).toBe(0);
            else {
              const parent = page.items[item.parent]!;
              expect(item.parent).toBeLessThan(at);
              expect(item.depth).toBe(parent.depth + 1);
              expect(parent.span.start).toBeLessThanOrEqual(item.span.start);
            }
            for (const one of item.attachments) expect(page.documents[one]!.itemIndex).toBe(at);
          });
          page.documents.forEach(({ itemIndex }, at) => {
            if (itemIndex !== null) expect(page.items[itemIndex]!.attachments).toContain(at);
          });
          if (!isReadUnasked(page)) expect(page.items).toEqual([]);
          if (isReadUnasked(page)) expect(new Set(page.cues.map(({ group }) => group)).size).toBeGreaterThanOrEqual(2);
          expect(JSON.parse(JSON.stringify(page))).toEqual(page);
          expect(root.documentElement.outerHTML).toBe(before);
        },
      ),
      { numRuns: 400 },
    );
  });
});

const TITLES = [
  'Upprop',
  'Val av justerare',
  'Budget för hamnen',
  'Ny taxa för parkering',
  'Svar på motion om skolvägar',
  'Detaljplan för Eken',
  'Lokaler för musikskolan',
  'Yttrande över remiss',
  'Upphandling av frukt',
  'Belysning i parken',
  'Avtal om bussar',
  'Rapport om luften',
  'Medel till biblioteket',
  'Namn på ny gata',
];

type Write = (number: number, title: string) => string;
const MARKUPS: Readonly<Record<string, { row: Write; around?: (rows: string) => string }>> = {
  'h2 §': { row: (n, title) => `<h2>§ ${n} ${title}</h2><p>Ärendet bereds.</p>` },
  'div inside div': { row: (n, title) => `<div class="row-${n} card"><div class="t"><span>§ ${n}</span> ${title}</div><p>Text.</p></div>` },
  'p number': { row: (n, title) => `<p class="a">${n}. ${title}</p>` },
  'strong number': { row: (n, title) => `<p><strong>${n})</strong> ${title}</p>` },
  'list drawn': { row: (_, title) => `<li>${title}</li>`, around: (rows) => `<ol>${rows}</ol>` },
  cells: {
    row: (n, title) => `<tr class="${n % 2 ? 'odd' : 'even'}"><td>${n}</td><td>${title}</td></tr>`,
    around: (rows) => `<table>${rows}</table>`,
  },
  accordion: { row: (n, title) => `<h3><button aria-expanded="false">${n}. ${title}</button></h3><div>Text.</div>` },
  Ärende: { row: (n, title) => `<div><h4>Ärende ${n} ${title}</h4></div>` },
};

const titles = fc.shuffledSubarray(TITLES, { minLength: 4 });
const noise = fc.constantFrom(
  '',
  '<nav><ol><li>Start</li><li>Politik</li><li>Möten</li></ol></nav>',
  '<p>Sammanträdet sänds på webben.</p>',
  '<p>Plats: Rådhuset</p>',
);

describe('an agenda of any titles in any markup', () => {
  it.each(Object.entries(MARKUPS))('%s: all of its items, in order, and no other', (_, { row, around: list = (rows) => rows }) => {
    fc.assert(
      fc.property(titles, noise, noise, fc.nat({ max: 3 }), (all, before, after, wraps) => {
        const rows = list(all.map((title, at) => row(at + 1, title)).join(''));
        const body = '<div>'.repeat(wraps) + rows + '</div>'.repeat(wraps);
        const { page } = readSource(around(`${before}<main><h1>Kommunstyrelsen, sammanträde 2026-05-12</h1>${body}</main>${after}`));
        expect(page.class).toBe('agenda');
        expect(page.items.map(({ title }) => title)).toEqual(all);
        expect(page.meeting).toMatchObject({ body: 'Kommunstyrelsen', date: '2026-05-12' });
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(MARKUPS))('%s: nothing, where nothing says that it is a meeting', (_, { row, around: list = (rows) => rows }) => {
    fc.assert(
      fc.property(titles, noise, (all, before) => {
        const rows = list(all.map((title, at) => row(at + 1, title)).join(''));
        const { page } = readSource(around(`${before}<main><h1>Att göra i höst</h1>${rows}</main>`));
        expect(page.class).toBe('other');
        expect(outlineOf(page)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
