// What makes a Swedish clause direct, and what takes that away. Data only; the order decides where two frames begin at one word.
import type { Frame, RefusalFamily } from '../rule.ts';

export const frames: readonly Frame[] = [
  // Assignments: "ges i uppdrag att", "får ett utökat uppdrag att", "uppdra åt X att", "får i uppdrag och bemyndigas att".
  { pattern: '#give ..20 i #assignment ..4 att', notIn: ['background'] },
  { pattern: '#give ..3 #assignment ..3 att', notIn: ['background'] },
  { pattern: '#give ..16 i #assignment', notIn: ['background'] },
  { pattern: '#entrust (åt|till) ..14 att', notIn: ['background'] },
  { pattern: '#entrust ..8 att', notIn: ['background'] },
  {
    opening: true,
    pattern: '(uppdraget|uppdragen|resultatet|resultaten|arbetet|återrapportering|redovisning|uppföljning) ..8 [ #passive ]',
    holdsVerb: true,
    notIn: ['background'],
  },
  { pattern: 'i uppdraget ingår ..2 att', notIn: ['background'] },
  { pattern: 'följande uppdrag :', notIn: ['background'] },
  // Proposals, now: "jag yrkar att", "vi föreslår därför att", "motionären föreslår kommunfullmäktige besluta att".
  { pattern: '#propose ..14 att', explicit: true },
  { pattern: '#propose ..3 :', explicit: true },
  { pattern: '(att-sats|att-satser|yrkande|yrkandet) avser ..3 att', explicit: true },
  { pattern: 'ställer sig bakom ..6 om att' },
  { pattern: 'ställer sig bakom ..6 om' },
  { pattern: 'tillkännager ..3 för regeringen ..2 att' },
  { pattern: '#decide ..3 att', notIn: ['background'] },
  { pattern: 'föreslås ..1 [ #verb ]', holdsVerb: true, notIn: ['background'] },
  // Background: what the motion wants, restated or argued at the end.
  { pattern: '(mitt|vårt|vår|min) (förslag|önskan|önskemål|krav) är ..2 att', explicit: true },
  { pattern: '(motionen|förslaget|yrkandet) innebär ..2 att ..8 #modal', explicit: true },
  { pattern: 'enligt (motionen|motionären|motionärerna|förslaget|yrkandet) (ska|skall|bör|måste)', explicit: true },
  { pattern: 'därför [ (bör|ska|måste) ] ..16 #passive', explicit: true },
  { pattern: '#proposer #person? ..8 (vill|önskar|begär|kräver|framhåller) ..2 (att|#verb)', explicit: true },
  { pattern: '[ (bör|ska|måste) därför ] ..16 #passive', explicit: true },
  { pattern: 'framgår av (motionen|yrkandet) att ..8 #modal', explicit: true },
  // Orders in plain words.
  { pattern: '#modal', notIn: ['background'] },
  { pattern: '(får|fick) ..2 (inte|aldrig|ej|endast)', notIn: ['background'] },
  { pattern: '(åligger|ankommer) ..4 att', notIn: ['background'] },
  { pattern: 'att', opening: true, notIn: ['background'] },
];

