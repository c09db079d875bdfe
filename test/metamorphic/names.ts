// Other names for the same things: parties, people, municipalities, boards and their administrations. Each name is replaced throughout a text by one other; nothing else changes.
// It must not know the engine: names are found by their own signs ("(S)", "Cllr", "kommun", "County Council").
import { makeRandom, pick } from './random.ts';

const SWEDISH_PARTIES = [
  ['Socialdemokraterna', 'S'],
  ['Moderaterna', 'M'],
  ['Sverigedemokraterna', 'SD'],
  ['Centerpartiet', 'C'],
  ['Vänsterpartiet', 'V'],
  ['Kristdemokraterna', 'KD'],
  ['Liberalerna', 'L'],
  ['Miljöpartiet', 'MP'],
] as const;
const ENGLISH_PARTIES = [
  'Labour',
  'Fianna Fáil',
  'Fine Gael',
  'Sinn Féin',
  'Conservative',
  'Liberal Democrat',
  'Green',
  'Republican',
  'Democrat',
];
/** Names that are words too stand among them: *Per*, *My*, *Bo*; *Grant*, *Mark*. Not *Will* and *May*: those the engine takes for what they mostly are. */
const PEOPLE = {
  sv: {
    first: ['Anna', 'Karim', 'Britt-Marie', 'Per', 'Zahra', 'Göran', 'Åsa', 'Bo', 'Elin', 'Mohamed', 'My', 'Örjan'],
    last: ['Andersson', 'Öberg', 'Hashemi', 'Lindqvist', 'Ek', 'Sandberg', 'Nguyen', 'Åkerblom', 'Wallin', 'Dahl-Larsson'],
  },
  en: {
    first: ['Mary', 'Seán', 'Imran', 'Rose', 'Mark', 'Siobhán', 'Carol', 'Luis'],
    last: ['Murphy', 'Okafor', 'O’Sullivan', 'Patel', 'Grant', 'Hughes', 'Novak', 'Price', 'Smith-Jones', 'Rice'],
  },
} as const;
const PLACES = {
  sv: ['Ystad', 'Gävle', 'Åmål', 'Sollefteå', 'Umeå', 'Örebro', 'Halmstad', 'Kiruna', 'Malmö', 'Upplands Väsby'],
  en: ['Ashford', 'Lakeview', 'Ballymore', 'Hamilton', 'Kirkby', 'Riverside', 'Greenfield', 'Monaghan'],
} as const;
const BOARDS = [
  'social',
  'tekniska ',
  'kultur- och fritids',
  'barn- och utbildnings',
  'miljö- och byggnads',
  'grundskole',
  'trafik',
  'omsorgs',
  'äldre',
];
const COMMITTEES = ['Planning', 'Housing', 'Finance', 'Transport', 'Environment', 'Licensing', 'Parks', 'Budget'];

