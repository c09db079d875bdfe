// The English vocabulary of proposals, British, Irish and North American. Sources: portals.md §3 C, read council documents. Data only.
import type { ProposalWords } from './words.ts';

const label = (pattern: string): RegExp => new RegExp(`^(?:${pattern})\\s*[:.–-]?$`, 'iu');
const runIn = (pattern: string): RegExp =>
  new RegExp(`^[*_]*(?:${pattern})[*_]*\\s*[:.–-]?[*_]*\\s*[:.–-]?\\s+(?=["“'*_]*[\\p{Lu}\\d(])`, 'u');

/** For labels that only stand before their text. */
const NEVER = /^\b$/u;
const BODY = '(?:(?:the |this )?(?:[\\p{L}]+ ){0,4}(?:council|cabinet|committee|board|commission|assembly|executive))';
/** "R2020-224 L. Moore, J. Scott: That …": the number and the movers of a Canadian resolution. */
const NUMBERED = "(?:R(?:es(?:olution)?\\.?)? ?(?:No\\.? ?|# ?)?)?\\d{2,4} ?- ?\\d{1,4}\\.?(?: ?[\\p{L}.,’' -]{3,60}:)?(?= That )";

export const englishWords: ProposalWords = {
  labels: [
    {
      sense: 'propose',
      type: 'forslag',
      pattern: label(
        `(?:staff(?:['’]s)? |officers?(?:['’]s?)? |proposed |key |draft |administration(?:['’]s)? |committee |suggested |our |the )?recommendations?(?: (?:to|for|from|of) .{0,60})?|recommended (?:action|motion|decision|that|to .{0,40})s?|(?:it is )?recommended(?: that.{0,60})?|decisions? (?:required|sought|requested)|action (?:required|requested)|proposals?`,
      ),
      runIn: runIn(
        'RECOMMENDATIONS?(?: TO [A-Z ]+)?|(?:Officer |Staff )?Recommendations?|Staff [Rr]ecommendations?|RECOMMENDED(?: ACTION| MOTION)?(?: that)?|Recommended (?:[Aa]ction|[Mm]otion)',
      ),
    },
    {
      sense: 'propose',
      type: 'forslag',
      holds: / is (?:asked|recommended|requested|invited) to/i,
      pattern: label(`${BODY} is (?:asked|recommended|requested|invited) to`),
    },
    {
      sense: 'propose',
      type: 'motion',
      holds: /resolves|recommends|proposes|agrees|calls (?:on|for)/i,
      pattern: label(
        `${BODY} (?:therefore |hereby |further |also )?(?:resolves|recommends|proposes|agrees|calls (?:on|for).{0,60})(?: that| to)?`,
      ),
    },
    {
      sense: 'propose',
      type: 'motion',
      pattern: label(
        `(?:this|the) (?:council|board|committee|assembly)(?: (?:also|further|therefore))?|motion text|proposed (?:resolution|motion)|(?:the )?motion(?: \\d+)?|text of motion|we (?:therefore )?(?:propose(?: that)?|call (?:for|on [^.]{0,60} to|on (?:the |this )?(?:\\p{L}+ ){0,2}(?:council|government|executive|minister|board|assembly|commission)))`,
      ),
    },
    {
      sense: 'propose',
      type: 'motion',
      brief: true,
      pattern: NEVER,
      runIn: runIn('MOTION|Motion(?: \\d+)?(?=[*_]*\\s*:)|Proposed [Mm]otion'),
    },
    {
      sense: 'propose',
      type: 'yrkande',
      pattern: label(
        'amendment(?: \\d+)?|(?:proposed |alternative |friendly )?amendments?(?: (?:by|from|to|proposed by) .{0,60})?|supplementary motion|addendum',
      ),
    },
    {
      sense: 'propose',
      type: 'yrkande',
      brief: true,
      pattern: NEVER,
      runIn: runIn('(?:Friendly |Proposed )?Amendment(?: \\d+)?(?=[*_]*\\s*:)|AMENDMENT|Supplementary [Mm]otion'),
    },
    {
      sense: 'decide',
      type: 'beslut',
      holds: /resolved/i,
      pattern: label(`(?:${BODY} )?(?:unanimously )?resolved(?: unanimously)?(?: that| to)?`),
    },
    {
      sense: 'decide',
      type: 'beslut',
      pattern: label(
        `decisions?(?: taken| made)?|action(?:s)?(?: taken| points| agreed| items)?|agreed(?: actions)?|directions? to staff|staff direction|council direction|it was (?:resolved|agreed|decided)(?: that)?`,
      ),
    },
    {
      sense: 'decide',
      type: 'beslut',
      brief: true,
      pattern: NEVER,
      runIn: runIn(
        'RESOLVED(?:[,]? (?:unanimously|UNANIMOUSLY))?(?:,? that| THAT)?(?=\\s*[:–-])|DECISION|Decision|AGREED|Agreed(?=\\s*:)|ACTIONS?|Actions?(?=\\s*:)|Resolved(?=\\s*:)',
      ),
    },
    { sense: 'decide', type: 'beslut', brief: true, pattern: label('(?:and|it was) (?:unanimously )?resolved') },
    { sense: 'decide', type: 'resolution', brief: true, pattern: NEVER, runIn: new RegExp(`^${NUMBERED}\\s*`, 'u') },
    // "WEIGHT LIMITS – That the limit be removed …", "Hale: That …": what it is about, or whose it is, before the motion.
    {
      sense: 'decide',
      type: 'beslut',
      brief: true,
      holds: /That |THAT /,
      pattern: NEVER,
      runIn: /^(?:\p{Lu}[\p{L}\d.,&’'()/ -]{1,60}?(?:[:–—]| -)|\d{1,4}[-/]\d{2,4}[\p{L}.,’' –-]{1,60}?)\s*(?=(?:That|THAT) )/u,
    },
    {
      sense: 'propose',
      type: 'resolution',
      pattern:
        /^(?:now[, ]*therefore[, ]*)?(?:be it|it is|let it be)[, ]*(?:hereby |further |also )*resolved(?:(?: by .{0,140})?(?: that)?:?| that .{0,80}:|:)$/iu,
    },
    {
      sense: 'stop',
      type: null,
      pattern: label(
        'attachments?|background papers|appendi(?:x|ces)(?: .{0,40})?|distribution|cc|contact(?: officers?| persons?)?|enclosures?|report authors?',
      ),
    },
    {
      sense: 'stop',
      type: null,
      holds: /notes|believes|recogni[sz]es|welcomes|is concerned|acknowledges|understands/i,
      pattern: label(
        `${BODY} (?:further |also )?(?:notes|believes|recognises|recognizes|welcomes|is concerned|acknowledges|understands)(?: that)?`,
      ),
      runIn: runIn(
        '(?:This|The) (?:Council|council|Board|Committee) (?:further )?(?:notes|believes|recognises|recognizes)(?: that)?(?=\\s*:)',
      ),
    },
    {
      sense: 'background',
      type: null,
      pattern: label(
        `(?:apologies.{0,40}|in attendance|present|absent|declarations? of interests?.{0,20}|public (?:comment|participation|question time)s?|roll call|adjournment|call to order|signed|votes?|voting record|(?:\\p{L}+ ){0,3}(?:options|alternatives|implications|considerations|reasons|analysis|background|issues|information|comments)(?: (?:considered|for|and) .{0,60})?|conclusions?|next (?:steps|stages?)|definitions|scope|history|what (?:we|you) (?:heard|told us|said)|about this .{0,40}|where we are.{0,20}|how to .{0,30}|how .{0,40} will be used|why .{0,60}|risks?.{0,30}|timeline|background|summary|executive summary|discussion|introduction|purpose|analysis|context|rationale|preamble|whereas|recitals|history|overview|options(?: considered)?|alternatives(?: considered)?|consultations?|implications|key facts|(?:financial|fiscal|legal|equalities|environmental|climate|budget|staffing|risk|policy)[\\p{L} /&-]{0,40}(?:implications?|impacts?|considerations?|comments?)|reasons?(?: for .{0,40})?|reply|response|debate|minutes|matters arising|any other business|a\\.?o\\.?b\\.?|(?:written |oral |members’? |public )?questions?(?: (?:from|by|to|submitted) .{0,50})?|notices? of motion.{0,80}|motions|correspondence|reports?|staff reports?|committee reports?|old business|new business|items? for .{0,30}|correspondence)`,
      ),
    },
  ],
  leadIn:
    /^That [^.?!]{2,80}:$|\b(?:following|these) (?:duties|responsibilities|functions|tasks|powers and duties|objectives|actions)\b[^.?!]{0,60}:$|\b(?:responsible for|role is to|purpose is to|duties are|functions are|responsibilities (?:are|include)):?$|^(?!.*\b(?:alternatives|suggested|noted|stated|explained|outlined|believes|welcomes|concerned)\b[^.]*$).*(?:\b(?:resolves?|resolved|recommends?|recommended|directs?|instructs?|requests?|calls? (?:on|upon|for)|asks?|moves?|proposes?|shall|must|will|agree[sd]?|urges?|commits?|undertakes?|invited|asked|requested|directed)\b[^.?!]{0,160}:?$|\bnotices? of motion\b[^?!]{0,100}$|\b(?:moved|seconded|proposed|submitted)(?: by|:)[^?!]{0,80}[.;:]?$|\bto move:?$)/isu,
  leadInPast:
    /\b(?:previously|last (?:year|month)|had (?:resolved|agreed|requested)|alternatives|suggested|noted|stated|covered|advised|explained|outlined)\b/iu,
  beliefs:
    /\b(?:accepts?|believes?|notes?|recogni[sz]es?|acknowledges?|considers?|welcomes?|regrets?|understands?|observes?|because)(?: that)?:$/iu,
  newGroup:
    /$(?<=^[#*_ ]*(?:(?:NOW,? *THEREFORE,? *)?(?:BE IT|LET IT BE)[, ]*(?:FURTHER )?RESOLVED.{0,140}:|(?:This |The )?[\p{L} ]{0,50}(?:resolves?|recommends?)(?: (?:that|to))?.{0,60}:)[*_ ]*)/u,
  leadInOpen:
    /$(?<=^(?:(?:this |the |we |i )?[^.]{0,80}\b(?:resolves?|recommends?|propose|directs?|instructs?|calls (?:on|upon|for)|asks|moves?)\b[^.]{0,80}:|[^.]{0,60}\b(?:resolved|recommended)(?: that)?:|.{0,200}\b(?:ordered|it was agreed|resolved|directed)(?: that)?:))/iu,
  item: /^[#*_ ]*(?:Item #?\d+[a-z]?|(\d{1,2}\.\d{1,2}|\d{2,4}\/\d{1,3}|\d{1,2}|[IVX]{1,5}|[A-Z])(?:[.)]|(?<=\/\d{1,3})(?= )))[*_ ]*(?:\s+(.*))?$/su,
  noise:
    /^(?:\|.*\||Page \d+.*|\d+ ?\(\d+\)|\d{1,3}|-{3,}|(?:City|Town|County) Council Minutes.{0,60}|Minutes – .{0,40}Page \d+.*|<!-- .* -->|\*?<small>.*<\/small>\*?)$/u,
  foot: /Page(?<=^(?:.{0,90} )?Page) \d+ of \d+.{0,90}$/u,
  documentTypes: [
    {
      type: 'beslut',
      pattern:
        /^\W*(?:draft |confirmed |unconfirmed )?(?:minutes|agenda)\b|\b(?:minutes|agenda) of (?:the|a|proceedings|meeting)\b|\b(?:council|committee|board|meeting|regular) (?:minutes|agenda)\b/iu,
    },
    { type: 'resolution', pattern: /^(?:a |draft |proposed )?resolution\b/iu },
    { type: 'motion', pattern: /^(?:notice of |supplementary |composite )?motion\b/iu },
  ],
  // The name stands last, or what it is about follows: *Tree policy*, *Code of conduct for members*, not *Review of our policies*.
  steering:
    /^[#*_ ]*(?!(?:review|report|update|approval|adoption|discussion|amendment|consideration|motion|recommendation|item|payment|presentation|ordinance|resolution|status|request|progress|draft minutes)\b)(?:[\p{L}\d’'&/,()–—-]+ ){0,9}?(?:policy|policies|directive|strategic \p{L}+|statement of \p{L}+|vision|standards?|standing orders|by-?laws?|regulations|terms of reference|service agreement|strategy|guidelines?|procedures?|plan|framework|charter|protocol|handbook|manual|code of \p{L}+|rules(?= (?:of|for)))(?:[*_]*$| (?:for|of|on|to|in|at|(?:v|\p{L}{1,4}-)?\d|[-–—(]|version|draft|adopted|approved)|:)/iu,
  addressed: /\b(?:your|yours|you (?:can|may|must|need|should|will|are|have|want|agree|use|do|get|own|live))\b/giu,
  siteNotice: /\b(?:privacy|cookies?|terms (?:of (?:use|service|sale)|and conditions)|returns policy|refund)\b/iu,
  notSteering:
    /(?:^|\n)[#*_ ]*(?![#*_ ])(?:minutes\b.*|agenda\b.*|.*\bresolution (?:no|#|number).*|(?:notice of )?motions?\b.{0,60}|recommendations?:?|.{0,20}\bresolved\b.*|whereas.*|.*\bminutes of (?:the|a) (?:\p{L}+ ){0,6}(?:meeting|proceedings|council|committee|board)\b.*|item #?\d.*|.{0,40}\b(?:(?:mon|tues|wednes|thurs|fri)day|yesterday|last (?:night|week)|this week)\b.{0,60}\b(?:approved|adopted|agreed|backed) .*|.*\bordinance no.*|report to .*|report of .*|report by .*|.*staff report.*|moved by.*|.*\bseconded\b.*|to: .*|from: .*)\s*(?=\n|$)/iu,
  paragraphs: /(?:^|\n)\s*(?:§|Section|SECTION) ?\d+[.:]? .{3,}/u,
  ordinance: /standing orders|by-?laws?|ordinance|rules|code of \p{L}+|terms of reference|regulations/iu,
  oldWording: /\bfrom:?\s*[”“"][^”“"]{1,800}[”“"]\s*,?\s*to:?\s*(?=[”“"])/u,
  governing: /\b(?:council|board|committee|officers?|clerk|councill?ors?|staff|town|city|county|parish|cabinet|mayor)\b/iu,
  noDuties:
    /\b(?:we (?:are|have|will|want)|our website|click|tenancy|tenant|customer|terms and conditions|minutes|resolved|moved|seconded|motion|recommend\w*|proposed|notes that)\b/iu,
  dutySentence: /\p{L}\s(?:must|shall|may (?:not|only)|(?:is|are) required to|will (?:not )?be)\s/u,
  decides:
    /^(?:(?:City|Town|County|Regional|Municipal) Council (?:request|direct|instruct|ask|authorize|approve|adopt|support|urge)\b|Requests? (?:that|the|officers?|staff|council|cabinet)\b|(?:Instructs?|Directs?|Asks?|Urges?|Calls? (?:on|upon)) (?:the |officers?|staff|council|cabinet|all )|Agrees? to\b|Resolves? (?:to|that)\b)/u,
  demands:
    /\bit was (?:unanimously )?(?:agreed|resolved|reported|noted|proposed|suggested)\b|\b(?:seconded|motion carried|carried unanimously|Cllrs?\.? \p{Lu})|\b(?:resolves?|resolved|moves?|recommends?|directs?)\b[^.\n]{0,140}(?::|\bthat)\s*(?:\n|$)/iu,
  proposer: /^[#*_ ]*(.{2,80}?) (?:moves?|proposes?|recommends?|requests?|asks?|resolves?|instructs?)\b/u,
  addressee: /\b((?:city|town|county) council|(?:the )?council|cabinet|(?:the )?board|committee)\b/iu,
  voice: [
    { key: 'staff', pattern: /\b(?:staff|officers?)\b/iu },
    { key: 'member', pattern: /\b(?:cllr|councill?or|member|mayor)\b/iu },
  ],
  speaker:
    /\b((?:Cllrs?|Councill?ors?|Council[Mm]embers?|Member|Mayor|Commissioner|Director|Alderman|Deputy|Reeve|Trustee|Chair|M[rs]s?)\.? (?:\p{Lu}\.? ?)*\p{Lu}[\p{L}'’-]+|(?:\p{Lu}\. ?)+\p{Lu}[\p{L}'’-]+|[Mm]embers|will (?:move|ask)|[Bb][Ee] [Ii][Tt],? (?:[Hh][Ee][Rr][Ee][Bb][Yy],? )?[Rr][Ee][Ss][Oo][Ll][Vv][Ee][Dd])\b/u,
  operative: ['resolution'],
  wakes:
    /^["“#*_ ]*(?:(?:this |the |we |i )?[\p{L} ]{0,40}\b(?:resolves?|recommends?|moves?|propose|calls on|therefore)\b|(?:now[, ]+)?(?:therefore[, ]+)?be it\b|RESOLVED|RECOMMENDED)/iu,
  again: /^(?:He|She|They|This)\b|^and\b|\bfurther,? resolved\b/iu,
  attLine: /^["“'*_]*(?:(?:\(?[Aa]nd\)?,? |AND,? |[Ff]urther,? |FURTHER,? )+(?:that|That|THAT)|That|THAT),?\s+[\p{L}\d]/u,
  attOpens: '"“\'*_(aAfFtT',
  pointLabel:
    /^(?:R\d{1,2}[:.]?\s+(?=\p{Lu})|(?:Action|Goal|Objective|Recommendation|Section|SECTION|Task|Priority|Measure|Resolution)(?:\s?\d+(?:\.\d+)?)?\s*[:.]\s+)/u,
  due: /\b(?:by|before|until|no later than|not later than|due|within)\b.{0,40}/giu,
  body: /\b(?:(?:city|town|county|borough|district|parish|township|village) council|city commission|board of \p{L}+|planning commission|[\p{L} ]{3,40} committee|cabinet|municipal district of \p{L}+)\b/iu,
  bodyWord: /council|commission|board|committee|cabinet|district/i,
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};
