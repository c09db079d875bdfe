// Counts for the figures that tools/evaluate.ts prints: how many sentences were read, and how many of them compromise was asked about.
// Nothing that is found may depend on them.
export const tally = { sentences: 0, asked: 0 };
