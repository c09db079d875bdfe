// The engine's figures on the shared development sets, each with the floor that it must not fall under. It must not score anything itself.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evaluate } from '../evaluate.ts';
import { root } from './programs.ts';
import { judge, type Outcome, pass, sum } from './tally.ts';

const CORPUS = '../shared/corpus';

interface Floor {
  readonly language: 'sv' | 'en';
  readonly figure: string;
  readonly least: number;
  readonly of: (score: ReturnType<typeof evaluate>['score']) => number;
}

const FLOORS: readonly Floor[] = [
  { language: 'sv', figure: 'directive F1', least: 0.7, of: (score) => score.directive.f1 },
  { language: 'sv', figure: 'plan recall', least: 0.7, of: (score) => score.kinds.plan?.r ?? 0 },
  { language: 'sv', figure: 'proposals F1', least: 0.7, of: (score) => score.proposals.f1 },
  { language: 'en', figure: 'directive F1', least: 0.7, of: (score) => score.directive.f1 },
  { language: 'en', figure: 'proposals F1', least: 0.7, of: (score) => score.proposals.f1 },
];

export function checkFloors(): Outcome {
  const folder = join(root, CORPUS);
  const languages = (['sv', 'en'] as const).filter((language) => existsSync(join(folder, language, 'gold.jsonl')));
  if (languages.length === 0) return { ...pass(`${CORPUS} is not here: nothing scored`), passed: 0 };
  return sum(
    languages.flatMap((language) => {
      const { score, dir } = evaluate(join(folder, language));
      return FLOORS.filter((floor) => floor.language === language).map(({ figure, least, of }) => {
        const value = of(score);
        const says = `${language} ${figure} ${value.toFixed(2)}`;
        return judge(value >= least, `${basename(dir)}: ${says}, the floor is ${least.toFixed(2)}`, says);
      });
    }),
  );
}
