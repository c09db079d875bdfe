import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_UNITS, describeTarget } from '../../lib/anchoring/describe.ts';
import { resolveTarget, resolveTargets, WORK_PER_DOCUMENT } from '../../lib/anchoring/resolve.ts';

const AGENDA = `Tekniska nämnden 12 maj
§ 41 Lekplatser
Förslag till beslut
1. Förvaltningen får i uppdrag att ta fram en lekplatsplan senast i december 2027.
2. Planen ska redovisas för nämnden två gånger om året.
§ 42 Cykelvägar
Förslag till beslut
1. Förvaltningen får i uppdrag att ta fram en cykelplan för hela kommunen.
2. Planen ska redovisas för nämnden två gånger om året.
Beslutet skickas till kommunstyrelsen.
`;
const spanOf = (text: string, quote: string, nth = 0) => {
  let start = text.indexOf(quote);
  for (let i = 0; i < nth; i += 1) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
};
const at = (text: string, quote: string, nth = 0) => describeTarget(text, spanOf(text, quote, nth), null);

describe('describeTarget', () => {
  it('keeps up to 32 units on each side, and never half a character', () => {
    const text = `${'𝄞'.repeat(40)}quote${'𝄞'.repeat(40)}`;
    fc.assert(
      fc.property(fc.nat(30), (shift) => {
        const padded = 'x'.repeat(shift) + text;
        const { quote } = at(padded, 'quote');
        for (const side of [quote.prefix, quote.suffix]) {
          expect(side.length).toBeLessThanOrEqual(CONTEXT_UNITS);
          expect(side.isWellFormed()).toBe(true);
        }
      }),
    );
    const odd = at(`a${text}`.replace('quote', 'xquote'), 'quote');
    expect(odd.quote.prefix.length).toBe(31);
  });

  it('keeps fewer at the ends of the text', () => {
    expect(at('ett två tre', 'ett').quote).toMatchObject({ prefix: '', suffix: ' två tre' });
  });
});

