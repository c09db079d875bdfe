// Dates as pages write them → ISO days. A day needs its year. It must not take the clock into account.

const MONTHS: readonly string[] = [
  'januari|january|januar|jan|tammikuuta',
  'februari|february|februar|feb|helmikuuta',
  'mars|march|mar|marts|maaliskuuta',
  'april|apr|huhtikuuta',
  'maj|may|mai|toukokuuta',
  'juni|june|jun|kesäkuuta',
  'juli|july|jul|heinäkuuta',
  'augusti|august|aug|elokuuta',
  'september|sept|sep|syyskuuta',
  'oktober|october|okt|oct|lokakuuta',
  'november|nov|marraskuuta',
  'december|desember|dec|dez|des|joulukuuta',
];
const NAME = `(?<name>${MONTHS.join('|')})`;
const YEAR = '(?<year>(?:19|20)\\d\\d)';

/** Month first where all that is known speaks for it: the writing of the United States. */
export type DateOrder = 'day-first' | 'month-first';

const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)${YEAR}/(?<month>\\d\\d)/(?<day>\\d\\d)(?!\\d)`, 'u'),
  new RegExp(`(?<![\\d.,])(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|:e)?\\s(?:of\\s)?${NAME}\\.?,?\\s${YEAR}(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${NAME}\\.?,?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)`, 'iu'),
  new RegExp(`(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.${YEAR}(?!\\d)`, 'u'),
];
const SLASHES = /(?<![\d/])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<year>(?:20)?\d\d)(?![\d/])/u;
/** Month and year only: a heading's date, though no day. */
const MONTH_AND_YEAR = new RegExp(`(?<!\\p{L})${NAME}\\s${YEAR}(?!\\d)`, 'iu');
/** Dates in addresses: kokous_22062026, mote-2026-06-10, 20260610. */
const IN_ADDRESS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)${YEAR}[-_]?(?<month>0[1-9]|1[0-2])[-_]?(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)`, 'u'),
  new RegExp(`(?<!\\d)(?<day>0[1-9]|[12]\\d|3[01])(?<month>0[1-9]|1[0-2])${YEAR}(?!\\d)`, 'u'),
];
/** What the date after it is *not*: the meeting's. */
const OTHER_DAY =
  /(?:justera\w*|anslag\w*|publicera\w*|uppdatera\w*|granska\w*|senast|anta(?:ge[nt]|gna)|beslutad?|gäller från|giltig\w*|posted|published|updated|adopted|generated|laget|sist)\W{0,3}(?:den\s|av\s\S+\s|on\s)?$/iu;

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
const toIso = (year: number, month: number, day: number): string | null =>
  isDay(year, month, day) ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
const monthOf = (name: string): number => MONTHS.findIndex((names) => names.split('|').includes(name.toLowerCase())) + 1;

function fromGroups({ year = '', month, name, day = '' }: Record<string, string | undefined>): string | null {
  return toIso(Number(year), name === undefined ? Number(month) : monthOf(name), Number(day));
}

function fromSlashes({ a = '', b = '', year = '' }: Record<string, string | undefined>, order: DateOrder): string | null {
  const [first, second, full] = [Number(a), Number(b), Number(year.length === 2 ? `20${year}` : year)];
  const monthFirst = first > 12 ? false : second > 12 ? true : order === 'month-first';
  return monthFirst ? toIso(full, first, second) : toIso(full, second, first);
}

/** The first day that the line names as its own; null where none. */
export function findDate(line: string, order: DateOrder): string | null {
  if (!/\d/.test(line)) return null;
  for (const form of FORMS) {
    const found = form.exec(line);
    const date = found && !OTHER_DAY.test(line.slice(0, found.index)) ? fromGroups(found.groups!) : null;
    if (date) return date;
  }
  const found = SLASHES.exec(line);
  return found && !OTHER_DAY.test(line.slice(0, found.index)) ? fromSlashes(found.groups!, order) : null;
}

export function findDateInAddress(path: string): string | null {
  for (const form of IN_ADDRESS) {
    const found = form.exec(path);
    const date = found && fromGroups(found.groups!);
    if (date) return date;
  }
  return null;
}

export const namesMonth = (line: string): boolean => MONTH_AND_YEAR.test(line);

const ONLY_MONTH = new RegExp(`^${NAME}\\.?$`, 'iu');

/** A line that is nothing but a day, with its weekday and time perhaps. */
export function isOnlyDate(line: string): boolean {
  const date = findDate(line, 'day-first') ?? findDate(line, 'month-first');
  const bare =
    /^(?:(?:mån|tis|ons|tors?|fre|lör|sön)\w*\s)?(?:den\s)?\d{1,2}(?:\s(?:jan|feb|mar|apr|ma[ji]|jun|jul|aug|sep|okt|oct|nov|dec|des)\w*)?\.?(?:,?\s(?:kl\.?\s)?\d{1,2}[.:]\d\d)?$/iu;
  if (date === null) return bare.test(line) || ONLY_MONTH.test(line);
  const rest = line.replace(/\d+/g, '').replace(new RegExp(NAME.replace('?<name>', '?:'), 'giu'), '');
  return (
    rest.replace(
      /\p{L}*dag|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?|\bkl(?:ockan)?\b|\bat\b|\b[ap]\.?m\.?|\bden\b|\p{P}|\s/giu,
      '',
    ).length <= 4
  );
}

/** From the page's language: American English writes the month first; nobody else in these parts does. */
export const orderOf = (lang: string | null, text: string): DateOrder => {
  if (lang !== null && !/^en(?:-us)?$/i.test(lang)) return 'day-first';
  // Unmarked pages: the half day by "AM", "PM" in capitals is American too.
  return lang?.toLowerCase() === 'en-us' || /\d\s?[AP]M\b/.test(text.slice(0, 5_000)) ? 'month-first' : 'day-first';
};
