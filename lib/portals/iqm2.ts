// IQM2: American cities. An outline in one table: the first rank is numbered, what lies within it has empty cells in front and often no number.
import { elementsIn, tagOf } from '../documents/dom.ts';
import { definePortal } from './portal.ts';

/** Empty cells before the first that says anything are the indent; the number's own cell is none. */
function indentOf(row: Element): number {
  const cells = elementsIn(row).filter((cell) => tagOf(cell) === 'td');
  const said = cells.findIndex((cell) => (cell.textContent ?? '').trim() !== '' || (cell.getAttribute('class') ?? '').includes('Num'));
  return Math.max(0, said);
}

export const iqm2 = definePortal({
  markup: 'Detail_Meeting.aspx with table#MeetingDetail, td.Num and td.Title, as saved in 2019',
  meeting: /\/detail_(?:meeting|legifile|motion)\.aspx\?/,
  listing: /\/citizens\/(?:calendar|default|board)/,
  document: /\/fileopen\.aspx\?/,
  papers: [
    ['agenda', /\/FileOpen\.aspx\?(?:.*&)?Type=14(?:&|$)/i],
    ['notice', /\/FileOpen\.aspx\?(?:.*&)?Type=1(?:&|$)/i],
    ['minutes', /\/FileOpen\.aspx\?(?:.*&)?Type=(?:12|15)(?:&|$)/i],
  ],
  pages: [
    {
      is: 'agenda',
      marks: ['table#MeetingDetail td.Num', 'table#MeetingDetail td.Title'],
      body: 'td.MeetingHeading, .MeetingHeading',
      date: 'td.MeetingHeading, .MeetingHeading',
      items: { row: 'table#MeetingDetail tr:has(> td.Title)', number: 'td.Num', title: 'td.Title', depthOf: indentOf },
    },
  ],
});
