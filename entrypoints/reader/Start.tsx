// The empty page: pick or drop a file, or say yes to an address that somebody gave. It must not fetch anything by itself.
import { i18n } from '#i18n';
import { FileButton } from './FileButton.tsx';
import type { ReaderState } from './state.ts';

export interface StartProps {
  readonly state: ReaderState;
  readonly onOpen: () => void;
  readonly onFile: (file: File) => void;
}

export function Start({ state: { phase, address }, onOpen, onFile }: StartProps) {
  if (phase === 'ask' && address)
    return (
      <section class="start">
        <h2>{i18n.t('reader.askTitle')}</h2>
        <p class="address">{address.src}</p>
        <p class="soft">{i18n.t('reader.askHint')}</p>
        <button class="button primary" type="button" data-open onClick={onOpen}>
          {i18n.t('reader.askOpen', [address.host])}
        </button>
      </section>
    );
  if (phase !== 'start') return null;
  return (
    <section class="start">
      <h2>{i18n.t('reader.startTitle')}</h2>
      <p>{i18n.t('reader.startHint')}</p>
      <FileButton onFile={onFile} isPrimary />
    </section>
  );
}
