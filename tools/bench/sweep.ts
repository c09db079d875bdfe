// compromise/one with as many patterns as our engine has for a language, in its own match syntax and by its own bulk matcher (sweep): the yardstick for
// patterns over sentences. Our patterns are put into its syntax as they are: words and classes as choices, gaps as counted wildcards. It must not judge.
import nlp from 'compromise/one';
import type { Language } from '../../lib/language/language.ts';
import type { Pattern, Step } from '../../lib/language/pattern.ts';

interface Swept {
  buildNet(matches: readonly { readonly match: string }[]): unknown;
  (text: string): { sweep(net: unknown, options: { readonly tagger: false }): { readonly found: readonly unknown[] } };
}

function toChoice(step: Step, language: Language): string {
  const words = step.rows.map((row) => language.vocabulary.wordOf(row));
  // What is told by its looks is a number in most patterns.
  const choices = [...words.filter((word) => /^[\p{L}-]+$/u.test(word)), ...(step.shapes === 0 ? [] : ['/^[0-9]/'])];
  const any = choices.length === 0 ? '.' : `(${choices.join('|')})`;
  return `${step.gap > 0 ? `.{0,${step.gap}} ` : ''}${step.negated ? '.' : any}${step.optional ? '?' : ''}`;
}

const toMatch = ({ steps }: Pattern, language: Language): string => steps.map((step) => toChoice(step, language)).join(' ');

export function prepareSweep(language: Language): { readonly patterns: number; run(text: string): number } {
  const one = nlp as unknown as Swept;
  const net = one.buildNet(language.patterns.map((pattern) => ({ match: toMatch(pattern, language) })));
  return {
    patterns: language.patterns.length,
    run: (text) => one(text).sweep(net, { tagger: false }).found.length,
  };
}
