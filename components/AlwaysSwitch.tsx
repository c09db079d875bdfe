// *Always on this site*: asks, and can be taken back in the same place. It must stand in our own pages only, never in the card on a page.
import { i18n } from '#i18n';

export interface AlwaysSwitchProps {
  /** Null where the browser does not let us see the address. */
  readonly host: string | null;
  readonly isOn: boolean;
  readonly onChange: (on: boolean) => void;
}

export function AlwaysSwitch({ host, isOn, onChange }: AlwaysSwitchProps) {
  const name = host ?? i18n.t('panel.noOrigin');
  return (
    <section class="always">
      <label class="check">
        {/* Controlled: it shows what is granted, not what was pressed. */}
        <input
          type="checkbox"
          data-always
          checked={isOn}
          onClick={(event) => {
            event.preventDefault();
            onChange(!isOn);
          }}
        />
        <span>{i18n.t('panel.always', [name])}</span>
      </label>
      <p class="soft">{i18n.t('panel.alwaysHint', [name])}</p>
    </section>
  );
}
