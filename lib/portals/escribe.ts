// eScribe: Canadian and American cities. Items within items, their titles links that run script, their files named only in an attribute.
import { attributeOf, parentElementOf } from '../documents/dom.ts';
import { definePortal } from './portal.ts';

const isItem = (element: Element): boolean => /(?:^|\s)AgendaItem(?:\s|$)/.test(attributeOf(element, 'class') ?? '');

function itemsAround(row: Element): number {
  let depth = 0;
  for (let at = parentElementOf(row); at; at = parentElementOf(at)) if (isItem(at)) depth += 1;
  return depth;
}

export const escribe = definePortal({
  markup: 'Meeting.aspx with div.AgendaItem, .AgendaItemCounter, .AgendaItemTitle (scrapers of 2025; no page saved)',
  meeting: /\/meeting\.aspx\?(?:.*&)?id=[\da-f-]{36}/,
  document: /\/filestream\.ashx\?documentid=\d+/,
  pages: [
    {
      is: 'agenda',
      marks: ['.AgendaItemContainer .AgendaItem', '.AgendaItemTitle'],
      body: '.AgendaHeaderTitle',
      date: '.AgendaMeetingTimeStart, .AgendaHeader',
      items: { row: '.AgendaItem', number: '.AgendaItemCounter', title: '.AgendaItemTitle', depthOf: itemsAround },
    },
  ],
});
