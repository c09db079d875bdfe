// What a link to a document says of it: date, body and kind, by the link's words first and its file name then. Nothing is fetched; what is not said is null.
import type { DocumentGuess, PaperKind } from '../model/document-guess.ts';
import { findBody } from './link-bodies.ts';
import { findDate } from './link-dates.ts';
import { fileNameOf } from './links.ts';

/** In this order: *protokollsutdrag med tjänsteskrivelse* is minutes, *bilaga 2 till motion* an attachment. Words may be the first part of a compound. */
const KINDS: readonly (readonly [PaperKind, RegExp])[] = [
  ['attachment', /^(?:bilag(?:a|or|an)|appendi(?:x|ces)|annex|attachments?|enclosures?)(?![\p{L}])/iu],
  [
    'minutes',
    /(?<!\p{L})(?:(?:besluts|sammanträdes|mötes|delegations)?protokoll\p{L}*|(?:meeting )?minutes|record of (?:decisions|proceedings)|decision (?:list|notice))(?!\p{L})/iu,
  ],
  [
    'notice',
    /(?<!\p{L})(?:kallelse\p{L}*|föredragningslista\p{L}*|foredragningslista|dagordning\p{L}*|ärendelista\p{L}*|arendelista|agendas?|summons|notice of meeting|order paper|agenda (?:pack|packet|reports?))(?!\p{L})/iu,
  ],
  [
    'claim',
    /(?<!\p{L})(?:(?:tilläggs|ändrings|åter?remiss|avslags|budget|tillaggs|andrings)?yrkande\p{L}*|reservation\p{L}*|amendments?)(?!\p{L})/iu,
  ],
  [
    'report',
    /(?<!\p{L})(?:tjänste(?:skrivelse|utlåtande|yttrande)\p{L}*|tjanste(?:skrivelse|utlatande)\p{L}*|missiv|(?:staff|officers?|committee|cover(?:ing)?) reports?|reports? (?:of|by|from) the|svar på (?:motion|medborgarförslag|interpellation)\p{L}*|motionssvar\p{L}*)(?!\p{L})/iu,
  ],
  ['motion', /(?<!\p{L})(?:motion(?:er|en|s)?|medborgarförslag\p{L}*|medborgarforslag|notices? of motion)(?!\p{L})/iu],
  ['question', /(?<!\p{L})(?:interpellation\p{L}*|(?:enkla? )?fråg(?:a|or) till|(?:members.? |public )?questions?)(?!\p{L})/iu],
];

/** "kallelse-ks_2026-03-09.pdf" → "kallelse ks 2026-03-09": as words, but for dates. */
const toWords = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{2,5}$/i, '')
    .replace(/[_+]+/g, ' ')
    .replace(/(?<=\p{L})-+(?=[\p{L}\d])|(?<=\d)-+(?=\p{L})/gu, ' ');

const findKind = (words: string): PaperKind | null => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

/** `label`: as the page has it. `href`: http(s). */
export function guessDocument({ label, href }: { readonly label: string; readonly href: string }): DocumentGuess {
  const said = label.normalize('NFC').replace(/\s+/g, ' ').trim();
  const named = toWords(fileNameOf(href).normalize('NFC'));
  // A label that is a file name itself reads better as words.
  const words = /\.(?:pdf|docx?)$/i.test(said) ? toWords(said) : said;
  return {
    date: findDate(words) ?? findDate(named),
    body: findBody(words) ?? findBody(named),
    kind: findKind(words) ?? findKind(named),
  };
}
