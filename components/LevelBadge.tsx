// A detail level as a number, a name and a scale of five: never by colour, and never as better or worse.
import { i18n } from '#i18n';
import { levels } from '../lib/categories.ts';
import type { Level } from '../lib/model/proposal.ts';
import { say } from './interface-language.ts';

const STEPS: readonly Level[] = [1, 2, 3, 4, 5];

export function LevelBadge({ level }: { level: Level | null }) {
  if (level === null) {
    return (
      <span class="level" data-level="none" title={i18n.t('level.noneMeaning')}>
        <strong>{i18n.t('level.none')}</strong>
      </span>
    );
  }
  const { label, meaning } = levels[level];
  return (
    <span class="level" data-level={level} title={say(meaning)}>
      <span class="scale" aria-hidden="true">
        {STEPS.map((step) => (
          <span key={step} data-on={step <= level ? '' : undefined} />
        ))}
      </span>
      <strong>{i18n.t('level.short', [String(level)])}</strong>
      <span>{say(label)}</span>
    </span>
  );
}
