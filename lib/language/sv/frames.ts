// What makes a Swedish clause direct. Data only; the order decides where two frames begin at one word. What takes it away stands in refusals.ts.
import type { Frame } from '../rule.ts';

export const frames: readonly Frame[] = [
  // An assignment in the present tense is decided now, wherever it stands: "Nämnden ger förvaltningen i uppdrag att", "Nu får kontoret i uppdrag att".
  { pattern: '(#body|#topRole) ..12 (får|ger|ges|tilldelas) ..20 i #assignment ..6 att', explicit: true, opening: true, anew: true },
  { pattern: '(nu|härmed|därför) (får|ger|ges) ..16 i #assignment ..6 att', explicit: true, opening: true },
  { pattern: '(#body|#topRole) ..6 uppdrar (åt|till) ..14 att', explicit: true, opening: true, anew: true },
  { pattern: '(beslutade|beslutat) ..2 idag ..8 att', explicit: true },
  { pattern: '(beslutade|fattade|tog|sa|sade|säger|sagt) ..2 dag ..8 att', explicit: true },
  { pattern: '(fattade|tog) ..2 idag ..2 beslut om att', explicit: true },
  // Told on the page of a meeting, without a date: "Nämnden beslutade att höja …", "På mötet beslutade nämnden att …".
  { pattern: '#body ..2 beslutade (också|även|enhälligt|vidare|därför|därutöver)? att', explicit: true, opening: true, anew: true },
  { pattern: '(på|vid|under) ..4 beslutade #body ..3 att', explicit: true, opening: true },
  { pattern: '#body har ..1 (nu|idag|dag) beslutat ..2 att', explicit: true, opening: true, anew: true },
  { pattern: '#body vill ..2 att', explicit: true, opening: true, anew: true },
  { pattern: '(gav|ger) ..1 (klartecken|ljus) ..2 att', explicit: true },
  { pattern: '#body ..2 (enades|enas) om att', explicit: true, opening: true, anew: true },
  { pattern: 'ställde sig bakom ..4 om att', explicit: true },
  { pattern: 'beslutet innebär ..2 att', explicit: true, opening: true },
  { pattern: 'nu (ska|skall) #body', explicit: true, opening: true },
  { pattern: '(sa|sade|säger) ..3 ja till ..2 att', explicit: true },
  // "bifalla motionen om att bygga …": the action is spelled out (codebook, rulings).
  {
    pattern:
      '(bifalla|bifaller|bifalls|bifallas|tillstyrka|tillstyrker|tillstyrks) ..6 (motion|motionen|medborgarförslag|medborgarförslaget|initiativ|initiativet|yrkande|yrkandet|förslag|förslaget) ..1 om att',
    notIn: ['background'],
  },
  // Assignments: "ges i uppdrag att", "får ett utökat uppdrag att", "uppdra åt X att", "får i uppdrag och bemyndigas att".
  { pattern: '#give ..20 i #assignment ..12 att', notIn: ['background'] },
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
  { pattern: '(motionens|yrkandets|medborgarförslagets|initiativets) förslag om att', notIn: ['background'] },
  { pattern: 'i uppdraget ingår ..2 att', notIn: ['background'] },
  { pattern: '(ingår|ges|lämnas) ..2 (ett|följande) ..1 #assignment ..1 att', explicit: true },
  // An action spelled out and then approved (codebook, rulings).
  { pattern: '#body ..6 (godkänner|medger|tillstyrker|accepterar) att', explicit: true, opening: true, anew: true },
  { pattern: 'följande uppdrag :', notIn: ['background'] },
  // Proposals, now: "jag yrkar att", "vi föreslår därför att", "motionären föreslår kommunfullmäktige besluta att".
  { pattern: '#propose ..14 att', explicit: true },
  { pattern: '[ #demand ] (även|också|därför|härmed|nu)? #verb', explicit: true, doubtful: true },
  { pattern: '#demand ..14 att', explicit: true, doubtful: true },
  { pattern: '#demand ..3 :', explicit: true, doubtful: true },
  { pattern: 'föreslå #body ..6 att', notIn: ['background'] },
  { pattern: '#propose ..3 :', explicit: true },
  { pattern: '(att-sats|att-satser|yrkande|yrkandet) avser ..3 att', explicit: true },
  { pattern: 'ställer sig bakom ..6 om att' },
  { pattern: 'ställer sig bakom ..6 om' },
  { pattern: '(anförs|anfört|anförts) i motionen om att' },
  { pattern: '(anförs|anfört|anförts) i motionen om' },
  { pattern: 'tillkännager ..3 för regeringen ..2 att' },
  { pattern: '#decide ..3 att', notIn: ['background'] },
  { pattern: 'föreslås ..1 #verb', holdsVerb: true, notIn: ['background'] },
  // Background: what the motion wants, restated or argued at the end.
  { pattern: '(mitt|vårt|vår|min) (förslag|önskan|önskemål|krav) är ..2 att', explicit: true },
  // A motion under treatment, restated: "I en motion har Ann Ek (X) föreslagit att …".
  {
    pattern: 'i ..2 (motion|medborgarförslag|initiativ|initiativärende) ..1 har ..8 (föreslagit|yrkat|hemställt|begärt) ..2 att',
    explicit: true,
  },
  { pattern: 'har ..1 i ..1 motion (föreslagit|yrkat) ..2 att', explicit: true },
  {
    pattern: 'i ..1 (motion|medborgarförslag|initiativ) ..6 (lyfts|framförs) ..3 förslag ..1 om att',
    explicit: true,
  },
  { pattern: 'uppdrag (till|åt) (#body|#topRole|kommunstyrelsen|nämnden) att', explicit: true, opening: true },
  { pattern: '(motionen|förslaget|yrkandet) innebär ..2 att ..8 #modal', explicit: true },
  { pattern: 'enligt (motionen|motionären|motionärerna|förslaget|yrkandet) (ska|skall|bör|måste)', explicit: true },
  { pattern: 'därför (bör|ska|måste) #body', explicit: true },
  { pattern: 'i ..1 (motionen|medborgarförslag|medborgarförslaget|yrkandet|initiativet) föreslås ..2 att', explicit: true },
  { pattern: '(slutligen|vidare|därutöver|dessutom|likaså|också) föreslås ..2 att', explicit: true },
  { pattern: '(inkommer|väcker) ..2 (initiativ|nämndinitiativ|ledamotsinitiativ) ..1 att', explicit: true },
  { pattern: '#body föreslås ..2 (uppdra|ge|besluta) ..10 att', explicit: true },
  { pattern: 'föreslås att #assignment ges ..8 att', explicit: true },
  { pattern: '#assignment (ges|lämnas) (till|åt) ..10 att', notIn: ['background'] },
  { pattern: '#body beslutar ..2 att', explicit: true, opening: true, anew: true },
  { pattern: 'därför [ (bör|ska|måste) ] ..16 #passive', explicit: true },
  { pattern: '#proposer ..8 framhåller ..2 att', explicit: true },
  { pattern: '[ (bör|ska|måste) därför ] ..16 #passive', explicit: true },
  { pattern: '(kommun|kommunen|regionen|staden|nämnden) (bör|ska|måste) därför', explicit: true },
  { pattern: 'framgår av (motionen|yrkandet) att ..8 #modal', explicit: true },
  { pattern: '(låta|låter|låt) #verb', holdsVerb: true, notIn: ['background'] },
  // Orders in plain words.
  { pattern: '#modal', notIn: ['background'] },
  { pattern: '(får|fick) ..2 (inte|aldrig|ej|endast)', notIn: ['background'] },
  { pattern: '(åligger|ankommer) ..4 att', notIn: ['background'] },
  { pattern: 'att', opening: true, notIn: ['background'] },
];
