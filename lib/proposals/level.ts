// The detail level of a proposal (codebook §5 and its rulings): ONE formula, read from the top; the first line that fits decides. The line's id
// stands in the trail. No exceptions by wording or document.
import { markers as table } from '../categories.ts';
import type { Kind, MarkerKind } from '../model/directive.ts';
import type { Level, Trail } from '../model/proposal.ts';

/** What the formula may look at: kinds and markers of each directive, nothing of its words. */
export interface Weighed {
  readonly kind: Kind;
  readonly markers: readonly { readonly kind: MarkerKind }[];
}

interface Counts {
  readonly plan: number;
  readonly report: number;
  readonly inquiry: number;
  readonly micro: number;
  readonly measure: number;
  readonly goal: number;
  /** Micro-level directives with several markers. */
  readonly dense: number;
  /** Plans and reports that carry more than when and how often. */
  readonly detailed: number;
  /** Inquiries that settle how they are to be made; who makes them, or with what, settles little. */
  readonly settled: number;
  readonly all: number;
}

const WHEN: ReadonlySet<MarkerKind> = new Set(['deadline', 'frequency']);
const WHO: ReadonlySet<MarkerKind> = new Set(['actor', 'tool']);

const count = (directives: readonly Weighed[], kind: Kind): number => directives.filter((directive) => directive.kind === kind).length;

function countsOf(directives: readonly Weighed[]): Counts {
  return {
    plan: count(directives, 'plan'),
    report: count(directives, 'report'),
    inquiry: count(directives, 'inquiry'),
    micro: count(directives, 'micro'),
    measure: count(directives, 'measure'),
    goal: count(directives, 'goal'),
    dense: directives.filter(({ kind, markers }) => kind === 'micro' && markers.length >= 2).length,
    detailed: directives.filter(
      ({ kind, markers }) => (kind === 'plan' || kind === 'report') && markers.some((marker) => !WHEN.has(marker.kind)),
    ).length,
    settled: directives.filter(
      ({ kind, markers }) => kind === 'inquiry' && markers.some((marker) => table[marker.kind].how && !WHO.has(marker.kind)),
    ).length,
    all: directives.length,
  };
}

interface Line {
  readonly id: string;
  readonly level: Level;
  readonly when: (counts: Counts) => boolean;
}

/** Many points, goals aside. */
const MANY = 8;

export const formula: readonly Line[] = [
  { id: 'many-micro', level: 5, when: (c) => c.micro >= 3 || c.dense >= 2 },
  { id: 'several-documents', level: 4, when: (c) => c.plan + c.report >= 3 || (c.plan + c.report >= 2 && c.all >= 3) },
  { id: 'detailed-document', level: 4, when: (c) => c.detailed >= 1 },
  { id: 'micro-among-others', level: 4, when: (c) => c.dense >= 1 || c.micro >= 2 || (c.micro >= 1 && c.all >= 2) },
  { id: 'many-points', level: 4, when: (c) => c.all - c.goal >= MANY },
  { id: 'one-document', level: 3, when: (c) => c.plan + c.report >= 1 },
  { id: 'one-micro', level: 3, when: (c) => c.micro >= 1 },
  { id: 'settled-inquiry', level: 3, when: (c) => c.settled >= 1 },
  { id: 'several-measures', level: 3, when: (c) => c.measure >= 2 || (c.measure >= 1 && c.inquiry >= 1) || c.inquiry >= 4 },
  { id: 'one-measure-or-inquiry', level: 2, when: (c) => c.measure >= 1 || c.inquiry >= 1 },
  { id: 'goals-only', level: 1, when: (c) => c.goal >= 1 },
];

export interface Rated {
  readonly level: Level | null;
  readonly trail: Trail;
}

/** `points`: directives and procedural points. */
export function rate(directives: readonly Weighed[], points: number): Rated {
  const counts = countsOf(directives);
  const line = formula.find(({ when }) => when(counts)) ?? null;
  const kinds: Partial<Record<Kind, number>> = {};
  const markers: Partial<Record<MarkerKind, number>> = {};
  for (const directive of directives) {
    kinds[directive.kind] = (kinds[directive.kind] ?? 0) + 1;
    for (const marker of directive.markers) markers[marker.kind] = (markers[marker.kind] ?? 0) + 1;
  }
  return { level: line?.level ?? null, trail: { kinds, markers, points, decidedBy: line?.id ?? null } };
}
