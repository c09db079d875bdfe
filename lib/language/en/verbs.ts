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
  reserve withhold/withheld deduct credit bill round answer chair lay/laid dispose treat feature sow/sown dig/dug grit/gritted hang/hung flag/flagged screen`);

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
  contact contacts phone phones telephone telephones email emails plough salt heat roll rolls rule rules license mount harvest benchmark estimate estimates control controls increase increases decrease position comment comments plan plans program programs programme twin borrow address addresses bid bids extend`.split(
    /\s+/,
  ),
);

const all = [inquire, report, draw, revise, strive, act];
const words = (list: readonly Forms[], pick: (forms: Forms) => string[]): string => [...new Set(list.flatMap(pick))].join(' ');
const finite = (forms: Forms): string[] => [forms.base, forms.third];
const every = (forms: Forms): string[] => [forms.base, forms.third, forms.participle];
const sure = (word: string): boolean => !NOUNS.has(word) && !['be', 'bes', 'commission', 'commissions', 'staff', 'staffs'].includes(word);

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
  /** Verbs only behind *be*. */
  participle: words(merged, (forms) => (finiteForms.has(forms.participle) ? [] : [forms.participle])),
  gerund: words(merged, (forms) => [forms.gerund]),
} as const;
