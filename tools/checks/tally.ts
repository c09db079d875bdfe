// What has been counted so far. One test that a runner ran counts one; a step without tests of its own (types, a build, a budget) counts one too.

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to mend it; empty where all is well. */
  readonly report: string;
  /** A few words beside the figures ("214 files"). */
  readonly remark?: string;
}

export const pass = (remark = ''): Outcome => ({ passed: 1, failed: 0, report: '', remark });
export const failWith = (report: string): Outcome => ({ passed: 0, failed: 1, report });
export const judge = (ok: boolean, report: string, remark = ''): Outcome => (ok ? pass(remark) : failWith(report));

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  report: outcomes
    .map(({ report }) => report)
    .filter(Boolean)
    .join('\n'),
  remark: outcomes
    .map(({ remark }) => remark)
    .filter(Boolean)
    .join(', '),
});
