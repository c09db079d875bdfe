// Legistar: American cities. A grid of columns that each city chooses; the number of the matter is a file number and counts nothing up.
import { definePortal } from './portal.ts';

export const legistar = definePortal({
  markup:
    'MeetingDetail.aspx grid (rgMasterTable in gridMain) and LegislationDetail.aspx labels lblTitle2, lblFile2 (scrapers of 2024; a saved calendar)',
  meeting: /\/(?:meetingdetail|legislationdetail)\.aspx\?/,
  listing: /\/(?:calendar|departmentdetail)\.aspx/,
  document: /\/view\.ashx\?(?:.*&)?m=(?:a|m|f|ao|e3)(?:&|$)/,
  papers: [
    ['agenda', /\/View\.ashx\?(?:.*&)?M=A(?:&|$)/i],
    ['minutes', /\/View\.ashx\?(?:.*&)?M=M(?:&|$)/i],
  ],
  pages: [
    {
      is: 'agenda',
      marks: ['[id$="lblName"], [id$="hypName"]', 'table[id*="gridMain"] tr.rgRow a[href*="LegislationDetail.aspx"]'],
      body: '[id$="hypName"], [id$="lblName"]',
      date: '[id$="lblDate"]',
      items: {
        row: 'table[id*="gridMain"] tr.rgRow, table[id*="gridMain"] tr.rgAltRow',
        number: 'a[href*="LegislationDetail.aspx"]',
        title: /^title$/i,
      },
    },
    {
      is: 'item',
      marks: ['[id$="lblFile2"]', '[id$="lblTitle2"]'],
      body: '[id$="hypInControlOf2"], [id$="lblInControlOf2"]',
      date: '[id$="lblOnAgenda2"]',
      caseNumber: '[id$="lblFile2"]',
      single: { number: '[id$="lblFile2"]', title: '[id$="lblName2"], [id$="lblTitle2"]' },
    },
  ],
});
