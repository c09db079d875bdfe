// The one table of kinds, markers and levels: labels, meanings, looks. All else is derived from it.
// Source: the codebook (kinds §2, markers §3, levels §5), in the words that the interface shows. It must not know of rules or of the DOM.

import type { Kind, MarkerKind, Says } from './model/directive.ts';
import type { Decision } from './model/note.ts';
import type { Level, ProposalType } from './model/proposal.ts';

/** CSS text-decoration-style: kinds differ by it as well as by colour, since only it survives forced colours in both browsers. */
export type Underline = 'solid' | 'double' | 'dotted' | 'wavy' | 'dashed';

export interface KindRow {
  readonly label: Says;
  /** The definition that the card shows, one sentence. */
  readonly meaning: Says;
  /** Painted on the page without being asked. */
  readonly flagged: boolean;
  readonly underline: Underline;
  /** Line colours, at least 3:1 against white and against #1c1b1a. */
  readonly color: { readonly light: string; readonly dark: string };
}

export const kinds = {
  plan: {
    label: { sv: 'Beställt styrdokument', en: 'Ordered document' },
    meaning: {
      sv: 'Ett styrdokument ska tas fram, revideras eller antas: plan, policy, strategi, program, riktlinje, rutin.',
      en: 'A governing document is to be drawn up, revised or adopted: a plan, policy, strategy, programme, guideline or routine.',
    },
    flagged: true,
    underline: 'double',
    color: { light: '#8a3ffc', dark: '#c6a3ff' },
  },
  report: {
    label: { sv: 'Återrapportering', en: 'Report' },
    meaning: {
      sv: 'Något ska återrapporteras, följas upp, mätas eller redovisas.',
      en: 'Something is to be reported back, followed up, measured or accounted for.',
    },
    flagged: true,
    underline: 'solid',
    color: { light: '#0062c4', dark: '#7ab8ff' },
  },
  inquiry: {
    label: { sv: 'Utredning', en: 'Inquiry' },
    meaning: {
      sv: 'Något ska utredas, analyseras, ses över eller prövas innan det avgörs.',
      en: 'Something is to be investigated, analysed, reviewed or tried before it is decided.',
    },
    flagged: true,
    underline: 'dotted',
    color: { light: '#00706a', dark: '#4fd1c5' },
  },
  micro: {
    label: { sv: 'Detaljstyrning', en: 'Micro-level directive' },
    meaning: {
      sv: 'En åtgärd där också sättet anges: hur ofta, hur mycket, med vilket verktyg, av vem, var eller på vilket vis.',
      en: 'An action where the way is settled too: how often, how much, with which tool, by whom, where or in what manner.',
    },
    flagged: true,
    underline: 'wavy',
    color: { light: '#b8430b', dark: '#ffab70' },
  },
  measure: {
    label: { sv: 'Åtgärd', en: 'Measure' },
    meaning: {
      sv: 'En konkret åtgärd, tjänst, investering, förmån, avgift eller ståndpunkt, utan att sättet anges.',
      en: 'One concrete action, service, investment, benefit, fee or position, with the way left open.',
    },
    flagged: false,
    underline: 'dashed',
    color: { light: '#6b6560', dark: '#b5aea7' },
  },
  goal: {
    label: { sv: 'Mål', en: 'Goal' },
    meaning: {
      sv: 'Ett resultat, en riktning, en prioritering eller en princip; medlen lämnas öppna.',
      en: 'An outcome, direction, priority or principle; the means are left open.',
    },
    flagged: false,
    underline: 'dashed',
    color: { light: '#2f7a2a', dark: '#8fd48a' },
  },
} as const satisfies Record<Kind, KindRow>;

export interface MarkerRow {
  readonly label: Says;
  /** One, and several: for the trail ("2 tidsgränser"). */
  readonly counted: { readonly one: Says; readonly many: Says };
  readonly meaning: Says;
  /** A how-element: one of them makes an action `micro` (codebook §3). */
  readonly how: boolean;
}

