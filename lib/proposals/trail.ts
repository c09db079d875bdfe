// The trail in words: "3 punkter, 1 beställd plan, 2 tidsgränser → 4". It words what level.ts counted and decides nothing.
import { markers as markerTable } from '../categories.ts';
import { KINDS, type Kind, MARKERS, type Says } from '../model/directive.ts';
import type { Level, Trail } from '../model/proposal.ts';
import type { Language } from '../model/reading.ts';

const counted: Readonly<Record<Kind | 'points', { readonly one: Says; readonly many: Says }>> = {
  points: { one: { sv: 'punkt', en: 'point' }, many: { sv: 'punkter', en: 'points' } },
  plan: { one: { sv: 'beställd plan', en: 'ordered plan' }, many: { sv: 'beställda planer', en: 'ordered plans' } },
  report: { one: { sv: 'återrapportering', en: 'report' }, many: { sv: 'återrapporteringar', en: 'reports' } },
  inquiry: { one: { sv: 'utredning', en: 'inquiry' }, many: { sv: 'utredningar', en: 'inquiries' } },
  micro: { one: { sv: 'detaljstyrning', en: 'micro-level directive' }, many: { sv: 'detaljstyrningar', en: 'micro-level directives' } },
  measure: { one: { sv: 'åtgärd', en: 'measure' }, many: { sv: 'åtgärder', en: 'measures' } },
  goal: { one: { sv: 'mål', en: 'goal' }, many: { sv: 'mål', en: 'goals' } },
};

export function wordTrail(trail: Trail, level: Level | null, language: Language): string {
  const word = (amount: number, forms: { readonly one: Says; readonly many: Says }): string =>
    `${amount} ${(amount === 1 ? forms.one : forms.many)[language]}`;
  const parts = [word(trail.points, counted.points)];
  for (const kind of KINDS) if (trail.kinds[kind]) parts.push(word(trail.kinds[kind], counted[kind]));
  for (const marker of MARKERS) if (trail.markers[marker]) parts.push(word(trail.markers[marker], markerTable[marker].counted));
  return `${parts.join(', ')} → ${level ?? '–'}`;
}
