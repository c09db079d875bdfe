// Helsinki's decisions (paatokset.hel.fi, from Ahjo): one matter a page, its number and its registry number in cells of their own.
import { definePortal } from './portal.ts';

export const helsinki = definePortal({
  markup: 'AsiaOtsikko, DnroTmuoto, SisaltoOtsikko of the Ahjo fixtures of 2025',
  meeting: /^\/(?:fi|sv)\/asia\//,
  pages: [
    {
      is: 'item',
      marks: ['h3.SisaltoOtsikko', 'h1.AsiaOtsikko'],
      caseNumber: '.DnroTmuoto',
      single: { number: '.Asiapykala', title: 'h1.AsiaOtsikko' },
    },
    // A motion's text comes without the matter's own heading.
    { is: 'item', marks: ['h3.SisaltoOtsikko', 'h3.LiitteetOtsikko'], caseNumber: '.DnroTmuoto' },
  ],
});
