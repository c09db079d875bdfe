// A file of own words, as `analyse --own-words` takes it: what is wrong with it is told in words that go behind its name. A word that the settings would
// refuse is refused here too, rather than left out in silence.
import { readFile } from 'node:fs/promises';
import { cleanOwnWords, OWN_WORD_SORTS, type OwnWordRefusal, type OwnWords, parseOwnWords } from '../../lib/model/own-words.ts';
import { fail, type Result, succeed } from '../../lib/model/result.ts';
import { whyUnreadable } from './unreadable.ts';

const WHY: Readonly<Record<OwnWordRefusal, string>> = {
  'too-long': 'it is too long',
  'no-word': 'it is no word',
  signs: "only letters, figures, spaces and - . & / + ' may stand in it",
  'too-many': 'there are too many words of its sort',
};

const MOST_LETTERS = 60;

/** Whatever stands in the file: in one line, without signs that steer a terminal, and no longer than a sentence bears. */
function quote(text: string): string {
  const letters = [...text.replace(/[\p{C}\u2028\u2029]/gu, ' ')];
  return `"${letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}…` : letters.join('')}"`;
}

const bad = (text: string): Result<never> => fail('own-words', text);

async function readJson(path: string): Promise<Result<unknown>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return bad(whyUnreadable(error));
  }
  try {
    return succeed(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    // Where in the file it stopped helps nobody in one line.
    return bad('is not JSON');
  }
}

const isList = (value: unknown): value is string[] => Array.isArray(value) && value.every((one) => typeof one === 'string');

export async function readOwnWords(path: string): Promise<Result<OwnWords>> {
  const json = await readJson(path);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return bad(`is not an object with ${OWN_WORD_SORTS.join(', ')}`);
  for (const [name, lines] of Object.entries(value)) {
    if (!OWN_WORD_SORTS.some((sort) => sort === name)) return bad(`names ${quote(name)}: the sorts are ${OWN_WORD_SORTS.join(', ')}`);
    if (!isList(lines)) return bad(`has something other than a list of words under "${name}"`);
    const [first] = cleanOwnWords(lines).refused;
    if (first) return bad(`holds ${quote(first.word)} under "${name}": ${WHY[first.why]}`);
  }
  return succeed(parseOwnWords(value));
}
