// Modern.Gov: most councils of the United Kingdom. Number and title stand in cells of one table, both of the same class, among text out of a word processor.
import { definePortal } from './portal.ts';

export const modernGov = definePortal({
  markup: 'ieListDocuments.aspx with table.mgItemTable, td.mgItemNumberCell and p.mgAiTitleTxt (described, no page saved)',
  meeting: /\/(?:ielistdocuments|iedecisiondetails|mgissuehistoryhome)\.aspx/,
  listing: /\/(?:ielistmeetings|mgcommitteedetails|mglistcommittees)\.aspx/,
  document: /\/documents\/[sgb]\d+\/.+\.pdf/,
  papers: [
    ['agenda', /\/documents\/g\d+\/agenda/i],
    ['minutes', /\/documents\/g\d+\/(?:printed )?minutes/i],
    ['report', /\/documents\/s\d+\//i],
  ],
  pages: [
    {
      is: 'agenda',
      marks: ['.mgItemTable td.mgItemNumberCell', '.mgItemTable .mgAiTitleTxt'],
      body: '.mgMainTxt h2, h1',
      date: '.mgSubTitleTxt, h2, h1',
      items: {
        row: '.mgItemTable tr:has(td.mgItemNumberCell)',
        number: '.mgItemNumberCell .mgAiTitleTxt',
        title: 'td:not(.mgItemNumberCell) .mgAiTitleTxt',
      },
    },
  ],
});
