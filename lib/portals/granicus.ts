// Granicus agendas: no headings, no classes but one; a layout table for each item, depth by nested quotes.
import { attributeOf, parentElementOf, tagOf } from '../documents/dom.ts';
import { definePortal } from './portal.ts';

function quotesAround(row: Element): number {
  let depth = 0;
  for (let at = parentElementOf(row); at; at = parentElementOf(at)) {
    if (tagOf(at) === 'blockquote' && attributeOf(at, 'dir') === 'ltr') depth += 1;
  }
  return depth;
}

export const granicus = definePortal({
  markup: 'GeneratedAgendaViewer with td.numberspace in tables, as saved in 2022',
  meeting: /\/(?:agendaviewer|generatedagendaviewer|documentviewer|minutesviewer)\.php\?/,
  listing: /\/viewpublisher\.php\?/,
  document: /\/metaviewer\.php\?/,
  pages: [
    {
      is: 'agenda',
      marks: ['td.numberspace', 'a[href*="MetaViewer.php"], a[href*="MediaPlayer.php"]'],
      items: { row: 'tr:has(> td.numberspace)', number: 'td.numberspace', title: 'td:not(.numberspace)', depthOf: quotesAround },
    },
  ],
});