const toLiteral = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** As the name before was written: all in capitals, or with a capital. */
function inCaseOf(before: string, name: string): string {
  if (before.length > 1 && before === before.toUpperCase() && before !== before.toLowerCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(before) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Name → other name; each other name serves once while there are enough. */
function assign(names: Iterable<string>, others: readonly string[], random: () => number): Map<string, string> {
  const free = new Set(others);
  const given = new Map<string, string>();
  for (const name of names) {
    if (given.has(name)) continue;
    const rest = [...free].filter((other) => other.toLowerCase() !== name.toLowerCase());
    const other = pick(rest.length > 0 ? rest : others, random);
    free.delete(other);
    given.set(name, other);
  }
  return given;
}

function replaceNames(text: string, given: ReadonlyMap<string, string>, ending = ''): string {
  if (given.size === 0) return text;
  const names = [...given.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(${names.map(toLiteral).join('|')})(?=${ending}(?![\\p{L}\\p{N}-]))`, 'gu');
  return text.replace(pattern, (name) => given.get(name)!);
}

/** Words that are names: they never stand in small letters in the text. */
function onlyNames(text: string, words: readonly string[]): string[] {
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}[\p{L}’'-]*/gu));
  return words.filter((word) => word.length > 2 && !small.has(word.toLowerCase()));
}

function swapSwedish(text: string, random: () => number): string {
  const turn = 1 + Math.floor(random() * (SWEDISH_PARTIES.length - 1));
  const other = (index: number) => SWEDISH_PARTIES[(index + turn) % SWEDISH_PARTIES.length]!;
  const letters = new Map(SWEDISH_PARTIES.map(([, letter], index) => [letter as string, other(index)[1] as string]));
  const parties = new Map(SWEDISH_PARTIES.map(([name], index) => [name as string, other(index)[0] as string]));
  const people = [
    ...text.matchAll(/(\p{Lu}[\p{Ll}é]+(?:-\p{Lu}\p{Ll}+)?) (\p{Lu}[\p{Ll}é]+(?:-\p{Lu}\p{Ll}+)?) \((?:S|M|SD|C|V|KD|L|MP)\)/gu),
  ];
  const first = assign(
    onlyNames(
      text,
      people.map((found) => found[1]!),
    ),
    PEOPLE.sv.first,
    random,
  );
  const last = assign(
    onlyNames(
      text,
      people.map((found) => found[2]!),
    ),
    PEOPLE.sv.last,
    random,
  );
  const towns = [...text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}{3,}?)s? (?:kommun|[sS]tad)(?:en|ens|s)?(?!\p{L})/gu)].map((found) => found[1]!);
  const places = assign(onlyNames(text, towns), PLACES.sv, random);
  const stems = [...text.matchAll(/(?<![\p{L}-])(tekniska |[\p{L}]+- och [\p{L}]+?|[\p{L}]+?)(?:nämnden|förvaltningen)s?(?!\p{L})/giu)].map(
    (found) => found[1]!.toLowerCase(),
  );
  const boards = assign(stems, BOARDS, random);
  const named = replaceNames(replaceNames(text, new Map([...first, ...last]), 's?'), places, 's?');
  return replaceNames(named, parties, 's?')
    .replace(
      /\(((?:S|M|SD|C|V|KD|L|MP)(?:, ?(?:S|M|SD|C|V|KD|L|MP))*)\)/g,
      (_, list: string) => `(${list.replace(/[A-Z]+/g, (letter) => letters.get(letter)!)})`,
    )
    .replace(/(?<![\p{L}-])(tekniska |[\p{L}]+- och [\p{L}]+?|[\p{L}]+?)(?=(?:nämnden|förvaltningen)s?(?!\p{L}))/giu, (stem) =>
      inCaseOf(stem, boards.get(stem.toLowerCase()) ?? stem),
    );
}

function swapEnglish(text: string, random: () => number): string {
  const parties = new Map(
    ENGLISH_PARTIES.filter((name) => name !== 'Green').map((name) => [
      name,
      pick(
        ENGLISH_PARTIES.filter((one) => one !== name),
        random,
      ),
    ]),
  );
  const people = [
    ...text.matchAll(
      /(?<!\p{L})(?:(?:[Mm]oved|[Ss]econded|[Pp]roposed)(?: by|:)|Council Member|Supervisor|Councill?ors?|Cllrs?|Cr|Mayor|Mrs?|Ms|Commissioner|Alderman|Councilmember)\.? ((?:\p{Lu}\. ?)*)(?!Coun|Cllr|Cr |Mayor|Mrs?|Ms |The |Staff|Commissioner|Alderman|Super)(\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?)(?: (\p{Lu}[\p{Ll}’'-]+(?:\p{Lu}\p{Ll}+)?))?/gu,
    ),
  ];
  const first = assign(
    onlyNames(
      text,
      people.flatMap((found) => (found[3] ? [found[2]!] : [])),
    ),
    PEOPLE.en.first,
    random,
  );
  const last = assign(
    onlyNames(
      text,
      people.map((found) => found[3] ?? found[2]!),
    ),
    PEOPLE.en.last,
    random,
  );
  const towns = [
    ...text.matchAll(
      /(?:City|Town|County|Borough|Village|District) of (\p{Lu}\p{Ll}{3,})|(?<!\p{L})(?!Planning|Parish|Town|City|County|The|This|Heights)(\p{Lu}\p{Ll}{3,}) (?:City|County|Town|Borough|District|Parish) Council/gu,
    ),
  ].map((found) => found[1] ?? found[2]!);
  const places = assign(onlyNames(text, towns), PLACES.en, random);
  const bodies = assign(
    [...text.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+) (?:Committee|Commission)(?!\p{L})/gu)]
      .map((found) => found[1]!)
      .filter((name) => COMMITTEES.includes(name)),
    COMMITTEES,
    random,
  );
  const given = new Map([...parties, ...places, ...first, ...last]);
  return replaceNames(text, given).replace(
    /(?<!\p{L})(\p{Lu}\p{Ll}+)(?= (?:Committee|Commission)(?!\p{L}))/gu,
    (name) => bodies.get(name) ?? name,
  );
}

export const swapNames = (text: string, language: 'sv' | 'en', seed: number): string =>
  (language === 'sv' ? swapSwedish : swapEnglish)(text, makeRandom(seed));
