// Types of score.mjs, which gives the same figures as the evaluation material's own.
import type { Kind, MarkerKind } from '../lib/model/directive.ts';

export interface GoldRow {
  file: string;
  directives: { u: number; kind: Kind; markers: MarkerKind[] }[];
  proposals: { units: number[]; level: number }[];
}
export interface PredictedRow {
  file: string;
  proposals: {
    start: number;
    end: number;
    level: number | null;
    directives: readonly {
      start: number;
      end: number;
      quote?: string;
      kind: Kind;
      markers: readonly { kind: MarkerKind; start: number; end: number; quote: string }[];
    }[];
  }[];
}
export interface Figures {
  n: number;
  p: number;
  r: number;
  f1: number;
}
export interface Score {
  docs: number;
  missing: number;
  broken_spans: number;
  directive: Figures;
  flagged: Figures;
  kind_accuracy: { n: number; value: number };
  kinds: Record<Kind, Figures>;
  markers_micro: Figures;
  markers: Record<Exclude<MarkerKind, 'inward'>, Figures>;
  proposals: Figures;
  level: { n: number; unmatched: number; kappa: number | null; within_1: number | null };
  empty_docs: { n: number; false_directives: number };
  errors: (string | number)[][];
}
export function score(gold: readonly GoldRow[], predicted: readonly PredictedRow[], textOf: (file: string) => string): Score;
