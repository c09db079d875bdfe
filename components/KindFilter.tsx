// Which kinds the panel's list shows, each with its count. It must not touch what is painted on the page; that is a setting.
import { i18n } from '#i18n';
import { KINDS, type Kind } from '../lib/model/directive.ts';
import { KindTag } from './KindTag.tsx';

export interface KindFilterProps {
  /** Directives of each kind in the document; kinds without any are left out. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
  readonly hidden: ReadonlySet<Kind>;
  readonly onToggle: (kind: Kind) => void;
}

export function KindFilter({ counts, hidden, onToggle }: KindFilterProps) {
  return (
    <fieldset class="filter">
      <legend class="soft">{i18n.t('panel.filter')}</legend>
      {KINDS.filter((kind) => counts[kind]).map((kind) => (
        <label key={kind} class="check">
          <input type="checkbox" checked={!hidden.has(kind)} data-filter={kind} onChange={() => onToggle(kind)} />
          <KindTag kind={kind} />
          <span class="soft">{counts[kind]}</span>
        </label>
      ))}
    </fieldset>
  );
}
