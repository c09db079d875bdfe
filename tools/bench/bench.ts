// What a bench is, and how two ways are timed against each other: in one process, warmed up, by turns, so that a busy moment meets both. It must not print.

export interface Figure {
  readonly name: string;
  readonly against: string;
  /** Our median by the other's: below 1 is faster. */
  readonly ratio: number;
  /** Of ours. */
  readonly medianMs: number;
  /** Of ours: from the tenth to the ninetieth hundredth, by the median. */
  readonly spread: number;
}

/** `report` takes each figure, `say` lines for people. */
export type Bench = (report: (figure: Figure) => void, say: (line: string) => void) => Promise<void>;

export interface Budget {
  readonly warmUpMs: number;
  readonly measureMs: number;
  readonly leastRounds: number;
}

/** Shorter runs are repeated, or the clock's own steps would be measured. */
const SHORTEST_MS = 1;

/** What is made is kept, or the compiler might find that nothing needs making. */
const kept: { last: unknown } = { last: null };
export const keep = (made: unknown): void => {
  kept.last = made;
};

function timeOf(run: () => unknown, times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i += 1) keep(run());
  return (performance.now() - start) / times;
}

const at = (sorted: readonly number[], part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

export function compare(name: string, ours: () => unknown, against: string, other: () => unknown, budget: Budget): Figure {
  const warm = performance.now() + budget.warmUpMs;
  do {
    keep(ours());
    keep(other());
  } while (performance.now() < warm);
  const [ourTimes, otherTimes] = [ours, other].map((run) => Math.max(1, Math.ceil(SHORTEST_MS / timeOf(run, 1))));
  const our: number[] = [];
  const their: number[] = [];
  const end = performance.now() + budget.measureMs;
  while (our.length < budget.leastRounds || performance.now() < end) {
    our.push(timeOf(ours, ourTimes!));
    their.push(timeOf(other, otherTimes!));
  }
  our.sort((a, b) => a - b);
  their.sort((a, b) => a - b);
  const median = at(our, 0.5);
  return {
    name,
    against,
    ratio: rounded(median / at(their, 0.5), 4),
    medianMs: rounded(median, 4),
    spread: rounded((at(our, 0.9) - at(our, 0.1)) / median, 3),
  };
}