describe('resolveTarget', () => {
  const quote = 'ta fram en lekplatsplan';

  it('finds the passage where it was', () => {
    expect(resolveTarget(AGENDA, at(AGENDA, quote))).toEqual({ state: 'placed', span: spanOf(AGENDA, quote) });
  });

  it('follows it when text came before it', () => {
    const changed = `Kallelse\n§ 40 Föregående protokoll\n${AGENDA}`;
    expect(resolveTarget(changed, at(AGENDA, quote))).toEqual({ state: 'placed', span: spanOf(changed, quote) });
  });

  it('follows it when lines break elsewhere', () => {
    const changed = AGENDA.replace('ta fram en lekplatsplan', 'ta fram\nen lekplatsplan');
    expect(resolveTarget(changed, at(AGENDA, quote))).toEqual({ state: 'placed', span: spanOf(changed, 'ta fram\nen lekplatsplan') });
  });

  it('follows a small correction in an unchanged sentence', () => {
    const target = at(AGENDA, 'ta fram en lekplatsplan senast i december 2027');
    const changed = AGENDA.replace('lekplatsplan senast i december', 'lekplatsplan, senast i  december');
    expect(resolveTarget(changed, target)).toEqual({
      state: 'placed',
      span: spanOf(changed, 'ta fram en lekplatsplan, senast i  december 2027'),
    });
  });

  it('tells repeated sentences apart by what stands around them', () => {
    const second = at(AGENDA, 'Planen ska redovisas för nämnden två gånger om året', 1);
    const span = spanOf(AGENDA, 'Planen ska redovisas för nämnden två gånger om året', 1);
    expect(resolveTarget(AGENDA, second)).toEqual({ state: 'placed', span });
    const changed = AGENDA.replace('§ 41', 'Ett nytt stycke som inte fanns förut.\n§ 41');
    expect(resolveTarget(changed, second)).toEqual({ state: 'placed', span: { start: span.start + 38, end: span.end + 38 } });
  });

  it('never puts a note on the lookalike when its own passage is gone', () => {
    const target = at(AGENDA, 'ta fram en cykelplan för hela kommunen');
    const gone = AGENDA.replace('1. Förvaltningen får i uppdrag att ta fram en cykelplan för hela kommunen.\n', '');
    expect(resolveTarget(gone, target).state).not.toBe('placed');
    const another = AGENDA.replace('ta fram en cykelplan för hela kommunen', 'avstå').replace(
      'lekplatsplan senast',
      'skogsplan för hela kommunen senast',
    );
    expect(resolveTarget(another, target).state).not.toBe('placed');
  });

  it('is an orphan when nothing is left of it', () => {
    expect(resolveTarget('En helt annan sida om badhusets öppettider.', at(AGENDA, quote))).toEqual({ state: 'orphan', span: null });
    expect(resolveTarget('', at(AGENDA, quote))).toEqual({ state: 'orphan', span: null });
  });

  it('trusts the position in repeated boilerplate only while the text is the same', () => {
    const line = 'Kommunfullmäktiges beslut:\nAvsägelsen beviljas.\nExpedieras till kansliet.\n';
    const text = line.repeat(5);
    const target = at(text, 'Avsägelsen beviljas', 2);
    expect(resolveTarget(text, target, { textUnchanged: true })).toEqual({ state: 'placed', span: spanOf(text, 'Avsägelsen beviljas', 2) });
    expect(resolveTarget(text.slice(line.length), target).state).toBe('uncertain');
  });

  it('spends no more than the budget on a document, and says the same every time', () => {
    const text = AGENDA.repeat(200);
    const targets = Array.from({ length: 60 }, (_, i) =>
      at(`Helt andra ord om något annat nummer ${i}, som saknas här.`, `annat nummer ${i}, som`),
    );
    const asked = targets.map((target) => ({ target }));
    const first = resolveTargets(text, asked);
    expect(first.every(({ state }) => state !== 'placed')).toBe(true);
    expect(resolveTargets(text, asked)).toEqual(first);
    const budget = { units: 1000 };
    expect(resolveTarget(text, targets[0]!, { budget }).state).toBe('orphan');
    expect(budget.units).toBe(1000);
    expect(WORK_PER_DOCUMENT).toBeGreaterThan(1e6);
  });
});

describe('edits elsewhere', () => {
  const words = fc.constantFrom(
    'nämnden',
    'planen',
    'ska',
    'redovisas',
    'ta fram',
    'en',
    'cykelplan',
    'årligen',
    'budget',
    'för',
    'kommunens',
    '12',
    'skolor',
  );
  const sentence = fc.array(words, { minLength: 4, maxLength: 12 }).map((parts) => `${parts.join(' ')}.\n`);
  const place = fc.record({ lines: fc.array(sentence, { minLength: 3, maxLength: 25 }), pick: fc.nat(), added: sentence, where: fc.nat() });

  it('never put a note on another passage', () => {
    fc.assert(
      fc.property(place, ({ lines, pick, added, where }) => {
        const own = pick % lines.length;
        const before = lines.slice(0, own).join('').length;
        const target = describeTarget(lines.join(''), { start: before, end: before + lines[own]!.length - 1 }, null);
        const into = where % (lines.length + 1);
        const changed = [...lines.slice(0, into), added, ...lines.slice(into)];
        const start = before + (into <= own ? added.length : 0);
        const found = resolveTarget(changed.join(''), target);
        if (found.state === 'placed') expect(found.span.start).toBe(start);
        else expect(found.state).toBe('uncertain');
      }),
      { numRuns: 2000 },
    );
  });

  it('leave a note placed where the edit is far from a passage of its own', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 8, maxLength: 20 }), sentence, (lines, added) => {
        const text = lines.join('');
        const own = 'Styrelsen bjuder in till ett helt eget möte om fiske.\n';
        const target = at(`${text}${own}${text}`, own.trim());
        const changed = `${added}${text}${own}${text}${added}`;
        expect(resolveTarget(changed, target)).toEqual({ state: 'placed', span: spanOf(changed, own.trim()) });
      }),
    );
  });
});
