// What may stand around a demand: each form of a proposal, a decision or minutes is tried with actions of every kind. A form that is missing in the
// frames, or an action whose verb is, shows as one failing pair. Own sentences; the same forms serve as a list of what is covered.
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import type { Kind } from '../../lib/model/directive.ts';
import { analyse } from '../../lib/proposals/analyse.ts';

type Form = (action: string, subject: string) => string;
type Actions = Readonly<Record<Exclude<Kind, 'micro'>, readonly string[]>>;

const swedishActions: Actions = {
  plan: [
    'ta fram en handlingsplan mot hot och våld',
    'revidera riktlinjerna för försörjningsstöd',
    'så snart som möjligt ta fram en plan mot segregation',
    'se till att en rutin för avvikelser upprättas',
    'återkomma med ett förslag till ny parkeringspolicy',
    'komplettera cykelplanen med ett avsnitt om vinterväghållning',
  ],
  report: ['återrapportera till kommunstyrelsen i juni', 'följa upp beslutet', 'lämna en skriftlig redovisning av arbetet'],
  inquiry: [
    'utreda möjligheten till ett nytt badhus',
    'se över öppettiderna på biblioteken',
    'göra en översyn av avgifterna',
    'återkomma med förslag på hur otryggheten kan minska',
    'ta reda på vad medborgarna tycker',
  ],
  measure: [
    'bygga en gång- och cykelväg till Viken',
    'avskaffa delade turer',
    'teckna avtal med föreningen',
    'sälja fastigheten Eken 3',
    'upphöra med visstidsanställningar',
  ],
  goal: ['stärka barns läsförmåga', 'verka för ökad jämställdhet', 'minska barnfattigdomen'],
};

const swedishSubjects = [
  'kommunstyrelsen',
  'tekniska nämnden',
  'nämnden för arbetsmarknad och vuxenutbildning',
  'berörda nämnder',
  'de kommunala bolagen',
  'kultur- och fritidsförvaltningen',
];

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

const swedishForms: Readonly<Record<string, Form>> = {
  'att … får i uppdrag': (action, subject) => `Vi yrkar\n\natt ${subject} får i uppdrag att ${action}\n`,
  'att ge … i uppdrag': (action, subject) => `Vi föreslår kommunfullmäktige besluta\n\natt ge ${subject} i uppdrag att ${action}\n`,
  'att uppdra åt': (action, subject) => `Mot bakgrund av ovanstående yrkas\n\natt uppdra åt ${subject} att ${action}\n`,
  'förslag till beslut': (action, subject) =>
    `Tjänsteskrivelse\n\nFörslag till beslut\n\n1. ${capital(subject)} får i uppdrag att ${action}.\n2. Motionen anses besvarad.\n\nSammanfattning\n\nÄrendet gäller en motion.\n`,
  'ska under ett yrkande': (action, subject) => `Motion om något\n\nYrkande\n\nJag yrkar att ${subject} ska ${action}.\n`,
  'att-lista med infinitiv': (action) => `Motion om något\n\nVi yrkar att:\n- ${action}\n- ${action}\n`,
  'i löpande text': (action, subject) =>
    `Motion om något\n\nBakgrund\n\nDet finns ett behov. Därför föreslår Socialdemokraterna att ${subject} ska ${action}.\n`,
  'beslutar att uppdra till': (action, subject) =>
    `§ 12 Svar på motion\n\nBeslut\n\nKommunstyrelsen beslutar att uppdra till ${subject} att ${action}\n\nReservation\n\nJan Ek (X) reserverar sig.\n`,
  'punkt med Att': (action, subject) => `Våra motioner i år\n\n• Att ${subject} får i uppdrag att ${action}.\n`,
  'styrelsen ger': (action, subject) => `§ 12 Svar på motion\n\nBeslut\n\nKommunstyrelsen ger ${subject} i uppdrag att ${action}.\n`,
};

const englishActions: Actions = {
  plan: ['develop a tree strategy', 'draft a policy on volunteers', 'amend the sign bylaw', 'review and update the housing strategy'],
  report: ['report back to Council in June', 'provide an update on the works', 'keep Members informed of progress'],
  inquiry: [
    'explore options for a skate park',
    'conduct a feasibility study',
    'obtain quotes for the roof',
    'consider the provision of bus shelters',
    'look into the parking situation',
  ],
  measure: [
    'repair the footpath',
    'write to the Minister for Transport',
    'purchase a new truck',
    'waive the hall fee for the scouts',
    'buy two benches',
    'forgive half of the balance',
  ],
  goal: [],
};

const minutes = (sentence: string): string =>
  `Minutes of the Meeting of Brookvale Town Council held on 4th March 2021\n\nPresent: Cllr Anna Hale, Cllr Tom Reeve\n\n5. Roads\n\nThe Engineer outlined the works on Mill Road.\n\n${sentence}\n\nThe meeting concluded at 9 pm.\n`;

