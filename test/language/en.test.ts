// What only English has: words that are noun and verb, two clauses in one sentence, minutes that tell who asked for what.
import { describe, expect, it } from 'vitest';
import { readPlain } from '../../lib/documents/plain.ts';
import { readSentence } from '../../lib/language/engine.ts';
import { languages } from '../../lib/language/registry.ts';
import type { Context } from '../../lib/language/rule.ts';
import { scan } from '../../lib/language/scan.ts';
import { analyse } from '../../lib/proposals/analyse.ts';

const read = (sentence: string, context: Context = 'item') => {
  const tokens = scan(sentence, [{ start: 0, end: sentence.length }], languages.en.vocabulary);
  return readSentence(tokens, languages.en, 0, tokens.count, context);
};
const kinds = (sentence: string, context: Context = 'item') => read(sentence, context).findings.map(({ kind }) => kind);
const proposals = (text: string) => analyse(readPlain(text)).proposals;

describe('English clauses', () => {
  it('takes a noun for a verb only where a subject, a modal or "to" stands before', () => {
    expect(kinds('That the Council review the opening hours of the baths')).toEqual(['inquiry']);
    expect(read('That the Staff Report on the baths be received').refusal).toBe('procedure');
    expect(kinds('Report back on the baths by June')).toEqual(['report']);
  });

  it('parts two clauses that each have a subject and a verb', () => {
    expect(kinds('That the pier be repaired and that a plan for the beach be drafted')).toEqual(['measure', 'plan']);
    expect(kinds('That the hall be painted and a bench be placed beside the door of the hall')).toHaveLength(2);
  });

  it.each([
    'That the minutes of the meeting be adopted',
    'That this part of the meeting be closed to the public',
    'That the Mayor and Clerk be authorised to sign the deed',
    'That the matter be referred to the Planning Committee',
  ])('counts "%s" as procedure', (sentence) => {
    expect(read(sentence)).toMatchObject({ findings: [], refusal: 'procedure' });
  });

  it.each([
    'Councillor Quill stated that the pier should be repaired.',
    'In 2019 Council directed staff to repair the pier.',
    'Councillor Quill asked if the pier could be repaired.',
    'The pier will be repaired in the spring.',
    'You are requested to attend the meeting of the harbour board.',
    'Residents are asked to keep the slipway clear.',
    'Votes are recorded by a machine to make the count faster.',
    'Motion was made to allow the Harbour Committee to meet on Sundays.',
    'The members noted that the said meeting would be noticed.',
  ])('leaves what is only told: %s', (sentence) => {
    expect(kinds(sentence, 'background')).toEqual([]);
  });

  it.each([
    ['Councillor Quill requested that the pier be repaired.', 'measure'],
    ['It was agreed that the Clerk would write to the harbour board.', 'micro'],
    ['I will move at the next meeting that the Council draft a beach policy.', 'plan'],
    ['Moved by Quill to receive, file, and direct the Manager to explore a second ferry.', 'inquiry'],
    ['I will ask at the next meeting if a lamp could be fixed to the pier.', 'measure'],
    ['The pilot was asked to report on the buoys each month.', 'report'],
    ['Quill asked Mara to check the price of paint.', 'inquiry'],
    ['That the Commissioner of Harbours paint the railings.', 'micro'],
    ['BE IT FURTHER RESOLVED that staff be directed to report back within 30 days.', 'report'],
  ])('finds what is demanded in running text: %s', (sentence, kind) => {
    expect(kinds(sentence, 'background')).toEqual([kind]);
  });

  it('calls a place micro only where something is put there', () => {
    expect(kinds('That two signs be erected at the junction of Mill Road')).toEqual(['micro']);
    expect(kinds('That the flooding at the junction of Mill Road be resolved')).toEqual(['measure']);
  });
});

describe('English proposals', () => {
  it('parts the demands of minutes by who speaks', () => {
    const found = proposals(`Minutes of the Harbour Committee

Councillor Quill requested that the pier be repaired. He also requested that a lamp be placed at the entrance to the pier.

Councillor Dunne proposed that the Council fund a lifeboat.
`);
    expect(found.map(({ directives }) => directives.length)).toEqual([2, 1]);
  });

  it('joins lines that blank lines part', () => {
    const line = 'Councillor Quill referred to the state of the old fishing harbour and the beach beside it in winter';
    const text = `${[line, 'and to the many letters that have come in from the residents of the streets above the harbour there.'].join('\n\n')}

It was agreed that the Senior Executive Engineer of the district would furnish to every member a complete

list of the storm damage, which would be sent to the harbour board before the end of the present calendar

year, and that the members would then look at it in the light of the money that the district will have got

from the funds of the county at the time when the estimates are before them, as is the custom every spring.
`;
    const [first] = proposals(text);
    expect(first?.directives.some(({ quote }) => quote.includes('would furnish'))).toBe(true);
  });

  it('leaves what a council notes and believes', () => {
    const found = proposals(`Motion: Safer beaches

This Council notes that:
- The beach should be cleaned more often.
- That visitors must be told of the tide.

This Council resolves to:
1. Develop a beach safety plan.
2. Write to the Minister about lifeguards.
`);
    expect(found.map(({ directives }) => directives.map(({ kind }) => kind))).toEqual([['plan', 'measure']]);
  });
});
