// What a language's vocabulary of proposals is: labels, lead-ins, items, noise. The words stand in words-sv.ts and words-en.ts; data only.
import type { ProposalType } from '../model/proposal.ts';

/** What a label does to the text that follows it. */
export type Sense =
  /** A proposal begins: all that follows, sentence by sentence, is its points. */
  | 'propose'
  /** A decision begins. */
  | 'decide'
  /** A member's demand and arguments in one: sentences count as long as each directs. */
  | 'argue'
  /** Members' proposals: lists are points, sentences only where they explicitly propose. */
  | 'claims'
  /** Background: only explicit proposing counts. */
  | 'background'
  /** Nothing below is read: who voted, attachments, questions. */
  | 'stop';

export interface Label {
  readonly sense: Sense;
  readonly type: ProposalType | null;
  /** From the passage's first letter, without list marks. Must match the whole passage (a colon aside), unless `runIn`. */
  readonly pattern: RegExp;
  /** May be followed by its text on the same line. */
  readonly runIn?: RegExp;
  /** What all that matches either holds: looked for first, where the label may begin with any word and would be tried at length. */
  readonly holds?: RegExp;
  /** Its run-in text and the points right below are all that it opens: *Motion: Cllr X moved to …*. */
  readonly brief?: true;
}

export type Test = (text: string) => boolean;

export interface ProposalWords {
  readonly labels: readonly Label[];
  /** Some label's pattern or `runIn` matches: made of them (words-of.ts), since most passages are none. */
  readonly mayBeLabel?: Test;
  /** The last sentence before a list: *yrkar därför att:*, *föreslår att kommunfullmäktige beslutar*. */
  readonly leadIn: RegExp;
  /** The same, long past: history, no proposal. */
  readonly leadInPast: RegExp;
  /** Leads on to what a body holds to be true: *This Council believes that:*. Nothing below is read until it resolves. */
  readonly beliefs?: RegExp;
  /** *Enligt yrkande från …:* under a decision: another proposal begins. */
  readonly newGroup: RegExp;
  /** The number and the title of an item, from the passage's beginning. */
  readonly item: RegExp;
  /** Running heads and feet, page numbers, signatures of adjusters. Begins with no small letter. */
  readonly noise: RegExp;
  /** The same, whatever it begins with. */
  readonly foot?: RegExp;
  /** Titles that tell the type of the whole document. */
  readonly documentTypes: readonly { readonly type: ProposalType; readonly pattern: RegExp }[];
  /** Title of a steering document that stands by itself. */
  readonly steering: RegExp;
  /** A heading below which a plan or a budget assigns tasks to boards. */
  readonly assigns?: RegExp;
  /** Lines that look like such a title and are none: a task, an item of a list. */
  readonly noTitle?: RegExp;
  /** A text in which one of these stands lays no duties down: somebody demands, argues, or speaks to the reader. */
  readonly noDuties?: RegExp;
  /** The paragraphs (§) of minutes. */
  readonly paragraphs?: RegExp;
  /** Labels that no steering document has by itself. */
  readonly decisionLabel?: RegExp;
  /** Titles of rules that a house gives as often as a municipality. */
  readonly houseRules?: RegExp;
  /** Names those who govern or are governed: without one, duties are the rules of a house, a pool or a shop. */
  readonly governing?: RegExp;
  /** Speaks to its reader: a page for residents, members or customers. Global. */
  readonly addressed: RegExp;
  /** Documents for the reader of a site: its privacy notice, its terms. */
  readonly siteNotice: RegExp;
  /** A document with one of these is no steering document by itself. */
  readonly notSteering: RegExp;
  /** Titles whose paragraphs are rules, not items of a meeting: *Reglemente*, *Arbetsordning*. */
  readonly ordinance?: RegExp;
  /** *från: ”…” till:*, the wording that a change replaces. */
  readonly oldWording?: RegExp;
  /** A list with such a point is a decision, whatever stands above it. */
  readonly decides?: RegExp;
  /** A point that lays a duty on somebody: a list of such is one of demands or rules, whatever stands above it. */
  readonly duty?: RegExp;
  /** Nor is one in which somebody demands something. */
  readonly demands: RegExp;
  /** Who proposes, in a lead-in: first group. */
  readonly proposer: RegExp;
  /** Whom it is addressed to: first group. */
  readonly addressee: RegExp;
  /** Makes one proposal of the sentences in background with the same proposer: *motionären*, *förvaltningen*. */
  readonly voice: readonly { readonly key: string; readonly pattern: RegExp }[];
  /**
   * Who speaks, in a sentence of background: first group. Minutes that tell of many demands are parted by it and by the passage; `voice` serves where
   * nobody is named.
   */
  readonly speaker?: RegExp;
  /** Ends a region that is not read, where no label does. */
  readonly wakes?: RegExp;
  /** Types of documents whose text orders also where no label stands above it. */
  readonly operative?: readonly ProposalType[];
  /** Goes on for the speaker before: *He also requested*. */
  readonly again?: RegExp;
  /** A list item that opens with the conjunction instead of a mark. */
  readonly attLine: RegExp;
  /** What `attLine` may begin with: looked for first, since it is asked of each line. */
  readonly attOpens: string;
  /** A word that marks a point: *Åtgärd:*, *Mål 2:*. Begins with a capital. */
  readonly pointLabel: RegExp;
  /**
   * A label within a page that was put on one line, with the blank before it, since blanks are found fast: *… besvarad. Sammanfattning Motionären …*.
   * Global.
   */
  readonly innerLabel?: RegExp;
  /** Most of a text's sentences lay duties: it is a steering document, whatever its title: one such sentence. */
  readonly dutySentence?: RegExp;
  /**
   * A lead-in whose demands follow as plain sentences: *Vi föreslår att nämnden beslutar följande.* Written as `$(?<=…)`, so that it is read from its
   * end: few passages end like one.
   */
  readonly leadInOpen: RegExp;
  /** A time limit: its date is not the meeting's. Global. */
  readonly due: RegExp;
  /** What stands before the date of the meeting, global. */
  readonly dated?: RegExp;
  readonly body: RegExp;
  /** What each body's name holds: looked for first, since a pattern that may begin with any word takes a hundred times as long. */
  readonly bodyWord: RegExp;
  readonly months: readonly string[];
}
