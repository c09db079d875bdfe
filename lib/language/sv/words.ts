// Swedish function words, bodies, roles, months and units: what frames, refusals and markers are written with. Verbs and documents have files of their own.
// Sources: kommunallagen's names of bodies, the usual names of administrations and roles in municipal budgets and organisation charts.

export const words = {
  person: 'man vi jag den det',
  abbreviation:
    'bl bl.a t.ex m.m m.fl s.k k.k d.v.s dvs dnr kl nr st ca resp inkl exkl enl osv etc tel jfr ev kap forts sid mom f.d f.n o.d p.g.a fr.o.m t.o.m jan feb apr aug sept okt nov dec',
  modal: 'ska skall måste bör måtte',
  give: 'ge ger ges givs få får fär erhåller erhålla gavs tilldelas lämna',
  assignment: 'uppdrag uppdraget uppdragen tilläggsuppdrag utredningsuppdrag',
  entrust: 'uppdra ålägga ålägger åläggs anmodar uppdraga anmodas anmoda uppdrar uppdras uppdrages uppdragits',
  propose:
    'föreslår yrkar yrka hemställer hemställa hemställes förordar förorda motionerar förslår yrkas hemställs rekommenderar rekommendera',
  demand: 'vill önskar begär kräver uppmanar uppmana',
  decide: 'beslutar besluta beslutas beslut beslutat',
  body: `kommun kommunfullmäktige fullmäktige regionfullmäktige kommunstyrelsen regionstyrelsen kommunen regionen staden stadens bolaget bolagen nämnder nämnderna styrelser förvaltningar förvaltningarna
    stadsledningskontoret kommunledningskontoret kommundirektören stadsdirektören regiondirektören riksdagen regeringen vd bolagsstyrelsen`,
  subject: 'vi jag han hon de den det man som kommunen regionen staden sverige',
  proposer:
    'vi jag motionären motionärerna motionen motionsställaren motionsställarna förslagsställaren förslagsställarna yrkandet partiet undertecknad undertecknade initiativtagaren initiativtagarna ungdomsrådet',
  barrier: 'syfte som för eftersom om när där vilket vilken vilka genom medan då utan innan sedan än',
  and: 'och samt',
  preposition: 'inför i under inom vid från till med utifrån enligt tillsammans på utan utöver senast',
  month: 'januari februari mars april maj juni juli augusti september oktober november december',
  season: 'våren hösten sommaren vintern vårterminen höstterminen årsskiftet',
  period:
    'dag dagar vecka veckor månad månader år året kvartal kvartalet halvår halvåret tertial termin terminer timme timmar minut minuter sammanträde sammanträden nämndsammanträde nämndmöte möte veckan dagen terminen dygn mandatperiod läsår månaders års veckors dagars arbetsdag arbetsdagar arbetspass',
  often: `årlig årligen årliga årligt årsvis kvartalsvis kvartalsvisa månadsvis månadsvisa månatlig månatligen månatliga veckovis veckovisa veckovist varannan vartannat halvårsvis halvårsvisa dagligen daglig dagliga återkommande tertialvis tertialvisa terminsvis
    terminsvisa`,
  money: 'kronor kr mnkr tkr mkr msek sek miljon miljoner miljoners miljard miljarder öre kronors prisbasbelopp',
  big: 'miljon miljoner miljard miljarder tusen',
  measureUnit: `procent % procentenheter meter centimeter cm km kilometer kvadratmeter kvm m² ton liter kilo kg stycken st tjänst tjänster heltidstjänst heltidstjänster årsarbetare platser personer medarbetare barn elever timmar
    bänkar träd laddplatser laddstolpar bostäder lägenheter sidor underställda deltagare ledamöter exemplar grader kwh enheter parkeringsplatser papperskorgar cykelställ kameror fordon bilar bussar vakter ordningsvakter`,
  count:
    'ett en två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio hundra tusen halv halva hälften tredjedel fjärdedel',
  atLeast: 'minst lägst högst max maximalt minimum åtminstone',
  /** Verbs that tell how things are, not what is to be done. */
  idle: 'är har finns består kan vill får blir känner tycker menar anser upplever heter hör ingår sitter bor står trivs saknar behöver möter vet vilar gäller bär växer fortsätter arbetar byter ökar minskar lever',
  role: `specialistverksamheter rektor rektorn rektorer rektorerna chef chefen chefer cheferna lärare läraren lärarna mentor mentorn mentorer undersköterska undersköterskor sjuksköterska sjuksköterskor sjuksköterskan biståndshandläggare handläggare handläggaren handläggarna
    bibliotekarie bibliotekarier bibliotekarien fältassistenter samordnare samordnaren personal personalen medarbetare medarbetaren medarbetarna controller controllern köksmästare kurator kuratorn kuratorer psykolog psykologen elevhälsan
    boendestödjare registrator registratorn arkivarie inspektör gruppledaren arborist arboristen vaktmästare vaktmästaren hr-avdelningen it-avdelningen it-enheten förskollärare lots lotsen entreprenören badvakter
    skolor skolorna skola förskola förskolor förskolorna avdelning avdelningar enhet enheter receptionen kontaktcenter planerare vaktbolaget vikarier bovärd badvakt badvakter utföraren utförarna`,
  topRole:
    'kommundirektören stadsdirektören regiondirektören förvaltningschef förvaltningschefen förvaltningsdirektören kommunchefen skolchefen socialchefen förvaltningscheferna bolagschefen tillförordnad',
  ordinal: 'andra tredje fjärde femte sjätte sjunde åttonde nionde tionde fjortonde',
  weekday:
    'måndag tisdag onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen måndagar tisdagar onsdagar torsdagar fredagar lördagar söndagar vardagar vardag vardagen helg helger',
  several: 'två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio hundra tusen fjorton tretton sexton',
  people:
    'barn barnen äldre unga ungdomar invånare invånarna människor elever eleverna alla ingen inget inga fler färre varje företag företagen brukare personer personen kvinnor män familjer medborgare medborgarna arter naturen utsläppen sjöar ekonomin',
  feel: 'kunna känna uppleva upplevas växa leva mötas bemötas locka må trivas utvecklas fungera vara bli klara våga slippa behöva minska öka lämna',
  every: 'varje varje alla samtliga respektive varannan vartannat',
  unit: 'skola skolor förskola förskolor enhet enheter avdelning avdelningar boende boenden äldreboende äldreboenden bibliotek arbetsplats arbetsplatser verksamhet enhetschef chef rektor medarbetare badhus fritidsgård kök hemtjänstgrupp klass',
  tool: `stratsys teams sharepoint excel outlook powerpoint office365 m365 qlik hypergene procapita treserva lifecare viva combine pulsen platina ciceron evolution w3d3 unikum vklass schoolsoft infomentor skolplattformen dexter tempus heroma personec visma raindance agresso unit4 ubw kommers tendsign e-avrop
    timecare phoniro cosmic kolada brukarrevision lean scrum iso emas svanen svanenmärkt krav-märkt krav-märkta fairtrade breeam miljöbyggnad nattvandrarappen facebook instagram bankid swish gis iop feedback trello mentimeter microsoft google canvas chatgpt copilot zoom skype 1177 daisy`,
  kindOfTool:
    'systemet system verktyget verktyg appen app plattformen plattform modellen modell metoden metod standarden programvaran e-tjänsten tjänsten certifieringen',
  channel:
    'e-tjänst e-tjänster e-post e-posten webbplats webbplatsen webbplatser hemsida hemsidan hemsidor intranätet intranät app sms telefon brev enkät enkäter digitalt sociala',
  contain: `innehålla beakta inkludera omhänderta omfatta fokusera utgå bygga baseras grundas innefatta ange framgå beskriva specificera synkroniseras hänsyn inkluderas synliggöras belysa utformas
    innehåller omfattar anger beskriver utgår bygger inkluderar integreras integrera`,
  law: `lag lagen lagar lagens skollagen socialtjänstlagen kommunallagen förvaltningslagen plan- miljöbalken diskrimineringslagen bibliotekslagen offentlighetslagen arbetsmiljölagen patientlagen förordningen förordning lagstiftning lagstiftningen lagkrav
    föreskrifter föreskrift allmänna råd gdpr dataskyddsförordningen direktivet lagtext produktsäkerhetslagen bygglagen ordningslagen livsmedelslagen smittskyddslagen trafikförordningen`,
  agreement:
    'avtal avtalet avtalen kontrakt kontraktet köpekontraktet köpekontrakt överenskommelse överenskommelsen yttrandet yttrande handlingar handlingarna',
  closing: `avslutad avslutat avslutade besvarad justerat justerad besvarat besvarade besvarats fullgjort slutfört slutförda slutförd fullgjord fullgjorda bifallen avslagen avskriven avskrivet färdigbehandlad färdigbehandlat`,
  close: `avslå avslår avslås bifalla bifaller bifalls bifallas bifalles godkänna godkänner godkänns godkännas godkännes anta antar antas antages fastställa fastställer fastställs fastställas återremittera återremitterar återremitteras bordlägga bordlägger bordläggs bordläggas
    välja väljer väljs väljas utse utser utses entlediga entledigar entledigas justera justeras antecknas anteckna antecknar avskriva avskriver avskrivs tillstyrka tillstyrker tillstyrks tillstyrkas avstyrka avstyrker avstyrks avstyrkas remittera remitterar remitteras överlämnas översänder översänds översända hänskjuta hänskjuts
    ajournera avsluta instämma instämmer notera noterar noteras expediera expedieras upphör upphöra upphäva upphävs upphäver bevilja beviljas beviljar förrättas återtas utgår`,
  approve: 'godkänns bifalls tillstyrks',
  closePassive: `avslås bifalls bifallas bifalles godkännes antas antages fastställs fastställas återremitteras bordläggs bordläggas entledigas justeras antecknas avskrivs tillstyrks tillstyrkas avstyrks avstyrkas remitteras översänds hänskjuts noteras upphävs beviljas utgår`,
  closed: `motion motionen motioner motionerna ärendet ärende protokollet protokoll paragrafen dagordningen föredragningslistan yrkande yrkandet yrkandena förslaget förslagen interpellation interpellationen medborgarförslag medborgarförslaget remissen yttrande yttrandet yttranden rapporten redovisning redovisningen handlingen handlingarna
    handlingar tjänsteutlåtande tjänsteutlåtandet tjänsteskrivelse tjänsteskrivelsen budget budgeten verksamhetsplan årsredovisning årsredovisningen delårsrapport planförslaget detaljplanen genomlysningen informationen besvär reservation skrivelsen enkel initiativet initiativärendet återrapporteringen uppdraget förslag besked bokslutet investeringen
    taxa taxan avgifter policy policyn plan planen strategi strategin program programmet riktlinjer riktlinjerna riktlinje riktlinjen reglemente reglementet handlingsplan handlingsplanen revisionsrapporten uppföljningen yttranden svaret beslutet avtalet kontraktet köpekontraktet ramavtalet hyresavtalet internkontrollplanen överenskommelsen`,
  past: 'deltog reserverade antecknade röstade avstod anmälde uppgav svarade hänvisade fick gav beslutade föreslog uppdrog beslutats yrkade ansåg antog antogs togs inkom lämnade inlämnade remitterade behandlade gavs framgick skulle menade hade konstaterade bedömde redovisades genomfördes begärde ville fanns blev ställde biföll avslog tillsattes kartlades utreddes återremitterades',
  now: 'därför härmed',
  mind: 'anser menar bedömer tror konstaterar noterar ser vill tycker framhåller understryker betonar',
} as const;

export const functionWords =
  'och att det som en på är av för med den till ska har de inte om ett vi kan från eller samt också vid under men hur så får enligt inom';
