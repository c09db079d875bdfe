import { describe, expect, it } from 'vitest';
import { compile, literalsOf, match } from '../../lib/language/pattern.ts';
import { languages } from '../../lib/language/registry.ts';
import { scan } from '../../lib/language/scan.ts';

const { vocabulary } = languages.sv;
function find(pattern: string, text: string, verb = -1): string | null {
  const tokens = scan(text, [{ start: 0, end: text.length }], vocabulary);
  const found = match(tokens, compile(pattern, vocabulary), 0, tokens.count, verb);
  return found && text.slice(tokens.starts[found.first], tokens.ends[found.last - 1]);
}

describe('pattern', () => {
  it('finds words, classes and choices with words between', () => {
    expect(find('#give ..6 i uppdrag', 'Nämnden får härmed i uppdrag att bygga')).toBe('får härmed i uppdrag');
    expect(find('(senast|inom) ..2 #month', 'klart senast den 3 mars')).toBe('senast den 3 mars');
    expect(find('senast ..1 #month', 'senast den 3 mars')).toBeNull();
  });

  it('takes the nearest words, and the optional one when it is there', () => {
    expect(find('i #month #year?', 'redovisas i mars 2027 och i maj')).toBe('i mars 2027');
    expect(find('i #month #year?', 'redovisas i mars')).toBe('i mars');
  });

  it('anchors at the verb, the beginning and the end', () => {
    expect(find('< #inquire', 'att bygga och utreda', 1)).toBeNull();
    expect(find('< #inquire', 'att utreda och bygga', 1)).toBe('utreda');
    expect(find('^ ..1 #documents', 'Den planen gäller')).toBe('planen');
    expect(find('^ #documents', 'Den planen gäller')).toBeNull();
    expect(find('#closePassive $', 'Planen antas')).toBe('antas');
    expect(find('#closePassive $', 'Planen antas i mars')).toBeNull();
  });

  it('shuts words out, and keeps only the bracketed part', () => {
    expect(find('genom !(exempelvis)', 'genom exempelvis dialog')).toBeNull();
    expect(find('åt [ #role ] att', 'uppdra åt rektor att ringa')).toBe('rektor');
  });

  it('names its literals and refuses unknown classes', () => {
    expect(literalsOf('^ ..3 (ta|#draw) ..2 fram $ [ !(om|på) ]')).toEqual(['ta', 'fram', 'om', 'på']);
    expect(() => compile('#nosuchclass', vocabulary)).toThrow(/no word class/);
  });
});
