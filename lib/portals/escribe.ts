// eScribe: Canadian and American cities. Items within items, their titles links that run script, their files named only in an attribute.
import { attributeOf, parentElementOf } from '../documents/dom.ts';
import { definePortal } from './portal.ts';

const isContainer = (element: Element): boolean => /(?:^|\s)AgendaItemContainer(?:\s|$)/.test(attributeOf(element, 'class') ?? '');

/** Items within an item stand in it or beside it, but always in a container within its container. */
function depthOf(row: Element): number {
  let depth = -1;
  for (let at = parentElementOf(row); at; at = parentElementOf(at)) if (isContainer(at)) depth += 1;
  return Math.max(0, depth);
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
      items: { row: '.AgendaItem', number: '.AgendaItemCounter', title: '.AgendaItemTitle', depthOf },
    },
  ],
});