const englishForms: Readonly<Record<string, Form>> = {
  'agreed that': (action) => minutes(`It was agreed that the Council would ${action}.`),
  'agreed to': (action) => minutes(`It was agreed to ${action}.`),
  'resolved, with a colon': (action) => minutes(`RESOLVED: That the Council ${action}.`),
  'on the proposal of': (action) =>
    minutes(`On the proposal of Councillor Hale, seconded by Councillor Reeve, it was agreed that the Council ${action}.`),
  'moved that': (action) => minutes(`Councillor Hale moved, seconded by Councillor Reeve, that the Council ${action}.`),
  'motion by': (action) => minutes(`Motion by Hale, second by Reeve, to ${action}. All in favor. Carried.`),
  'motion, support and vote in one': (action) =>
    minutes(`Motion by Hale, support by Reeve to ${action}, roll call vote, all yeas, motion carried.`),
  'points of a city council': (action) =>
    `Transit\n\n1. City Council direct the City Manager to ${action}.\n\n2. City Council receive the report.\n`,
  'a motion was made': (action) => minutes(`A motion was made by Trustee Hale and seconded by Trustee Reeve to ${action}.`),
  'moved by, in lines': (action) =>
    minutes(`Moved by Councillor Hale\nSeconded by Councillor Reeve\n\nTHAT Council direct staff to ${action}.\n\nCARRIED`),
  'notice of motion': (action) =>
    `Agenda\n\nNotice of Motion submitted by Cllr A. Hale\n\nI will move at the next meeting that this Council ${action}.\n`,
  'requested that': (action) => minutes(`Councillor Hale requested that the Council ${action}.`),
  'asked staff': (action) => minutes(`The Board asked staff to ${action}.`),
  'direction was given': (action) => minutes(`Direction was given to staff to ${action}.`),
  consensus: (action) => minutes(`It was the consensus of the Board to ${action}.`),
  voted: (action) => minutes(`The Commission voted unanimously to ${action}.`),
  'notes and resolves': (action) =>
    `Full Council\n\nMotion: Our town\n\nThis Council notes:\n- that things are bad.\n\nThis Council resolves to:\n1. ${capital(action)}.\n2. ${capital(action)}.\n`,
  'staff recommends': (action) =>
    `STAFF REPORT\n\nTO: City Council\nFROM: Public Works\n\nRECOMMENDATION\n\nStaff recommends that the City Council direct the City Manager to ${action}.\n\nBACKGROUND\n\nThe street was built in 1950.\n`,
  'be it resolved': (action) =>
    `RESOLUTION NO. 2024-18\n\nWHEREAS, the streets are old; and\n\nWHEREAS, the City wishes to act;\n\nNOW, THEREFORE, BE IT RESOLVED by the City Council of Brookvale that the City Manager is hereby directed to ${action}.\n\nPASSED AND ADOPTED this 5th day of May 2024.\n`,
  'sections of a resolution': (action) =>
    `RESOLUTION NO. 2024-18\n\nWHEREAS, the streets are old;\n\nNOW, THEREFORE, BE IT RESOLVED BY THE COUNCIL:\n\nSection 1. The City Manager shall ${action}.\nSection 2. This resolution shall take effect immediately.\n`,
  'a numbered resolution': (action) =>
    `Resolution 2021-119 T. Reeve, A. Hale: That Council direct staff to ${action}.\nCarried.\nResolution 2021-120 A. Hale: That the meeting adjourn.\nCarried.\n`,
  'that, by itself': (action) => `ORDERS\n\nThat the Council ${action}.\n\nReferred to committee.\n`,
  'an open letter': (action) => `Open letter\n\nWe call on the Council to ${action}.\n`,
};

const kindsIn = (text: string): string =>
  [...new Set(analyse(readPlain(text)).proposals.flatMap(({ directives }) => directives.map(({ kind }) => kind)))].join('+');

/** Every form with every action; what fails is listed whole. */
function failures(forms: Readonly<Record<string, Form>>, actions: Actions, subjects: readonly string[]): string[] {
  let turn = 0;
  return Object.entries(forms).flatMap(([form, write]) =>
    Object.entries(actions).flatMap(([kind, list]) =>
      list.flatMap((action) => {
        turn += 1;
        const found = kindsIn(write(action, subjects[turn % subjects.length]!));
        // Two benches are a number: the order is told with its how.
        const right = found === kind || (kind === 'measure' && /\btwo\b/.test(action) && found === 'micro');
        return right ? [] : [`${form}: ${action} → ${found || 'nothing'}, not ${kind}`];
      }),
    ),
  );
}

describe('forms of a demand', () => {
  it('are all read in Swedish', () => {
    expect(failures(swedishForms, swedishActions, swedishSubjects)).toEqual([]);
  });

  it('are all read in English', () => {
    expect(failures(englishForms, englishActions, ['the Council'])).toEqual([]);
  });
});
