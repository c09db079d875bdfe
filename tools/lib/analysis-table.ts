// An analysis as a table for people: levels, trails, quotes. Plain characters only, so that it reads the same in a pipe. It must not print.
import { kinds, levels, markers, proposalTypes } from '../../lib/categories.ts';
import type { Directive } from '../../lib/model/directive.ts';
import type { Analysis, Proposal } from '../../lib/model/proposal.ts';
import type { Language } from '../../lib/model/reading.ts';
import { wordTrail } from '../../lib/proposals/trail.ts';
import type { ReadFile } from './read-document.ts';

const WORDS = {
  sv: {
    languages: { sv: 'svenska', en: 'engelska' },
    none: 'inga förslag funna',
    items: (count: number) => `${count} ${count === 1 ? 'ärende' : 'ärenden'}`,
    proposals: (count: number) => `${count} förslag`,
    level: 'Nivå',
    procedure: 'bara formalia',
    notes: { 'no-text': 'ingen text att läsa', 'windows-1252': 'inte UTF-8, läst som windows-1252' },
    empty: (pages: string) => `utan text: sida ${pages}`,
    unreadable: (pages: string) => `oläsliga teckensnitt: sida ${pages}`,
  },
  en: {
    languages: { sv: 'Swedish', en: 'English' },
    none: 'no proposals found',
    items: (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`,
    proposals: (count: number) => `${count} ${count === 1 ? 'proposal' : 'proposals'}`,
    level: 'Level',
    procedure: 'procedure only',
    notes: { 'no-text': 'no text to read', 'windows-1252': 'not UTF-8, read as windows-1252' },
    empty: (pages: string) => `no text on page ${pages}`,
    unreadable: (pages: string) => `unreadable fonts on page ${pages}`,
  },
} as const;

const KIND_COLUMN = Math.max(...Object.values(kinds).flatMap(({ label }) => [label.sv.length, label.en.length]));

function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= width ? line : `${line.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
}

/** Breaks between words; every line is set in. */
function wrap(text: string, indent: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(indent + word);
  }
  return rows;
}

function directiveRow({ kind, quote, markers: found }: Directive, language: Language, width: number): string {
  const label = kinds[kind].label[language].padEnd(KIND_COLUMN);
  const details = [...new Set(found.map((marker) => markers[marker.kind].label[language].toLowerCase()))].join(', ');
  const tail = details && ` [${details}]`;
  return `         ${label}  ${shorten(quote, Math.max(20, width - KIND_COLUMN - 11 - tail.length))}${tail}`;
}

function proposalRows(proposal: Proposal, language: Language, width: number): string[] {
  const { level, trail, item, title, type } = proposal;
  const named = title ?? proposalTypes[type][language];
  const name = item !== null && !named.startsWith(item) ? `${item} ${named}` : named;
  const label = level === null ? WORDS[language].procedure : levels[level].label[language];
  const head = `  ${WORDS[language].level} ${level ?? '–'}  `;
  return [
    `${head}${shorten(name, width - head.length - label.length - 4)}  (${label})`,
    ...wrap(`${proposalTypes[type][language]}: ${wordTrail(trail, level, language)}`, ' '.repeat(9), width),
    ...proposal.directives.map((directive) => directiveRow(directive, language, width)),
  ];
}

/** 1, 2, 3, 7 → "1–3, 7". */
function toRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}

/** `items`: numbered matters found. `language`: of the words around the quotes; null takes the text's own. `width` in characters. */
export function toTable(
  file: string,
  analysis: Analysis,
  items: number,
  { note, emptyPages, unreadablePages }: Pick<ReadFile, 'note' | 'emptyPages' | 'unreadablePages'>,
  language: Language | null,
  width: number,
): string {
  const own = language ?? analysis.language;
  const words = WORDS[own];
  const { proposals } = analysis;
  const facts = [
    note === 'no-text' ? null : words.languages[analysis.language],
    note && words.notes[note],
    emptyPages.length === 0 || note === 'no-text' ? null : words.empty(toRanges(emptyPages)),
    unreadablePages.length === 0 ? null : words.unreadable(toRanges(unreadablePages)),
    analysis.body,
    analysis.date,
    items === 0 ? null : words.items(items),
    note === 'no-text' ? null : proposals.length === 0 ? words.none : words.proposals(proposals.length),
  ].filter(Boolean);
  return [`${file}: ${facts.join(', ')}`, ...proposals.flatMap((proposal) => proposalRows(proposal, own, width)), ''].join('\n');
}
