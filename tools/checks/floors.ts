// The engine's figures on the shared development sets and on the project's own corpus, each with the floor that it must not fall under. A figure of few
// cases is said with its n and fails nothing. It must not score anything itself.
import { relative } from 'node:path';
import { OWN, SHARED } from '../evaluate.ts';
import { type Evaluation, evaluate, hasGold } from '../lib/evaluate-set.ts';
import { CEILINGS, ENOUGH, FIGURES, type FigureName, REACHED, SLACK, TARGETS } from './floor-data.ts';
import { root } from './programs.ts';
import { judge, type Outcome, pass, sum } from './tally.ts';

export type Floors = (typeof TARGETS)['sv'];

/** Every figure of a set against its floor: what is wanted of it, or was reached, less what it may fall. */
export function judgeSet(name: string, evaluation: Evaluation, wanted: Floors): Outcome[] {
  const figures = (Object.keys(FIGURES) as FigureName[]).map((figure) => {
    const { value, n } = FIGURES[figure](evaluation);
    const isCeiling = CEILINGS.includes(figure);
    const limit = isCeiling ? wanted[figure] + SLACK : wanted[figure] - SLACK;
    const says = `${figure} ${value.toFixed(3)} (n ${n})`;
    if (n < ENOUGH) return { ...pass(`${says}: too few to judge`), passed: 0 };
    // Figures have three digits: what stands right at the limit is not under it.
    const holds = (isCeiling ? limit - value : value - limit) > -1e-9;
    return judge(holds, `${name}: ${says}, the ${isCeiling ? 'ceiling' : 'floor'} is ${limit.toFixed(3)}`, says);
  });
  const broken = evaluation.score.broken_spans;
  return [
    ...figures,
    judge(broken === 0, `${name}: ${broken} spans are not what the text says there, or lie on no unit of it`, 'no broken spans'),
  ];
}

export function checkFloors(): Outcome {
  const sets = [...SHARED, ...OWN].map((dir) => ({ dir, name: relative(root, dir) }));
  const judged = sets.map(({ dir, name }): Outcome => {
    if (!hasGold(dir)) return { ...pass('not here, not scored'), passed: 0 };
    const code = dir.endsWith('sv') ? 'sv' : 'en';
    return sum(judgeSet(name, evaluate(dir), (OWN.includes(dir) ? REACHED : TARGETS)[code]));
  });
  // A line a set: forty figures in one are not read.
  return { ...sum(judged), remark: judged.map(({ remark }, at) => `\n  ${sets[at]!.name}: ${remark}`).join('') };
}
