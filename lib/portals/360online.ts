// 360online OpenGov (Public 360): Norwegian municipalities, Västra Götalandsregionen. Titles stand in folded rows whose bodies come by a click; numbers
// begin anew in each group.
import { definePortal } from './portal.ts';

export const online360 = definePortal({
  markup: 'Meetings/Details with div.meetingAgendaList, as saved in 2018',
  meeting: /\/meetings\/(?:[^/]+\/)*details\/\d+/,
  listing: /\/(?:meetings|boards)\/(?:[^/]+\/)*(?:index|details\/\d+)?$/,
  document: /\/file\/details\/\d+\.pdf/,
  papers: [['notice', /innkalling/i]],
  pages: [
    {
      is: 'agenda',
      marks: ['h2.meetingTitleHeaderText', 'div.meetingAgendaList li .accordionTitleText'],
      body: 'h2.meetingTitleHeaderText',
      date: 'h2.meetingTitleHeaderText, .detailContent p',
      items: { row: 'div.meetingAgendaList > ul > li', title: '.accordionTitleText', late: '.panel:empty' },
    },
  ],
});
