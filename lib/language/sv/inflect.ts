// The forms of a Swedish noun that the lexicon does not know, by its ending: *trygghetslöfte* → *trygghetslöftet, trygghetslöften …* An ending seldom
// tells the gender, so a word may get forms that nobody uses (*färdplanet*): they are found nowhere and do no harm. Nouns only, one word at a time.
import type { OwnForm } from '../language.ts';

/** Ending, definite singular, plural, definite plural: the first row whose ending fits. Several are parted by blanks; `·` is the word as it is. */
const DECLENSIONS: readonly (readonly [ending: string, definite: string, plural: string, definitePlural: string])[] = [
  // The vowel changes, or the consonant doubles.
  ['bok', 'boken', 'böcker', 'böckerna'],
  ['ledamot', 'ledamoten', 'ledamöter', 'ledamöterna'],
  ['strand', 'stranden', 'stränder', 'stränderna'],
  ['stad', 'staden', 'städer', 'städerna'],
  ['land', 'landet', 'länder', 'länderna'],
  ['man', 'mannen', 'män', 'männen'],
  ['gram', 'grammet', 'gram', 'grammen'],
  ['hem', 'hemmet', 'hem', 'hemmen'],
  ['rum', 'rummet rumet ret', 'rum', 'rummen rumen ren'],
  ['lem', 'lemmen', 'lemmar', 'lemmarna'],
  // The ending tells.
  ['are', 'aren', 'are', 'arna'],
  ['ing', 'ingen', 'ingar', 'ingarna'],
  ['het', 'heten', 'heter', 'heterna'],
  ['ion', 'ionen', 'ioner', 'ionerna'],
  ['ist', 'isten', 'ister', 'isterna'],
  ['ium', 'iet', 'ier', 'ierna'],
  ['um', 'umet et', 'um', 'umen en'],
  ['ma', 'man mat', 'mor man', 'morna mana'],
  ['a', 'an', 'or', 'orna'],
  // One of two genders, and the forms of both.
  ['é', 'én éet', 'éer', 'éerna'],
  ['e', 'en et', 'ar er en e', 'arna erna ena'],
  ['i', 'in iet', 'ier in', 'ierna ina'],
  ['y', 'yn yt', 'yer yn', 'yerna yna'],
  ['o', 'on ot', 'or oer on', 'orna oerna ona'],
  ['å', 'ån åt', 'åer år ån', 'åerna årna åna'],
  ['el', 'eln elen let elet', 'lar ler elar eler', 'larna lerna elarna elerna len elen'],
  ['en', 'enen net enet', 'nar enar ener', 'narna enarna enerna nen enen'],
  ['er', 'ern ret eret', 'rar erar ers', 'rarna erarna erna ren eren'],
  ['or', 'orn oret', 'orer', 'orerna oren'],
  ['', 'en et', 'ar er ·', 'arna erna en'],
];

/** *-s*, but not after a sibilant: *Lex* is its own genitive. */
export const withGenitive = (word: string): string[] => (/[sxz]$/.test(word) ? [word] : [word, `${word}s`]);

/** `word` in lower case, NFC; itself first. */
export function inflect(word: string): OwnForm[] {
  const [ending, ...columns] = DECLENSIONS.find(([end]) => word.endsWith(end))!; // The last row takes every word.
  const stem = word.slice(0, word.length - ending.length);
  const [definite, plural, definitePlural] = columns.map((column) =>
    column.split(' ').flatMap((form) => withGenitive(form === '·' ? word : stem + form)),
  );
  const sure = new Set([...definite!, ...definitePlural!]);
  const forms = new Set([...withGenitive(word), ...plural!, ...sure]);
  return [...forms].map((form) => ({ form, isDefinite: sure.has(form) && form !== word }));
}
