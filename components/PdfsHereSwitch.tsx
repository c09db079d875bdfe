// *Open PDFs of this site here*: asks, and can be taken back in the same place. It must stand in our own pages only.
import { i18n } from '#i18n';

export interface PdfsHereSwitchProps {
  /** Null where the browser does not let us see the address. */
  readonly host: string | null;
  readonly isOn: boolean;
  /** Must reach the browser's permission call within the click. */
  readonly onChange: (on: boolean) => void;
}

export function PdfsHereSwitch({ host, isOn, onChange }: PdfsHereSwitchProps) {
  const name = host ?? i18n.t('panel.noOrigin');
  return (
    <section class="always">
      <label class="check">
        {/* Controlled: it shows what holds, not what was pressed. */}
        <input
          type="checkbox"
          data-pdfs-here
          checked={isOn}
          onClick={(event) => {
            event.preventDefault();
            onChange(!isOn);
          }}
        />
        <span>{i18n.t('panel.pdfsHere', [name])}</span>
      </label>
      <p class="soft">{i18n.t('panel.pdfsHereHint')}</p>
    </section>
  );
}
