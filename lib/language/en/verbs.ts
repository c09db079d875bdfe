// English verbs by what they order. A verb is written once; its forms are made here. Some forms are nouns as often as verbs (*report*, *plan*): these
// count as verbs only behind a word that makes them one (language.ts, `licensed`). Data and spelling only: no rule knows more than the class names.
// Sources: read in British, Irish and North American council documents; irregular forms from any grammar.

/** `base`, or `base/past participle` where irregular or doubled (`put/put`, `submit/submitted`). */
interface Forms {
  readonly base: string;
  readonly third: string;
  readonly participle: string;
  readonly gerund: string;
}

const VOWEL = /[aeiou]/;

function third(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function regular(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function formsOf(entry: string): Forms {
  const [base = '', irregular] = entry.split('/');
  const participle = irregular ?? regular(base);
  // "submitted": the consonant is doubled in the gerund too.
  const doubled = irregular === undefined ? null : new RegExp(`^${base}(${base.slice(-1)})ed$`).exec(irregular);
  const shortVowel = /^(?:put|set|cut|get|run|let|begin)$/.test(base);
  const stem = base.endsWith('e') && VOWEL.test(base.slice(0, -1)) && !base.endsWith('ee') ? base.slice(0, -1) : base;
  return { base, third: third(base), participle, gerund: `${doubled || shortVowel ? base + base.slice(-1) : stem}ing` };
}

const entries = (list: string): Forms[] => list.trim().split(/\s+/).map(formsOf);

/** To look into something before it is decided. */
const inquire =
  entries(`investigate explore examine assess evaluate analyse analyze consider determine consult research review study survey scope cost pilot trial test
  ascertain appraise identify reconsider re-examine re-evaluate canvass map inspect seek/sought compare benchmark model verify look`);
/** To tell the body how it went. */
const report = entries(
  'report publish monitor track audit brief inform notify measure record disclose update itemise itemize tabulate log',
);
/** To bring a text into being. */
const draw =
  entries(`develop prepare draft create produce write/written bring/brought establish adopt formulate submit/submitted present provide devise compile
  design undertake/undertaken commission initiate complete finalise finalize publish introduce begin/begun commence put/put make/made have/had agree draw/drawn set/set return`);
/** To change a text that exists. */
const revise = entries(
  'revise update amend review replace incorporate include modify refresh rewrite/rewritten strengthen extend expand align change add edit alter insert adjust overhaul simplify',
);
/** An outcome or a direction; the means are open. */
const strive =
  entries(`reduce increase improve strengthen promote support enhance protect encourage ensure facilitate remain become/become be achieve prevent foster
  prioritise prioritize maintain preserve recognise recognize commit/committed strive aim live thrive flourish prosper eliminate halve minimise minimize maximise maximize enable empower embed sustain
  celebrate value respect safeguard deliver advance combat tackle eradicate end champion listen continue keep/kept lead/led grow/grown uphold/upheld work`);
/** A concrete action. */
const act =
  entries(`require direct instruct ask request call move transfer introduce install provide contact write/written invite hold/held appoint build/built fund allocate
  schedule place paint repair erect appropriate purchase designate accept send/sent meet/met attend add remove extend issue clean convene implement name launch carry put/put
  use take/taken give/given make/made buy/bought sell/sold lease rent hire recruit employ train open close stop halt cease suspend cancel/cancelled ban/banned prohibit restrict
  allow permit/permitted offer grant waive charge levy freeze raise lower cut/cut abolish replace relocate plant trim/trimmed mow/mown sweep/swept clear collect empty resurface pave
  widen construct upgrade renovate refurbish restore demolish connect light/lit fence mark line post display advertise notice deliver supply distribute circulate share upload
  join participate partner/partnered collaborate engage work liaise coordinate co-ordinate cooperate negotiate apply lobby urge petition advocate oppose condemn
  congratulate thank appeal demand seek/sought secure obtain acquire convert rename dedicate address resolve rectify fix enforce inspect patrol/patrolled operate run/run manage administer
  staff host organise organize arrange establish create form set/set reinstate retain return refund reimburse pay/paid invest spend/spent commit/committed earmark budget
  assign deploy allot/allotted complete finish begin/begun start commence continue proceed ensure make/made adopt apply comply display fly/flown declare affirm reaffirm support register
  file forward submit/submitted enter execute conduct undertake/undertaken perform respond reply answer give/given tell/told show/shown store label separate recycle reuse
  procure tender contract outsource digitise digitize automate translate print install equip/equipped fit/fitted house accommodate expand double change switch amend limit/limited cap/capped
  serve wear/worn sign complete keep/kept lock unlock escort accompany check test record log teach/taught educate exempt subsidise subsidize sponsor award initiate
  facilitate involve include appoint nominate cover consolidate merge split/split redirect divert speak/spoken visit read delegate release borrow loan donate gift ask stagger rotate
  expedite furnish photograph telephone phone email delete reject salt plough plow pursue lodge mount heat insulate electrify license ring-fence roll
  rule equalise equalize harmonise harmonize streamline proofread inaugurate naturalise rewild harvest irrigate withdraw/withdrawn divest boycott pledge acknowledge honour honor commemorate create bring/brought attach get/got reopen re-open twin/twinned phase reallocate repurpose
  reserve withhold/withheld deduct credit bill round answer chair lay/laid dispose treat feature sow/sown dig/dug grit/gritted hang/hung flag/flagged screen
  find/found order forgive/forgiven abate abstain accelerate access accommodate account acquaint act adapt aid alleviate alternate analyse anchor answer approach archive arrest articulate assemble assert assist assume assure attain attract author avail
  avert await back balance barricade base beautify beg begin/begun bind/bound bolt brand break/broken bridge broaden broadcast/broadcast burn buy/bought calculate call carry cater caution cede certify chalk chase circulate cite clarify classify
  co-operate co-host co-sign coat collate combine commence commend compensate compile complement complain compost compress conclude condense confine confront consent conserve constitute contest contribute convey cooperate copy correct correspond counter
  craft credit curb curtail customise customize damage dam debate decline decommission decorate decrease dedicate defend define defray delineate demand demonstrate denote deny depict derive describe deserve desilt detach deter develop deviate devote differentiate direct
  disallow disband discharge discontinue discourage discuss dismantle dismiss dispatch disperse dispute dissolve distinguish diversify document draft/drafted dredge drill drop/dropped dust earn ease elevate embark embed/embedded embrace emphasise emphasize employ encircle encompass
  enclose end endeavour endeavor endorse engage enlarge enlist enrich enrol/enrolled enroll ensure entertain entitle escalate estimate evacuate evict exceed exclude excavate exchange exhibit exit expose express fast-track fell ferry field fill finalise finance fine
  flatten flood-proof flush fold follow forbid/forbidden forgo/forgone formalise formalize formulate fulfil/fulfilled fundraise furnish gain garden gate gather gauge generate give/given glaze go/gone govern grade grind/ground group guard guarantee guide halt hand handle hasten
  help hoist hook-up identify illuminate illustrate immunise incentivise incentivize incur/incurred inform infill initial initiate inject innovate insist instal/installed institute instruct insure intend intensify intercede interview introduce invoice isolate issue itemise jet join keep/kept landscape
  laminate launch lay/laid leave/left lend/lent level leverage liaise light/lit list litigate load lobby localise locate lop/lopped loosen lower maintain market match mediate memorialise memorialize mend mention migrate mill mirror mitigate mobilise mobilize moderate modernise modernize
  motivate mourn negate neuter normalise notarise object obey observe obtain occupy omit/omitted open organise outfit/outfitted outline outlaw overlay overrule oversee/overseen overturn own pair park patch pause perform permit persuade phase-out pick pilot pipe place plan/planned plead
  plug/plugged point police polish poll pool populate portion postpone power power-wash practise practice preclude prescribe press pressure-wash prevail prioritise privatise proclaim prohibit project prolong promise promulgate proofread propose prosecute provide provision prune pull pump pursue push put-up
  qualify quantify query quote re-advertise re-apply re-elect re-examine re-grade re-inspect re-instate re-issue re-locate re-open re-paint re-route re-surface re-zone reach react reaffirm realign realise realize reappoint reassess reassign reassure rebuild/rebuilt receive recirculate
  reclaim reclassify recognise recommence recommend reconcile reconfigure reconnect reconstruct reconvene recoup recover rectify recycle redecorate redesign redesignate redevelop redo/redone redraft reduce re-tender refinance refine refit reflect reforest refrain refurbish refuse regrade regularise regularize regulate
  rehabilitate reimburse reinforce reinvest reissue reiterate relax relay relieve relinquish relist remain remark remediate remedy remind remit/remitted remodel remunerate rename render renew reorganise reorganize repave repeat repeal replenish repoint represent request require reroute resell/resold reseed reschedule
  reside resist resource respond restock restart restrict restructure retender retire retract retrieve retrofit/retrofitted reuse reveal reverse revert revitalise revitalize revive revoke reward rework rezone rid/rid ring-fence roof-over round-up route safeguard salvage salt sanction satisfy save scale schedule
  scrap/scrapped scrutinise scrutinize seal seal-coat secede secure select sell/sold separate service settle shape sharpen shelter shift shoot/shot shorten shovel showcase shut/shut sign-post signpost simplify sink/sunk site situate slow smooth solicit solve source spearhead specify sponsor spray spread/spread
  stabilise stabilize stage stain stand/stood standardise standardize stimulate stipulate straighten strike/struck strip/stripped structure subdivide submit/submitted subscribe substitute sue suggest supervise supplement suppress surplus surrender surround suspend swap/swapped synchronise tag/tagged tailor tap/tapped tarmac target
  task tax tear/torn terminate tether theme tidy tie tighten tile top/topped tour tow toughen trace trade transcribe transition transmit/transmitted transplant transport treat trigger try turn uncover undergo/undergone undertake/undertaken undo/undone unify unite unlock unveil uphold/upheld upkeep usher utilise utilize
  vacate validate value vary ventilate verge vet/vetted vest view visit volunteer vote waive walk wall warn wash watch water weatherproof weed weigh welcome widen wind/wound wire withstand witness yield zone`);

/** Forms that are nouns or adjectives as often as verbs. */
const NOUNS = new Set(
  `report reports review reviews study studies survey surveys cost costs pilot pilots trial trials test tests map maps model models research scope track tracks audit audits brief briefs measure measures record records
  update updates log logs draft drafts present design designs return returns change changes place places paint request requests call calls move moves transfer transfers issue issues name names
  use uses charge charges freeze raise cut cuts plant plants trim clear empty light lights fence fences mark marks line lines post posts display displays notice notices supply share shares partner partners work works
  appeal appeals demand demands fix patrol patrols run runs host form forms set sets refund refunds commit commits budget budgets start starts finish support supports register registers file files enter reply
  answer answers show shows store stores label labels separate tender tenders contract contracts print house houses double switch limit limits cap caps serve sign signs lock locks check checks award awards cover split visit
  visits read release releases loan loans gift gifts pledge pledges honour honor bill bills round rounds chair chairs treat feature features screen screens flag flags phase phases reserve reserves credit credits
  end ends value values respect advance champion champions lead leads aim aims schedule schedules fund funds hold building lease leases rent rents hire grant grants offer offers ban bans stop stops close open clean
  train trains permit permits lobby petition petitions sponsor sponsors purchase purchases sweep level direct appropriate complete conduct lay post access seek attempt look looks test
  contact contacts phone phones telephone telephones email emails plough salt heat roll rolls rule rules license mount harvest benchmark estimate estimates control controls increase increases decrease position comment comments program programs programme twin borrow address addresses bid bids extend`.split(
    /\s+/,
  ),
);

/** Nouns that are verbs at times: only behind *to*, a modal or a subject, never as a clause's first word (*Parks and open spaces*). */
const RARE = new Set(
  `order orders abate access account accounts act acts aid aids approach archive archives arrest author authors back balance base bases beg bind bolt bridge bridges brand break breaks broadcast burn calculate chalk chase coat compost compress contest copy copies correct counter craft curb curbs
  damage debate debates decline decrease defend demand describe document documents drop drops drill drills dust ease entitle estimate exchange exit exits express fell ferry field fields fill fine fines fold garden gardens gate gates gauge grade grades group groups guard guards guide guides hand hands handle help initial initials instruct
  interview invoice invoices issue jet landscape level list lists load loads lobby lower market markets match matches mention mill mirror mirrors object objects outline own pair pairs park parks patch patches pause perform phase-out pick pilot pipe pipes place plan plans plug point points police polish poll polls pool pools portion power powers practice practices
  press project projects promise proofread propose provision provisions prune pull pump pumps push query queries quote quotes reach refuse relay remedy render renew repeat request resource resources result reverse reward rework round-up route routes sanction save scale scales scrap seal separate service services shape shelter shelters shift shifts shoot shot shut sign-post site sites slow
  smooth source sources spray spread stage stages stain stand stands stop strike strip structure structures substitute supplement surplus surround swap tag tags tailor tap taps tarmac target targets task tasks tax taxes tear theme themes tie ties tile tiles top tops tour tours tow trace trade trades transition transport treat trigger try turn turns upkeep
  value verge view views visit volunteer volunteers vote votes walk walks wall walls watch water waters weed weeds welcome wind wire witness yield zone zones open object act hook-up lead overlay flush alternate commence seal-coat bid market mediate moderate own police power project root complement lapse lay discharge counter express`.split(
    /\s+/,
  ),
);

const all = [inquire, report, draw, revise, strive, act];
const words = (list: readonly Forms[], pick: (forms: Forms) => string[]): string => [...new Set(list.flatMap(pick))].join(' ');
const finite = (forms: Forms): string[] => [forms.base, forms.third];
const every = (forms: Forms): string[] => [forms.base, forms.third, forms.participle];
const sure = (word: string): boolean =>
  !NOUNS.has(word) && !RARE.has(word) && !['be', 'bes', 'commission', 'commissions', 'staff', 'staffs'].includes(word);

const merged = all.flat();
const finiteForms = new Set(merged.flatMap(finite));

export const verbClasses = {
  inquire: words(inquire, every),
  report: words(report, every),
  draw: words(draw, every),
  revise: words(revise, every),
  strive: words(strive, every),
  act: words(act, every),
  /** Verbs wherever they stand. */
  verb: words(merged, (forms) => finite(forms).filter(sure)),
  /** Verbs only where a subject, a modal or *to* stands before. */
  nounVerb: words(merged, (forms) => finite(forms).filter((word) => NOUNS.has(word))),
  rareVerb: words(merged, (forms) => finite(forms).filter((word) => RARE.has(word) && !NOUNS.has(word))),
  /** Verbs only behind *be*. */
  participle: words(merged, (forms) => (finiteForms.has(forms.participle) ? [] : [forms.participle])),
  gerund: words(merged, (forms) => [forms.gerund]),
} as const;
