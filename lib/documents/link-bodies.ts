// The board or council that a link names, Swedish or English. By the endings and words that all of them bear; no list of municipalities' own bodies.

const PART = String.raw`(?:\p{L}+-,? (?:\p{L}+-,? )*(?:och|&) )?`;
const ENDING = `(?:nämnd|styrelse|utskott|beredning|råd|nämnden|styrelsen|fullmäktige|utskottet|beredningen|rådet|presidiet|presidium)`;

/** "Kommunstyrelsens arbetsutskott" before "Kommunstyrelsen". */
const SWEDISH: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})${PART}\p{L}*(?:nämndens|styrelsens|fullmäktiges|nämnds) (?:\p{L}+ och \p{L}*)?\p{L}*(?:utskott|presidium|beredning)(?:et|en)?(?!\p{L})`,
    'iu',
  ),
  /(?<!\p{L})Nämnden för [\p{L}-]+(?:(?:, [\p{L}-]+)* och [\p{L}-]+)?/iu,
  new RegExp(String.raw`(?<!\p{L})${PART}\p{L}*${ENDING}s?(?!\p{L}| (?:vice )?ordförande)`, 'giu'),
];

/** As they are written in file names and short labels. */
const SHORT: Readonly<Record<string, string>> = {
  KF: 'Kommunfullmäktige',
  KS: 'Kommunstyrelsen',
  KSAU: 'Kommunstyrelsens arbetsutskott',
  KSPU: 'Kommunstyrelsens personalutskott',
};
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bkommunfullmaktige\b/i, 'Kommunfullmäktige'],
  [/\bregionfullmaktige\b/i, 'Regionfullmäktige'],
];

/** They end like bodies and are none, or none in particular. */
const NO_BODY = /områd|^(?:råd|förråd|tillråd|föräldraråd|beredning|nämnd|styrelse|utskott|samråd|inråd)$/iu;

const NAMED = String.raw`(?:\p{Lu}[\p{L}'’]*|and|&|of|for|the)`;
const ENGLISH = new RegExp(
  String.raw`(?<!\p{L})(?:\p{Lu}[\p{L}'’]*,? (?:${NAMED},? )*)?(?:Council|Committee|Commission|Cabinet|Subcommittee|Board|Panel)(?: of (?:the )?\p{Lu}\p{L}+)?(?!\p{L})`,
  'u',
);
/** Words of the document or the day before the body's name. */
const LEADING =
  /^(?:(?:draft|final|approved|special|regular|public|annual|extraordinary|agenda|minutes|summons|notice|report|reports|papers?|packet|pack|meeting|motion|decision|record|january|february|march|april|may|june|july|august|september|october|november|december|of|for|from|to|by|the|and)\b,? ?)+/i;

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function findSwedish(words: string): string | null {
  for (const pattern of SWEDISH) {
    const found = words.match(pattern)?.find((name) => !NO_BODY.test(name));
    if (found) return capitalise(found.replace(/(nämnden|nämnd|styrelsen|fullmäktige|utskottet|utskott|beredningen|rådet)s$/iu, '$1'));
  }
  return null;
}

function findEnglish(words: string): string | null {
  const found = ENGLISH.exec(words)?.[0].replace(LEADING, '');
  return found || null;
}

export function findBody(words: string): string | null {
  const short = /(?<![\p{L}\d])(?:KSAU|KSPU|KS|KF)(?![\p{L}\d])/u.exec(words)?.[0];
  return (
    findSwedish(words) ?? findEnglish(words) ?? (short ? SHORT[short]! : null) ?? PLAIN.find(([name]) => name.test(words))?.[1] ?? null
  );
}
