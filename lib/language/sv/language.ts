// Swedish, put together from its word lists, frames, refusals, markers and rules.
import type { LanguageSource } from '../language.ts';
import { documents, inquiries, looseDocuments, models, notDocument, reports } from './documents.ts';
import { doubt } from './doubt.ts';
import { frames } from './frames.ts';
import { inflect, withGenitive } from './inflect.ts';
import { markers } from './markers.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules/index.ts';
import { imperative, verbClasses } from './verbs.ts';
import { functionWords, words } from './words.ts';

const definite = documents
  .split(' ')
  .filter((word) => /(?:en|et|erna|in|n)s?$/.test(word) && !/^(?:vision)$/.test(word))
  .join(' ');

/** Forms in -s: *revideras*, *införs*. */
const passive = Object.values(verbClasses)
  .join(' ')
  .split(' ')
  .filter((word) => !/^(?:finns|finnas|trivs|känns|fotomas|andas)$/.test(word))
  .concat(words.approve.split(' '))
  .filter((word) => /[^aeiouyåäö]a?s$/.test(word) || /[åä]s$/.test(word))
  .join(' ');

export const swedish: LanguageSource = {
  code: 'sv',
  vocabulary: {
    words: { ...words, ...verbClasses, imperative, verb: `${Object.values(verbClasses).join(' ')} ${words.close}`, passive },
    heads: {
      documents,
      looseDocuments,
      models,
      budgets: 'budget budgeten',
      definiteDocument: definite,
      reports,
      inquiries,
      agreement: 'avtal avtalet avtalen kontrakt kontraktet',
      body: 'nämnden nämnderna nämnd förvaltningen förvaltningarna kontoret styrelsen bolaget utskottet utskott beredningen fullmäktige',
      subject:
        'nämnden nämnder nämnderna nämnd förvaltningen förvaltningar förvaltningarna kontoret kontor styrelsen styrelser styrelserna bolag bolaget bolagen utskottet',
      role: `chef chefen chefer cheferna ledare ledaren ledarna pedagog pedagogen pedagoger handläggare handläggaren handläggarna sekreterare sekreteraren sekreterarna samordnare samordnaren ansvarig ansvarige vaktmästare enheten enheter enheterna
        avdelningen avdelningar personal personalen personalens teamet mästaren administratör administratören värdar värdarna värden lärare läraren lärarna strateg strategen strategerna ägare ägaren arbetarna inspektören inspektörer vårdare vårdaren skötare skötaren
        psykolog sköterskan sköterskor kurator redaktören utvecklaren assistenter assistenterna controllern arkitekten antikvarien gruppen lotsen`,
      topRole:
        'förvaltningschef förvaltningschefen förvaltningsdirektör förvaltningsdirektören kommunchefen kommundirektören stadsdirektören',
      meeting:
        'möte möten mötet mötena sammanträde sammanträden sammanträdet lektion lektioner lektionen arbetspass skiftbyte skift rast träff träffar',
      format: 'pappersform tabellform punktform diagramform bokstavsordning',
      kindOfTool:
        'systemet system verktyget appen plattformen modellen metoden mallen utbildningen programvaran enkäten registret portalen',
      channel:
        'blankett blanketten blanketter mall mallen mallar enkät enkäten enkäter formulär formuläret app appen webbplats webbplatsen dokumentation',
      facility: `entré entrén entréer entréerna expeditionen reception receptionen matsal matsalen matsalarna kök köket köken korridor korridorer lokal lokaler lokalerna lokalen bibliotek biblioteket torget gångväg gångvägen gångvägar grillplatserna bygdegård rum rummet rummen våningen skolgården
        hållplats hållplatsen station stationen hallen salen skåp fack kontoret resecentrum skola skolan förskolan stranden parkeringen grönytan korsningen`,
    },
    notCompound: notDocument,
  },
  frames,
  refusals,
  markers,
  rules,
  classes: {
    verb: 'verb',
    barrier: 'barrier',
    and: 'and',
    preposition: 'preposition',
    subject: 'subject',
    every: 'every',
    passive: 'passive',
  },
  conjunction: 'att',
  nameJoiner: 'för',
  and: 'och',
  contentRule: 'styrdokument-ska-innehalla',
  elaborates: [
    '^ ..4 (fokus|tonvikt|tonvikten|tyngdpunkt|tyngdpunkten|vikt|hänsyn|inspiration|utgångspunkt|utgångspunkten) #modal',
    '^ i (uppdraget|utredningen|arbetet|översynen|analysen|redovisningen|kartläggningen|rapporten) ..12 (#modal|ingår)',
    '^ ..2 #modal ..6 (beaktas|belysas|inkluderas|hänsyn)',
  ],
  licensed: [{ verb: 'imperative', after: 'and', first: true }],
  actors: ['body', 'role', 'topRole', 'every'],
  duty: { role: 'role', named: /(?:n|na|et|rektor|chef|samordnare|handläggare)$/, idle: 'idle' },
  conjoined: ['(och|samt) att', '!(så|för|genom|om|av|till|i) , att', '(och|samt) ..4 #modal ..1 #passive'],
  conjunctionNests: true,
  strongAnd: 'samt',
  goesOn: [
    '^ i (uppdraget|utredningen|arbetet|översynen|planen|strategin|programmet|förslaget) ..4 (#modal|ingår)',
    '^ (uppdraget|arbetet|utredningen|översynen|redovisningen|planen|strategin|programmet|handlingsplanen|policyn|rapporten) ..3 (#modal|omfattar|innefattar)',
    '^ (den|det|de|denna|detta|dessa) ..1 #modal',
    '^ !(beslutet|ärendet|motionen|frågan|mötet|sammanträdet|fullmäktige|kommunfullmäktige|om|när|eftersom|vi|jag|man|regeringen|riksdagen|här|nu) ..2 (ska|skall)',
  ],
  of: 'av om',
  nominal: /(?:.(?:ing|ande|ende|nad)|översyn)$/,
  // Not *tekniska nämnden*, *offentliga bolag*, *eleverna*, *elevernas*.
  infinitive: /(?<!.isk|.lig|.ell|nomin|.erad|..arn|..ern|..orn)(?<=[^aeiouyåäö])as?$/,
  present: /(?:[^aeiouyåäö]ar|[^aeiouyåäön]er|[bdfgklmnprtvåö]s)$/,
  past: /(?:[^aeiouyåäö]ade|ades|[dlgmnrv]des|dde)$/,
  passive: /(?:[^aeiouyåäön]as|[dglkmptv]s|[^ea]rs|[lgd]es)$/,
  functionWords,
  doubt,
  own: {
    inflect,
    nameForms: withGenitive,
    isCompounding: true,
    documents: ['documents'],
    definiteDocuments: ['definiteDocument'],
    roles: ['role'],
  },
};
