// English words by class. Verbs by what they order, documents, function words, bodies, roles, units.

export const words = {
  inquire:
    'investigate investigates explore explores review reviews examine examines assess assesses evaluate evaluates research consider considers study analyse analyze analyses determine consult investigated explored reviewed examined assessed evaluated undertaken',
  report: 'report reports reported publish publishes track monitor audit measure brief',
  draw: 'develop develops prepare prepares draft drafts create creates produce produces write bring establish adopt formulate undertake submit present provide',
  revise: 'revise revises update updates amend amends amended review replace incorporate include modify',
  strive:
    'reduce increase improve strengthen promote support enhance protect encourage ensure facilitate facilitated remain become be achieve prevent',
  act: 'require requires direct directs ask asks request requests call calls move moves transfer transfers introduce install provide contact write invite invited hold appoint build fund allocate schedule place paint repair erect erected increase increases amend make take use uses launch put carried named included addressed attended appropriate purchase designate appropriates accept send meet attend add remove extend issue issued clean convene implement work name',
  passive: 'revised reviewed updated reported published prepared developed amended',
  modal: 'shall must should would will be',
  direct:
    'direct directs instruct instructs request requests ask asks authorize authorizes require requires urge urges direct directed call calls',
  propose:
    'moves move proposes propose recommends recommend proposed recommended requested suggested requests asked asks asking requesting resolves agreed ask',
  barrier: 'who which that because if when where while before after so in order as',
  and: 'and',
  preposition: 'in with by within under on for from through during',
  subject: 'council staff officers city town county board committee members i we he she it they',
  month: 'january february march april may june july august september october november december',
  period: 'day days week weeks month months year years quarter meeting meetings',
  often: 'monthly quarterly annually annual weekly biannually biannual daily yearly bimonthly fortnightly',
  count: 'one two three four five six seven eight nine ten twelve twenty sixty thirty ninety half',
  money: 'dollars euro euros pounds million',
  sign: '$ € £',
  measureUnit: 'percent % metres meters feet miles miles hours spaces benches bins trees units shelters bays cameras',
  atLeast: 'least maximum minimum most',
  role: 'clerk engineer engineers attorney officer officers crew crews librarian principal principals foreman planner inspector inspectors warden wardens supervisor technician gardai gardaí departments department',
  law: 'act statute statutes law ordinance code regulation regulations',
  reportNoun: 'report reports update updates audit audits figures statistics data accounts database',
  inquiryNoun: 'review study investigation assessment survey consultation feasibility analysis audit pilot research options',
  abbreviation: 'mr mrs ms dr cllr no st ave inc ltd co hon rev e.g i.e art sec jan feb aug sept oct nov dec vs etc approx',
  closing: 'adjourn adjourned adjournment minutes second seconded carried approve approved accept accepted adopt adopted',
} as const;

export const documents =
  'plan plans policy policies strategy strategies programme programmes framework frameworks guidelines guideline procedure procedures protocol protocols bye-laws bylaws byelaws vision manual checklist handbook masterplan ordinance';
export const functionWords =
  'the of and to in that is for be this with on as by it are was from at have not or an which will has been were their they';
