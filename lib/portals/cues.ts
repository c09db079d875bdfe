// The independent signs of what a page is, and the class that they make. On doubt *other*: a missed agenda costs the user one press of the button, a painted
// web shop costs the user's trust. It must not find items.

import type { HtmlReading } from '../documents/html.ts';
import { findDate } from './dates.ts';
import { findMatterHeading, findMeetingHeading, findPaperHeading, type Top } from './meeting.ts';
import { findNumbers, type NumberForm } from './numbers.ts';
import type { Outline } from './outline.ts';
import type { Cue, PageClass, PageDocument } from './page.ts';
import type { Run } from './runs.ts';
import { ADDRESS, AGAINST, FORMAL_MATTER, findBody, MEETING_PAPER, MEETING_WORD, STRONG_MARKER, WEAK_MARKER } from './words.ts';

export interface Signs {
  /** Id of the portal whose markup was met. */
  readonly portal: string | null;
  readonly address: string | null;
  /** Body and day in the heading. */
  readonly meeting: string | null;
  /** A paper of a meeting and its day in the heading, but no body. */
  readonly paper: string | null;
  /** The heading is that of one matter. */
  readonly matter: string | null;
  /** § or registry number at the top, where the page has no run. */
  readonly single: string | null;
  readonly numbers: { readonly strong: boolean; readonly isOfMeeting: boolean; readonly says: string } | null;
  /** Different labels of proposals and decisions, and how often any stands there. */
  readonly markers: { readonly count: number; readonly says: string } | null;
  readonly documents: number;
  /** Short lines that lead to the papers of a meeting: "Agenda", "Protokoll". */
  readonly papers: number;
  /** Different days in short lines. */
  readonly days: number;
  /** Headings, each of a meeting and of another day. */
  readonly meetings: number;
  readonly against: string | null;
}

const MIN_DOCUMENTS = 3;
const MIN_DAYS = 3;
const MIN_MEETINGS = 3;
const MAX_MARKER = 90;
const MAX_DAY_LINE = 120;
const MAX_PAPER_LINE = 40;
const cut = (words: string): string => words.replace(/\s+/g, ' ').slice(0, 120);

function findMarkers({ reading: { text, blocks } }: HtmlReading): Signs['markers'] {
  const strong = new Set<string>();
  const weak = new Set<string>();
  let count = 0;
  for (const { start, end } of blocks) {
    if (end - start > MAX_MARKER) continue;
    const words = text.slice(start, end).replace(/\s*:$/, '').replace(/\s+/g, ' ');
    const isStrong = STRONG_MARKER.test(words);
    if (isStrong) strong.add(words.toLowerCase());
    else if (WEAK_MARKER.test(words)) weak.add(words.toLowerCase());
    else continue;
    count += 1;
  }
  if (strong.size === 0 && weak.size < 2) return null;
  return { count, says: cut([...strong, ...weak].join(', ')) };
}

interface Counted {
  readonly days: number;
  readonly papers: number;
  readonly meetings: number;
}

function countLines({ reading: { text, blocks } }: HtmlReading, { order }: Top): Counted {
  const days = new Set<string>();
  const meetings = new Set<string>();
  let papers = 0;
  for (const { start, end, role } of blocks) {
    if (end - start > MAX_DAY_LINE) continue;
    const words = text.slice(start, end);
    if (words.length <= MAX_PAPER_LINE && MEETING_PAPER.test(words)) papers += 1;
    const date = findDate(words, order);
    if (date === null) continue;
    days.add(date);
    if (role === 'heading' && findNumbers(words).length === 0 && (findBody(words) !== null || MEETING_WORD.test(words))) meetings.add(date);
  }
  return { days: days.size, papers, meetings: meetings.size };
}

function findAgainst(address: string, top: Top): string | null {
  const words = `${address}\n${top.title}\n${top.main}`;
  return AGAINST.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Query and path of an address, lower case, percent signs undone. */
export function pathOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const { pathname, search, hash } = new URL(address);
  const path = `${pathname}${search}${hash.startsWith('#!') || hash.startsWith('#/') ? hash : ''}`;
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    // Broken percent signs: as written.
    return path.toLowerCase();
  }
}

export interface SignsInput {
  readonly html: HtmlReading;
  readonly address: string;
  readonly top: Top;
  readonly outline: Outline;
  readonly documents: readonly PageDocument[];
  readonly single: string | null;
  /** Whose markup was met. */
  readonly portal: string | null;
  /** A portal's own address of a meeting. */
  readonly knownAddress: string | null;
}

