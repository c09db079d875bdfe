// Types of units.mjs, which is taken over as it is from the evaluation material.
export interface Unit {
  n: number;
  start: number;
  end: number;
  text: string;
}
export function units(text: string): Unit[];