export const markers = {
  deadline: {
    label: { sv: 'Tidsgräns', en: 'Deadline' },
    counted: { one: { sv: 'tidsgräns', en: 'deadline' }, many: { sv: 'tidsgränser', en: 'deadlines' } },
    meaning: { sv: 'Ett datum eller en tid då arbetet ska vara klart.', en: 'A date or time limit for the work.' },
    how: false,
  },
  frequency: {
    label: { sv: 'Hur ofta', en: 'Frequency' },
    counted: { one: { sv: 'angivelse av hur ofta', en: 'frequency' }, many: { sv: 'angivelser av hur ofta', en: 'frequencies' } },
    meaning: { sv: 'Hur ofta något ska ske.', en: 'How often something is to happen.' },
    how: true,
  },
  quantity: {
    label: { sv: 'Antal eller mått', en: 'Quantity' },
    counted: { one: { sv: 'antal eller mått', en: 'quantity' }, many: { sv: 'antal eller mått', en: 'quantities' } },
    meaning: { sv: 'Antal, andel, mått eller bemanning.', en: 'A number, share, dimension or staffing level.' },
    how: true,
  },
  amount: {
    label: { sv: 'Belopp', en: 'Amount' },
    counted: { one: { sv: 'belopp', en: 'amount' }, many: { sv: 'belopp', en: 'amounts' } },
    meaning: { sv: 'Pengar.', en: 'Money.' },
    how: false,
  },
  method: {
    label: { sv: 'Arbetssätt', en: 'Method' },
    counted: { one: { sv: 'arbetssätt', en: 'method' }, many: { sv: 'arbetssätt', en: 'methods' } },
    meaning: { sv: 'Ett föreskrivet sätt, en kanal, en form eller ett innehåll.', en: 'A prescribed way, channel, format or content.' },
    how: true,
  },
  tool: {
    label: { sv: 'Verktyg', en: 'Tool' },
    counted: { one: { sv: 'verktyg', en: 'tool' }, many: { sv: 'verktyg', en: 'tools' } },
    meaning: {
      sv: 'Ett namngivet system, en produkt, en modell eller ett certifikat.',
      en: 'A named system, product, model or certificate.',
    },
    how: true,
  },
  actor: {
    label: { sv: 'Utpekad roll', en: 'Actor' },
    counted: { one: { sv: 'utpekad roll', en: 'actor' }, many: { sv: 'utpekade roller', en: 'actors' } },
    meaning: {
      sv: 'En roll eller enhet under nämnden eller hela förvaltningen som ska göra något.',
      en: 'A role or unit below the board or the whole administration that is told to act.',
    },
    how: true,
  },
  place: {
    label: { sv: 'Exakt plats', en: 'Exact place' },
    counted: { one: { sv: 'exakt plats', en: 'exact place' }, many: { sv: 'exakta platser', en: 'exact places' } },
    meaning: { sv: 'En exakt plats inne i en verksamhet.', en: 'An exact place inside an operation.' },
    how: true,
  },
  inward: {
    label: { sv: 'Inåtriktat mål', en: 'Inward goal' },
    counted: { one: { sv: 'inåtriktat mål', en: 'inward goal' }, many: { sv: 'inåtriktade mål', en: 'inward goals' } },
    meaning: {
      sv: 'Målet beskriver organisationen själv, inte livet för någon invånare.',
      en: 'The goal describes the organisation itself, not the life of any resident.',
    },
    how: false,
  },
} as const satisfies Record<MarkerKind, MarkerRow>;

export interface LevelRow {
  readonly label: Says;
  readonly meaning: Says;
}

export const levels = {
  1: {
    label: { sv: 'Övergripande', en: 'Overarching' },
    meaning: { sv: 'Bara mål, eller en enda riktning; hur lämnas öppet.', en: 'Goals only, or one direction; the how is left open.' },
  },
  2: {
    label: { sv: 'Inriktning', en: 'Direction' },
    meaning: {
      sv: 'En konkret åtgärd eller en öppen utredning; knappt någon detalj.',
      en: 'One concrete measure or one open inquiry; hardly any detail.',
    },
  },
  3: {
    label: { sv: 'Åtgärd', en: 'Action' },
    meaning: { sv: 'Flera åtgärder, eller en beställd plan eller rapport.', en: 'Several measures, or one demand for a plan or a report.' },
  },
  4: {
    label: { sv: 'Detaljerad', en: 'Detailed' },
    meaning: {
      sv: 'Flera planer eller rapporter, eller en med mer detalj än ett datum; många åtgärder; någon enstaka detaljstyrning.',
      en: 'Several plans or reports, or one with more detail than a date; many measures; a micro-level directive or two.',
    },
  },
  5: {
    label: { sv: 'Mikronivå', en: 'Micro level' },
    meaning: {
      sv: 'Anger hur verksamheten ska drivas: många punkter, eller täta detaljer.',
      en: 'Prescribes how operations are run: many points, or directives dense with markers.',
    },
  },
} as const satisfies Record<Level, LevelRow>;

export const proposalTypes = {
  motion: { sv: 'Motion', en: 'Motion' },
  yrkande: { sv: 'Yrkande', en: 'Member’s proposal' },
  forslag: { sv: 'Förslag till beslut', en: 'Proposed decision' },
  beslut: { sv: 'Beslut', en: 'Decision' },
  resolution: { sv: 'Resolution', en: 'Resolution' },
  styrdokument: { sv: 'Styrdokument', en: 'Governing document' },
  other: { sv: 'Förslag', en: 'Proposal' },
} as const satisfies Record<ProposalType, Says>;

export const decisions = {
  agreed: { sv: 'Instämmer', en: 'Agreed' },
  dismissed: { sv: 'Inget direktiv', en: 'Not a directive' },
} as const satisfies Record<Decision, Says>;
