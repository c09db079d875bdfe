// What a document of a meeting is, by what it is called. Crosses from the page readers to whoever lists documents. Imports nothing; it must not guess.

/** Ids; `null` beside them means that the name does not say. `notice`: kallelse; `report`: tjänsteskrivelse, tjänsteutlåtande; `extract`: protokollsutdrag. */
export const PAPER_KINDS = [
  'notice',
  'agenda',
  'minutes',
  'extract',
  'report',
  'motion',
  'interpellation',
  'claim',
  'answer',
  'dissent',
  'decision',
  'presentation',
  'appendix',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
