// What the whole document is: its title, its type, and whether it is a steering document that stands by itself.
import type { ProposalType } from '../model/proposal.ts';
import type { PlainReading } from './even-reading.ts';
import { findLabel } from './labels.ts';
import type { Passage } from './passages.ts';
import { trimHeading } from './trim-signs.ts';
import type { ProposalWords } from './words.ts';

/** How far down a title may stand. */
const TOP = 12;
/** So much of a text shows whom it speaks to. */
const HEAD = 6000;
const ADDRESSED = 3;
/** At least once in so many characters. */
const OFTEN = 450;
/** "Start / Möten och protokoll / Nämnden" says where the page lies, not what it is. */
const BREADCRUMB = /\s[/›»>]\s/;

export function titleOf(reading: PlainReading, passages: readonly Passage[], words: ProposalWords): string | null {
  if (reading.title?.trim()) return reading.title.trim();
  const top = passages.slice(0, TOP);
  const typed = top.find(
    (passage) =>
      passage.words.length <= 160 &&
      passage.mark === null &&
      !/[.:]$/.test(passage.words) &&
      (words.documentTypes.some(({ pattern }) => pattern.test(trimHeading(passage.words))) || words.steering.test(passage.words)),
  );
  const heading = top.find((passage) => passage.heading || passage.strong);
  const found = typed ?? heading ?? null;
  return found ? trimHeading(found.words) : null;
}

export function typeOf(reading: PlainReading, passages: readonly Passage[], words: ProposalWords): ProposalType | null {
  const top = [
    reading.title ?? '',
    ...passages
      .slice(0, TOP)
      .filter((passage) => passage.words.length <= 160 && !BREADCRUMB.test(passage.words))
      .map((passage) => trimHeading(passage.words)),
  ];
  for (const line of top) for (const { type, pattern } of words.documentTypes) if (pattern.test(line)) return type;
  return null;
}

/** Fewer duties, or a smaller share of all sentences, make no steering document of a text without a title. */
const DUTIES = 5;
const SHARE = 0.3;

/** Longer lines are none that assigns. */
const LONGEST_HEADING = 100;

/** Duties that govern, and do not tell a reader what to do. */
export const laysDuties = (text: string, { governing, addressed }: ProposalWords): boolean =>
  governing?.test(text) === true && text.search(addressed) === -1;

/** A stretch of a steering document without its title: its sentences lay duties, and nobody is spoken to. */
function isMostlyDuties(text: string, words: ProposalWords): boolean {
  const { dutySentence, noDuties } = words;
  if (dutySentence === undefined || noDuties?.test(text) || !laysDuties(text, words)) return false;
  const sentences = text.match(/[^.!?\n]{25,}/g) ?? [];
  const duties = sentences.filter((sentence) => dutySentence.test(sentence)).length;
  return duties >= DUTIES && duties >= sentences.length * SHARE;
}

export function isSteeringDocument(
  reading: PlainReading,
  passages: readonly Passage[],
  words: ProposalWords,
  title: string | null,
): boolean {
  const top = passages
    .slice(0, 4)
    .filter((passage) => passage.words.length <= 110 && !/[.:;,?]$/.test(passage.words))
    .map((passage) => trimHeading(passage.words));
  const names = [title ?? '', ...top];
  const named =
    names.some((line) => words.steering.test(line) && !words.noTitle?.test(line)) ||
    passages.some((passage) => passage.words.length <= LONGEST_HEADING && words.assigns?.test(passage.words));
  if (!named && !isMostlyDuties(reading.text, words)) return false;
  const decides = passages.some(
    (passage) =>
      words.decisionLabel?.test(passage.words.slice(0, 120)) &&
      /propose|decide|claims|argue/.test(findLabel(passage, words)?.label.sense ?? ''),
  );
  if (decides) return false;
  // Rules that a site, a landlord or a pool gives whoever reads them are no steering document.
  if (names.some((line) => words.siteNotice.test(line))) return false;
  const { text } = reading;
  if (words.houseRules && !words.governing?.test(text) && names.some((line) => words.houseRules?.test(line))) return false;
  const head = text.slice(0, HEAD);
  if ((head.match(words.addressed)?.length ?? 0) >= Math.max(ADDRESSED, head.length / OFTEN)) return false;
  // Paragraphs are rules in a reglemente and items in minutes.
  if (words.paragraphs?.test(text) && !names.some((line) => words.ordinance?.test(line))) return false;
  return !words.notSteering.test(text) && !words.demands.test(text);
}
