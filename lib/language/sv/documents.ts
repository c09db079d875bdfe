// Swedish words for governing documents (codebook §2, plan) with their forms, and for what is told in a report or looked into by an inquiry.
// A compound takes the class of its longest known ending, so that *trygghetshandlingsplanen* is a document and *trafikplanering* is none.

const nouns = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => entry.split('+'))
    .join(' ');

/** Sure by themselves. */
export const documents = nouns(`
  handlingsplan+handlingsplanen+handlingsplaner+handlingsplanerna+handlingsplans+handlingsplanens åtgärdsplan+åtgärdsplanen+åtgärdsplaner+åtgärdsplanerna
  genomförandeplan+genomförandeplanen+genomförandeplaner verksamhetsplan+verksamhetsplanen+verksamhetsplaner beredskapsplan+beredskapsplanen krisplan+krisplanen
  policy+policyn+policyer+policyerna+policys+policies+policyns+policydokument+policydokumentet
  strategi+strategin+strategier+strategierna+strategis+strategins
  program+programmet+programmen+programs+programmets
  riktlinje+riktlinjen+riktlinjer+riktlinjerna+riktlinjens+riktlinjernas
  rutin+rutinen+rutiner+rutinerna vision+visionen+visioner målbild+målbilden+målbilder checklista+checklistan+checklistor manual+manualen+manualer
  handbok+handboken handböcker vägledning+vägledningen+vägledningar
  reglemente+reglementet+reglementen regelverk+regelverket ordningsregler trivselregler regler+reglerna anvisning+anvisningen+anvisningar+anvisningarna prioriteringsordning+prioriteringsordningen koldioxidbudget+koldioxidbudgeten tillämpningsföreskrifter lokalförsörjningsplan
  styrdokument+styrdokumentet+styrdokumenten bolagsordning+bolagsordningen planer+planerna plan+planen+planens+plans
  färdplan+färdplanen+färdplaner måldokument+måldokumentet inriktningsdokument+inriktningsdokumentet ramverk+ramverket delegationsordning+delegationsordningen arkitekturpolicyn ägardirektiv+ägardirektivet+ägardirektiven
  detaljplan+detaljplanen+detaljplaner översiktsplan+översiktsplanen arbetsordning+arbetsordningen taxa+taxan direktiv+direktiven åtgärdsprogram+åtgärdsprogrammet uppförandekod+uppförandekoden`);

/** Documents in a wider sense: only where the clause orders them drawn up. */
export const looseDocuments =
  nouns(`modell+modellen+modeller koncept+konceptet mall+mallen+mallar styrning+styrningen insats instruktion+instruktioner+instruktionen kriterier principer avtal skrivning+skrivningar+skrivningarna
  arbetsmodell årshjul koncernpolicy bestämmelser bestämmelserna föreskrifter föreskrifterna`);

/** Working documents: only where they are to be drawn up. */
export const models = nouns(
  `modell+modellen+modeller mall+mallen+mallar koncept årshjul checklista+checklistan+checklistor manual+manualen`,
);

/** Words in *-plan* and *-program* that are no governing documents. */
export const notDocument =
  /(?:(?:flyg|jet|fotbolls?|bolls?|tennis|idrotts|gräs|grus|hemma|borta|vånings|botten|källar|entré|gatu|gårds|hiss|oden|backa|spel|vänd|lek|stjärt|boule|semester|studie|pensions?)plan|(?:dator|data|tv|tv-|radio|nyhets|konsert|fritids|utbildnings|yrkes|gymnasie|introduktions|jobb)program)(?:en|er|erna|et|men|met)?$/;

/** What a report tells. */
export const reports =
  nouns(`rapport+rapporten+rapporter återrapport återrapportering+återrapporteringen redovisning+redovisningen+redovisningar uppföljning+uppföljningen+uppföljningar utvärdering+utvärderingen+utvärderingar statistik+statistiken
  nyckeltal+nyckeltalen indikator+indikatorer+indikatorerna lägesrapport+lägesrapporter delrapport+delrapporter slutrapport årsrapport statusrapport medarbetarundersökning brukarundersökning mätning+mätningar avrapportering bokslut
  enkät+enkäten+enkäter redogörelse+redogörelsen lägesbild+lägesbilder lägesredovisning statusuppdatering`);

/** What an inquiry is called. */
export const inquiries =
  nouns(`utredning+utredningen+utredningar översyn+översynen översyner kartläggning+kartläggningen+kartläggningar analys+analysen+analyser förstudie+förstudien+förstudier inventering+inventeringen+inventeringar
  genomlysning+genomlysningen undersökning+undersökningen+undersökningar granskning+granskningen konsekvensanalys+konsekvensanalysen+konsekvensanalyser behovsanalys+behovsanalysen pilot+pilotprojekt+pilotprojektet+piloten försöksverksamhet försök+försöket
  genomgång+genomgången+genomgångar pilotverksamhet undersökningskommission utredare kommission beslutsunderlag beslutsunderlaget behovsinventering kostnadsberäkning konsekvensbeskrivning riskanalys+riskanalysen utredningsuppdrag åtgärdsvalsstudie studie kalkyl+kalkylen driftskalkyl`);
