// Counts for the figures that tools/evaluate.ts prints: how many sentences were read, how many of them passed the gate,
// and how many compromise was asked about.
// Nothing that is found may depend on them.
export const tally = { sentences: 0, passed: 0, asked: 0 };
