// English words by class, verbs and documents apart (verbs.ts, documents.ts). Data only; every key is a class that patterns may name.
// Sources: names of bodies, posts and units as they stand in British, Irish, Canadian, American and Australian council documents.

export const words = {
  // Grammar
  modal: 'shall must should would will ought',
  beWord: 'be been being is are was were get gets',
  auxiliary: 'to shall must should would will be been',
  determiner:
    'the a an this that these those its their our his her your my any no some each every all both such new annual public special full further local free current own other more most s quarterly monthly weekly',
  toWord: 'to shall must should would will',
  /** Verbs that name a body as often. */
  bodyVerb: 'commission commissions staff',
  adverb:
    'also now not hereby further annually formally fully immediately urgently promptly publicly then only jointly appropriately properly clearly regularly actively permanently temporarily either both therefore thereby forthwith again continually urgently quickly simply specifically strongly',
  opener:
    'do does did item items to shall must should would will can could may might not and or council councils county staff officers officer commission committee board cabinet city town village authority department departments district administration manager executive clerk engineer mayor we they it he she you who which services directors director management members area trust team teams schools school everyone area government gardai gardaí minister ministers attorney administrator',
  /** Before a verb, whatever noun it may be too: not *management plan*. */
  sureOpener: 'to shall must should would will can could may might not we they he she you council',
  barrier: 'who which that because if when where while before after so as whether whereas unless until including having being',
  and: 'and',
  preposition: 'in with by within under on for from through during at of',
  subject: 'council staff officers city town county board committee commission members i we he she it they',
  month: 'january february march april may june july august september october november december jan feb aug sept oct nov dec',
  season: 'spring summer autumn fall winter',
  period: 'day days week weeks month months year years quarter quarters hour hours minute minutes',
  every: 'every each per',
  often:
    'monthly quarterly annually annual weekly biannually bi-annually biannual daily yearly bimonthly bi-monthly fortnightly hourly nightly biweekly bi-weekly six-monthly half-yearly semi-annually biennially twice-yearly',
  count:
    'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty ninety hundred half third quarter dozen double single both',
  several: 'two three four five six seven eight nine ten eleven twelve fifteen twenty',
  ordinal: 'first second third fourth fifth sixth tenth fifteenth last',
  money: 'dollars euro euros pounds million m k cents pence cad aud nzd',
  sign: '$ € £',
  percent: '% percent per-cent pct',
  measureUnit: `metres meters metre feet foot km kilometres miles mile acres hectares spaces benches bins trees units shelters bays cameras places copies words pages staff
    officers inspectors wardens posts positions fte ftes members people representatives signs bollards ramps crossings lights lamps tonnes litres kg mph kph stalls lanes desks beds
    millimetres millimeters mm cm centimetres inches hangars quotations quotes photographs signatures rooms sessions meetings visits classes lessons laptops vehicles vans buses stops charging chargers points crews shifts signatures racks planters hydrants toilets meals portions patrols inspections photographs`,
  // Bodies and people
  mover:
    'councillor councillors cllr cllrs cr crs messrs councilor councilors councilmember councilmembers councilman councilwoman member members mayor alderman alderwoman trustee trustees commissioner selectman reeve deputy chair chairperson chairman chairwoman cathaoirleach supervisor supervisors vice-chair delegate ms mr mrs',
  body: 'council commission committee board cabinet assembly parish trustees panel authority spc working district subcommittee sub-committee',
  admin: 'staff administration officers management executive manager administrator cao ceo',
  outside:
    'government minister ministers ministry state states province provincial federal legislature congress parliament senate governor president premier commonwealth hse nta tii opw epa dart taoiseach tanaiste secretary chancellor mp mps td tds senator senators water eireann éireann rail gardai gardaí police ombudsman nhs union association supplier company companies university bank department dept transport utility agency',
  role: `clerk engineer engineers attorney officer inspector inspectors warden wardens supervisor technician librarian librarians principal principals headteacher headteachers foreman
    planner planners crew crews caretaker caretakers treasurer superintendent solicitor lawyer auditor surveyor architect ranger rangers lifeguards teacher teachers nurse nurses manager managers coordinator coordinators
    co-ordinator arborist accountant secretary archivist custodian custodians steward stewards department division unit teams team library libraries schools school depot chief driver drivers foremen groundskeeper
    receptionist receptionists director directors head heads captain captains attendant attendants vice-principal hands driver drivers escort escorts desk help-desk janitor janitors supervisor supervisors
    lifeguard facilitator facilitators cook cooks kitchen kitchens counsellors firefighters contractor contractors comptroller`,
  officer:
    'clerk engineer attorney inspector warden supervisor technician librarian principal headteacher caretaker treasurer superintendent solicitor auditor surveyor architect ranger coordinator co-ordinator arborist archivist secretary foreman planner officer',
  unitName:
    'office parks library housing planning engineering finance roads maintenance frontline front-line front-desk reception highways leisure communications legal customer street works fire police it hr transport operations depot field waste kitchen care sanitation utilities recreation environmental procurement',
  orders: 'to shall must will would should is are',
  direct: `direct directs instruct instructs request requests ask asks authorise authorises authorize authorizes urge urges directed instructed requested asked call calls invite
    invites mandate mandates encourage encourages tasked charged empower empowers directing instructing delegate delegates`,
  directs:
    'directs instructs requests asks requires urges calls directed instructed requested invites mandates resolves agrees commits authorises authorizes recommends',
  decided: 'agreed resolved decided recommended requested ordered determined',
  asked: 'requested proposed recommended moved requests proposes moves recommends urged sought',
  propose:
    'moves move proposes propose recommends recommend proposed recommended resolves resolve agrees agree commits undertakes decides pledges supports believes',
  law: 'act statute statutes law laws legislation ordinance code regulation regulations directive constitution charter',
  // What is reported, looked into, put up
  reportNoun: `report reports update updates up-date up-dates audit audits figures statistics data accounts database register dashboard scorecard briefing briefings newsletter findings breakdown summary summaries results
    spreadsheet indicators kpis evaluation`,
  inquiryNoun: `review reviews study studies investigation investigations assessment assessments survey surveys consultation consultations feasibility analysis audit pilot pilots trial research options inquiry enquiry
    examination estimate estimates costings appraisal evaluation scoping business-case costs cost proposals possibility viability hearing inspection trials needs-assessment mapping`,
  equipment: `sign signs signage bench benches bin bins shelter shelters camera cameras cctv number numbers stop 
    mirror mirrors rack racks notice noticeboard plaque box boxes meter meters charger chargers dispenser dispensers toilet toilets fountain hydrant defibrillator defibrillators flag flags screens planter planters`,
  spot: 'entrance entrances junction intersection corner roundabout gates gate underpass platform lobby foyer hallway hall room reception exit exits doorway steps car-park counter desk',
  street:
    'road rd street st avenue ave lane drive square quay boulevard blvd terrace crescent way highway close court place hill bridge park row green parade grove',
  finance: 'funding financing funded financed reallocating',
  /** Lead on to an order: *receive, file and direct staff to …*. */
  give: 'receive receives note notes accept accepts',
  // Decisions that close a matter
  procedural: `approve approves accept accepts receive receives ratify ratifies confirm confirms endorse endorses adjourn adjourns defer defers refer refers postpone postpones
    appoint appoints reappoint reappoints nominate nominates elect elects resume resumes suspend rescind rescinds authorise authorizes authorize
    authorises acknowledge acknowledges dispense untable convene retain enter adopt adopts`,
  /** The same, nouns as often as verbs; patterns name both. */
  proceduralNouns: 'note notes pass passes award awards recess recesses table tables rise go',
  proceduralDone: `approved adopted noted received accepted deferred referred tabled adjourned ratified confirmed endorsed appointed reappointed elected seconded withdrawn closed signed
    passed awarded nominated suspended excluded incorporated repealed rescinded superseded dispensed convened authorised authorized filed`,
  abbreviation:
    'mr mrs messrs ms dr cr crs cllr cllrs no st ave inc ltd co hon rev e.g i.e art sec jan feb aug sept oct nov dec vs etc approx blvd rd jr sr dept fr gen u.s para cl fig ext tel a.m p.m',
} as const;

export const functionWords =
  'the of and to in that is for be this with on as by it are was from at have not or an which will has been were their they';
