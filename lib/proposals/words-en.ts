// The English vocabulary of proposals, UK, Irish and North American. Data only.
import type { ProposalWords } from './words.ts';

const label = (pattern: string): RegExp => new RegExp(`^(?:${pattern})\\s*[:.]?$`, 'iu');
const runIn = (pattern: string): RegExp => new RegExp(`^(?:${pattern})\\s*[:.]?\\s+(?=[\\p{Lu}\\d(])`, 'u');

export const englishWords: ProposalWords = {
  labels: [
    {
      sense: 'propose',
      type: 'forslag',
      pattern: label('(?:staff |officer |proposed )?recommendations?(?: to .{0,60})?|recommended action|recommended (?:that)?'),
      runIn: runIn('RECOMMENDATIONS?|Recommendations?|Staff [Rr]ecommendation|RECOMMENDED(?: that)?'),
    },
    { sense: 'propose', type: 'motion', pattern: label('(?:notices? of )?motions?|motion text|proposed resolution') },
    { sense: 'decide', type: 'beslut', pattern: label('resolved(?: that)?|decision|decisions|action taken|actions?') },
    {
      sense: 'stop',
      type: null,
      pattern: label(
        'apologies.{0,40}|attachments?|background papers|appendi(?:x|ces)|in attendance|present|declarations? of interests?|public comment|questions?|roll call|adjournment|call to order',
      ),
    },
    {
      sense: 'background',
      type: null,
      pattern: label(
        'background|summary|discussion|reasons?(?: for .{0,40})?|introduction|purpose|analysis|financial implications|fiscal impact|legal implications',
      ),
    },
  ],
  leadIn:
    /\b(?:resolves?|resolved|recommends?|recommended|directs?|requests?|calls? (?:on|upon)|moves?|proposes?|shall|agree[sd]?)\b[^.?!]{0,120}:?$/iu,
  leadInPast: /\b(?:previously|last (?:year|month))\b/i,
  newGroup: /^(?:BE IT (?:FURTHER )?RESOLVED.{0,120}:|.{0,160}(?:resolves?|recommends?)(?: that| to)?:)$/u,
  item: /^(?:Item (\d+[a-z]?)|(\d{1,2}\.\d{1,2}|\d{1,2}|[IVX]{1,5})[.)])\s+(.*)$/su,
  noise: /^(?:Page \d+.*|\d+ ?\(\d+\)|\d{1,3}|(?:City|Town|County) Council Minutes.{0,60})$/u,
  documentTypes: [
    { type: 'resolution', pattern: /\bresolution\b/iu },
    { type: 'motion', pattern: /^(?:notice of )?motion\b/iu },
    { type: 'beslut', pattern: /\bminutes\b/iu },
  ],
  steering: /\b(?:policy|policies|strategy|guidelines?|procedure|action plan|plan|framework|charter)\b/iu,
  notSteering:
    /(?:^|\n)\s*(?:minutes.*|agenda.*|resolution.*|motion.*|recommendations?:?|resolved.*|whereas.*|.*\bminutes\b.*|item \d.*|ordinance.*)\s*(?=\n|$)/iu,
  demands: /\b(?:resolves?|resolved|moves?|recommends?|directs?)\b[^.\n]{0,140}(?::|\bthat)\s*(?:\n|$)/iu,
  proposer: /^(.{2,80}?) (?:moves?|proposes?|recommends?|requests?|asks?)\b/u,
  addressee: /\b((?:city|town|county) council|(?:the )?council|cabinet|(?:the )?board|committee)\b/iu,
  voice: [
    { key: 'staff', pattern: /\b(?:staff|officers?)\b/iu },
    { key: 'member', pattern: /\b(?:cllr|councill?or|member|mayor)\b/iu },
  ],
  pointLabel: /^(?:Action|Goal|Objective|Recommendation)(?:\s?\d+(?:\.\d+)?)?\s*:\s+/u,
  leadInOpen: /(?:following|that|to)\s*[.:]?$|:$/iu,
  attLine: /^(?:\(?and\)?\s+)?that\s+\p{L}/iu,
  body: /\b(?:(?:city|town|county|borough|district|parish) council|city commission|board of \p{L}+|planning commission|[\p{L} ]{3,40} committee|cabinet)\b/iu,
  months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
};