export function findSigns({ html, address, top, outline, documents, single, portal, knownAddress }: SignsInput): Signs {
  const path = pathOf(address);
  const [run] = outline.runs.toSorted((a, b) => Number(b.isStrong) - Number(a.isStrong) || b.rows.length - a.rows.length);
  return {
    portal,
    address: knownAddress ?? ADDRESS.exec(path)?.[0].replace(/^[^a-z]/, '') ?? null,
    meeting: findMeetingHeading(top),
    paper: findPaperHeading(top),
    matter: findMatterHeading(top),
    single,
    numbers: run ? toNumbers(run, outline, documents) : null,
    markers: findMarkers(html),
    documents: documents.length,
    ...countLines(html, top),
    against: findAgainst(path, top),
  };
}

/** § and registry numbers; manuals and courses have chapters 1.1 and points too. */
const PROVES_MUCH: ReadonlySet<NumberForm> = new Set(['section', 'section-after', 'case', 'resolution']);

function toNumbers({ form, rows }: Run, { headings }: Outline, documents: readonly PageDocument[]): Signs['numbers'] {
  const [from, to] = [headings[0]!.start, headings.at(-1)!.end];
  const within = documents.filter(({ at }) => at.start > from && at.start < to);
  return {
    strong: PROVES_MUCH.has(form),
    isOfMeeting: within.length > 0 || headings.some(({ title }) => FORMAL_MATTER.test(title)),
    says: `${rows[0]!.number.text}–${rows.at(-1)!.number.text}, ${rows.length}`,
  };
}

/** Several matters by number, in a page that a second, independent sign says is of a meeting. */
function isAgenda({ portal, address, meeting, paper, numbers, markers, documents, meetings, against }: Signs): boolean {
  // Several meetings, each with its day: a year's list, of which one is unfolded perhaps.
  if (meetings >= MIN_MEETINGS && markers === null) return false;
  const said = [portal, meeting ?? paper, markers, address].filter((sign) => sign !== null).length;
  if (numbers) {
    if (against !== null) return numbers.strong && meeting !== null && markers !== null;
    if (numbers.strong) return said > 0 || documents >= MIN_DOCUMENTS;
    // News of a meeting count up what was decided: the heading alone is not enough.
    const isOfMeeting = numbers.isOfMeeting || markers !== null || (meeting !== null && MEETING_WORD.test(meeting));
    return (meeting !== null && isOfMeeting) || (markers !== null && (address !== null || documents >= MIN_DOCUMENTS));
  }
  // Minutes that number nothing: whose meeting and when, and label upon label.
  return against === null && meeting !== null && markers !== null && markers.count >= 3;
}

function isItem({ portal, address, meeting, matter, single, markers, against }: Signs): boolean {
  if (markers === null) return false;
  const said = [portal, address, meeting, matter ?? single].filter((sign) => sign !== null).length;
  return against === null ? said > 0 : single !== null && said > 1;
}

function isListing({ address, meeting, documents, papers, days, meetings }: Signs): boolean {
  if (meetings >= MIN_MEETINGS) return true;
  const many = documents >= MIN_DOCUMENTS || papers >= MIN_DOCUMENTS;
  return many && (days >= MIN_DAYS || (documents >= MIN_DOCUMENTS && (address !== null || meeting !== null)));
}

export function classOf(signs: Signs): PageClass {
  if (isAgenda(signs)) return 'agenda';
  if (isItem(signs)) return 'item';
  return isListing(signs) ? 'listing' : 'other';
}

export function toCues({
  portal,
  address,
  meeting,
  paper,
  matter,
  single,
  numbers,
  markers,
  documents,
  papers,
  days,
  against,
}: Signs): Cue[] {
  const cues: Cue[] = [];
  const add = (group: Cue['group'], says: string | null): void => {
    if (says !== null) cues.push({ group, says: cut(says) });
  };
  add('portal', portal);
  add('address', address);
  add('heading', meeting ?? matter ?? paper);
  add('numbers', numbers?.says ?? single);
  add('markers', markers?.says ?? null);
  const many = Math.max(documents, papers);
  if (many >= MIN_DOCUMENTS) add('documents', days >= MIN_DAYS ? `${many}, ${days} days` : String(many));
  add('against', against);
  return cues;
}
