// Body, day and registry number of the meeting or the matter, from the title, the headings and the first lines. Null where they do not say.
// It must not read the items: their dates and numbers are their own.
import type { HtmlReading } from '../documents/html.ts';
import { type DateOrder, findDate, findDateInAddress, isOnlyDate, namesMonth, orderOf } from './dates.ts';
import { elementAt, isFurniture } from './elements.ts';
import type { Meeting } from './page.ts';
import { findBody, MATTER_HEADING, MEETING_WORD } from './words.ts';

/** Lines that may say what the page is: title, first headings, what stands around them. */
export interface Top {
  readonly title: string;
  /** Of ranks 1 to 3, from the page's content, in order. */
  readonly headings: readonly string[];
  /** Short lines from the first heading on; from the page's beginning where it has none. */
  readonly lines: readonly string[];
  /** Of ranks 1: what the page is about. Empty where it has none. */
  readonly main: string;
  /** The last short lines before the first heading: what kind of paper it is may stand there. */
  readonly before: readonly string[];
  readonly order: DateOrder;
}

const MAX_HEADINGS = 6;
const MAX_LINES = 16;
const MAX_BEFORE = 4;
const MAX_LINE = 200;
/** Dates are taken from lines that say little else. */
const MAX_DATED_LINE = 90;

/** A registry number announces itself: by its name, or by the letters of a board before a year. */
const CASE_NUMBERS: readonly RegExp[] = [
  /(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr|asianumero|saksnummer|arkivsak(?:snr)?|file (?:no|number|#)|matter no)\.?\s?:?\s?(\p{L}*[ /-]?\d[\p{L}\d/.:-]*\d)/iu,
  /(?<![\p{L}\d])(\p{Lu}{2,5}[ /-]?(?:19|20)\d\d[-/:.]\d{2,6})(?!\d)/u,
];

export function findCaseNumber(line: string): string | null {
  for (const pattern of CASE_NUMBERS) {
    const found = pattern.exec(line)?.[1];
    if (found) return found.trim();
  }
  return null;
}

export function findTop(html: HtmlReading): Top {
  const { text, blocks, title, lang } = html.reading;
  const headings: string[] = [];
  const lines: string[] = [];
  let main = '';
  let before: string[] = [];
  let from = -1;
  for (let i = 0; i < blocks.length && (headings.length < MAX_HEADINGS || lines.length < MAX_LINES); i += 1) {
    const { role, level, start, end } = blocks[i]!;
    const isHeading = role === 'heading' && level !== null && level <= 3;
    const wanted = isHeading ? headings.length < MAX_HEADINGS : lines.length < MAX_LINES && end - start <= MAX_LINE;
    if (!wanted || isFurniture(elementAt(html, start))) continue;
    const words = text.slice(start, Math.min(end, start + MAX_LINE)).replace(/\s+/g, ' ');
    if (isHeading) {
      // The lines that count follow the page's own heading; what stood before was its frame.
      if (from < 0) before = lines.slice(-MAX_BEFORE).filter((line) => line.length <= MAX_DATED_LINE);
      if (from < 0) lines.length = 0;
      if (from < 0) from = i;
      headings.push(words);
      if (level === 1 && main === '') main = words;
    }
    if (lines.length < MAX_LINES) lines.push(words);
  }
  return { title: (title ?? '').slice(0, MAX_LINE), headings, lines, main, before, order: orderOf(lang, text) };
}

/** "2026-12-09" of a heading that also names a body, or the nearest short line that names a day. */
function dayOf(top: Top, address: string): string | null {
  const named = [top.main, ...top.headings, top.title].filter((line) => findBody(line) !== null);
  for (const line of [...named, top.title, ...top.headings]) {
    const date = findDate(line, top.order);
    if (date) return date;
  }
  const path = URL.canParse(address) ? new URL(address).pathname + new URL(address).search : '';
  const inAddress = findDateInAddress(path);
  if (inAddress) return inAddress;
  for (const line of top.lines) {
    const date = isOnlyDate(line) || findBody(line) !== null || MEETING_WORD.test(line) ? findDate(line, top.order) : null;
    if (date) return date;
  }
  return null;
}

export function findMeeting(top: Top, address: string): Meeting {
  const lines = [top.main, ...top.headings, top.title, ...top.lines.filter((line) => line.length <= MAX_DATED_LINE)];
  // A line that is about a meeting names its body; any other line may name any.
  const about = top.lines.filter((line) => MEETING_WORD.test(line) && findDate(line, top.order) !== null);
  const body = [...lines.slice(0, 2 + top.headings.length), ...about, ...lines].map(findBody).find((found) => found !== null) ?? null;
  const caseNumber = [...top.headings, ...top.lines].map(findCaseNumber).find((found) => found !== null) ?? null;
  return { body, date: dayOf(top, address), caseNumber };
}

/** The heading says whose meeting it is and when: the words that say it, or null. */
export function findMeetingHeading(top: Top): string | null {
  const lines = [top.main, ...top.headings.slice(0, 3), top.title];
  for (const line of lines) if (findBody(line) !== null && (findDate(line, top.order) !== null || namesMonth(line))) return line;
  // The body in the heading and the day right under it, or the other way round.
  const near = top.lines.slice(0, 6).filter((line) => line.length <= MAX_DATED_LINE);
  const body = lines.slice(0, 2).find((line) => line.length <= MAX_DATED_LINE && findBody(line) !== null);
  const days = near.filter((line) => findDate(line, top.order) !== null);
  // Several days are several meetings.
  const day = new Set(days.map((line) => findDate(line, top.order))).size === 1 ? days[0] : undefined;
  if (body !== undefined && day !== undefined && (line0(top) === body || near.includes(body))) return `${body} · ${day}`;
  const inNear = near.find(
    (line) => line.length <= 60 && findBody(line) !== null && /möte|sammanträde|meeting|session|kokous|møte/i.test(line),
  );
  // Body, kind and day on lines of their own, with no heading at all.
  const alone = line0(top) === undefined ? near.find((line) => findBody(line) === line) : undefined;
  if (alone !== undefined && day !== undefined) return `${alone} · ${day}`;
  return inNear !== undefined && day !== undefined ? `${inNear} · ${day}` : null;
}

const line0 = ({ main, headings }: Top): string | undefined => main || headings[0];

/** The heading names one matter: "Motion om …", or carries a registry number right under it. */
export const findMatterHeading = (top: Top): string | null =>
  [top.main, ...top.headings.slice(0, 2), top.title, ...top.before].find((line) => MATTER_HEADING.test(line)) ?? null;

/** *Minutes – April 16*, *Kallelse 2026-05-03*: a paper of a meeting and its day, though no body is named. Weaker: conferences have agendas too. */
export const findPaperHeading = (top: Top): string | null =>
  [top.main, top.title, ...top.headings.slice(0, 2)].find((line) => MEETING_WORD.test(line) && findDate(line, top.order) !== null) ?? null;
