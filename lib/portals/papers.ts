// What kind of document a link leads to, by its text, then by the name of its file, then by the portal's address. It must not fetch anything.
import { fileNameOf } from '../documents/links.ts';
import type { PaperKind } from '../model/paper.ts';

/** In this order: a *tjänsteskrivelse, svar på motion* is a report; a *protokollsutdrag* is no protokoll. */
const KINDS: readonly (readonly [PaperKind, RegExp])[] = [
  ['extract', /protokollsutdrag|utdrag ur protokoll|minute extract|særutskrift/iu],
  [
    'report',
    /tj[äa]nste?(?:skrivelse|utl[åa]tande)|\bTU\b|saksfre(?:m|a)legg|saksframstilling|(?:staff|officers?['’]?|committee|cover)\s?report|^report\b|\breport(?:$|,| to\b| on\b|\s?\(|, item)|förvaltningens skrivelse/iu,
  ],
  ['answer', /^svar\b|svar på|remissvar|yttrande(?! över)|interpellationssvar|^response\b|reply to/iu],
  ['dissent', /reservation|särskilt[_ ]yttrande|protokollsanteckning|dissent/iu],
  ['claim', /yrkande|[äa]ndringsf[öo]rslag|^amendment\b|tilläggsförslag/iu],
  ['interpellation', /interpellation|enkel fråga|^question\b/iu],
  ['motion', /\bmotion(?:en|er)?\b|medborgarf[öo]rslag|initiativ[äa]rende|valtuustoaloite|\baloite\b/iu],
  ['notice', /kallelse|innkalling|kokouskutsu|notice of meeting|public notice|^notice\b/iu],
  ['agenda', /f[öo]redragningslista|dagordning|dagsorden|saksliste|[äa]rendelista|esityslista|\bagenda\b|\bFL_/iu],
  ['minutes', /protokoll?(?:et)?(?![a-zåäö])|minutes|pöytäkirja|referat|møteprotokoll|\bjournal of proceedings/iu],
  ['decision', /^beslut\b|delegationsbeslut|vedtak|resolution\b|ordinance|decision notice/iu],
  ['presentation', /presentation|bildspel|powerpoint|slides/iu],
  ['appendix', /\bbilag[ao]r?\b|^bil\.? ?\d|\bappendix|annex|attachment|\bliite\b|vedlegg/iu],
];

export type PaperPattern = readonly [PaperKind, RegExp];

const byWords = (words: string): PaperKind | null => KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;

const SIZE_AND_ENDING = /\s*(?:\.(?:pdf|docx?|odt)\b.*|\(?(?:pdf|word)?,?\s?[\d.,]+\s?[kM]i?B\)?\.?)$/iu;

/** Underscores and hyphens of file names part words. */
const asWords = (fileName: string): string => fileName.replace(/[_+]+/g, ' ').replace(/(?<=\p{L})-(?=\p{L})/gu, ' ');

/** `byAddress`: the portal's own addresses, tried on path and query where no words say. */
export function findPaperKind(label: string, href: string, byAddress: readonly PaperPattern[] = []): PaperKind | null {
  const said = byWords(label.replace(SIZE_AND_ENDING, ''));
  if (said !== null) return said;
  const { pathname, search } = new URL(href);
  const known = byAddress.find(([, pattern]) => pattern.test(pathname + search))?.[0];
  return known ?? byWords(asWords(fileNameOf(href)));
}
