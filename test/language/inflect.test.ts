import { describe, expect, it } from 'vitest';
import { inflect as inflectEnglish } from '../../lib/language/en/inflect.ts';
import { inflect, withGenitive } from '../../lib/language/sv/inflect.ts';

const formsOf = (word: string): string[] => inflect(word).map(({ form }) => form);

describe('the Swedish forms of', () => {
  // Base form, definite, plural, definite plural: as the dictionary has them.
  it.each([
    ['trygghetslöfte', 'trygghetslöftet', 'trygghetslöften', 'trygghetslöftena'],
    ['riktmärke', 'riktmärket', 'riktmärken', 'riktmärkena'],
    ['reglemente', 'reglementet', 'reglementen', 'reglementena'],
    ['riktlinje', 'riktlinjen', 'riktlinjer', 'riktlinjerna'],
    ['ordförande', 'ordföranden', 'ordförande', 'ordförandena'],
    ['färdplan', 'färdplanen', 'färdplaner', 'färdplanerna'],
    ['stadsdelsvärd', 'stadsdelsvärden', 'stadsdelsvärdar', 'stadsdelsvärdarna'],
    ['avtal', 'avtalet', 'avtal', 'avtalen'],
    ['program', 'programmet', 'program', 'programmen'],
    ['system', 'systemet', 'system', 'systemen'],
    ['policy', 'policyn', 'policyer', 'policyerna'],
    ['strategi', 'strategin', 'strategier', 'strategierna'],
    ['checklista', 'checklistan', 'checklistor', 'checklistorna'],
    ['schema', 'schemat', 'scheman', 'schemana'],
    ['vägledning', 'vägledningen', 'vägledningar', 'vägledningarna'],
    ['verksamhet', 'verksamheten', 'verksamheter', 'verksamheterna'],
    ['vision', 'visionen', 'visioner', 'visionerna'],
    ['handbok', 'handboken', 'handböcker', 'handböckerna'],
    ['regel', 'regeln', 'regler', 'reglerna'],
    ['stadsdel', 'stadsdelen', 'stadsdelar', 'stadsdelarna'],
    ['register', 'registret', 'register', 'registren'],
    ['ranger', 'rangern', 'rangers', 'rangerna'],
    ['tecken', 'tecknet', 'tecken', 'tecknen'],
    ['forum', 'forumet', 'forum', 'forumen'],
    ['centrum', 'centret', 'centrum', 'centren'],
    ['kommitté', 'kommittén', 'kommittéer', 'kommittéerna'],
    ['samordnare', 'samordnaren', 'samordnare', 'samordnarna'],
    ['tjänsteman', 'tjänstemannen', 'tjänstemän', 'tjänstemännen'],
    ['kurator', 'kuratorn', 'kuratorer', 'kuratorerna'],
    ['kontor', 'kontoret', 'kontor', 'kontoren'],
    ['specialist', 'specialisten', 'specialister', 'specialisterna'],
    ['app', 'appen', 'appar', 'apparna'],
  ])('%s', (base, definite, plural, definitePlural) => {
    const forms = formsOf(base);
    for (const form of [base, definite, plural, definitePlural]) for (const one of withGenitive(form)) expect(forms).toContain(one);
    const definites = inflect(base).flatMap(({ form, isDefinite }) => (isDefinite ? [form] : []));
    expect(definites).toEqual(expect.arrayContaining([definite, definitePlural, `${definite}s`]));
    expect(definites).not.toContain(base);
  });

  it('a word begin with the word itself, each form once', () => {
    const forms = formsOf('färdplan');
    expect(forms[0]).toBe('färdplan');
    expect(new Set(forms).size).toBe(forms.length);
  });

  it('what ends in a sibilant have no -s more', () => {
    expect(withGenitive('lex')).toEqual(['lex']);
    expect(withGenitive('viva')).toEqual(['viva', 'vivas']);
  });
});

describe('the English forms of', () => {
  it.each([
    ['pledge', 'pledges'],
    ['policy', 'policies'],
    ['survey', 'surveys'],
    ['compass', 'compasses'],
    ['branch', 'branches'],
    ['ranger', 'rangers'],
    ['craftsman', 'craftsmen'],
  ])('%s', (base, plural) => {
    expect(inflectEnglish(base).map(({ form }) => form)).toEqual([base, plural]);
  });
});
