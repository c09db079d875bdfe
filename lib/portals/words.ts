// The words by which a page shows what it is, in the languages of the portals: Swedish, Finnish, Norwegian, Danish, English. Data only: of how pages are
// *named and labelled*; what a proposal says is the business of lib/proposals.

/** In an address, its parts parted by / - _ . and capitals. */
export const ADDRESS =
  /(?:^|[^a-z])(?:samman-?trad\w*|sammanträd\w*|moten?|möten?|moten-och-protokoll|moteshandlingar|kallelser?|foredragningslist\w*|dagordning\w*|dagsorden\w*|protokoll?|protokol|arende\w*|[a-z]*namnd(?:en)?|[a-z]*fullmaktige|kommunstyrelsen?|regionstyrelsen?|committees?|agendas?|minutes|meetings?|council-meetings?|moteplan|referat|byrad(?:et)?|kokous\w*|toimielimet|lautakunta|paatokset|motion(?:er)?|interpellation(?:er)?|medborgarforslag)(?![a-z])|ielistdocuments|iedecisiondetails|meetingdetail|detail_meeting|detail_legifile|legislationdetail|drequest|agendaviewer/iu;

/** The name of a body that meets, within a heading. The whole match is the name. */
const BODIES: readonly RegExp[] = [
  // Compounds first: "Barn- och utbildningsnämnden", "Kommunstyrelsens arbetsutskott".
  /(?:\p{L}+-?(?:,\s|\s(?:och|samt)\s))?(?:kommun|region|landstings|förbunds|kyrko)(?:fullmäktige|styrelsen?)s?(?:\s(?:\p{L}+\s)?(?:ut|fastighets)?(?:\p{L}*utskott(?:et)?))?/iu,
  /(?:\p{L}+-(?:,\s\p{L}+-?)*\s?(?:och|samt)\s)?(?:tekniska\s)?\p{L}*(?:nämnd(?:en)?|utskott(?:et)?|beredning(?:en)?|kommitté(?:n)?|direktion(?:en)?)(?![\p{L}])/iu,
  /\p{L}+(?:fullmäktige|styrelsen?)(?![\p{L}])/iu,
  /\p{L}*(?:lautakunta|hallitus|valtuusto|jaosto)(?![\p{L}])/iu,
  /\p{L}*(?:formannskap(?:et)?|kommunestyret?|fylkestinget?|utvalget?|bystyret?|byråd(?:et)?|kommunalbestyrelsen?|udvalget?)(?![\p{L}])/iu,
  /(?:[A-Z][\p{L}&'’]*,?\s(?:(?:and|of|the|for|on|&)\s)*){0,6}(?:Council|Committee|Commission|Board|Cabinet|Panel|Authority)(?!\s(?:Room|Chamber|Packet|Office|Member))(?:\s(?:of|for)\s(?:the\s)?[A-Z][\p{L}]+(?:\s[A-Z][\p{L}]+)*)?(?![\p{L}])/u,
  /(?:[A-Z&]+\s){0,6}(?:COUNCIL|COMMITTEE|COMMISSION|BOARD|CABINET)(?!\s?ROOM|\sCHAMBER|[A-Z])/u,
];

/** The body that a line names; null where it names none. */
export function findBody(line: string): string | null {
  for (const pattern of BODIES) {
    const found = pattern
      .exec(line)?.[0]
      .trim()
      .replace(/^(?:(?:Regular|Special|Ordinary)\s)?(?:Meeting|Minutes|Agenda)\s(?:of|for)\s(?:the\s)?/u, '');
    if (found) return found.replace(/^[AP]M\s/u, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  }
  return null;
}

/** A whole short line. These stand over proposals and decisions and hardly anywhere else. */
export const STRONG_MARKER = new RegExp(
  `^(?:${[
    '(?:kommun\\S+|region\\S+|\\S*nämndens?|\\S*styrelsens?|\\S*utskottets?|\\S*beredningens?|förvaltningens|\\S*kontorets|\\S*direktörens|ordförandens|presidiets|\\S*chefens) förslag(?: till (?:beslut|protokollsanteckning))?(?: .{0,60})?',
    'förslag till (?:beslut|riksdagsbeslut|kommunfullmäktige|regionfullmäktige|kommunstyrelsen|\\S*nämnd\\S*)(?: .{0,60})?',
    'beslutsförslag|hemställan|yrkanden?|tilläggsyrkanden?|ändringsyrkanden?|motionärens förslag|förslagsställarens förslag',
    'beslutsunderlag|beslutsgång|beslutsmotivering|propositionsordning|protokollsanteckning(?:ar)?|särskilt yttrande|omröstning(?:sresultat)?|beslutet ska skickas till|beslutet skickas till|expedieras till',
    '(?:kommunfullmäktiges?|kommunstyrelsens?|regionfullmäktiges?|\\S*nämndens|\\S*utskottets) beslut',
    'päätösehdotus(?: .{0,60})?|esittelijän perustelut|esittelijän ehdotus|päätöksen perustelut',
    '(?:kommune?direktørens|rådmannens|ordførerens?|administrasjonens|utvalgets) innstilling|forslag til vedtak|saksprotokoll(?: .{0,60})?|innstilling til .{1,60}',
    'indstilling(?:er)?|sagsfremstilling|beslutning(?:er)?',
    "(?:officers?|staff|committee|city manager|director)(?:[’']s)? recommendations?|recommended motion|recommended action|proposed resolution|moved by.{0,60}|seconded by.{0,60}|(?:be it )?resolved(?:,? that.{0,60})?|result(?: of vote)?: carried|motion carried(?: .{0,40})?|resolution no\\.? .{1,30}",
  ].join('|')})$`,
  'iu',
);

/** These stand on ordinary pages too; two different ones count as one strong. */
export const WEAK_MARKER =
  /^(?:beslut|reservation(?:er)?|ärendebeskrivning|ehdotus|esitys|päätös|käsittely|vedtak|recommendations?|resolutions?|motion|decision required|reasons? for (?:the )?decision)$/iu;

/** In an item's own text: what introduces proposals, after which numbered lines are its points. */
export const LEADS_TO_POINTS =
  /(?:föreslår|föreslås|beslutar|beslutade|yrkar|hemställer|föreslagit|förslag till beslut|yrkanden?|recommend(?:s|ed)?|resolves?|resolved|that:?|att:?|innstilling|vedtak|indstiller|päättää|ehdotus)\W*$/iu;

/** The page says that it is something else. Of address, title and first heading together. */
export const AGAINST: readonly (readonly [string, RegExp])[] = [
  ['news', /\/(?:nyheter?|nyhetsarkiv|aktuellt|pressmeddelanden?|news|press(?:-releases?)?|artiklar?|blogg?|uutiset)\//iu],
  ['shop', /varukorg|\bkassan?\b|lägg i korg|\bcheckout\b|\/(?:shop|butik|produkter|cart)\//iu],
  ['jobs', /lediga (?:jobb|tjänster)|platsannons|\/(?:jobb|careers|vacancies|rekrytering)\//iu],
  ['search', /\/(?:sok|sök|search|haku)(?:\/|\?|$)|[?&](?:q|query|sok|search)=|sökresultat|search results/iu],
  ['calendar', /evenemang|\/(?:kalender|calendar|events?)(?:\/|$)/iu],
  [
    'rules',
    /(?:^|\s|\n)(?:\p{L}*(?:reglementet?|föreskrifter|arbetsordning|bolagsordning|stadgar?|delegationsordning|ordningsstadga|allmänna villkor)|bylaws?|terms and conditions|standing orders|constitution)(?=[\s.,–-]|$)|\((?:SFS )?(?:19|20)\d\d:\d{1,4}\)|\b(?:19|20)\d\d:\d{1,4}\b(?=.{0,40}\blag\b)/iu,
  ],
];

/** Names a meeting, or what is written for one or at one. */
export const MEETING_WORD =
  /sammanträde|\bmöte\b|kallelse|föredragningslista|dagordning|ärendelista|protokoll(?![a-zåäö])|kokous|esityslista|pöytäkirja|\bmøte\b|innkalling|saksliste|dagsorden|referat|\bmeeting\b|\bminutes\b|\bagenda\b/iu;

/** Matters that open or close nearly every meeting, and are in no other list. */
export const FORMAL_MATTER =
  /^(?:upprop|val av justerare|justering|mötets öppnande|sammanträdets öppnande|fastställande av (?:dagordning|föredragningslista)|godkännande av (?:dagordning|föredragningslista|föregående)|anmälan av (?:jäv|delegationsbeslut)|delegationsbeslut|meddelanden|informationsärenden|delgivningar|kokouksen|pöytäkirjan|godkjenning av|mødets åbning|godkendelse af|call to order|roll call|apologies|declarations? of|minutes(?: of|$)|approval of|adjourn|public comment|adoption of)/iu;

/** A short line that leads to the papers of one meeting. */
export const MEETING_PAPER =
  /kallelse|föredragningslista|dagordning|protokoll(?![a-zåäö])|esityslista|pöytäkirja|innkalling|saksliste|dagsorden|referat|\bminutes\b|\bagenda\b/iu;

/** A heading of one matter: the page is that matter. */
export const MATTER_HEADING =
  /^(?:motion(?:en)?|interpellation|medborgarförslag|e-förslag|yrkande|tilläggsyrkande|ändringsyrkande|skrivelse|svar på (?:motion|interpellation|medborgarförslag)\w*|notice of motion|motion to)(?=\s(?:om|av|till|från|angående|gällande|–|-|to|on|by|\d)|[:\d]| – )/iu;

/** Ends the last item: what pages carry below their content. */
export const FURNITURE =
  /^(?:dela(?: sidan| på .*)?|kontakt(?:a oss)?|kontaktuppgifter|relatera(?:d|t)(?: .*)?|mer information|läs mer|senast (?:uppdaterad|granskad|ändrad).*|sidan (?:publicerad|uppdaterad|granskad).*|publicerad:? .*|hjälpte (?:informationen|sidan|det).*|var informationen .*|share(?: this.*)?|related(?: .*)?|contact(?: us)?|last updated.*|quick links|supporting documents|documents?|dokumenter|dokument)$/iu;

/** To whom a proposal is made. The first group is the body. */
export const ADDRESSEES: readonly RegExp[] = [
  /förslag(?:et)? till (?:beslut i )?((?:kommun|region)fullmäktige|(?:kommun|region)styrelsen|[\p{L}-]*(?:nämnden|utskottet))/iu,
  /(?:föreslår|föreslås|hemställer (?:hos|till|att))\s(?:att\s)?((?:kommun|region)fullmäktige|(?:kommun|region)styrelsen|(?:[\p{L}-]+\soch\s)?[\p{L}-]*(?:nämnden|utskottet))(?:\sbesluta|\satt|\s?:|\sföreslå|\sföreslås)/iu,
  /(?:recommend(?:s|ed)?(?:\sthat|\sto)?|recommended\sto:?|request(?:s|ed)?\sthat)\s(?:the\s)?((?:Full\s|City\s|County\s|Borough\s|Town\s)?Council|Cabinet|[\p{Lu}][\p{L}]+(?:\s(?:and\s)?[\p{Lu}][\p{L}]+){0,4}\s(?:Committee|Board|Panel))(?!\p{L})/u,
  /innstilling til ([\p{L}]+)/iu,
];
