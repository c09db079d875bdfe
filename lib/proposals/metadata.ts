// The meeting's body and date, from the document's own first lines (portals.md §3 D). Null where they do not say.
import type { PlainReading } from './even-reading.ts';
import type { Passage } from './passages.ts';
import type { ProposalWords } from './words.ts';

const TOP = 25;
const two = (value: string | number): string => String(value).padStart(2, '0');

/** A date needs its year. */
const YEAR = /(?:19|20)\d\d/;

function dateIn(line: string, months: readonly string[]): string | null {
  if (!YEAR.test(line)) return null;
  const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/.exec(line);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const names = months.join('|');
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${names}),? ((?:19|20)\\d\\d)\\b`, 'i').exec(line);
  if (dayFirst) return `${dayFirst[3]}-${two(months.indexOf(dayFirst[2]!.toLowerCase()) + 1)}-${two(dayFirst[1]!)}`;
  const monthFirst = new RegExp(`\\b(${names}) (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i').exec(line);
  return monthFirst ? `${monthFirst[3]}-${two(months.indexOf(monthFirst[1]!.toLowerCase()) + 1)}-${two(monthFirst[2]!)}` : null;
}

/** The date that stands right behind a word that announces it. */
function datedIn(text: string, dated: RegExp, months: readonly string[]): string | null {
  for (const found of text.matchAll(dated)) {
    const date = dateIn(
      text
        .slice(found.index, found.index + found[0].length + 40)
        .split('\n', 2)
        .join(' '),
      months,
    );
    if (date) return date;
  }
  return null;
}

export function findMetadata(
  reading: PlainReading,
  passages: readonly Passage[],
  words: ProposalWords,
): { body: string | null; date: string | null } {
  const top = [reading.title ?? '', ...passages.slice(0, TOP).map((passage) => passage.words)].filter(
    (line) => line !== '' && line.length <= 160,
  );
  let date = words.dated ? datedIn(reading.text.slice(0, 6000), words.dated, words.months) : null;
  let body: string | null = null;
  for (const line of top) {
    if (date === null && YEAR.test(line)) date = dateIn(line.replace(words.due, ''), words.months);
    if (body === null && words.bodyWord.test(line))
      body = words.body.exec(line)?.[0].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) ?? null;
  }
  return { body, date };
}
