// The date that a link names, in the forms that Swedish and English sites write: "2026-03-09", "9 mars 2026", "9.3.2026", "March 9, 2026". It must not guess: a day
// without a year, and 03/04/2026, are no date.

const MONTHS: readonly RegExp[] = [
  /^jan(?:uari|uary)?$/,
  /^feb(?:r|ruari|ruary)?$/,
  /^mar(?:s|ch)?$/,
  /^apr(?:il)?$/,
  /^ma[jy]$/,
  /^jun(?:i|e)?$/,
  /^jul(?:i|y)?$/,
  /^aug(?:usti|ust)?$/,
  /^sep(?:t|tember)?$/,
  /^o[ck]t(?:ober)?$/,
  /^nov(?:ember)?$/,
  /^dec(?:ember)?$/,
];

/** Null where no such day was. */
function toIso(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2099) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}

const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word.toLowerCase())) + 1;

type Read = (groups: Readonly<Record<string, string>>) => string | null;
const byNumbers: Read = ({ y, m, d }) => toIso(Number(y), Number(m), Number(d));
const byName: Read = ({ y, m, d }) => toIso(Number(y), monthOf(m!), Number(d));

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/(?<!\d)(?<y>(?:19|20)\d\d)[-_./](?<m>\d\d?)[-_./](?<d>\d\d?)(?!\d)/g, byNumbers],
  [/(?<!\d)(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/g, byNumbers],
  [/(?<!\d)(?<d>\d\d?)(?:st|nd|rd|th|:e|:a)?(?: of)?[ -](?<m>\p{L}{3,9})\.?,?[ -](?<y>(?:19|20)\d\d)(?!\d)/giu, byName],
  [/(?<!\p{L})(?<m>\p{L}{3,9})\.? (?<d>\d\d?)(?:st|nd|rd|th)?,? (?<y>(?:19|20)\d\d)(?!\d)/giu, byName],
  // "9/3 2026" and "9.3.2026" have the day first.
  [/(?<![\d/])(?<d>\d\d?)\/(?<m>\d\d?)[ -](?<y>(?:19|20)\d\d)(?!\d)/g, byNumbers],
  [/(?<![\d.])(?<d>\d\d?)\. ?(?<m>\d\d?)\. ?(?<y>(?:19|20)\d\d)(?!\d)/g, byNumbers],
  // "13/04/2026" can be read in one way only.
  [
    /(?<![\d/])(?<a>\d\d?)\/(?<b>\d\d?)\/(?<y>(?:19|20)\d\d)(?!\d)/g,
    ({ a, b, y }) => {
      const [first, second] = [Number(a), Number(b)];
      if (first <= 12 && second <= 12 && first !== second) return null;
      return first > 12 ? toIso(Number(y), second, first) : toIso(Number(y), first, second);
    },
  ],
];

/** ISO; the first in the text, in the surest form. */
export function findDate(words: string): string | null {
  for (const [form, read] of FORMS) {
    for (const { groups } of words.matchAll(form)) {
      const date = read(groups as Record<string, string>);
      if (date !== null) return date;
    }
  }
  return null;
}