export const refusals: readonly RefusalFamily[] = [
  {
    why: 'procedure',
    pattern: [
      // "motionen anses besvarad", "uppdraget förklaras fullgjort"
      '(anse|anses|ansedd|förklara|förklaras|förklarar|anser) ..12 #closing',
      '^ ..12 #closed ..30 #closing',
      // "bifalla motionen", "yrkar bifall till", "avslag på"
      '(bifall|avslag) (till|på|i)',
      '< #close ..4 #closed',
      '< (avslå|avslår|bifalla|bifaller|återremittera|återremitterar|bordlägga|välja|väljer|entlediga|entledigar|godkänna|godkänner|tillstyrka|tillstyrker|avstyrka|avstyrker|anteckna|antecknar|fastställa|fastställer|utse|utser)',
      '^ ..3 #closed ..30 #closePassive $',
      '^ ..3 #closed ..3 #closePassive',
      '(motionen|motion|yrkandet|ärendet|förslaget) ..24 #closePassive $',
      'att (motionen|yrkandet|ärendet|förslaget|protokollet) ..12 #closePassive',
      // "Planen, i enlighet med bilagan, antas."
      '#closePassive $',
      '#closePassive (efter|enligt|till|för|som|med)',
      '(#documents|#reports|#closed) ..40 godkänns $',
      'till handlingarna',
      'paragrafen ..3 justeras',
      '(omedelbart|omedelbar) (justerad|justering)',
      '(upphör|upphöra) att gälla',
      '(deltar|delta) ..2 inte i beslutet',
      'tar ..2 del av',
      '#body ..8 (antar|fastställer|godkänner|tillstyrker|avstyrker|beviljar|noterar|antecknar)',
      '(redovisning|redovisningen|samlingsärende|rapport|rapporten|återrapportering|anmälan|informationen|delegationsbeslut) ..60 (antecknas|godkänns)',
      '(fastställs|fastställas) till',
      'ställer (proposition|propositioner)',
      '(ajourneras|öppnas|avslutas) $',
      'för (beredning|yttrande|handläggning)',
      '(lämnas|överlämnas|översänds|skickas|remitteras) ..6 (till|för) ..4 (yttrande|beredning|remiss|fullmäktige|kommunfullmäktige|kommunstyrelsen|stadsledningskontoret)',
    ],
    unless: [
      '(motionens|yrkandets) förslag om att ..40 (bifalls|tillstyrks|bifalles)',
      '^ ..1 (försäljning|försäljningen|köp|köpet|förvärv|tidsreglering) ..30 (tillstyrks|godkänns)',
      '#closed ..3 bifalls på så sätt',
      '(bifalls|bifalles|bifalla|återremitteras) ..14 (i|följande|ett) #assignment',
      '(bifalles|bifalls) och att',
      '#assignment att ..4 #verb',
      'följande (uppdrag|direktiv)',
      'hemställan ..20 (om|att) ..40 godkänns $',
    ],
  },
  {
    why: 'reported',
    pattern: [
      '#past',
      '(har|hade) ..6 (fått|gett|givit|givits|beslutat|antagit|tagit|redovisat|genomfört|gjort|påbörjat|lämnat|inkommit|föreslagit|skrivit|yrkat)',
      '(kommunfullmäktiges|fullmäktiges|kommunstyrelsens|nämndens) #assignment',
      '(arbetar|pågår) ..4 redan',
      '(reserverar|antecknar|röstar|yttrar|avstår)',
      '(särskilt|skriftligt) yttrande',
    ],
    unless: ['på så sätt'],
  },
  {
    why: 'description',
    // Somebody else's proposal, told of.
    pattern: ['(utredningen|utredning|regeringen|kommittén|betänkandet|propositionen|staten) ..14 #propose'],
    contexts: ['background'],
  },
  {
    why: 'description',
    pattern: [
      '#documents ..6 (beskriver|anger|gäller|är|syftar|ersätter|utgör|riktar|redogör|består|kompletterar)',
      '(syftet|syfte|avsikten|bakgrunden) ..8 är',
      'med ..6 (menas|avses)',
      '#person? kan ..2',
    ],
    unless: ['#modal', '(inte|aldrig) kan'],
    contexts: ['document', 'rule'],
  },
  {
    why: 'description',
    pattern: [
      'vill ..1 inte',
      '(vi|jag) vill ..3 (framhålla|påtala|lyfta|påminna|tacka|betona|understryka|poängtera)',
      'vad vi vill',
      'vill ..6 (påtala|framhålla|betona|lämna)',
    ],
    contexts: ['background'],
  },
  {
    why: 'law',
    pattern: [
      'enligt ..6 #law',
      'med stöd av ..8 #law',
      '#law ..4 (ska|skall|måste|kräver|säger|föreskriver|anger|ställer)',
      '#number kap ..4 §',
      'krav i ..3 #law',
      '(lagkrav|lagstadgade|lagstadgat)',
    ],
    contexts: ['background', 'operative', 'document'],
    unless: ['#give ..20 i #assignment'],
  },
];
