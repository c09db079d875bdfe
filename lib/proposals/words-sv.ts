// The Swedish vocabulary of proposals. Sources: portals.md §3 C, read council documents. Data only.
import type { ProposalWords } from './words.ts';

const BODY =
  '(?:[Kk]ommunfullmäktiges?|[Rr]egionfullmäktiges?|[Ff]ullmäktiges?|[Kk]ommunstyrelsens?|[Rr]egionstyrelsens?|[Ss]tyrelsens?|[Nn]ämndens?|[Uu]tskottets?|[Ff]örvaltningens?|[Oo]rdförandens?|[Kk]ontorets?|[Ss]tadsledningskontorets?|[Kk]ommunledningskontorets?|[\\p{L}-]+(?: (?:och|samt) [\\p{L}-]+)?(?:nämndens?|styrelsens?|utskottets?|förvaltningens?|kontorets?|beredningens?))';
const label = (pattern: string): RegExp => new RegExp(`^(?:${pattern})\\s*:?$`, 'u');
const runIn = (pattern: string): RegExp => new RegExp(`^(?:${pattern})(?:\\s*:\\s*|\\s+)(?=[\\p{Lu}•\\d–-])`, 'u');

export const swedishWords: ProposalWords = {
  labels: [
    {
      sense: 'claims',
      type: 'yrkande',
      pattern: label(
        'Yrkanden|Förslag till beslut (?:på|under) (?:dagens )?(?:sammanträdet|sammanträde|mötet)|Överläggning(?:ar)?|Framställda yrkanden|Förslag under sammanträdet|Ändringsförslag',
      ),
      runIn: runIn('Yrkanden'),
    },
    {
      sense: 'propose',
      type: 'forslag',
      holds: /örslag/,
      pattern: label(
        `(?:${BODY} )?[Ff]örslag till (?:beslut|riksdagsbeslut|kommunfullmäktige|kommunstyrelsen|ställningstagande|yttrande|[\\p{L}-]*nämnd\\p{L}*)(?: (?:[iI]|på|till|för|av) .{0,80})?|Förslag|(?:${BODY} )förslag|Förslag till.{0,60}beslut(?:ar)?`,
      ),
      runIn: runIn(
        `(?:${BODY} )?[Ff]örslag till (?:riksdags)?beslut(?: i [\\p{L}-]+)?(?=\\s*:| I |\\s+(?:${BODY}|1\\.|Att ))|Förslag till beslut i [\\p{L}-]+:|${BODY} förslag(?= ${BODY})`,
      ),
    },
    {
      sense: 'propose',
      type: 'forslag',
      pattern: label(
        'Inriktningsmål|Hemställan|Rekommendationer|Våra (?:satsningar|förslag|krav|yrkanden)|Uppdrag(?: till .{0,40}| \\d{4})?|Budgetuppdrag|Att-satser',
      ),
    },
    {
      sense: 'argue',
      type: 'yrkande',
      pattern: label(
        '(?:Tilläggs|Ändrings|Återremiss|Avslags)?[Yy]rkande|(?:Tilläggs|Ändrings)yrkande .{0,60}|Yrkande (?:angående|gällande|om|avseende) .{0,110}|Yrkande till .{0,60}|Vi yrkar|Jag yrkar',
      ),
    },
    {
      sense: 'propose',
      type: 'motion',
      pattern: label('Motionärens förslag|Motionens (?:förslag|yrkanden?)|Vad vi vill|Vi föreslår|Vi yrkar(?: därför)?|Förslag i motionen'),
    },
    {
      sense: 'decide',
      type: 'beslut',
      holds: /eslut/,
      pattern: label(
        `(?:${BODY} )?(?:eget )?[Bb]eslut(?: [–-] .{0,80}| (?:för egen del|under förutsättning .{0,80}))?|Beslut i .{0,60}|${BODY} beslutar`,
      ),
      runIn: runIn(`(?:${BODY} )?[Bb]eslut(?=:| (?:Enligt|${BODY}|1\\.|Ärendet|Att |Motionen))`),
    },
    {
      sense: 'stop',
      type: null,
      pattern: label(
        'Beslutsunderlag|Underlag|Handling|Handlingar|Bilag(?:a|or)(?: \\d+)?|Beslutet ska skickas till|Beslutet skickas till|Skickas till|Expedieras till|Expediering|Kopia till|Sändlista|Protokollsutdrag(?: skickas till)?|Tidigare behandling|Propositionsordning|Proposition(?:er)?|Omröstning(?:sresultat)?|Votering|Reservation(?:er)?|Protokollsanteckning(?:ar)?|Anteckning(?:ar)?|Särskilt yttrande|Särskilda yttranden|Beslutsgång|Anförande|Anföranden|Deltar inte i beslutet|Jäv|Underskrifter|Tjänstgörande ersättare|Frågor|Fråga|Interpellation|Närvarande|Paragrafer|Innehåll|Innehållsförteckning|Juridiska bestämmelser|Ärendegång|Uppföljning av beslutet|Upplysningar|Hur man överklagar|Så (?:här )?överklagar .{0,30}|Överklagande(?:hänvisning)?|Besvärshänvisning|Deltagare|Lagrum|Delges|Expedieras',
      ),
      runIn: runIn(
        'Beslutsunderlag|Handlingar|Handling|Bilagor|Tidigare behandling|Propositionsordning|Omröstning|Reservationer|Reservation|Protokollsanteckning(?:ar)?|Beslutsgång|Protokollsutdrag skickas till',
      ),
    },
    {
      sense: 'background',
      type: null,
      pattern: label(
        'Ärendebeskrivning|Beskrivning av ärendet|Ärendet|Bakgrund|Beredning|Sammanfattning(?: av ärendet)?|Ekonomisk(?:a)? (?:bedömning|konsekvenser)|Motivering|Skäl(?:en)? (?:till|för) (?:beslutet?|.{0,30})|Inledning|Bedömning|Överväganden|Remissinstansernas .{0,40}|Motionen|Svar på motionen|Analys|Finansiering|Barnperspektiv(?:et)?|Barnkonsekvensanalys|Konsekvenser.{0,40}|Kommunikation|Samverkan|Förvaltningens (?:synpunkter|bedömning|yttrande)|Bedömning (?:ur|utifrån) .{0,60}|Syfte|Läsanvisning|Ordlista|Definitioner|Begrepp|Omfattning|Risker|Kontakt|Kommentarer|Slutsats|Yrkandet|Yttrande',
      ),
      runIn: runIn(
        'Sammanfattning(?: av ärendet)?|Ärendet|Bakgrund|Beskrivning av ärendet|Skäl till beslut|Motivering|Ärendebeskrivning|Yrkandet?',
      ),
    },
    {
      sense: 'background',
      type: null,
      holds: /bedömning|yttrande|synpunkter|överväganden|handläggning/,
      pattern: label('(?:\\S+s )?(?:bedömning|yttrande|synpunkter|överväganden|handläggning)'),
    },
  ],
  leadIn:
    /(?<!\p{L})(?:yrkar|föreslår|hemställer|hemställa|förordar|föreslås|beslutar?|besluta|yrkas|uppdrag|föreslår kommunfullmäktige|att-satser|följande(?! (?:bedömning|synpunkter|skäl|frågor|kommentar|slutsats|iakttagelse|brister|exempel))|enligt följande|vill|rekommenderar|ska|måtte|rekommendationer(?=[^:]*:)|förslag(?:et|en)? (?:i \p{L}+ )?är)\b[^.?!]{0,120}:?$|(?<!\p{L})(?:lämnas|lämnar|ger|ges)\s[^.?!]{0,60}\srekommendation(?:er)?\b[^.?!]{0,80}[.:]$/iu,
  leadInPast:
    /\b(?:yrkade|föreslog|beslutade|hemställde|fick|gav|uppdrog|beslöt|exempel på|har (?:bifallits|genomförts|beslutats|antagits|avslagits))\b/i,
  newGroup:
    /$(?<=^(?:Enligt (?:\S+ )?(?:yrkande|förslag|\S*yrkande|\S+s förslag).{0,120}:|.{0,160}(?:beslutar|besluta|att)( följande)?:))/u,
  item: /^(?:§+\s*(\d+[a-z]?)|(\d+[a-z]?)\s*§|Ärende (\d+)(?=[\s:.]))\s*(.*)$/su,
  noise:
    /^(?:Sida \d+.*|Handling(?:ar)? (?:19|20)\d\d nr \d+\.?|\d+ ?\(\d+\)|\d{1,3}|Utdragsbestyrkande|Justera(?:ndes|rnas) sign.*|Justering.{0,20}|Protokoll(?:sutdrag)?(?: nr \d+)?|Sammanträdes(?:datum|protokoll).{0,40}|\p{Lu}[\p{Lu} -]{2,80}PROTOKOLL.{0,40}|(?:Det här d|D)okumentet är (?:digitalt|elektroniskt) (?:signerat|undertecknat).*|Transaktionsidentitet:.*|Justerande(?:\s+Utdragsbestyrkande)?|Protokollet har justerats digitalt|Sida\s+\d+.*|_{5,}|Datum|Blad|Signatur.{0,30}|Paraf.{0,20}|(?:\p{Lu}\p{L}+ ){1,3}[Ss]tad \p{L}+,? protokoll)$/u,
  documentTypes: [
    { type: 'forslag', pattern: /^(?:svar på|yttrande över|remissvar)(?=\s|$)/iu },
    { type: 'motion', pattern: /^(?:motion\b|.{0,60}motion (?:om|angående|gällande|till|av))/iu },
    { type: 'yrkande', pattern: /^(?:tilläggs|ändrings|återremiss)?yrkande\b/iu },
    { type: 'beslut', pattern: /^(?:.{0,60}\s)?(?:sammanträdes)?protokoll(?:sutdrag)?\b/iu },
    { type: 'forslag', pattern: /^(?:tjänste(?:skrivelse|utlåtande)|förslag till beslut)/iu },
  ],
  steering:
    /(?:^|\s)(?:[\p{L}-]*(?:policy|riktlinjer?|rutin(?:er)?|reglemente|arbetsordning|handlingsplan|åtgärdsplan|strategi|program|plan|direktiv|ägardirektiv|instruktion|manual|vision|ordningsregler|regler|verksamhetsplan|budget|nämndbudget))\b/iu,
  houseRules: /regler|villkor|renovering|stadgar/iu,
  governing:
    /nämnd|fullmäktige|(?:kommun|region|bolags)styrelse|förvaltning|utskott|(?:enhets|verksamhets|avdelnings|förvaltnings|sektor)s?chef|rektor|medarbetare|handläggare|tjänste(?:person|man|män)|revision/iu,
  addressed: /(?<![\p{L}])(?:du|dig|din|ditt|dina)(?![\p{L}])/giu,
  siteNotice:
    /(?:integritets|dataskydds|cookie|personuppgifts|sekretess)(?:policy|information)|cookies|(?:köp|användar|allmänna )villkor/iu,
  assigns:
    /^(?:Uppdrag(?:en)? (?:till|för) [^.:]{3,60}|(?:Nämndens|Särskilda|Prioriterade|Riktade|Nämndspecifika|Politiska) uppdrag(?: \d{4})?|Uppdrag \d{4}|(?:Övergripande|Strategiska|Långsiktiga|Kommunfullmäktiges|Fullmäktiges|Nämndens) (?:mål|inriktning(?:ar)?)(?: \d{4}.{0,8})?|Den politiska viljan|Politisk (?:viljeinriktning|vilja))$/u,
  noTitle:
    /^(?:Ärende|Punkt|Beslut|Svar|Motion|Information|Upprätta|Revidera|Ta fram|Arbeta fram|Uppdatera|Utarbeta|Anta|Inför|Se över)\b|\p{Lu}{6,}$|\s(?:ska|bör|får|har|är|antas|tas fram|revideras)\s/u,
  noDuties:
    /\b(?:du|dig|din|ditt|dina|vi vill|yrkar|yrkande|föreslår|motionen|motionären|motion|regeringen|riksdagen|protokoll|sammanträdet)\b/iu,
  notSteering:
    /(?:^|\n)[^\S\n]*(?:förslag till (?:riksdags)?beslut|beslut:?|motion\b.*|.*yrkande.{0,40}|tjänste(?:skrivelse|utlåtande).*|protokoll.*|interpellation.*|remissvar.*|medborgarförslag.*|yttrande.*|ärendebeskrivning|beslutsunderlag|revisionsrapport.*|skrivelse.*|initiativ.*|.{0,60}i korthet.{0,60}|.{0,80}\bhär (?:kan|får|hittar|följer) .*)[^\S\n]*(?=\n|$)/iu,
  decisionLabel: /förslag till|förslag:?$|beslut|hemställan|yrkande/iu,
  paragraphs: /(?:^|\n)[^\S\n]*§ ?\d+ .{3,}/u,
  ordinance: /reglemente|arbetsordning|stadga|föreskrifter|delegationsordning|instruktion|ordningsregler/iu,
  oldWording: /\bfrån:?\s*[”“"][^”“"]{1,800}[”“"]\s*,?\s*till:?\s*(?=[”“"])/u,
  decides:
    /\b(?:får|ges|fär) i uppdrag att\b|\b[Gg]er? (?:\S+ ){1,8}i uppdrag att\b|\buppdras åt\b|\bmotionen (?:bifalls|bifalles|avslås|anses)\b/iu,
  duty: /^(?!(?:[Dd]u|[Nn]i|[Mm]an|[Oo]m|[Nn]är|[Vv]ad|[Hh]ur|[Vv]ilk\p{L}+|[Vv]em|[Vv]arför)\s)[^,;:.?]{3,110}?\s(?:ska|skall|bör|måste|får (?:inte|ej|endast|högst))\s/u,
  demands:
    /\b(?:yrkar|hemställer|hemställa)\b|\b(?:föreslår|föreslås|besluta)\b[^.\n]{0,140}(?::|\batt|,|uppdrag|följande\.?)[^\S\n]*(?:\n|$)/iu,
  proposer:
    /^(?:Därför |Med .{0,60}? |Mot .{0,60}? )?(?!Därför|Med |Mot |Utifrån|Härmed|Vidare|Slutligen|Därtill|Dessutom|Nu )((?:Vi|Jag|\p{Lu}[\p{L}-]*(?:(?:,| och| samt)? (?:\p{Lu}[\p{L}-]*|\(\p{Lu}{1,3}\)|\p{Ll}[\p{L}-]*(?:nämnden|förvaltningen|kontoret|utskottet)))*))(?: (?:tillstyrker|biträder) .{0,80}? och)?(?: därför| härmed| också)? (?:yrkar|föreslår|hemställer|förordar)\b|(?:yrkar|föreslår|hemställer) (?:därför )?(vi|jag|\p{Lu}[\p{L}-]+(?:(?: och)? \p{Lu}[\p{L}-]+)*)/u,
  addressee:
    /(?:att |föreslår (?:vi |jag |därför )*|till |beslut i )((?:kommun|region)?fullmäktige|kommunstyrelsen|regionstyrelsen|[\p{L}-]*nämnden|riksdagen|[\p{L}-]*utskottet)\b/iu,
  voice: [
    { key: 'motion', pattern: /motion|förslagsställar|yrkandet|initiativ/iu },
    { key: 'administration', pattern: /förvaltningen|kontoret|nämnden/iu },
    { key: 'we', pattern: /\b(?:vi|jag)\b/iu },
  ],
  wakes: /\breserver\p{L}+ sig\b.{0,200}(?:föreslår|yrkar|följande|yrkande|förslag)[^.]{0,80}:$/iu,
  attLine: /^[”“"]?\s?(?:(?:samt|och)\s+)?att\s+\p{L}/iu,
  attOpens: '”“"aAsSoO',
  pointLabel: /^(?:Mål|Åtgärd|Punkt|Uppdrag|Insats|Aktivitet|Krav|Att-sats)(?:\s?\d+(?:\.\d+)?)?\s*:\s+/u,
  innerLabel:
    / (?=[A-ZÄfb])(?<=[\p{L}\d).:”] )(?:(?<=\p{Lu}[\p{L}-]{2,40}s )(?:förslag(?: till (?:beslut|yttrande))?|beslut)|Förslag till (?:(?:riksdags)?beslut|yttrande)|(?<!\p{Ll} )Beslut|Sammanfattning(?: av ärendet)?|Ärendebeskrivning|Beskrivning av ärendet|Ärendet(?= Motion)|Bakgrund|Yrkande[nt]?|Tidigare behandling|Handlingar|Bilagor|Remissinstansernas \p{Ll}+|Proposition(?:er|sordning)?|Beslutsunderlag|Underlag (?:till|för) beslutet|Beslutsgång|Omröstning(?:sresultat)?|Reservation(?:er)?|Protokollsanteckning(?:ar)?|Motivering|Hemställan|Expedieras till|Beslutet (?:skickas|expedieras) till|Förvaltningens (?:synpunkter|bedömning|överväganden)|Skäl (?:för|till) beslutet|Ärendets beredning|Ekonomiska konsekvenser)(?::|(?= \p{Lu}| [-–•] | \d\. | [Aa]tt ))/gu,
  dutySentence: /\p{L}\s(?:ska|skall|måste|bör|får (?:inte|ej|endast))\s/u,
  leadInOpen:
    /$(?<=\b(?:yrkar|föreslår|föreslås|hemställer|hemställa|vill)\b[^.?!]{0,160}(?:följande|att|besluta|beslutar|uppdrag|hemställa,)\s*[.:]?|\b(?:yrkar|föreslår|föreslås|hemställer|vill)\b[^.?!]{0,120}:)/iu,
  due: /\b(?:senast|före|innan|till och med|t\.?o\.?m\.?|inom)\b.{0,40}/giu,
  dated: /(?:sammanträdesdatum|mötesdatum|sammanträde(?:t)?|kallelse|protokoll)/giu,
  body: /(?:[Kk]ommunfullmäktige|[Rr]egionfullmäktige|[Kk]ommunstyrelsen|[Rr]egionstyrelsen|[\p{L}-]+(?: (?:och|samt) [\p{L}-]+)?nämnden(?: (?!Protokoll|Sammanträd|Kallelse|Beslut|Datum)\p{Lu}\p{Ll}+)?|[\p{L}-]+utskottet)/u,
  bodyWord: /fullmäktige|styrelsen|nämnden|utskottet/,
  months: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
};
