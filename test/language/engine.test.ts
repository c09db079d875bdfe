import { describe, expect, it } from 'vitest';
import { readSentence } from '../../lib/language/engine.ts';
import { guessLanguage, toLanguage } from '../../lib/language/guess.ts';
import { hashText, normaliseQuote } from '../../lib/language/hash.ts';
import { languages } from '../../lib/language/registry.ts';
import type { Context } from '../../lib/language/rule.ts';
import { scan } from '../../lib/language/scan.ts';

function read(text: string, context: Context = 'item') {
  const tokens = scan(text, [{ start: 0, end: text.length }], languages.sv.vocabulary);
  return readSentence(tokens, languages.sv, 0, tokens.count, context);
}
const kinds = (text: string, context?: Context) => read(text, context).findings.map(({ kind }) => kind);
const markers = (text: string) =>
  read(text).findings.flatMap((finding) => finding.markers.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`));

describe('readSentence', () => {
  it('follows a chain of frames to what is asked for', () => {
    expect(kinds('att kommunfullmäktige beslutar att ge barnnämnden i uppdrag att utreda en ny kulturskola')).toEqual(['inquiry']);
    expect(kinds('Miljönämnden får i uppdrag att, i samverkan med berörda bolag, kartlägga buller.')).toEqual(['inquiry']);
  });

  it('keeps procedure apart, and counts it as such', () => {
    for (const text of [
      'Motionen anses besvarad.',
      'att bifalla motionen',
      'Kulturplan för Ekby 2027, enligt bilaga, antas.',
      'Protokollet läggs till handlingarna.',
      'att ärendet återremitteras',
    ]) {
      expect(read(text), text).toEqual({ findings: [], elaborates: false, refusal: 'procedure' });
    }
  });

  it('takes what a named role approves for its work, not for procedure', () => {
    expect(kinds('Enhetschefen ska godkänna varje beställning inom tre dagar.', 'rule')).toEqual(['micro']);
    expect(kinds('att rektor fastställer schemat varje vecka')).toEqual(['micro']);
    expect(read('att kommunstyrelsen godkänner redovisningen').refusal).toBe('procedure');
  });

  it('takes what a document says that it is about for no demand', () => {
    expect(kinds('Rutinen anger hur personalen ska arbeta vid larm.', 'rule')).toEqual([]);
    expect(kinds('Planen ska ange hur personalen arbetar vid larm.', 'rule')).not.toEqual([]);
  });

  it('finds no demand in a lead-in without its points, and takes a first word’s capital for none', () => {
    expect(kinds('Samhällsbyggnadsnämnden beslutar att')).toEqual([]);
    expect(kinds('Påskynda planläggningen av området')).toEqual(['measure']);
    expect(kinds('Anna Ek')).toEqual([]);
  });

  it('does not take what was for what shall be', () => {
    expect(kinds('Nämnden fick 2019 i uppdrag att utreda frågan.')).toEqual([]);
    expect(kinds('Enligt skollagen ska kommunen erbjuda plats.', 'operative')).toEqual([]);
  });

  it('lets background pass only where somebody proposes, now', () => {
    expect(kinds('Vi behöver fler bänkar i parken.', 'background')).toEqual([]);
    expect(kinds('Kommunen ska ha fler bänkar.', 'background')).toEqual([]);
    expect(kinds('Därför föreslår vi att kommunen ställer ut fler bänkar.', 'background')).toEqual(['measure']);
  });

  it('asks compromise where a verb has many subjects', () => {
    expect(kinds('Det kräver att kommunen samarbetar med näringslivet.', 'background')).toEqual([]);
    expect(kinds('Därför kräver vi att kommunen samarbetar med näringslivet.', 'background')).toEqual(['measure']);
  });

  it('parts two demands of different kinds', () => {
    expect(kinds('Socialnämnden får i uppdrag att starta en mötesplats samt uppdatera riktlinjer för stöd.')).toEqual(['measure', 'plan']);
  });

  it('marks how, when and how much, each with its span', () => {
    expect(markers('att enhetschefen ska hålla möte varje vecka')).toEqual(['actor: enhetschefen', 'frequency: varje vecka']);
    expect(markers('att personalen ser till rummen varje kväll och efter varje besök')).toEqual([
      'actor: personalen',
      'frequency: varje kväll',
      'frequency: efter varje besök',
    ]);
    expect(markers('att avsätta 2 miljoner kronor senast den 31 mars 2027')).toEqual([
      'amount: 2 miljoner kronor',
      'deadline: senast den 31 mars 2027',
    ]);
    expect(markers('att frånvaron anmäls via formuläret på webbplatsen')).toEqual(['method: via formuläret', 'method: på webbplatsen']);
    expect(markers('att avvikelser registreras i Lifecare')).toEqual(['tool: Lifecare']);
  });

  it('takes a number that says who is meant for no quantity', () => {
    expect(markers('att erbjuda hembesök till personer över 85 år')).toEqual([]);
  });

  it('keeps the span to the part with the verb where a line break before a capital leaves it open', () => {
    const text = 'Gatunämnden får i uppdrag att bygga en ny bro vid torget\nUtdrag ur protokoll';
    expect(read(text).findings.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Gatunämnden får i uppdrag att bygga en ny bro vid torget',
    ]);
  });
});

describe('language of a text', () => {
  it('is guessed from its commonest words, or not at all', () => {
    expect(guessLanguage('Nämnden ska se till att det är rent och tryggt i parken')).toBe('sv');
    expect(guessLanguage('The council shall see to it that the park is clean')).toBe('en');
    expect(guessLanguage('12345')).toBeNull();
    expect([toLanguage('sv-SE'), toLanguage('en_GB'), toLanguage('fi'), toLanguage(null)]).toEqual(['sv', 'en', null, null]);
  });
});

describe('hash', () => {
  it('is stable, and the same for what counts as the same wording', () => {
    expect(hashText('åäö')).toBe(hashText('åäö'));
    expect(hashText('a')).not.toBe(hashText('b'));
    expect(normaliseQuote('Ta  fram\nen ÅTGÄRDS\u00adPLAN')).toBe('ta fram en åtgärdsplan');
  });
});
